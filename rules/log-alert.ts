/**
 * Alerts on log lines. They are defined as those on metrics are, with a signal in LogQL; Loki's ruler evaluates them and tells the same Alertmanager.
 *
 * @see https://grafana.com/docs/loki/latest/alert/
 */
import type { LogSignal } from "../signals/log-signal";
import type { Duration } from "../units";
import type { AlertFacts } from "./alert";

export interface LogAlert extends AlertFacts {
  readonly signal: LogSignal;
  /** How often it is evaluated. A signal that reads hours of lines is worth fewer evaluations. @default - every minute */
  readonly every?: Duration;
}

/** The log alerts of one system by name. No alert on metrics of the same system has one of these names. */
export type LogAlerts<Name extends string = string> = Readonly<Record<Name, LogAlert>>;
