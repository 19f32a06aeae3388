/** Selectors: the metric's name from wherever it is written, and the matchers. */
import type { SyntaxNode } from "@lezer/common";
import type { LabelMatcher, MatchOperator, Span, VectorSelector } from "./ast";
import { type AstBuilder, childNodes, spanOf } from "./build-ast";
import { compilePattern, isPattern } from "./re2";
import { isText } from "./strings";
import { hasVariable } from "./variables";

export function buildSelector(node: SyntaxNode, builder: AstBuilder): VectorSelector {
  const identifier = node.getChild("Identifier");
  const matchers = childNodes(node.getChild("LabelMatchers")).flatMap((part) => buildMatcher(part, builder) ?? []);
  const naming = identifier === null ? matchers.find((matcher) => givesName(matcher, builder)) : undefined;
  const nameSpan: Span | undefined = identifier ?? naming;
  const isVariable = nameSpan !== undefined && builder.isVariable(nameSpan);
  // The grammar takes this operator for a metric where an operand has to stand; no other operator has a name that Prometheus keeps for it.
  if (identifier !== null && builder.textOf(identifier).toLowerCase() === "atan2") builder.refuse(identifier, "atan2 cannot stand here");
  const name = identifier === null ? naming?.value : builder.textOf(identifier);
  return {
    kind: "selector",
    ...spanOf(node),
    ...(name !== undefined && !isVariable ? { name } : {}),
    ...(nameSpan === undefined ? {} : { nameSpan: spanOf(nameSpan) }),
    ...(isVariable ? { variable: true } : {}),
    matchers: matchers.filter((matcher) => matcher !== naming),
  };
}

/** A value that a dashboard fills in gives no name that is known. */
function givesName({ label, operator, value, variable, from, valueSpan }: LabelMatcher, builder: AstBuilder): boolean {
  if (label !== "__name__" || operator !== "=" || value === "") return false;
  return variable === undefined || (valueSpan.from === from && builder.isVariable(valueSpan));
}

/** A matcher; a name in quotes alone is one of the metric's name. */
function buildMatcher(node: SyntaxNode, builder: AstBuilder): LabelMatcher | undefined {
  const isName = node.name === "QuotedLabelName";
  const name = node.getChild("LabelName") ?? node.getChild("QuotedLabelName");
  const literal = isName ? node : node.getChild("StringLiteral");
  const operatorNode = node.getChild("MatchOp");
  if (literal === null || (!isName && (name === null || operatorNode === null))) return undefined;
  const operator = operatorNode === null ? "=" : (builder.textOf(operatorNode) as MatchOperator);
  const value = builder.string(literal);
  const isVariable = builder.dashboard && hasVariable(value);
  if (operator.endsWith("~") && !isVariable) refuseNoPattern(value, literal, builder);
  return {
    ...spanOf(node),
    label: name === null ? "__name__" : name.name === "QuotedLabelName" ? builder.string(name) : builder.textOf(name),
    operator,
    value,
    valueSpan: spanOf(literal),
    ...(isVariable ? { variable: true } : {}),
  };
}

function refuseNoPattern(value: string, literal: SyntaxNode, builder: AstBuilder): void {
  const pattern = compilePattern(value);
  if (!isPattern(pattern)) builder.refuse(literal, `the pattern is not RE2: ${pattern.error}`);
  // Literals are compared as bytes, without being read as a pattern.
  else if (!isText(builder.textOf(literal)) && /[\\.+*?()[\]{}^$]/.test(value))
    builder.refuse(literal, "the pattern is not RE2: it is no text");
}
