/** What recording rules write becomes a contract: labels and meaning as inferred from their expressions. */
import type { LabelValues } from "../../metrics/contract";
import { infer } from "../infer/infer";
import type { LabelFacts, Shape } from "../infer/shape";
import type { Policy } from "../policy";
import type { RuleGroupInput, RuleInput } from "../rule-input";
import type { SeriesCatalogue } from "../series/catalogue";
import { type Expr, isComparison, walk } from "../syntax/ast";
import { isFailure, parsePromql } from "../syntax/parse";

interface Recording {
  readonly rule: RuleInput;
  readonly group: RuleGroupInput;
  readonly record: string;
  readonly expr: Expr;
  readonly reads: ReadonlySet<string>;
}

/** Adds all recorded series to a catalogue, those first that others are made from. */
export function recordSeries(groups: readonly RuleGroupInput[], catalogue: SeriesCatalogue, policy: Policy): void {
  const recordings = groups.flatMap((group) => group.rules.flatMap((rule) => toRecording(rule, group) ?? []));
  let waiting = recordings;
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ record }) => record));
    const ready = waiting.filter(({ record, reads }) => ![...reads].some((name) => name !== record && names.has(name)));
    // Rules that read each other in a circle are taken as they come.
    const next = ready.length > 0 ? ready : waiting.slice(0, 1);
    for (const recording of next) add(recording, catalogue, policy);
    waiting = waiting.filter((recording) => !next.includes(recording));
  }
}

function toRecording(rule: RuleInput, group: RuleGroupInput): Recording | undefined {
  if (rule.record === undefined) return undefined;
  const parsed = parsePromql(rule.expr);
  if (isFailure(parsed)) return undefined;
  const reads = new Set<string>();
  walk(parsed.expr, (expr) => {
    if (expr.kind === "selector" && expr.name !== undefined) reads.add(expr.name);
  });
  return { rule, group, record: rule.record, expr: parsed.expr, reads };
}

function add({ rule, group, record, expr }: Recording, catalogue: SeriesCatalogue, policy: Policy): void {
  const inference = infer(expr, { catalogue, policy });
  const shape = inference.shapeOf(expr);
  const labels = writtenLabels(shape.labels, { ...group.labels, ...rule.labels });
  const { system } = labels;
  catalogue.record({
    name: record,
    system: system?.kind === "enum" && system.values.length === 1 ? (system.values[0] ?? "any") : "any",
    labels,
    openLabels: shape.labels.open,
    shape: { ...shape, ...(isFilteredByVolume(expr, inference.shapeOf) ? { filteredByVolume: true } : {}) },
  });
}

function writtenLabels({ known }: LabelFacts, added: Readonly<Record<string, string>>): Record<string, LabelValues> {
  return {
    ...Object.fromEntries(
      [...known].map(([label, { values, always }]) => [label, always ? values : ({ ...values, optional: true } as const)]),
    ),
    ...Object.fromEntries(Object.entries(added).map(([label, value]) => [label, { kind: "enum", values: [value] } as const])),
  };
}

/** Whether the figure is only there with enough events: `/ (increase(x[1h]) >= 20)`. */
function isFilteredByVolume(root: Expr, shapeOf: (expr: Expr) => Shape): boolean {
  let filtered = false;
  walk(root, (expr) => {
    if (expr.kind !== "binary" || !isComparison(expr.operator) || expr.bool) return;
    const threshold = shapeOf(expr.right).value;
    const { nature } = shapeOf(expr.left);
    if ((nature === "rate" || nature === "increase" || nature === "count") && threshold !== undefined && threshold > 0) filtered = true;
  });
  return filtered;
}
