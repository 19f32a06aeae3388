/**
 * Signals: a query with its meaning. Panels, alerts and recording rules are all made from signals, so the graph that somebody looks at
 * and the page that woke them show the same expression.
 */
import type { MetricUnit } from "../metrics/contract";
import type { Expression } from "./expression";

/** The range that a signal looks back over: fixed for alerts and records, Grafana's own variable in panels. */
export type Window = `${number}${"s" | "m" | "h" | "d"}` | "$__rate_interval" | "$__range";

/** The window of alerts and records whose signal names none. */
export const DEFAULT_WINDOW: Window = "5m";

/**
 * `share`: a figure about events, such as a ratio or a quantile, that means nothing when there were only a few; an alert on it needs a guard.
 * `level`: everything else.
 */
export type QueryKind = "level" | "share";

/** A PromQL expression that is complete but for the window. The functions of `query.ts` make them; nobody writes one by hand. */
export interface Query<Kind extends QueryKind = QueryKind> {
  readonly kind: Kind;
  /** The expression, formatted as code, one operator per line. */
  readonly render: (window: Window) => string;
  readonly expression: (window: Window) => Expression;
  /** Labels of the result. */
  readonly labels: readonly string[];
  /** For quantiles: the highest finite bucket bound, which no value can exceed. @default - there is no such bound */
  readonly highestBound?: number;
}

export interface Signal<Kind extends QueryKind = QueryKind> {
  /** Unique within its system, camel case: `requestRate`. */
  readonly name: string;
  /** What it shows, as a panel title or a table row would say it. */
  readonly title: string;
  /** One or two sentences for the info icon of a panel and for runbooks. */
  readonly description: string;
  readonly query: Query<Kind>;
  readonly unit: MetricUnit | "requests/s" | "events/s" | "short";
  /** Legend with Grafana's label placeholders: `{{pod}}`. */
  readonly legend: string;
  /** The window that alerts and records use. @default DEFAULT_WINDOW */
  readonly window?: Window;
}
