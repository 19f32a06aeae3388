/**
 * Signals: a query with its meaning. Panels, alerts and recording rules are all made from signals, so the graph that somebody looks at
 * and the page that woke them show the same expression.
 */
import type { MetricUnit } from "../metrics/contract";

/** The range that a signal looks back over: fixed for alerts and records, Grafana's own variable in panels. */
export type Window = `${number}${"s" | "m" | "h" | "d"}` | "$__rate_interval" | "$__range";

/** A PromQL expression that is complete but for the window. `render` formats it as code, one operator per line. */
export interface Query {
  readonly render: (window: Window) => string;
}

export interface Signal {
  /** Unique within its system, camel case: `requestRate`. */
  readonly name: string;
  /** What it shows, as a panel title or a table row would say it. */
  readonly title: string;
  /** One or two sentences for the info icon of a panel and for runbooks. */
  readonly description: string;
  readonly query: Query;
  readonly unit: MetricUnit | "requests/s" | "events/s" | "short";
  /** Legend with Grafana's label placeholders: `{{pod}}`. */
  readonly legend: string;
  /** Labels that the result keeps, beside `system`. @default [] */
  readonly by?: readonly string[];
  /** The window that alerts and records use. @default - five minutes */
  readonly window?: Window;
}
