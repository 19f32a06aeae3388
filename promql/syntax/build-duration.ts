/**
 * Ranges, steps and offsets: literals, and what is computed of them where the feature flag for it is on.
 *
 * @see https://prometheus.io/docs/prometheus/latest/feature_flags/#promql-duration-expressions
 */
import type { SyntaxNode } from "@lezer/common";
import type { DurationValue } from "./ast";
import { type AstBuilder, childNodes, spanOf } from "./build-ast";
import { LONGEST_SECONDS } from "./duration";
import { parseNumber } from "./numbers";

/** `literal` is true as long as nothing is computed but a sign. */
interface Computed extends DurationValue {
  readonly literal: boolean;
}

/** A range or step, which is longer than 0. */
export function buildPositiveDuration(node: SyntaxNode, builder: AstBuilder): DurationValue {
  const duration = compute(node, builder);
  if (duration.literal && (duration.seconds ?? 1) <= 0) builder.refuse(duration, "a range or step is longer than 0");
  return valueOf(duration);
}

/** An offset. Parentheses right after its sign are no computation, unlike all others. */
export function buildOffset(node: SyntaxNode, builder: AstBuilder): DurationValue {
  const [sign, operand] = partsOf(node);
  const inner = sign?.name === "UnaryOp" && operand !== undefined ? inParentheses(operand) : undefined;
  return valueOf(
    sign === undefined || inner === undefined ? compute(node, builder) : signed(node, builder.textOf(sign), compute(inner, builder)),
  );
}

/** What a pair of parentheses holds; undefined where a node is no such pair. */
function inParentheses(node: SyntaxNode): SyntaxNode | undefined {
  const [first, second] = partsOf(node);
  return first !== undefined && second === undefined && first.from > node.from ? first : undefined;
}

function compute(node: SyntaxNode, builder: AstBuilder): Computed {
  const [first, second, third] = partsOf(node);
  if (first === undefined) return { ...spanOf(node), literal: false };
  if (first.name === "NumberDurationLiteralInDurationContext") return literalOf(first, builder);
  if (first.name === "UnaryOp")
    return second === undefined ? literalOf(node, builder) : signed(node, builder.textOf(first), compute(second, builder));
  const inner = inParentheses(node);
  if (inner !== undefined) {
    builder.require("promql-duration-expr", node, "a duration in parentheses");
    return { ...compute(inner, builder), ...spanOf(node) };
  }
  builder.require("promql-duration-expr", node, "a computed duration");
  const operands = partsOf(node).flatMap((part) => (part.name === "DurationExpr" ? [compute(part, builder)] : []));
  const divisor = second?.name === "Div" || second?.name === "Mod" ? operands[1] : undefined;
  if (third !== undefined && divisor?.literal === true && divisor.seconds === 0) builder.refuse(divisor, "a duration is divided by 0");
  return { ...spanOf(node), literal: false };
}

function literalOf(node: SyntaxNode, builder: AstBuilder): Computed {
  if (builder.isVariable(node)) return { ...spanOf(node), literal: true };
  const { text, isNegative } = builder.withoutSign(node);
  const seconds = parseNumber(text);
  if (seconds === undefined || Math.abs(seconds) > LONGEST_SECONDS) {
    builder.refuse(node, `${text} is no duration: one makes up no more than 292 years`);
  }
  return { ...spanOf(node), literal: true, ...(seconds === undefined ? {} : { seconds: isNegative ? -seconds : seconds }) };
}

function signed(node: SyntaxNode, sign: string, { seconds, literal }: Computed): Computed {
  return { ...spanOf(node), literal, ...(seconds === undefined ? {} : { seconds: sign === "-" ? -seconds : seconds }) };
}

function partsOf(node: SyntaxNode): SyntaxNode[] {
  return childNodes(node).filter((part) => part.name !== "LineComment");
}

function valueOf({ from, to, seconds }: Computed): DurationValue {
  return { from, to, ...(seconds === undefined ? {} : { seconds }) };
}
