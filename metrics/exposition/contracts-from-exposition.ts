/**
 * Contracts read from what a program exposes: a first contract for a program that nobody has described, and what `lint` checks rules against. What an
 * exposition cannot say is guessed, each guess such that nothing is refused because of it.
 */
import type { Problem } from "../../problems";
import type { Exposition, LabelValues, MetricContract, MetricSet, ReplicaAggregation } from "../contract";
import { type ExposedMetric, exposedMetrics } from "./exposed-metrics";
import { parseExposition } from "./parse-exposition";
import type { ExpositionFormat, ParsedExposition } from "./parsed-exposition";
import { seenLabels } from "./seen-labels";

export interface ContractsFromExpositionOptions {
  /** Who exposes it: `redis-exporter`. */
  readonly source: string;
  /** The system whose label the series carry. @default "any" */
  readonly system?: string;
  /** The program and its version. @default - the source, with the version of its `..._build_info` if there is one */
  readonly program?: { readonly name: string; readonly version: string };
  /** How the text was had. @default - that it was given */
  readonly origin?: string;
  /** @default STANDARD_TARGET_LABELS */
  readonly targetLabels?: Readonly<Record<string, LabelValues>>;
  /** @default - OpenMetrics where the text ends with `# EOF` */
  readonly format?: ExpositionFormat;
  /** Name of the text in problems. @default "exposition" */
  readonly at?: string;
}

export interface ReadContracts {
  readonly set: MetricSet;
  /** What of the text could not be read. The contracts are those of the rest. */
  readonly problems: readonly Problem[];
}

export function contractsFromExposition(text: string, options: ContractsFromExpositionOptions): ReadContracts {
  const parsed = parseExposition(text, options);
  const { source, system = "any", targetLabels } = options;
  return {
    set: {
      source,
      system,
      ...(targetLabels === undefined ? {} : { targetLabels }),
      exposition: {
        program: options.program?.name ?? source,
        version: options.program?.version ?? versionIn(parsed) ?? "unknown",
        source: options.origin ?? "an exposition that was given",
      } satisfies Exposition,
      metrics: exposedMetrics(parsed).map(contractOf),
    },
    problems: parsed.problems,
  };
}

/** What is set where an exposition leaves it open. */
const NO_HELP = "The exposition does not say.";
const GUESSED = "How replicas aggregate is a guess: an exposition does not say.";
const NO_SERIES = "Only the type is exposed so far, so its labels are not known.";
const NO_BUCKETS = "No finite bucket is exposed: it may be a native histogram, or one without observations.";

function contractOf(metric: ExposedMetric): MetricContract {
  const { name, type, unit, help = "", series, buckets } = metric;
  const empty = series.length === 0;
  const notes = [
    ...(type === "gauge" || type === "unknown" ? [GUESSED] : []),
    ...(empty ? [NO_SERIES] : []),
    ...(buckets?.length === 0 ? [NO_BUCKETS] : []),
  ];
  return {
    name,
    type,
    unit,
    help: help.trim() === "" ? NO_HELP : help,
    labels: seenLabels(metric),
    ...(empty ? { otherLabels: ".+" } : {}),
    seriesPerTarget: Math.max(1, series.length),
    ...(buckets === undefined ? {} : { buckets }),
    aggregate: guessAggregation(metric),
    standing: "declared",
    ...(notes.length === 0 ? {} : { note: notes.join(" ") }),
  };
}

/** Events, amounts and objects of several replicas add up; a time, a state or a fact is not more for being told twice. */
function guessAggregation({ type, unit }: ExposedMetric): ReplicaAggregation {
  return type === "info" || type === "stateset" || unit === "timestamp" ? "max" : "sum";
}

/** Client libraries and exporters expose their version as a label of a metric that is always 1. */
function versionIn({ families }: ParsedExposition): string | undefined {
  const versions = families
    .filter(({ name }) => /(?:^|_)build(?:_info)?$/.test(name) && !/^(go|python)_/.test(name))
    .flatMap(({ samples }) => samples.map(({ labels }) => labels.get("version") ?? ""));
  return versions.find((version) => version !== "");
}
