/** What is known of the result of an expression without evaluating it. */
import type { LabelValues, MetricUnit } from "../../metrics/contract";
import type { SeriesKind } from "../series/catalogue";
import type { ValueType, VectorSelector } from "../syntax/ast";

/** One label of a result. */
export interface LabelFact {
  readonly values: LabelValues;
  /** True where every series of the result has it, with a value that is not empty. */
  readonly always: boolean;
  /** Whether the program sets it, the scrape, or the expression. */
  readonly origin: "metric" | "target" | "expression";
}

/** The labels of a result. `open`: it may have others too, but for those that are known to be gone. */
export interface LabelFacts {
  readonly known: ReadonlyMap<string, LabelFact>;
  readonly open: boolean;
  /** Labels that an open result does not have, because an aggregation or a matcher took them away. @default - none */
  readonly absent?: ReadonlySet<string>;
}

/**
 * What the figures are. `rate`: events or amounts per second; `increase`: within a window; `share`: events of events; `usage`: an amount of a limit;
 * `mean`: an amount per event; `quantile`: of observations; `age`: time since something; `count`: a number of series or samples.
 */
export type Nature =
  | "counter"
  | "bucket"
  | "gauge"
  | "native"
  | "stateset"
  | "info"
  | "rate"
  | "increase"
  | "share"
  | "usage"
  | "mean"
  | "quantile"
  | "age"
  | "count"
  | "boolean"
  | "constant"
  | "unknown";

export interface Unit {
  readonly base: MetricUnit;
  /** True for an amount per second. */
  readonly perSecond: boolean;
}

/** A selector and what it can select. */
export interface Source {
  readonly selector: VectorSelector;
  /** The kinds of series that pass its matchers; none where nobody exposes the metric. */
  readonly kinds: readonly SeriesKind[];
  /** Seconds that are read, where a range is. */
  readonly window?: number;
}

export interface Shape {
  readonly type: ValueType;
  readonly labels: LabelFacts;
  readonly nature: Nature;
  /** True where a rate or increase was taken of what is below: for buckets, the difference between a distribution now and since the start. */
  readonly rated: boolean;
  /** @default - not known */
  readonly unit?: Unit;
  /** The selectors whose values these are; what only filters them is not among them. */
  readonly sources: readonly Source[];
  /** True where an aggregation has put series together. */
  readonly aggregated: boolean;
  /** `always`: there is never a result. `never`: there always is one. */
  readonly empty: "always" | "maybe" | "never";
  /** True where a value can be 0/0. */
  readonly nan: boolean;
  /** True where the figure is only there with enough events behind it. @default false */
  readonly filteredByVolume?: boolean;
  /** Seconds of the range, for matrices and what is computed from one. */
  readonly window?: number;
  /** The value of a constant. */
  readonly value?: number;
  /** True where the figure was multiplied or divided by a number. @default false */
  readonly scaled?: boolean;
  /** The highest value that there can be: the highest finite bucket of a quantile, 1 of a share. */
  readonly highest?: number;
}

export const NO_LABELS: LabelFacts = { known: new Map(), open: false };
export const ANY_LABELS: LabelFacts = { known: new Map(), open: true };

/** Whether a label can be on a result. */
export function canHave(labels: LabelFacts, label: string): boolean {
  return labels.known.has(label) || (labels.open && labels.absent?.has(label) !== true);
}

/** Whether series of replicas still stand side by side. */
export function isPerReplica({ labels }: Shape): boolean {
  const instance = labels.known.get("instance") ?? labels.known.get("pod");
  if (labels.open) return canHave(labels, "instance") || canHave(labels, "pod");
  return instance !== undefined && !(instance.values.kind === "enum" && instance.values.values.length === 1);
}
