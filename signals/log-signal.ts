/** A figure that is counted from log lines: LogQL with its meaning. The alert on it and the panel that shows it are made from the same signal. */
import type { SignalUnit } from "./unit";
import type { FixedWindow } from "./window";

/** The range that LogQL looks back over: fixed for alerts, Grafana's own variable in panels. */
export type LogWindow = FixedWindow | "$__auto";

export interface LogSignal {
  /** Unique within its system, camel case: `errorLines`. */
  readonly name: string;
  /** What it shows, as a panel title would say it. */
  readonly title: string;
  /** One or two sentences for the info icon of a panel. */
  readonly description: string;
  /** LogQL that results in a figure, over a window. A signal that has its windows itself ignores the one that it is given. */
  readonly expr: (window: LogWindow) => string;
  readonly unit: SignalUnit;
  /** Legend with Grafana's label placeholders: `{{service_name}}`. */
  readonly legend: string;
  /** The window that alerts use. */
  readonly window: FixedWindow;
}
