/**
 * Metric contracts: what a program exposes, as far as somebody who queries it has to know.
 *
 * A contract is the meeting point of the people who instrument a program and the people who alert on it. Rules, signals and panels are
 * checked against contracts at synth, so a query of a metric or label that nobody exposes does not synthesize.
 */
import type { Duration } from "../units";

/**
 * Prometheus' metric types. A `stateset` is a gauge with one series per state, of which each is 0 or 1. A `native_histogram` has one series, under its
 * bare name, whose samples are whole histograms. `unknown` is what an exposition says of a metric without a type.
 */
export type MetricType = "counter" | "gauge" | "histogram" | "native_histogram" | "summary" | "stateset" | "info" | "unknown";

/**
 * Base units as Prometheus names them, and the few others that programs count in. `none` counts things; `unknown` is what an exposition leaves open,
 * and nothing is concluded from it.
 */
export type MetricUnit =
  | "seconds"
  | "milliseconds"
  | "microseconds"
  | "bytes"
  | "ratio"
  | "percent"
  | "cents"
  | "usd"
  | "cores"
  | "celsius"
  | "timestamp"
  | "none"
  | "unknown";

/** How one figure comes from the series of several replicas: added up, or the highest or lowest of what all of them report. */
export type ReplicaAggregation = "sum" | "max" | "min";

/**
 * Where a contract comes from. `declared`: a source document names it so. `corrected`: named, but its form had to change. `added`: a rule or panel
 * needs it and nobody named it. `proposed`: wanted, not exposed yet; nothing is drawn or alerted from it.
 */
export type Standing = "declared" | "corrected" | "added" | "proposed";

/** The values that a label can have. `optional`: some series of the metric have the label empty, which is as good as not having it. */
export type LabelValues =
  /** A closed list. */
  | {
      readonly kind: "enum";
      readonly values: readonly string[];
      /** @default - every series has it */
      readonly optional?: true;
    }
  /** A closed form, as an RE2 expression anchored at both ends, with at most `atMost` different values at a time. */
  | {
      readonly kind: "pattern";
      readonly pattern: string;
      readonly atMost: number;
      /** @default - every series has it */
      readonly optional?: true;
    }
  /** Any value, at most `atMost` different ones at a time. */
  | {
      readonly kind: "open";
      readonly atMost: number;
      /** @default - every series has it */
      readonly optional?: true;
    };

export interface MetricContract {
  /** The name without the suffixes `_bucket`, `_sum`, `_count` of histograms and summaries. */
  readonly name: string;
  readonly type: MetricType;
  readonly unit: MetricUnit;
  /** One sentence: what is counted or measured. */
  readonly help: string;
  /** Labels of the instrument, without those that the scrape adds. @default {} */
  readonly labels?: Readonly<Record<string, LabelValues>>;
  /**
   * An RE2 expression of the names of further labels that some series have: `label_.+` for what kube-state-metrics copies from objects.
   *
   * @default - no labels but those of `labels` and those that the scrape adds
   */
  readonly otherLabels?: string;
  /**
   * How many series one target exposes at most, where labels depend on each other: a pod has one namespace, not each of them. Of a histogram: label
   * sets, each of which has all buckets.
   *
   * @default - the product of what each label can have
   */
  readonly seriesPerTarget?: number;
  /** Upper bounds of the classic buckets, ascending, without `+Inf`. Required for histograms. @default - no buckets */
  readonly buckets?: readonly number[];
  readonly aggregate: ReplicaAggregation;
  /**
   * Labels whose enumerated values are exposed as 0 from the start, so that `rate` sees the first event.
   *
   * @default - series appear with their first event
   */
  readonly zeroInitialised?: readonly string[];
  /** How old the value of a gauge can be. @default - it is computed when it is scraped */
  readonly freshness?: Duration;
  /**
   * For a gauge that is set only when something happens: the counter of what happens. Between two such events the gauge keeps its last value, so an alert
   * on it must also ask whether anything still happens.
   *
   * @default - it is set whatever happens
   */
  readonly updatedBy?: string;
  readonly standing: Standing;
  /** Ids of the requirements that name it. @default [] */
  readonly requirements?: readonly string[];
  /** For `corrected` and `added`: what the source says, or who needs it. @default - nothing to explain */
  readonly note?: string;
}

/** Where the contracts of a third party were compared with what it really exposes. */
export interface Exposition {
  /** The program and its version: `redis_exporter`, `1.45.0`. */
  readonly program: string;
  readonly version: string;
  /** How the exposition was had: the output of a run binary, or the path of the exporter's own test data in its public repository. */
  readonly source: string;
}

/** What one kind of process exposes: an application's component, or an exporter. */
export interface MetricSet {
  /** Who exposes it: `orchestrator`, `redis-exporter`. Unique within its system. */
  readonly source: string;
  /** The system whose `system` label the series carry, or `any` for exporters that serve several systems. */
  readonly system: string;
  /** Labels that discovery and relabelling add to every series of this source. @default STANDARD_TARGET_LABELS */
  readonly targetLabels?: Readonly<Record<string, LabelValues>>;
  /** For third parties: the exposition that the contracts were compared with. @default - our own programs, which have none yet */
  readonly exposition?: Exposition;
  readonly metrics: readonly MetricContract[];
}

/** A label with a closed list of values. The list is part of the type, so a matcher on a value that is not in it does not compile. */
export function oneOf<const Values extends readonly string[]>(...values: Values): { readonly kind: "enum"; readonly values: Values } {
  return { kind: "enum", values };
}

/** A label with any values, at most so many at a time. */
export function upTo(atMost: number): LabelValues {
  return { kind: "open", atMost };
}

/** A label that some series of the metric have empty. */
export function optional<const Values extends LabelValues>(values: Values): Values & { readonly optional: true } {
  return { ...values, optional: true };
}

/** A label whose values follow an RE2 expression, at most so many at a time. */
export function matching(pattern: string, atMost: number): LabelValues {
  return { kind: "pattern", pattern, atMost };
}

/** An HTTP status code as a label value: `200`, `503`. */
export const HTTP_STATUS: LabelValues = matching("[1-5][0-9][0-9]", 12);

/** Labels that Prometheus and the operator's discovery put on every series, and the identity that this project adds. */
export const STANDARD_TARGET_LABELS = {
  system: upTo(20),
  job: upTo(50),
  instance: upTo(500),
  namespace: upTo(50),
  pod: upTo(500),
  service: upTo(50),
  container: upTo(50),
  endpoint: upTo(50),
} as const satisfies Readonly<Record<string, LabelValues>>;

/** A label that discovery puts on every series. */
export type TargetLabel = keyof typeof STANDARD_TARGET_LABELS;
