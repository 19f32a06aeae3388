/** Filters and how they are related: conditions that hold together, spans that can be parent and child, and whose spans are meant. */
import { quote } from "../../promql/syntax/strings";
import type { Analysis } from "../analysis";
import { type Condition, conditionOf, nameOf, requiredOf, requiredText } from "../conditions";
import { type NamedSpan, ancestorsOf, spansNamed } from "../known-attributes";
import { type Spanset, type SpansetFilter, type SpansetOperation, walkField } from "../syntax/ast";
import { checkField } from "./attributes";
import { checkCondition } from "./values";

export function checkFilter(filter: SpansetFilter, analysis: Analysis): void {
  if (filter.expr === undefined) return;
  walkField(filter.expr, (expr) => {
    const condition = conditionOf(expr);
    if (condition !== undefined) checkCondition(condition, checkField(condition.field, filter, analysis), analysis);
    if (expr.kind === "existence" && (expr.expr.kind === "attribute" || expr.expr.kind === "intrinsic")) {
      checkField(expr.expr, filter, analysis);
    }
    // A field that is compared with another field, or stands alone.
    if (expr.kind === "binary" && condition === undefined) {
      for (const side of [expr.left, expr.right]) if (side.kind === "attribute") checkField(side, filter, analysis);
    }
    if (expr.kind === "unary" && expr.expr.kind === "attribute") checkField(expr.expr, filter, analysis);
  });
  if (filter.expr.kind === "attribute") checkField(filter.expr, filter, analysis);
  checkContradictions(filter, analysis);
}

/** Conditions of one filter that no span fulfils. */
function checkContradictions(filter: SpansetFilter, analysis: Analysis): void {
  const required = requiredOf(filter).filter(({ operator, value }) => operator === "=" && value.value !== undefined);
  for (const [index, later] of required.entries()) {
    const earlier = required
      .slice(0, index)
      .find(
        (other) =>
          nameOf(other.field) === nameOf(later.field) && other.value.type === later.value.type && other.value.value !== later.value.value,
      );
    if (earlier !== undefined) reportPair(earlier, later, "A span has one value only.", analysis);
  }
  const name = requiredText(filter, "span:name");
  const spans = name === undefined ? [] : spansNamed(name.text, analysis.traces);
  if (name === undefined || spans.length === 0) return;
  const kind = required.find(({ field }) => nameOf(field) === "span:kind");
  if (kind !== undefined && !spans.some(({ span }) => span.kind === kind.value.value)) {
    reportPair(name, kind, `${name.text} is written with the kind ${spans.map(({ span }) => span.kind).join(" or ")}.`, analysis);
  }
  const service = requiredText(filter, "resource.service.name");
  const isKnown = service !== undefined && analysis.traces.services.includes(service.text);
  if (isKnown && !spans.some(({ span }) => span.services.includes(service.text))) {
    reportPair(
      name,
      service,
      `${name.text} is written by ${[...new Set(spans.flatMap(({ span }) => span.services))].join(" and ")}.`,
      analysis,
    );
  }
}

function reportPair(earlier: Condition, later: Condition, why: string, analysis: Analysis): void {
  const text = ({ from, to }: Condition): string => analysis.source.slice(from, to);
  analysis.report({
    code: "T12",
    span: later,
    why: `No span has ${text(earlier)} and ${text(later)}: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
    allowed: "conditions that hold together",
    remedy: "Take one away, or join them by ||.",
  });
}

/** Whether spans can be related as an operation says. */
export function checkStructure(operation: SpansetOperation, analysis: Analysis): void {
  const { operator, left, right, operatorSpan } = operation;
  if (left.kind !== "filter" || right.kind !== "filter" || operator.startsWith("!")) return;
  const [first, second] = [left, right].map((filter) => requiredText(filter, "span:name")?.text);
  const firsts = first === undefined ? [] : spansNamed(first, analysis.traces);
  const seconds = second === undefined ? [] : spansNamed(second, analysis.traces);
  const relation = operator.replace("&", "");
  if (
    firsts.length === 0 ||
    seconds.length === 0 ||
    firsts.some((one) => seconds.some((other) => isRelated(one, relation, other, analysis)))
  )
    return;
  const [one, other] = [firsts[0]?.declared ?? "", seconds[0]?.declared ?? ""];
  const isTurned = firsts.some((a) => seconds.some((b) => isRelated(b, relation, a, analysis)));
  const turned = relation.replaceAll(/[<>]/g, (sign) => (sign === "<" ? ">" : "<"));
  analysis.report({
    code: "T15",
    span: operatorSpan,
    why: `${other} is never ${RELATIONS[relation] ?? "related to"} ${one}.`,
    allowed: `${other} below ${[...ancestorsOf(other, analysis.traces)].join(", ") || "nothing: it starts a trace"}; ${one} below ${[...ancestorsOf(one, analysis.traces)].join(", ") || "nothing: it starts a trace"}`,
    remedy: isTurned ? "Turn the operator round." : "Relate spans as the trace contract has them.",
    edits: isTurned ? [{ ...operatorSpan, text: operator.startsWith("&") ? `&${turned}` : turned }] : [],
  });
}

const RELATIONS: Readonly<Record<string, string>> = {
  ">": "a child of",
  ">>": "below",
  "<": "the parent of",
  "<<": "above",
  "~": "a sibling of",
};

function isRelated(
  { declared: one, span: first }: NamedSpan,
  relation: string,
  { declared: other, span: second }: NamedSpan,
  analysis: Analysis,
): boolean {
  switch (relation) {
    case ">":
      return second.parents?.includes(one) ?? false;
    case "<":
      return first.parents?.includes(other) ?? false;
    case ">>":
      return ancestorsOf(other, analysis.traces).has(one);
    case "<<":
      return ancestorsOf(one, analysis.traces).has(other);
    case "~":
      return first.parents?.some((parent) => second.parents?.includes(parent)) ?? false;
    default:
      return true;
  }
}

/** Every alternative of a query must say whose spans it reads; of spans that are related, one is enough. */
export function checkScope(spanset: Spanset, analysis: Analysis): void {
  const { system } = analysis.context;
  if (system === undefined) return;
  for (const filter of unscopedFilters(spanset, system)) {
    const condition = `resource.system = ${quote(system)}`;
    const at = filter.from + analysis.source.slice(filter.from).indexOf("{") + 1;
    const text = filter.expr === undefined ? ` ${condition} ` : ` ${condition} &&`;
    // && and || bind alike, so a condition before an alternative would belong to its first part only.
    const isAlternative = analysis.source.slice(filter.from, filter.to).includes("||");
    analysis.report({
      code: "T10",
      span: filter,
      why: "The query does not say that it reads this system's spans, so those of others count too.",
      allowed: `{ ${condition} }`,
      remedy: "Add this condition.",
      edits: isAlternative ? [] : [{ from: at, to: at, text }],
    });
  }
}

/** The first filter of each alternative that names no system, or another one. */
function unscopedFilters(spanset: Spanset, system: string): readonly SpansetFilter[] {
  if (spanset.kind === "filter") return isScoped(spanset, system) ? [] : [spanset];
  if (spanset.kind === "operation") {
    const [left, right] = [unscopedFilters(spanset.left, system), unscopedFilters(spanset.right, system)];
    if (spanset.operator === "||") return [...left, ...right];
    return left.length === 0 || right.length === 0 ? [] : left;
  }
  const sets = spanset.elements.flatMap((element) => (element.kind === "filter" || element.kind === "operation" ? [element] : []));
  const each = sets.map((element) => unscopedFilters(element, system));
  return each.some((unscoped) => unscoped.length === 0) ? [] : (each[0] ?? []);
}

function isScoped(filter: SpansetFilter, system: string): boolean {
  return requiredOf(filter).some(
    ({ field, operator, value }) =>
      field.kind === "attribute" && field.name === "system" && operator === "=" && (value.value === system || value.type === "any"),
  );
}
