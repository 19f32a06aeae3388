/** Selectors: the metric's name from wherever it is written, and the matchers. */
import type { SyntaxNode } from "@lezer/common";
import type { LabelMatcher, MatchOperator, Span, VectorSelector } from "./ast";
import { type AstBuilder, childNodes, spanOf } from "./build-ast";
import { compilePattern, isPattern } from "./re2";
import { hasVariable } from "./variables";

interface Name {
  readonly value: string;
  readonly span: Span;
}

export function buildSelector(node: SyntaxNode, builder: AstBuilder): VectorSelector {
  const identifier = node.getChild("Identifier");
  const parts = childNodes(node.getChild("LabelMatchers"));
  const quoted = parts.filter((part) => part.name === "QuotedLabelName");
  const all = parts.flatMap((part) => buildMatcher(part, builder) ?? []);
  const byMatcher = all.filter(({ label, operator, variable }) => label === "__name__" && operator === "=" && variable === undefined);
  const names: Name[] = [
    ...(identifier === null ? [] : [{ value: builder.textOf(identifier), span: spanOf(identifier) }]),
    ...quoted.map((part) => ({ value: builder.string(part), span: spanOf(part) })),
  ];
  refuseNames(names, all, identifier !== null, builder);
  const [name] = [...names, ...byMatcher.map((matcher) => ({ value: matcher.value, span: spanOf(matcher) }))];
  const variable = name !== undefined && builder.isVariable(name.span);
  const matchers = all.filter((matcher) => !byMatcher.includes(matcher) || names.length > 0 || matcher.value === "");
  const isNamed = name !== undefined && name.value !== "" && !variable;
  if (!isNamed && !variable && !isInfoSelector(node, builder) && matchers.every(matchesEmpty)) {
    builder.refuse(node, "a selector without a metric name needs a matcher that does not match the empty value");
  }
  return {
    kind: "selector",
    ...spanOf(node),
    ...(isNamed ? { name: name.value } : {}),
    ...(name === undefined ? {} : { nameSpan: name.span }),
    ...(variable ? { variable: true } : {}),
    matchers,
  };
}

function refuseNames(names: readonly Name[], matchers: readonly LabelMatcher[], hasIdentifier: boolean, builder: AstBuilder): void {
  const [first, second] = names;
  for (const name of names.filter(({ value }) => value === "")) builder.refuse(name.span, "the metric name is empty");
  if (first !== undefined && second !== undefined) {
    builder.refuse(second.span, `the metric name is set twice: ${first.value} and ${second.value}`);
  }
  const repeated = hasIdentifier ? matchers.find(({ label }) => label === "__name__") : undefined;
  if (repeated !== undefined) builder.refuse(repeated, `the metric name is set twice: ${first?.value ?? ""} and ${repeated.value}`);
}

function buildMatcher(node: SyntaxNode, builder: AstBuilder): LabelMatcher | undefined {
  const name = node.getChild("LabelName") ?? node.getChild("QuotedLabelName");
  const operator = node.getChild("MatchOp");
  const literal = node.getChild("StringLiteral");
  if (name === null || operator === null || literal === null) return undefined;
  const value = builder.string(literal);
  const variable = builder.dashboard && hasVariable(value);
  const matcher: LabelMatcher = {
    ...spanOf(node),
    label: name.name === "QuotedLabelName" ? builder.string(name) : builder.textOf(name),
    operator: builder.textOf(operator) as MatchOperator,
    value,
    valueSpan: spanOf(literal),
    ...(variable ? { variable: true } : {}),
  };
  if (matcher.operator.endsWith("~") && !variable) {
    const pattern = compilePattern(value);
    if (!isPattern(pattern)) builder.refuse(literal, `the pattern is not RE2: ${pattern.error}`);
  }
  return matcher;
}

function matchesEmpty({ operator, value, variable }: LabelMatcher): boolean {
  if (variable === true) return false;
  const pattern = operator.endsWith("~") ? compilePattern(value) : undefined;
  const isEmpty = pattern === undefined ? value === "" : isPattern(pattern) && pattern.matches("");
  return operator.startsWith("!") ? !isEmpty : isEmpty;
}

/** The second argument of `info` is a list of matchers in the form of a selector, and may match everything. */
function isInfoSelector(node: SyntaxNode, builder: AstBuilder): boolean {
  const name = node.parent?.parent?.getChild("FunctionIdentifier") ?? null;
  return name !== null && builder.textOf(name) === "info" && node.prevSibling !== null;
}
