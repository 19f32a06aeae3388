/** How many series a metric has in one target. */
import type { LabelValues, MetricContract } from "../contract";

/** Quantiles of a summary, of which contracts do not speak: client libraries mostly expose these or fewer. */
const QUANTILES = 5;

/** The names under which a metric is stored, and how many series each has for one label set. */
export function storedNames({ name, type, buckets = [] }: MetricContract): readonly { readonly name: string; readonly series: number }[] {
  switch (type) {
    case "histogram":
      return [
        // One for each bound and one for +Inf.
        { name: `${name}_bucket`, series: buckets.length + 1 },
        { name: `${name}_sum`, series: 1 },
        { name: `${name}_count`, series: 1 },
      ];
    case "summary":
      return [
        { name, series: QUANTILES },
        { name: `${name}_sum`, series: 1 },
        { name: `${name}_count`, series: 1 },
      ];
    case "counter":
    case "gauge":
    case "stateset":
    case "info":
    case "native_histogram":
    case "unknown":
      return [{ name, series: 1 }];
  }
}

/** Label sets of a metric in one target at most: what the contract says, or the product of what each label can have. */
export function labelSetsPerTarget({ labels = {}, seriesPerTarget }: MetricContract): number {
  return seriesPerTarget ?? Object.values(labels).reduce((product, values) => product * valuesOf(values), 1);
}

/** Different values at a time; no value is one more, where the label is optional. */
function valuesOf(values: LabelValues): number {
  return (values.kind === "enum" ? values.values.length : values.atMost) + (values.optional === true ? 1 : 0);
}
