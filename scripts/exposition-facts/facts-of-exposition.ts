/** The facts of each metric of an exposition: type, labels and buckets. Values, times and help are of no interest here. */
import { type ExposedMetric, exposedMetrics } from "../../metrics/exposition/exposed-metrics";
import type { MetricFamily, ParsedExposition } from "../../metrics/exposition/parsed-exposition";
import type { FactType, LabelFacts, MetricFacts } from "./facts";

/** In the order of the names. When series began is left out: the `_created` series of clients differ by version and option. */
export function factsOfExposition(exposition: ParsedExposition): MetricFacts[] {
  const families = new Map(exposition.families.map((family) => [family.name, family]));
  const metrics = exposedMetrics(exposition).filter(({ series }) => series.length > 0);
  const counting = new Set(metrics.filter(({ type }) => type !== "gauge" && type !== "unknown").map(({ name }) => name));
  const isBeginning = (name: string): boolean => {
    const [, of] = /^(.+)_created$/.exec(name) ?? [];
    return of !== undefined && (counting.has(of) || counting.has(`${of}_total`));
  };
  return metrics
    .filter(({ name }) => !isBeginning(name))
    .map((metric) => factsOf(metric, families.get(metric.name) ?? families.get(metric.name.replace(/_(total|info)$/, ""))))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function factsOf(metric: ExposedMetric, family: MetricFamily | undefined): MetricFacts {
  const { name } = metric;
  const unit = family?.unit;
  const buckets = commonBuckets(metric, family);
  return {
    name,
    type: metric.type as FactType,
    ...(unit === undefined ? {} : { unit }),
    labels: labelsOf(metric),
    ...(buckets === undefined ? {} : { buckets }),
  };
}

/** Bounds that every label set has; none where they differ, as of exporters that make them up from what they read. */
function commonBuckets({ name, buckets = [], series }: ExposedMetric, family: MetricFamily | undefined): readonly number[] | undefined {
  const samples = (family?.samples ?? []).filter((sample) => sample.name === `${name}_bucket` && sample.labels.get("le") !== "+Inf");
  return buckets.length > 0 && samples.length === buckets.length * series.length ? buckets : undefined;
}

function labelsOf({ series }: ExposedMetric): LabelFacts[] {
  const names = new Set(series.flatMap(({ labels }) => [...labels.keys()]));
  return [...names].sort().map((name) => ({ name, optional: series.some(({ labels }) => (labels.get(name) ?? "") === "") }));
}
