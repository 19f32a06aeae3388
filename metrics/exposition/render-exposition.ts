/**
 * Contracts as an exposition: every declared series with the value 0. It is what an instrumenter holds a program against, and what promtool's own check
 * of names, types and units reads.
 */
import { combinations } from "../cardinality/label-sets";
import { labelSetsPerTarget } from "../cardinality/series-of-metric";
import type { LabelValues, MetricContract, MetricSet } from "../contract";
import { exampleOf } from "./example-value";
import { isPlainLabelName, isPlainMetricName } from "./parse-line";
import type { ExpositionFormat, FamilyType } from "./parsed-exposition";

export interface RenderExpositionOptions {
  /** @default "prometheus" */
  readonly format?: ExpositionFormat;
  /** Label sets of one metric that are written at most; the first of their product. @default 1000 */
  readonly labelSets?: number;
}

type LabelSet = Readonly<Record<string, string>>;

/** Quantiles that stand for those of a summary, of which contracts do not speak. */
const QUANTILES = ["0.5", "0.9", "0.99"];

/**
 * Values of closed lists are written out; one value stands for a label with any values, and one that fits for a label with a form. Metrics that are only
 * proposed are left out.
 */
export function renderExposition(set: MetricSet, options: RenderExpositionOptions = {}): string {
  const format = options.format ?? "prometheus";
  const families = set.metrics
    .filter(({ standing }) => standing !== "proposed")
    .flatMap((contract) => [...metadata(contract, format), ...samples(contract, format, options.labelSets ?? 1000)]);
  return [...families, ...(format === "openmetrics" ? ["# EOF"] : []), ""].join("\n");
}

function metadata(contract: MetricContract, format: ExpositionFormat): string[] {
  const family = familyName(contract, format);
  const name = isPlainMetricName(family) ? family : quoted(family);
  const { unit, help } = contract;
  const escaped = help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
  return [
    `# HELP ${name} ${format === "openmetrics" ? escaped.replaceAll('"', '\\"') : escaped}`,
    `# TYPE ${name} ${typeWord(contract, format)}`,
    // OpenMetrics wants the unit at the end of the name; other units have no line.
    ...(format === "openmetrics" && family.endsWith(`_${unit}`) ? [`# UNIT ${name} ${unit}`] : []),
  ];
}

/** OpenMetrics names a family without what its type adds. */
function familyName({ name, type }: MetricContract, format: ExpositionFormat): string {
  if (format === "prometheus") return name;
  if (type === "counter") return name.replace(/_total$/, "");
  return type === "info" ? name.replace(/_info$/, "") : name;
}

function typeWord({ type, name }: MetricContract, format: ExpositionFormat): FamilyType | "untyped" {
  switch (type) {
    case "native_histogram":
      // Its buckets have no text form; what is left is a histogram with one bucket.
      return "histogram";
    case "stateset":
      // OpenMetrics names the label of the states as the metric, which contracts need not.
      return "gauge";
    case "info":
      return format === "openmetrics" && name.endsWith("_info") ? "info" : "gauge";
    case "unknown":
      return format === "openmetrics" ? "unknown" : "untyped";
    case "counter":
      return format === "prometheus" || name.endsWith("_total") ? "counter" : "unknown";
    case "gauge":
    case "histogram":
    case "summary":
      return type;
  }
}

function samples(contract: MetricContract, format: ExpositionFormat, atMost: number): string[] {
  const { name, type, buckets = [] } = contract;
  return labelSets(contract, atMost).flatMap((labels) => {
    switch (type) {
      case "histogram":
      case "native_histogram":
        return [
          ...[...buckets.map((bound) => boundText(bound, format)), "+Inf"].map((le) => sample(`${name}_bucket`, { ...labels, le })),
          sample(`${name}_sum`, labels),
          sample(`${name}_count`, labels),
        ];
      case "summary":
        return [
          ...QUANTILES.map((quantile) => sample(name, { ...labels, quantile })),
          sample(`${name}_sum`, labels),
          sample(`${name}_count`, labels),
        ];
      case "info":
        return [sample(name, labels, 1)];
      case "counter":
      case "gauge":
      case "stateset":
      case "unknown":
        return [sample(name, labels)];
    }
  });
}

/** The first label sets of a target, as many as it may have; what is exposed as 0 from the start varies first. */
function labelSets({ labels = {}, ...contract }: MetricContract, atMost: number): LabelSet[] {
  const zeroInitialised = contract.zeroInitialised ?? [];
  const ordered = Object.entries(labels).sort(([a], [b]) => Number(zeroInitialised.includes(a)) - Number(zeroInitialised.includes(b)));
  const most = Math.min(atMost, labelSetsPerTarget({ labels, ...contract }));
  return combinations(
    ordered.map(([label, values]) => [label, writtenValues(label, values)]),
    most,
  );
}

function writtenValues(label: string, values: LabelValues): readonly string[] {
  switch (values.kind) {
    case "enum":
      return values.values;
    case "pattern":
      return [exampleOf(values.pattern) ?? label];
    case "open":
      return [label];
  }
}

function sample(name: string, labels: LabelSet, value = 0): string {
  const isPlain = isPlainMetricName(name);
  const pairs = Object.entries(labels).map(([label, text]) => `${isPlainLabelName(label) ? label : quoted(label)}=${quoted(text)}`);
  const inner = [...(isPlain ? [] : [quoted(name)]), ...pairs].join(",");
  return `${isPlain ? name : ""}${inner === "" ? "" : `{${inner}}`} ${value}`;
}

/** OpenMetrics writes the bound 1 as 1.0. */
function boundText(bound: number, format: ExpositionFormat): string {
  return format === "openmetrics" && Number.isInteger(bound) && Math.abs(bound) < 1e21 ? bound.toFixed(1) : String(bound);
}

function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
