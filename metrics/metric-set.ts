/** Metric sets are written as a record of named contracts, so that signals refer to a contract as an object and not by a string that must match. */
import type { Exposition, LabelValues, MetricContract, MetricSet } from "./contract";

export interface MetricSetOptions {
  /** Who exposes it. Unique within its system. */
  readonly source: string;
  /** The system whose `system` label the series carry, or `any`. */
  readonly system: string;
  /** @default STANDARD_TARGET_LABELS */
  readonly targetLabels?: Readonly<Record<string, LabelValues>>;
  /** For third parties: the exposition that the contracts were compared with. @default - our own programs, which have none yet */
  readonly exposition?: Exposition;
}

/** A metric set from a record of contracts; the keys are only handles for TypeScript. */
export function metricSet(options: MetricSetOptions, contracts: Readonly<Record<string, MetricContract>>): MetricSet {
  return { ...options, metrics: Object.values(contracts) };
}
