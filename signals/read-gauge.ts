/** How gauges are read: one value for each of the kept labels. */
import type { ReplicaAggregation } from "../metrics/contract";
import { type Expression, series } from "./expression";
import { type Gauge, type Kept, labelsOf, valueOf } from "./make-query";
import { measuredOf } from "./recorded-contract";
import { type Selection, renderSelector } from "./selection";

/**
 * The labels of a gauge's value: those that are asked for; of what is recorded, all that it has where none are asked for, because a recording rule
 * has made one series of replicas already.
 */
export function gaugeLabels<Label extends string>(values: Selection<Gauge>, by: readonly Label[] | undefined): readonly Kept<Label>[] {
  const measured = measuredOf(values.contract);
  return by === undefined && measured !== undefined ? (measured.labels as readonly Kept<Label>[]) : labelsOf(values, by);
}

/** The value of a gauge at this moment, made one over replicas as its contract says. */
export function readGauge(values: Selection<Gauge>, labels: readonly string[], aggregate?: ReplicaAggregation): Expression {
  return isPlain(values, labels) && aggregate === undefined ? series(renderSelector(values)) : valueOf(values, labels, aggregate);
}

/** Whether the series are as they are asked for: recorded with these labels. */
export function isPlain({ contract }: Selection<Gauge>, labels: readonly string[]): boolean {
  const measured = measuredOf(contract);
  return measured !== undefined && measured.labels.length === labels.length && measured.labels.every((label) => labels.includes(label));
}
