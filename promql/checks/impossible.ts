/** promql/impossible: conditions that no value can meet, and operands that are never there. */
import { neverHolds, valueRange, type ValueRange } from "../infer/value-range";
import { type Binary, type Expr, isComparison, unparen, walk } from "../syntax/ast";
import { type Draft, type ExpressionContext, textOf } from "./check";

export function checkImpossible(context: ExpressionContext): Draft[] {
  const drafts: Draft[] = [];
  walk(context.root, (expr) => {
    if (expr.kind !== "binary") return;
    if (isComparison(expr.operator)) drafts.push(...outOfRange(expr, context), ...withItself(expr, context));
    if (expr.operator === "and" || expr.operator === "unless") drafts.push(...contradictory(expr, context));
    if (expr.operator === "or" && isAlwaysThere(expr.left, context)) {
      drafts.push(told(expr.right, "The left side of or always has a result with the same labels, so the right side is never used."));
    }
  });
  return drafts;
}

/** A share is never above 1, a count never below 0; else what the text alone tells of the range. */
function outOfRange(comparison: Binary, context: ExpressionContext): Draft[] {
  const shape = context.shapeOf(comparison.left);
  const { value } = context.shapeOf(comparison.right);
  if (comparison.bool) return [];
  if (value === undefined) return outOfReach(comparison);
  const isShare = shape.nature === "share" && shape.highest === 1;
  if (isShare && value > 1 && value <= 1.5 && (comparison.operator === ">" || comparison.operator === ">=")) {
    return [told(comparison, `A share of events is never above 1, so it is never ${comparison.operator} ${value}.`)];
  }
  if (isShare && comparison.operator === ">" && value === 1) return [told(comparison, "A share of events is never above 1.")];
  const isCount = shape.nature === "count" || shape.nature === "rate" || shape.nature === "increase" || shape.nature === "share";
  if (
    isCount &&
    isDirect(comparison.left) &&
    ((comparison.operator === "<" && value <= 0) || (comparison.operator === "<=" && value < 0))
  ) {
    return [told(comparison, `What is counted is never below 0, so it is never ${comparison.operator} ${value}.`)];
  }
  return outOfReach(comparison);
}

/** `count(x) == 0`, `absent(x) > 1`, `hour() > 23`, `x == NaN`. */
function outOfReach(comparison: Binary): Draft[] {
  const [left, right] = [valueRange(comparison.left), valueRange(comparison.right)];
  if (isNotANumber(left) || isNotANumber(right)) {
    if (comparison.operator === "!=") return [];
    return [told(comparison, `Nothing is ${comparison.operator} NaN, NaN itself included: what is not a number is found with x != x.`)];
  }
  // One that nothing passes is told where it stands, not where its result is compared again.
  if (left.low > left.high || right.low > right.high || !neverHolds(left, comparison.operator, right)) return [];
  const hint = isCountOfNothing(comparison.left, right) ? " Where there is nothing to count it has no result: use absent()." : "";
  return [told(comparison, `The left side is ${sayRange(left)}, so it is never ${comparison.operator} ${sayRight(right)}.${hint}`)];
}

function isNotANumber({ low, high }: ValueRange): boolean {
  return Number.isNaN(low) || Number.isNaN(high);
}

function isCountOfNothing(expr: Expr, right: ValueRange): boolean {
  const inner = unparen(expr);
  return inner.kind === "aggregate" && inner.operator === "count" && right.high < 1;
}

function sayRange({ low, high }: ValueRange): string {
  if (low === high) return `always ${low}`;
  if (low === -Infinity && high === Infinity) return "at least -Inf and at most +Inf";
  if (high === Infinity) return `never below ${low}`;
  return low === -Infinity ? `never above ${high}` : `always from ${low} to ${high}`;
}

function sayRight(range: ValueRange): string {
  return range.low === range.high ? `${range.low}` : `the right side, which is ${sayRange(range)}`;
}

/** Differences can be below 0, whatever they are made of. */
function isDirect(expr: Expr): boolean {
  let direct = true;
  walk(expr, (part) => {
    if (part.kind === "unary" || (part.kind === "binary" && (part.operator === "-" || part.operator === "*"))) direct = false;
  });
  return direct;
}

function withItself(comparison: Binary, context: ExpressionContext): Draft[] {
  const left = textOf(context, unparen(comparison.left)).replaceAll(/\s+/g, "");
  const right = textOf(context, unparen(comparison.right)).replaceAll(/\s+/g, "");
  if (left !== right || context.shapeOf(comparison.left).nature === "constant") return [];
  // x != x is how what is not a number is found, and x == x how it is left out.
  if ((comparison.operator === "!=" || comparison.operator === "==") && mayBeNaN(comparison.left, context)) return [];
  const never = comparison.operator === ">" || comparison.operator === "<" || comparison.operator === "!=";
  return [told(comparison, `Both sides are the same, so the comparison ${never ? "never holds" : "always holds"}.`)];
}

/** A quotient, a quantile, what a program says of itself: anything but what is counted. */
function mayBeNaN(expr: Expr, context: ExpressionContext): boolean {
  const { nature, nan } = context.shapeOf(expr);
  return nan || !["count", "counter", "bucket", "rate", "increase", "boolean"].includes(nature);
}

/** `x > 5 and x < 3`, for one figure. */
function contradictory(expr: Binary, context: ExpressionContext): Draft[] {
  if (expr.operator !== "and") return [];
  const [first, second] = [boundOf(expr.left, context), boundOf(expr.right, context)];
  if (first === undefined || second === undefined || first.figure !== second.figure) return [];
  const [low, high] = first.isLower ? [first, second] : [second, first];
  if (!low.isLower || high.isLower || low.limit < high.limit) return [];
  return [told(expr, `The figure cannot be above ${low.limit} and below ${high.limit} at once.`)];
}

interface Bound {
  readonly figure: string;
  /** True where the figure must be above the limit. */
  readonly isLower: boolean;
  readonly limit: number;
}

function boundOf(expr: Expr, context: ExpressionContext): Bound | undefined {
  const comparison = unparen(expr);
  if (comparison.kind !== "binary" || comparison.bool) return undefined;
  const limit = context.shapeOf(comparison.right).value;
  if (limit === undefined || !["<", "<=", ">", ">="].includes(comparison.operator)) return undefined;
  return { figure: textOf(context, unparen(comparison.left)).replaceAll(/\s+/g, ""), isLower: comparison.operator.startsWith(">"), limit };
}

function isAlwaysThere(expr: Expr, context: ExpressionContext): boolean {
  const inner = unparen(expr);
  return inner.kind === "call" && inner.name === "vector" && context.shapeOf(inner).empty === "never";
}

function told(span: Draft["span"], why: string): Draft {
  return { code: "promql/impossible", check: "promql/impossible", level: "defect", span, why };
}
