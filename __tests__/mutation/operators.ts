/** What can go wrong in an expression while somebody writes or edits it: each operator makes one such change at one place. */
import {
  type Aggregate,
  type Binary,
  type Expr,
  type LabelRef,
  type Span,
  type VectorSelector,
  isComparison,
  isSetOperator,
  walk,
} from "../../promql/syntax/ast";
import { formatDuration } from "../../promql/syntax/duration";
import { isFailure, parsePromql } from "../../promql/syntax/parse";

export interface Change {
  /** What kind of change it is. */
  readonly operator: string;
  /** What stood there, and what stands there now. */
  readonly what: string;
  readonly expr: string;
  /** Where in the text it was made. @default - in several places */
  readonly at?: Span;
}

/** A piece of the text, and what takes its place. */
interface Edit extends Span {
  readonly operator: string;
  readonly by: string;
}

/** All expressions that differ from this one in one change, each once. */
export function changesOf(expr: string): Change[] {
  const parsed = parsePromql(expr);
  if (isFailure(parsed)) throw new Error(`${expr}: ${parsed.errors[0].message}`);
  const changes = new Map<string, Change>();
  const everybody = withoutSystem(parsed.expr, expr);
  if (everybody !== expr) changes.set(everybody, { operator: "system dropped", what: "everywhere", expr: everybody });
  walk(parsed.expr, (node, ancestors) => {
    for (const { operator, from, to, by } of editsOf(node, expr, ancestors)) {
      const changed = expr.slice(0, from) + by + expr.slice(to);
      if (changed !== expr && !isFailure(parsePromql(changed)) && !changes.has(changed)) {
        changes.set(changed, { operator, what: `${shown(expr.slice(from, to))} -> ${shown(by)}`, expr: changed, at: { from, to } });
      }
    }
  });
  return [...changes.values()];
}

/**
 * The expression about all systems at once. Where the matcher is dropped from one operand alone, the label of the result still pairs it with its own system
 * in the other: nothing would change.
 */
function withoutSystem(root: Expr, text: string): string {
  const spans: Span[] = [];
  walk(root, (node) => {
    if (node.kind !== "selector") return;
    for (const [index, matcher] of node.matchers.entries()) if (matcher.label === "system") spans.push(dropped(node.matchers, index));
  });
  return spans.sort((a, b) => b.from - a.from).reduce((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
}

/** One item of a list less, with the comma that parted it from the next. */
function dropped(items: readonly Span[], index: number): Span {
  const [item, next, previous] = [items[index], items[index + 1], items[index - 1]] as const;
  const from = next === undefined ? (previous?.to ?? item?.from ?? 0) : (item?.from ?? 0);
  return { from, to: next?.from ?? item?.to ?? 0 };
}

function editsOf(node: Expr, text: string, ancestors: readonly Expr[]): Edit[] {
  switch (node.kind) {
    case "number":
      return numberEdits(node.value, node, ancestors);
    case "selector":
      return selectorEdits(node, text);
    case "matrix":
      return durationEdits("window", node.range);
    case "subquery":
      return durationEdits("window", node.range);
    case "binary":
      return binaryEdits(node, text);
    case "aggregate":
      return aggregateEdits(node, text, ancestors);
    case "call":
      return (moreThanNothing(ancestors) ? [] : (CALLS[node.name] ?? [])).map((by) => ({ ...node.nameSpan, operator: "function", by }));
    default:
      return [];
  }
}

const CALLS: Readonly<Record<string, readonly string[]>> = {
  rate: ["increase"],
  increase: ["rate"],
  avg_over_time: ["max_over_time", "min_over_time"],
  max_over_time: ["min_over_time"],
  min_over_time: ["max_over_time"],
  sum_over_time: ["avg_over_time"],
};

/** A threshold ten times as high or as low; a factor of another unit. Nothing is ten times as much as 0. */
function numberEdits(value: number, span: Span, ancestors: readonly Expr[]): Edit[] {
  if (value === 0) return [];
  const around = ancestors.filter(({ kind }) => kind !== "paren").at(-1);
  const compared = around?.kind === "binary" && isComparison(around.operator);
  const factors: readonly (readonly [string, number])[] = compared
    ? [
        ["threshold", 10],
        ["threshold", 0.1],
      ]
    : [["unit factor", 1000]];
  return factors.map(([operator, factor]) => ({ ...span, operator, by: String(Number((value * factor).toPrecision(12))) }));
}

/** Whether a part is only asked to be more than nothing. That of a sum is that of its largest item, and that of an increase that of its rate. */
function moreThanNothing(ancestors: readonly Expr[]): boolean {
  const index = ancestors.findLastIndex(({ kind }) => kind !== "paren" && kind !== "aggregate");
  const around = ancestors[index];
  // As an operand of a division it gives its value on.
  const isAsked = ancestors
    .slice(0, Math.max(index, 0))
    .every((node) => node.kind === "paren" || (node.kind === "binary" && isSetOperator(node.operator)));
  return isAsked && around?.kind === "binary" && around.operator === ">" && around.right.kind === "number" && around.right.value === 0;
}

function selectorEdits({ matchers, offset, to }: VectorSelector, text: string): Edit[] {
  const edits = matchers.flatMap((matcher, index): Edit[] => {
    const opposite = { "=": "!=", "!=": "=", "=~": "!~", "!~": "=~" }[matcher.operator];
    const value = text.slice(matcher.valueSpan.from, matcher.valueSpan.to);
    return [
      ...(matcher.label === "system" ? [] : [{ ...dropped(matchers, index), operator: "matcher dropped", by: "" }]),
      { from: matcher.from, to: matcher.to, operator: "matcher negated", by: `${matcher.label}${opposite}${value}` },
    ];
  });
  if (offset === undefined) return edits;
  const from = text.lastIndexOf("offset", offset.from);
  return [...edits, { from, to: Math.max(to, offset.to), operator: "offset dropped", by: "" }];
}

function durationEdits(operator: string, { seconds, from, to }: Span & { readonly seconds?: number }): Edit[] {
  if (seconds === undefined) return [];
  return [seconds * 3, seconds / 3].map((by) => ({ from, to, operator, by: formatDuration(Math.max(1, Math.round(by))) }));
}

const OTHER_ARITHMETIC: Readonly<Record<string, string>> = { "/": "*", "*": "/", "-": "+", "+": "-" };
const OTHER_COMPARISON: Readonly<Record<string, readonly string[]>> = {
  ">": ["<", ">="],
  "<": [">", "<="],
  ">=": ["<=", ">"],
  "<=": [">=", "<"],
  "==": ["!="],
  "!=": ["=="],
};
const OTHER_SET: Readonly<Record<string, readonly string[]>> = { and: ["or", "unless"], or: ["and", "unless"], unless: ["and", "or"] };

function binaryEdits({ operator, operatorSpan, left, right, matching, from, to }: Binary, text: string): Edit[] {
  const edits: Edit[] = [];
  const swap = (name: string, by: string): void => void edits.push({ ...operatorSpan, operator: name, by });
  if (isComparison(operator)) {
    // Measures hardly ever equal their threshold, counts do.
    const measured = text.slice(left.from, left.to).includes("histogram_quantile(");
    const counted = !measured && right.kind === "number" && (right.value === 0 || right.value === 1);
    for (const by of OTHER_COMPARISON[operator] ?? []) {
      if (by.length === operator.length) swap("comparison inverted", by);
      else if (counted) swap("boundary", by);
    }
  } else if (isSetOperator(operator)) {
    for (const by of OTHER_SET[operator] ?? []) swap("set operator", by);
    edits.push({ from, to, operator: operator === "or" ? "branch dropped" : "guard dropped", by: text.slice(left.from, left.to) });
    if (operator === "or") edits.push({ from, to, operator: "branch dropped", by: text.slice(right.from, right.to) });
  } else {
    const by = OTHER_ARITHMETIC[operator];
    if (by !== undefined) swap("arithmetic", by);
  }
  return matching === undefined ? edits : [...edits, ...labelEdits("matching label dropped", matching.labels)];
}

const OTHER_AGGREGATIONS: Readonly<Record<string, readonly string[]>> = {
  sum: ["max", "min"],
  max: ["sum", "min"],
  min: ["max"],
  avg: ["max", "sum"],
  count: ["sum"],
};

function aggregateEdits({ operator, operatorSpan, grouping }: Aggregate, text: string, ancestors: readonly Expr[]): Edit[] {
  const others = (OTHER_AGGREGATIONS[operator] ?? []).filter((by) => !(by !== "min" && moreThanNothing(ancestors)));
  const edits = others.map((by): Edit => ({ ...operatorSpan, operator: "aggregation", by }));
  if (grouping === undefined) return edits;
  const other = text.slice(grouping.span.from, grouping.span.to).replace(/^\w+/, grouping.without ? "by" : "without");
  return [...edits, ...labelEdits("label dropped", grouping.labels), { ...grouping.span, operator: "by and without", by: other }];
}

/** One label less. */
function labelEdits(operator: string, labels: readonly LabelRef[]): Edit[] {
  return labels.map((_, index) => ({ ...dropped(labels, index), operator, by: "" }));
}

function shown(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line === "") return "nothing";
  return line.length > 70 ? `${line.slice(0, 67)}...` : line;
}
