/** What an exposition says, line by line, before anything is concluded from it. */
import type { Problem } from "../../problems";

/** `prometheus` is the text format 0.0.4, `openmetrics` the text format of OpenMetrics 1.0. */
export type ExpositionFormat = "prometheus" | "openmetrics";

/** The words after `# TYPE`, with `untyped` read as `unknown`. */
export type FamilyType = "counter" | "gauge" | "histogram" | "gaugehistogram" | "summary" | "info" | "stateset" | "unknown";

export interface Exemplar {
  readonly labels: ReadonlyMap<string, string>;
  readonly value: number;
  /** Milliseconds since 1970. @default - the exemplar has none */
  readonly timestamp?: number;
}

export interface Sample {
  /** As it stands in an expression: with `_bucket`, `_total` and so on. */
  readonly name: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly value: number;
  /** Milliseconds since 1970. @default - the sample has none */
  readonly timestamp?: number;
  /** @default - the sample has none */
  readonly exemplar?: Exemplar;
  /** Line of the text, counted from 1. */
  readonly line: number;
}

/** Samples that belong together: all series of one histogram, all label sets of one counter. */
export interface MetricFamily {
  /** As `# TYPE` names it: OpenMetrics leaves `_total` and `_info` out. */
  readonly name: string;
  readonly type: FamilyType;
  /** @default - the text has no `# HELP` for it */
  readonly help?: string;
  /** @default - the text has no `# UNIT` for it */
  readonly unit?: string;
  readonly samples: readonly Sample[];
}

export interface ParsedExposition {
  readonly format: ExpositionFormat;
  /** In the order of the text. What could not be read is left out of them. */
  readonly families: readonly MetricFamily[];
  /** One for each thing that Prometheus would refuse, with its line. */
  readonly problems: readonly Problem[];
}
