/**
 * What stands in for nothing, left out where it cannot matter: a share shows 0 while nothing fails, so that its panel has a line, and an alert on more than
 * some share is silent for 0 and for nothing alike.
 */
import type { Expression } from "../signals/expression";
import type { Comparison } from "./alert";

/** The expression as this comparison needs it: the same series get past the threshold, with the same values. */
export function withoutZeros(expression: Expression, { operator }: Comparison, threshold: number): Expression {
  const zeroIsSilent = (operator === ">" && threshold >= 0) || (operator === ">=" && threshold > 0);
  return zeroIsSilent ? withoutZero(expression) : expression;
}

/** Without the zeros of the expression itself, or of what it is a share of: 0 of something is 0 too. */
function withoutZero(expression: Expression): Expression {
  if (expression.kind !== "binary") return expression;
  const { left, operator, right } = expression;
  if (operator === "or" && isZero(right)) return withoutZero(left);
  return operator === "/" ? { ...expression, left: withoutZero(left) } : expression;
}

function isZero(expression: Expression): boolean {
  return expression.kind === "binary" && expression.operator === "*" && expression.left.kind === "leaf" && expression.left.text === "0";
}
