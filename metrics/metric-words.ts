/** The words of contracts as values, for what reads them from a text. A word that is added to a type and not here does not compile. */
import type { MetricType, MetricUnit, ReplicaAggregation, Standing } from "./contract";

export const METRIC_TYPES: Readonly<Record<MetricType, true>> = {
  counter: true,
  gauge: true,
  histogram: true,
  native_histogram: true,
  summary: true,
  stateset: true,
  info: true,
  unknown: true,
};

export const METRIC_UNITS: Readonly<Record<MetricUnit, true>> = {
  seconds: true,
  milliseconds: true,
  microseconds: true,
  bytes: true,
  ratio: true,
  percent: true,
  cents: true,
  usd: true,
  cores: true,
  celsius: true,
  timestamp: true,
  none: true,
  unknown: true,
};

export const REPLICA_AGGREGATIONS: Readonly<Record<ReplicaAggregation, true>> = { sum: true, max: true, min: true };

export const STANDINGS: Readonly<Record<Standing, true>> = { declared: true, corrected: true, added: true, proposed: true };

/** @returns undefined for a word that is no unit of ours */
export function unitNamed(word: string): MetricUnit | undefined {
  return Object.hasOwn(METRIC_UNITS, word) ? (word as MetricUnit) : undefined;
}
