/** The contract of a series that a recording rule writes, so that signals read it like any other metric and it stays known what it is. */
import type { LabelValues, MetricContract, MetricUnit } from "../metrics/contract";
import type { RuleKind } from "./signal";
import type { QueryUnit } from "./unit";

/** What is known of the query that is recorded. */
export interface Measured<Label extends string = string, Kind extends RuleKind = RuleKind, Unit extends QueryUnit = QueryUnit> {
  readonly kind: Kind;
  readonly unit: Unit;
  /** Labels of the series; no other ones exist. */
  readonly labels: readonly Label[];
  /** For quantiles: the highest finite bucket bound, which no value can exceed. @default - there is no such bound */
  readonly highestBound?: number;
}

export interface RecordedContract<
  Label extends string = string,
  Kind extends RuleKind = RuleKind,
  Unit extends QueryUnit = QueryUnit,
> extends MetricContract {
  readonly type: "gauge";
  readonly unit: MetricUnit;
  readonly aggregate: "max";
  readonly labels: Readonly<Record<string, LabelValues>>;
  readonly standing: "added";
  readonly measured: Measured<Label, Kind, Unit>;
}

/** What was recorded, or nothing for what a program exposes. */
export function measuredOf(contract: MetricContract & { readonly measured?: Measured }): Measured | undefined {
  return contract.measured;
}
