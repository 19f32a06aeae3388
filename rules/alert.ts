/**
 * Alerts as definitions: a signal, a comparison, a guard and what the person who is woken needs to know. One definition yields the Prometheus
 * rule, the facts of the runbook and the threshold line of the panel.
 */
import type { Query, Signal } from "../signals/signal";
import type { Duration } from "../units";

/** `none` is only for the dead man's switch and the info inhibitor. */
export type Severity = "critical" | "warning" | "info" | "none";

export interface Comparison {
  readonly operator: ">" | ">=" | "<" | "<=";
  /** In the unit of the signal: seconds, a ratio of 1, bytes. An environment may override it. */
  readonly threshold: number;
}

/** What must hold beside the comparison for the alert to mean anything, such as enough traffic. Both look back over the same window. */
export interface Guard {
  readonly query: Query<"level">;
  readonly comparison: Comparison;
  /** What the figure would mean without it. */
  readonly reason: string;
}

interface AlertBase {
  readonly severity: Severity;
  /** @default - the expression fires whenever it returns a series, as `absent` does */
  readonly comparison?: Comparison;
  /** How long the condition must hold. @default - it fires at once */
  readonly for?: Duration;
  /** One line with formatted values; the title of every notification. */
  readonly summary: string;
  /** What it means and what is affected, one to three sentences. */
  readonly description: string;
  /** Ids of the requirements that this alert answers. @default [] */
  readonly requirements?: readonly string[];
  /**
   * The panel that shows the same signal: `<dashboard key>/<signal name>`.
   *
   * @default - no link to a dashboard; only where nobody is told, which is severity `none`
   */
  readonly panel?: `${string}/${string}`;
  /**
   * True where one rule speaks for every system, so that the label `system` must come from the expression.
   *
   * @default false - the alert is stamped with the system that defines it
   */
  readonly everySystem?: boolean;
}

/** An alert on something that has a value at any time. */
export interface LevelAlert extends AlertBase {
  readonly signal: Signal<"level">;
  /** @default - no guard */
  readonly guard?: Guard;
}

/** An alert on a share or quantile of events. One bad event of two is 50 %, so there must have been enough of them. */
export interface ShareAlert extends AlertBase {
  readonly signal: Signal<"share">;
  readonly comparison: Comparison;
  readonly guard: Guard;
}

export type Alert = LevelAlert | ShareAlert;

/** The alerts of one system by name. Names are unique within a system; (`system`, `alertname`) is unique everywhere. */
export type Alerts<Name extends string = string> = Readonly<Record<Name, Alert>>;

/** What an environment may change of an alert. */
export interface AlertOverride {
  /** In the unit of the alert's signal. @default - the alert's own threshold */
  readonly threshold?: number;
  /** @default - the alert's own duration */
  readonly for?: Duration;
  /** @default - the alert's own severity */
  readonly severity?: Exclude<Severity, "none">;
}

/** Overrides by the name of the alert. */
export type AlertOverrides = Readonly<Partial<Record<string, AlertOverride>>>;
