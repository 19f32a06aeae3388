/** The metrics of an exposition under the names that contracts have: a counter with `_total`, a histogram without `_bucket`. */
import type { MetricType, MetricUnit } from "../contract";
import { unitOfName } from "../contract-problems";
import { unitNamed } from "../metric-words";
import { boundOf, isBucket, seriesKey, withoutLabel } from "./check-family";
import type { MetricFamily, ParsedExposition, Sample } from "./parsed-exposition";

/** One label set of a metric, with the value that it had; histograms and summaries are represented by their count. */
export interface ExposedSeries {
  readonly labels: ReadonlyMap<string, string>;
  readonly value: number;
}

export interface ExposedMetric {
  readonly name: string;
  readonly type: MetricType;
  readonly unit: MetricUnit;
  /** @default - the exposition does not say */
  readonly help?: string;
  /** One for each label set; none where only metadata is exposed. `le` and `quantile` are left out where Prometheus writes them. */
  readonly series: readonly ExposedSeries[];
  /** Of histograms: finite bounds, ascending, of all label sets together. @default - it is no histogram */
  readonly buckets?: readonly number[];
  /** The label that holds the state, of OpenMetrics' state sets: it is named as the metric. @default - it is no state set */
  readonly stateLabel?: string;
}

export function exposedMetrics({ families, format }: ParsedExposition): ExposedMetric[] {
  return families.flatMap((family) => [...metricsOf(family, format === "openmetrics"), ...createdOf(family)]);
}

function metricsOf(family: MetricFamily, suffixed: boolean): ExposedMetric[] {
  const { name, type, samples } = family;
  const about = { ...(family.help === undefined ? {} : { help: family.help }), unit: unitOf(family) };
  switch (type) {
    case "counter": {
      // The text format names the family as its samples, OpenMetrics without the suffix.
      const counted = samples.filter((sample) => !sample.name.endsWith("_created") || sample.name === name);
      const exposed = counted[0]?.name ?? (suffixed && !name.endsWith("_total") ? `${name}_total` : name);
      return [{ ...about, name: exposed, type, series: counted.map(seriesOf) }];
    }
    case "info": {
      const exposed = samples[0]?.name ?? (name.endsWith("_info") ? name : `${name}_info`);
      return [{ ...about, name: exposed, type, series: samples.map(seriesOf) }];
    }
    case "histogram":
      return [{ ...about, name, type, series: countedSeries(family, "le"), buckets: boundsOf(family) }];
    case "summary":
      return [{ ...about, name, type, series: countedSeries(family, "quantile") }];
    case "gaugehistogram":
      // Its buckets go up and down, so they are gauges to whoever queries them.
      return ["_bucket", "_gsum", "_gcount"].map((suffix) => ({
        ...about,
        name: `${name}${suffix}`,
        type: "gauge" as const,
        unit: suffix === "_gsum" ? about.unit : ("none" as const),
        series: samples.filter((sample) => sample.name === `${name}${suffix}`).map(seriesOf),
      }));
    case "stateset":
      return [{ ...about, name, type, series: samples.map(seriesOf), stateLabel: name }];
    case "gauge":
    case "unknown":
      return [{ ...about, name, type, series: samples.map(seriesOf) }];
  }
}

/** When OpenMetrics' counters, histograms and summaries began. Prometheus takes them for series like any other. */
function createdOf({ name, type, samples }: MetricFamily): ExposedMetric[] {
  const created = samples.filter((sample) => sample.name === `${name}_created` && type !== "gauge" && type !== "unknown");
  if (created.length === 0) return [];
  return [
    {
      name: `${name}_created`,
      type: "gauge",
      unit: "timestamp",
      help: `When each series of ${name} began.`,
      series: created.map(seriesOf),
    },
  ];
}

/** One series for each label set of a histogram or summary. */
function countedSeries({ name, type, samples }: MetricFamily, written: "le" | "quantile"): ExposedSeries[] {
  const sets = new Map<string, ExposedSeries>();
  for (const sample of samples) {
    if (sample.name === `${name}_created`) continue;
    const bare = isBucket(sample, type) || sample.name === name ? withoutLabel(sample.labels, written) : sample.labels;
    const key = seriesKey(name, bare);
    if (!sets.has(key) || sample.name === `${name}_count`) sets.set(key, { labels: bare, value: sample.value });
  }
  return [...sets.values()];
}

function boundsOf({ type, samples }: MetricFamily): number[] {
  const bounds = samples.filter((sample) => isBucket(sample, type)).map(boundOf);
  return [...new Set(bounds.filter(Number.isFinite))].sort((a, b) => a - b);
}

/** The unit that the text names, or the one that the name ends with. */
function unitOf({ name, unit }: MetricFamily): MetricUnit {
  const named = unit === undefined ? undefined : unitNamed(unit);
  const meant = unitOfName(name);
  // `_timestamp_seconds` is a time and no length of time, which the word seconds does not say.
  return meant === "timestamp" ? meant : (named ?? meant ?? "unknown");
}

function seriesOf({ labels, value }: Sample): ExposedSeries {
  return { labels, value };
}
