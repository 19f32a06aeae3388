/**
 * Recording rules out of signals. What a rule writes is a contract, so further signals are built on it as on any other metric, and what was a share or
 * had a unit before it was recorded still is and has it.
 *
 * @see https://prometheus.io/docs/practices/rules/ on names: level:metric:operations
 */
import type { LabelValues, MetricUnit } from "../metrics/contract";
import { renderExpression } from "./expression";
import { type Measured, type RecordedContract } from "./recorded-contract";
import { levelOf, recordNameFaults } from "./record-name";
import type { Query, QueryFault, RuleKind, Signal } from "./signal";
import type { QueryUnit } from "./unit";
import { DEFAULT_WINDOW, type FixedWindow } from "./window";
import { windowFaults } from "./window-faults";

export interface RecordOptions {
  /** What is measured: `paid_quality_score`. */
  readonly metric: string;
  /** What was made of it, without the window: `mean`, `ratio_rate`. The window is written behind it where the query has none of its own. */
  readonly operations: string;
  /** A shorter word for the labels that are kept: `prompt` for `prompt_slug`. @default - the kept labels, without the scope where there are others */
  readonly level?: string;
  /** @default - the window of the signal */
  readonly window?: FixedWindow;
  /** Labels that the rule adds. @default {} */
  readonly labels?: Readonly<Record<string, string>>;
  /** How often it is evaluated: what looks back over days moves slowly, and each evaluation reads all of them. @default - as often as other rules */
  readonly interval?: FixedWindow;
}

/** A recording rule as Prometheus reads it. */
export interface RecordedRule {
  readonly record: string;
  readonly expr: string;
  /** Labels that the rule adds. @default {} */
  readonly labels?: Readonly<Record<string, string>>;
}

export interface Recorded<Label extends string = string, Kind extends RuleKind = RuleKind, Unit extends QueryUnit = QueryUnit> {
  readonly rule: RecordedRule;
  /** @default - the interval of other rules */
  readonly interval?: FixedWindow;
  /** What the rule writes: select it in the same scope and read it by `gauge`, `average`, `absent` and the others. */
  readonly contract: RecordedContract<Label, Kind, Unit>;
  readonly faults: readonly QueryFault[];
}

/** The labels that a signal's query is known to keep, as types. */
type LabelsOf<S extends Signal> = S["query"] extends Query<RuleKind, QueryUnit, infer Label> ? Label : string;

/** The rule that records a signal, and the contract of what it writes. */
export function recordOf<const S extends Signal<RuleKind>>(
  signal: S,
  options: RecordOptions,
): Recorded<LabelsOf<S>, S["query"]["kind"], S["query"]["unit"]> {
  const { query } = signal;
  const window = options.window ?? signal.window ?? DEFAULT_WINDOW;
  const expr = renderExpression(query.expression(window));
  const added = options.labels ?? {};
  const labels = [...new Set([...query.labels, ...Object.keys(added)])];
  const name = [options.level ?? levelOf(labels), options.metric, `${options.operations}${hasOwnWindow(query) ? "" : window}`].join(":");
  const measured: Measured<LabelsOf<S>, S["query"]["kind"], S["query"]["unit"]> = {
    kind: query.kind,
    unit: query.unit,
    labels: labels as LabelsOf<S>[],
    ...(query.highestBound === undefined ? {} : { highestBound: query.highestBound }),
  };
  return {
    ...(options.interval === undefined ? {} : { interval: options.interval }),
    rule: { record: name, expr, ...(options.labels === undefined ? {} : { labels: options.labels }) },
    contract: {
      name,
      type: "gauge",
      unit: contractUnit(query.unit),
      help: signal.description,
      labels: recordedLabels(query, added),
      aggregate: "max",
      standing: "added",
      note: "Written by a recording rule.",
      measured,
    },
    faults: [...query.faults, ...windowFaults(window), ...recordNameFaults(name, labels)],
  };
}

/** Whether every window in a query is its own, or it looks back over none. */
function hasOwnWindow({ render }: Query): boolean {
  return render("5m") === render("6m");
}

function recordedLabels({ labels, labelValues }: Query, added: Readonly<Record<string, string>>): Readonly<Record<string, LabelValues>> {
  const unknown: LabelValues = { kind: "open", atMost: UNKNOWN_VALUES };
  return {
    ...Object.fromEntries(labels.map((label) => [label, labelValues[label] ?? unknown])),
    ...Object.fromEntries(Object.entries(added).map(([label, value]) => [label, { kind: "enum", values: [value] } as const])),
  };
}

/** How many values a label is taken to have of which no contract speaks. */
const UNKNOWN_VALUES = 50;

/** Contracts have no units per second; a count per second is still a count. */
function contractUnit(unit: QueryUnit): MetricUnit {
  if (unit === "none/s" || unit === "none/h") return "none";
  return unit.includes("/") || unit === "date" ? "unknown" : (unit as MetricUnit);
}
