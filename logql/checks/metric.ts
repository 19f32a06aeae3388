/** Functions over ranges: numbers that are taken out, labels that are grouped by, and how far is looked back. */
import { labelOfPath } from "../../logs";
import { formatDuration } from "../../promql/syntax/duration";
import type { Analysis } from "../analysis";
import { type LabelScope, initialScope } from "../label-scope";
import { type Expr, type Grouping, type Label, type LogRange, type RangeAggregation, type Unwrap, comparisonsOf } from "../syntax/ast";
import { checkContradictions } from "./contradictions";
import { checkLineFilters } from "./line-filters";
import { checkFilter, checkStages, findLabel } from "./pipeline";
import { checkSelector } from "./selector";

/** Checks an expression and everything in it. @returns the labels that its result has */
export function checkExpr(expr: Expr, analysis: Analysis): LabelScope {
  switch (expr.kind) {
    case "log":
      checkSelector(expr.selector, expr.stages, analysis);
      checkContradictions(expr.stages, undefined, analysis);
      checkLineFilters(expr.stages, analysis);
      return checkStages(expr.stages, initialScope(analysis.logs), analysis);
    case "range":
      return checkRange(expr, analysis);
    case "vector": {
      const inner = checkExpr(expr.expr, analysis);
      if (expr.grouping === undefined) return onlyLabels([], inner);
      return checkGrouping(expr.grouping, inner, analysis);
    }
    case "binary": {
      const left = checkExpr(expr.left, analysis);
      const right = checkExpr(expr.right, analysis);
      const { matching } = expr;
      const isBetweenSeries = expr.left.kind !== "number" && expr.right.kind !== "number";
      for (const label of matching?.on === true ? matching.labels : []) {
        const missing = [left, right].find((side) => !side.open && !side.labels.has(label.name));
        if (isBetweenSeries && missing !== undefined) reportLabel(label, missing, "matches by", analysis);
      }
      return expr.left.kind === "number" ? right : left;
    }
    case "label_replace": {
      const inner = checkExpr(expr.expr, analysis);
      return { ...inner, labels: new Map(inner.labels).set(expr.target.value, { origin: "computed", type: "string" }) };
    }
    case "number":
    case "constant":
      return { labels: new Map(), open: false, parsed: false, rewritten: false };
  }
}

function checkRange({ operator, lines, grouping }: RangeAggregation, analysis: Analysis): LabelScope {
  checkSelector(lines.selector, lines.stages, analysis);
  checkContradictions(lines.stages, lines.unwrap, analysis);
  checkLineFilters(lines.stages, analysis);
  checkReach(lines, analysis);
  const scope = checkStages(lines.stages, initialScope(analysis.logs), analysis);
  if (lines.unwrap !== undefined) checkUnwrap(lines.unwrap, scope, operator, analysis);
  return grouping === undefined ? scope : checkGrouping(grouping, scope, analysis);
}

/** How far back the range and the offset reach. */
function checkReach({ range, offset }: LogRange, analysis: Analysis): void {
  const retention = analysis.context.retention ?? analysis.logs.retention.toSeconds();
  const reach = (range.value ?? 0) + (offset?.value ?? 0);
  if (reach <= retention) return;
  analysis.report({
    code: "L13",
    span: (offset?.value ?? 0) > (range.value ?? 0) && offset !== undefined ? offset : range,
    why: `The query looks back ${formatDuration(reach)}, and lines are kept for ${formatDuration(retention)}.`,
    allowed: `up to ${formatDuration(retention)}, range and offset together`,
    remedy: "Shorten the range, or record the figure while the lines are there.",
  });
}

function checkUnwrap(unwrap: Unwrap, scope: LabelScope, operator: string, analysis: Analysis): void {
  const { label, conversion, filters } = unwrap;
  const known = findLabel(label, unwrap, scope, analysis);
  for (const filter of filters) checkFilter(filter, filter, scope, analysis);
  if (known === undefined) return;
  if (
    known.origin !== "computed" &&
    known.type !== "number" &&
    known.type !== "object" &&
    known.type !== "list" &&
    operator !== "absent_over_time"
  ) {
    const numbers = Object.entries(analysis.logs.fields).filter(([, field]) => field.type === "number");
    analysis.report({
      code: "L09",
      span: label,
      why: `${label.name} holds ${known.type === "string" ? "text" : `a ${known.type}`}, of which no figure can be computed.`,
      allowed:
        numbers.length === 0 ? "a field that holds a number: the contract has none" : numbers.map(([path]) => labelOfPath(path)).join(", "),
      remedy: "Unwrap a field that holds a number.",
    });
    return;
  }
  if (known.type === "number" && conversion !== undefined) {
    const unit = known.unit === undefined || known.unit === "none" ? "" : ` of ${known.unit}`;
    analysis.report({
      code: "L08",
      span: unwrap,
      why: `${label.name} is a plain number${unit} in the line, and ${conversion} reads texts such as ${conversion === "bytes" ? "5MB" : "1.5s"}.`,
      allowed: `| unwrap ${label.name}`,
      remedy: "Unwrap the number as it is, and convert the result.",
      edits: [{ from: unwrap.from, to: filters[0] === undefined ? unwrap.to : label.to + 1, text: `| unwrap ${label.name}` }],
    });
  }
  if (known.origin === "computed") checkErrorsAreLeftOut(unwrap, analysis);
}

/** A text of which it is not known that it is a number. */
function checkErrorsAreLeftOut(unwrap: Unwrap, analysis: Analysis): void {
  if (unwrap.filters.flatMap(comparisonsOf).some(({ label }) => label.name === "__error__")) return;
  analysis.report({
    code: "L17",
    level: "advice",
    span: unwrap,
    why: `One line in which ${unwrap.label.name} is no number makes the whole query fail.`,
    allowed: '| __error__="" behind it',
    remedy: "Leave lines with errors out.",
    edits: [{ from: unwrap.to, to: unwrap.to, text: ' | __error__=""' }],
  });
}

/** @returns the labels that are left */
function checkGrouping(grouping: Grouping, inner: LabelScope, analysis: Analysis): LabelScope {
  const names = grouping.labels.filter(({ variable }) => variable !== true);
  for (const label of names) {
    if (inner.labels.has(label.name) || inner.open) continue;
    reportLabel(label, inner, grouping.without ? "leaves out" : "is grouped by", analysis);
  }
  if (!grouping.without)
    return {
      ...onlyLabels(
        names.map(({ name }) => name),
        inner,
      ),
      open: names.length < grouping.labels.length,
    };
  const labels = new Map(inner.labels);
  for (const { name } of names) labels.delete(name);
  return { ...inner, labels };
}

function onlyLabels(names: readonly string[], inner: LabelScope): LabelScope {
  const labels = new Map(names.map((name) => [name, inner.labels.get(name) ?? { origin: "computed" as const, type: "string" as const }]));
  return { ...inner, labels, open: false, parsed: true };
}

function reportLabel(label: Label, { labels, parsed }: LabelScope, how: string, analysis: Analysis): void {
  const isField = Object.keys(analysis.logs.fields).some((path) => labelOfPath(path) === label.name);
  if (isField && !parsed) {
    analysis.report({
      code: "L10",
      span: label,
      why: `The result ${how} ${label.name}, a field of which no parser has made a label.`,
      allowed: "| json before the range",
      remedy: "Put | json among the stages.",
    });
    return;
  }
  const known = [...labels.keys()].filter((name) => !name.startsWith("__"));
  analysis.reportUnknown({ code: "L10", why: `The result ${how} ${label.name}, which it does not have.` }, label, known);
}
