/** What is wrong with a family although each of its lines can be read. */
import { readNumber } from "./line-scanner";
import type { MetricFamily, Sample } from "./parsed-exposition";

export interface FamilyFault {
  readonly line: number;
  /** What is wrong, as a sentence. */
  readonly what: string;
  readonly allowed: string;
}

export function checkFamily(family: MetricFamily): FamilyFault[] {
  return [...duplicates(family), ...parts(family), ...lastBuckets(family)];
}

/** The same series twice; with timestamps a series may have several samples. */
function duplicates({ samples }: MetricFamily): FamilyFault[] {
  const seen = new Set<string>();
  return samples.flatMap((sample) => {
    const key = `${seriesKey(sample.name, sample.labels)}@${sample.timestamp ?? ""}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ line: sample.line, what: `The series ${sample.name} with these labels is there twice.`, allowed: "each series once" }];
  });
}

/** Samples under a name or without a label that their type has to have. */
function parts({ name, type, samples }: MetricFamily): FamilyFault[] {
  return samples.flatMap((sample) => {
    if ((type === "histogram" || type === "gaugehistogram") && sample.name === name) {
      return [
        { line: sample.line, what: `A ${type} has a sample under its bare name.`, allowed: `${name}_bucket, with a bound in the label le` },
      ];
    }
    if (isBucket(sample, type) && Number.isNaN(boundOf(sample))) {
      return [{ line: sample.line, what: "A bucket has no bound.", allowed: "a number or +Inf in the label le" }];
    }
    if (type === "summary" && sample.name === name && Number.isNaN(readNumber(sample.labels.get("quantile") ?? ""))) {
      return [{ line: sample.line, what: "A sample of a summary has no quantile.", allowed: "a number in the label quantile" }];
    }
    return [];
  });
}

/** Label sets of a histogram that have buckets, but not the one that takes everything. */
function lastBuckets({ type, samples }: MetricFamily): FamilyFault[] {
  const last = new Map<string, { readonly line: number; readonly complete: boolean }>();
  for (const sample of samples.filter((each) => isBucket(each, type))) {
    const key = seriesKey(sample.name, withoutLabel(sample.labels, "le"));
    last.set(key, { line: sample.line, complete: boundOf(sample) === Infinity || last.get(key)?.complete === true });
  }
  return [...last.values()]
    .filter(({ complete }) => !complete)
    .map(({ line }) => ({ line, what: "A histogram has no bucket for everything.", allowed: 'a last bucket with le="+Inf"' }));
}

export function isBucket(sample: Sample, type: MetricFamily["type"]): boolean {
  return (type === "histogram" || type === "gaugehistogram") && sample.name.endsWith("_bucket");
}

/** @returns NaN where the label is missing or no number */
export function boundOf({ labels }: Pick<Sample, "labels">): number {
  return readNumber(labels.get("le") ?? "");
}

/** What makes a series the one that it is; the order of the labels does not. */
export function seriesKey(name: string, labels: ReadonlyMap<string, string>): string {
  return JSON.stringify([name, ...[...labels].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

export function withoutLabel(labels: ReadonlyMap<string, string>, label: string): ReadonlyMap<string, string> {
  return new Map([...labels].filter(([name]) => name !== label));
}
