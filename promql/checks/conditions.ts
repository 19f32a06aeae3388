/** The conditions of an alert: its expression, taken apart at `and`, `or` and `unless`. */
import type { Shape } from "../infer/shape";
import { type Binary, type Expr, isComparison, unparen } from "../syntax/ast";
import type { ExpressionContext } from "./check";

/** One comparison that must hold, or one operand that must exist. */
export interface Condition {
  readonly expr: Expr;
  /** The figure that is judged. */
  readonly figure: Expr;
  readonly shape: Shape;
  /** What it is compared with. @default - it only has to exist */
  readonly comparison?: Binary;
  readonly limit?: Expr;
}

/** Alternatives of conditions that must hold together: `a and b or c` is two alternatives. */
export function alternativesOf(root: Expr, context: ExpressionContext): Condition[][] {
  const expr = unparen(root);
  if (expr.kind === "binary" && expr.operator === "or")
    return [...alternativesOf(expr.left, context), ...alternativesOf(expr.right, context)];
  if (expr.kind === "binary" && expr.operator === "and") {
    const left = alternativesOf(expr.left, context);
    const right = alternativesOf(expr.right, context);
    return left.flatMap((first) => right.map((second) => [...first, ...second]));
  }
  if (expr.kind === "binary" && expr.operator === "unless") return alternativesOf(expr.left, context);
  return [[conditionOf(expr, context)]];
}

export function conditionOf(expr: Expr, context: ExpressionContext): Condition {
  if (expr.kind === "aggregate" && isWrapped(expr.expr)) return conditionOf(unparen(expr.expr), context);
  if (expr.kind !== "binary" || !isComparison(expr.operator)) return { expr, figure: expr, shape: context.shapeOf(expr) };
  const [figure, limit] = context.shapeOf(expr.left).nature === "constant" ? [expr.right, expr.left] : [expr.left, expr.right];
  const nested = unparen(figure);
  // `(a > 1) < 5` judges a twice; what counts is a.
  if (nested.kind === "binary" && isComparison(nested.operator)) return { ...conditionOf(nested, context), expr };
  return { expr, figure, shape: context.shapeOf(figure), comparison: expr, limit };
}

/** An aggregation around a comparison judges what is within. */
function isWrapped(operand: Expr): boolean {
  const inner = unparen(operand);
  return inner.kind === "binary" && isComparison(inner.operator) && !inner.bool;
}
