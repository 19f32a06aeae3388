/** What follows an operand and belongs to it alone: ranges, subqueries, `offset`, `@`, `smoothed`, `anchored`. */
import type { SyntaxNode } from "@lezer/common";
import type { DurationValue, Expr, Span, Subquery, TimeModifiers, VectorSelector } from "./ast";
import { type AstBuilder, childNodes } from "./build-ast";
import { buildOffset, buildPositiveDuration } from "./build-duration";
import { parseNumber } from "./numbers";

/** Timestamps are counted in 64 bits. */
const LATEST = 2 ** 63;

/** The operand with one modifier more, or undefined where an issue says why it cannot have it. */
export function applyModifier(expr: Expr, node: SyntaxNode, builder: AstBuilder): Expr | undefined {
  switch (node.name) {
    case "MatrixSelector":
      return applyRange(expr, node, builder);
    case "SubqueryExpr":
      return applySubquery(expr, node, builder);
    case "OffsetExpr":
      return applyOffset(expr, node, builder);
    case "StepInvariantExpr":
      return applyAt(expr, node, builder);
    default:
      return applyExtension(expr, node, builder);
  }
}

function applyRange(expr: Expr, node: SyntaxNode, builder: AstBuilder): Expr | undefined {
  const range = buildPositiveDuration(node.getChild("DurationExpr") ?? node, builder);
  if (expr.kind !== "selector") {
    return builder.refuse(range, "only a selector can have a range: write a subquery such as [1h:1m] after anything else");
  }
  const isShifted = expr.offset?.seconds !== undefined && isSet(expr.offset);
  if (isShifted || typeof expr.at === "number") return builder.refuse(range, "the range stands before offset and @, not after them");
  return { kind: "matrix", from: expr.from, to: node.to, selector: expr, range };
}

function applySubquery(expr: Expr, node: SyntaxNode, builder: AstBuilder): Subquery {
  const [range, step] = node.getChildren("DurationExpr").map((duration) => buildPositiveDuration(duration, builder));
  return { kind: "subquery", from: expr.from, to: node.to, expr, range: range ?? node, ...(step === undefined ? {} : { step }) };
}

function applyOffset(expr: Expr, node: SyntaxNode, builder: AstBuilder): Expr | undefined {
  const offset = buildOffset(node.getChild("OffsetDurationExpr") ?? node, builder);
  const target = shiftable(expr);
  if (target === undefined) return builder.refuse(offset, "offset follows a selector, a range or a subquery, and nothing else");
  if (isSet(target.offset)) return builder.refuse(offset, "offset is set twice");
  return shifted(expr, node.to, { offset });
}

function applyAt(expr: Expr, node: SyntaxNode, builder: AstBuilder): Expr | undefined {
  const { at, span } = timeOf(node, builder);
  const target = shiftable(expr);
  if (target === undefined) return builder.refuse(span, "@ follows a selector, a range or a subquery, and nothing else");
  if (target.at !== undefined) return builder.refuse(span, "@ is set twice");
  return shifted(expr, node.to, { at });
}

function timeOf(node: SyntaxNode, builder: AstBuilder): { readonly at: number | "start" | "end"; readonly span: Span } {
  const time = childNodes(node).at(-1) ?? node;
  const preprocessor = node.getChild("AtModifierPreprocessors");
  if (preprocessor !== null) return { at: builder.textOf(preprocessor).toLowerCase() === "start" ? "start" : "end", span: preprocessor };
  const { text, isNegative } = builder.withoutSign(time);
  const value = parseNumber(text);
  if (value === undefined) builder.refuse(time, `${text} is neither a number nor a duration`);
  else if (!(Math.abs(value) < LATEST)) builder.refuse(time, "@ takes a finite time, in seconds since 1970");
  return { at: (isNegative ? -1 : 1) * (value ?? 0), span: time };
}

function applyExtension(expr: Expr, node: SyntaxNode, builder: AstBuilder): Expr | undefined {
  const extension = node.name === "SmoothedExpr" ? "smoothed" : "anchored";
  const word = childNodes(node).at(-1) ?? node;
  builder.require("promql-extended-range-selectors", word, extension);
  const selector = expr.kind === "matrix" ? expr.selector : expr;
  if (selector.kind !== "selector") return builder.refuse(word, `${extension} follows a selector or a range, and nothing else`);
  if (selector.extension !== undefined && selector.extension !== extension) {
    return builder.refuse(word, "a range is either smoothed or anchored");
  }
  const extended: VectorSelector = { ...selector, extension };
  return expr.kind === "matrix" ? { ...expr, to: node.to, selector: extended } : { ...extended, to: node.to };
}

function shiftable(expr: Expr): VectorSelector | Subquery | undefined {
  if (expr.kind === "matrix") return expr.selector;
  return expr.kind === "selector" || expr.kind === "subquery" ? expr : undefined;
}

function shifted(expr: Expr, to: number, modifiers: TimeModifiers): Expr {
  if (expr.kind === "matrix") return { ...expr, to, selector: { ...expr.selector, ...modifiers } };
  return expr.kind === "selector" || expr.kind === "subquery" ? { ...expr, to, ...modifiers } : expr;
}

/** An offset of nothing is none; Prometheus counts in nanoseconds. */
function isSet(offset: DurationValue | undefined): boolean {
  return offset !== undefined && (offset.seconds === undefined || Math.round(offset.seconds * 1e9) !== 0);
}
