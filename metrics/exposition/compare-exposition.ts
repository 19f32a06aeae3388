/** Compares contracts with what one target exposes. */
import { zeroSets } from "../cardinality/label-sets";
import { labelSetsPerTarget } from "../cardinality/series-of-metric";
import type { LabelValues, MetricContract, MetricSet, MetricType } from "../contract";
import { type ExposedMetric, type ExposedSeries, exposedMetrics } from "./exposed-metrics";
import type { ExpositionDifference } from "./exposition-difference";
import type { ParsedExposition } from "./parsed-exposition";
import { seenValues } from "./seen-labels";

export interface CompareExpositionOptions {
  /** What may be exposed without a contract: contracts of a third party seldom cover all of it. @default "nothing" */
  readonly undeclared?: "anything" | "nothing";
}

/**
 * Everything in which the contracts and the exposition differ. Labels that the scrape adds are in no exposition and are not asked for; metrics that are
 * only proposed may be missing.
 */
export function compareExposition(
  set: MetricSet,
  exposition: ParsedExposition,
  { undeclared = "nothing" }: CompareExpositionOptions = {},
): ExpositionDifference[] {
  const exposed = new Map(exposedMetrics(exposition).map((metric) => [metric.name, metric]));
  const declared = new Set(set.metrics.map(({ name }) => name));
  return [
    ...set.metrics.flatMap((contract) => {
      const metric = exposed.get(contract.name);
      if (metric !== undefined) return compareMetric(contract, metric);
      return contract.standing === "proposed" ? [] : [{ kind: "missing-metric", metric: contract.name } as const];
    }),
    ...(undeclared === "anything" ? [] : [...exposed.values()])
      .filter(({ name }) => !declared.has(name))
      .map(({ name, type, series }) => ({ kind: "new-metric", metric: name, type, series: series.length }) as const),
  ];
}

function compareMetric(contract: MetricContract, metric: ExposedMetric): ExpositionDifference[] {
  const { name } = contract;
  if (!isSameType(contract.type, metric.type)) return [{ kind: "retyped", metric: name, declared: contract.type, exposed: metric.type }];
  const differences: ExpositionDifference[] = [];
  if (contract.unit !== metric.unit && contract.unit !== "unknown" && metric.unit !== "unknown") {
    differences.push({ kind: "unit", metric: name, declared: contract.unit, exposed: metric.unit });
  }
  // Metadata without a series says nothing of labels and buckets.
  if (metric.series.length === 0) return differences;
  const { buckets } = metric;
  if (contract.type === "histogram" && buckets !== undefined && !isSameList(contract.buckets ?? [], buckets)) {
    differences.push({ kind: "buckets", metric: name, declared: contract.buckets ?? [], exposed: buckets });
  }
  return [
    ...differences,
    ...compareLabels(contract, metric.series),
    ...compareCount(contract, metric.series),
    ...compareZeros(contract, metric.series),
  ];
}

/** The text format has no word for some types and writes the nearest: a state set is a gauge there. */
function isSameType(declared: MetricType, exposed: MetricType): boolean {
  const written: Readonly<Partial<Record<MetricType, readonly MetricType[]>>> = {
    gauge: ["info", "stateset"],
    info: ["gauge"],
    stateset: ["gauge"],
    native_histogram: ["histogram"],
  };
  return declared === exposed || declared === "unknown" || exposed === "unknown" || written[declared]?.includes(exposed) === true;
}

function compareLabels(contract: MetricContract, series: readonly ExposedSeries[]): ExpositionDifference[] {
  const declared = new Map(Object.entries(contract.labels ?? {}));
  const others = contract.otherLabels === undefined ? undefined : anchored(contract.otherLabels);
  const exposed = [...new Set(series.flatMap(({ labels }) => [...labels.keys()]))];
  return [
    ...[...declared].flatMap(([label, values]) => compareLabel(contract.name, label, values, series)),
    ...exposed
      .filter((label) => !declared.has(label) && others?.test(label) !== true)
      .map((label) => ({ kind: "new-label", metric: contract.name, label, values: seenValues(series, label) }) as const),
  ];
}

function compareLabel(metric: string, label: string, values: LabelValues, series: readonly ExposedSeries[]): ExpositionDifference[] {
  const differences: ExpositionDifference[] = [];
  const seen = seenValues(series, label);
  const lacking = series.some(({ labels }) => (labels.get(label) ?? "") === "");
  if (lacking && values.optional !== true) differences.push({ kind: "missing-label", metric, label, everywhere: seen.length === 0 });
  const undeclared = seen.filter((value) => !isAllowed(value, values));
  if (undeclared.length > 0) {
    const declared = values.kind === "enum" ? values.values.join(", ") : values.kind === "pattern" ? values.pattern : "any value";
    differences.push({ kind: "undeclared-values", metric, label, values: undeclared, declared });
  }
  if (values.kind !== "enum" && seen.length > values.atMost) {
    differences.push({ kind: "cardinality", metric, label, declared: values.atMost, exposed: seen.length });
  }
  return differences;
}

function isAllowed(value: string, values: LabelValues): boolean {
  if (values.kind === "enum") return values.values.includes(value);
  return values.kind === "open" || anchored(values.pattern)?.test(value) !== false;
}

function compareCount(contract: MetricContract, series: readonly ExposedSeries[]): ExpositionDifference[] {
  const declared = labelSetsPerTarget(contract);
  if (series.length <= declared) return [];
  return [{ kind: "cardinality", metric: contract.name, declared, exposed: series.length }];
}

function compareZeros(contract: MetricContract, series: readonly ExposedSeries[]): ExpositionDifference[] {
  const missing = zeroSets(contract).filter((zero) =>
    series.every(({ labels }) => Object.entries(zero).some(([label, value]) => labels.get(label) !== value)),
  );
  return missing.length === 0 ? [] : [{ kind: "not-zero-initialised", metric: contract.name, missing }];
}

/** @returns undefined for what is no expression; that is a fault of the contract and is told elsewhere */
function anchored(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, "su");
  } catch {
    return undefined;
  }
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
