/**
 * Alerts as definitions: a signal, a comparison, a guard and what the person who is woken needs to know. One definition yields the Prometheus
 * rule, the facts of the runbook and the threshold line of the panel.
 */
import type { Acceptance } from "../problems";
import type { Query, RuleKind, Signal } from "../signals/signal";
import type { Duration } from "../units";

/** `none` is only for the dead man's switch and the info inhibitor. */
export type Severity = "critical" | "warning" | "info" | "none";

export interface Comparison {
  readonly operator: ">" | ">=" | "<" | "<=";
  /** In the unit of the signal: seconds, a ratio of 1, bytes. An environment may override it. */
  readonly threshold: number;
}

/**
 * A comparison with another query instead of a figure: spending with its limit, this hour with last week. The other query may look back over a window of
 * its own, by `over` and `earlier`; no environment changes it.
 */
export interface Relation {
  readonly operator: Comparison["operator"];
  /** In the unit of the signal, with the same labels or fewer. */
  readonly than: Query<RuleKind>;
  /** What that is, in words: `twice the share of the 24 hours before`. */
  readonly meaning: string;
}

/** What must hold beside the comparison for the alert to mean anything, such as enough traffic. Both look back over the same window. */
export interface Guard {
  readonly query: Query<"level">;
  readonly comparison: Comparison;
  /** What the figure would mean without it. */
  readonly reason: string;
}

/** What every alert has, whatever it watches. */
export interface AlertFacts {
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
  /** True where no source document asks for it: whoever is on call would miss it. @default false */
  readonly added?: boolean;
  /**
   * The panel that shows the same signal: `<dashboard key>/<signal name>`.
   *
   * @default - no link to a dashboard; only where nobody is told, which is severity `none`
   */
  readonly panel?: `${string}/${string}`;
}

interface AlertBase extends AlertFacts {
  /** Holds beside the comparison where there are both: over 5 %, and over last week's. @default - nothing but a figure is compared with */
  readonly relation?: Relation;
  /**
   * True where one rule speaks for every system, so that the label `system` must come from the expression.
   *
   * @default false - the alert is stamped with the system that defines it
   */
  readonly everySystem?: boolean;
  /** Findings about the rule that may stand, each with a reason. @default [] */
  readonly accept?: readonly Acceptance[];
}

/** An alert on something that has a value at any time. */
export interface LevelAlert extends AlertBase {
  readonly signal: Signal<"level">;
  /** @default - no guard */
  readonly guard?: Guard | Guards;
}

/** Several guards, all of which must hold. */
export type Guards = readonly [Guard, ...Guard[]];

/**
 * An alert on a share or quantile of events: one bad event of two is 50 %, so there must have been enough of them. Or on a gauge that keeps its last
 * value while nothing happens: something must still happen.
 */
export type ShareAlert = GuardedAlert & ({ readonly comparison: Comparison } | { readonly relation: Relation });

interface GuardedAlert extends AlertBase {
  readonly signal: Signal<"share" | "held">;
  readonly guard: Guard | Guards;
}

export type Alert = LevelAlert | ShareAlert;

/** All guards of an alert. */
export function guardsOf({ guard }: Alert): readonly Guard[] {
  if (guard === undefined) return [];
  return isSeveral(guard) ? guard : [guard];
}

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

function isSeveral(guard: Guard | Guards): guard is Guards {
  return Array.isArray(guard);
}
