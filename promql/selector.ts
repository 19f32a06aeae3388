/** Vector selectors of an expression: which metric, with which matchers, at which place. */
import type { SyntaxNode } from "@lezer/common";
import { childrenOf, unquote } from "./parse";

export type MatchOperator = "=" | "!=" | "=~" | "!~";

export interface LabelMatcher {
  readonly label: string;
  readonly operator: MatchOperator;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

export interface Selector {
  /** Undefined where the metric is only given by a pattern or not at all. */
  readonly metric: string | undefined;
  readonly matchers: readonly LabelMatcher[];
  readonly from: number;
  readonly to: number;
}

/** Reads a `VectorSelector` node. */
export function readSelector(node: SyntaxNode, text: string): Selector {
  let metric: string | undefined;
  const matchers: LabelMatcher[] = [];
  for (const child of childrenOf(node)) {
    if (child.name === "Identifier") metric = text.slice(child.from, child.to);
    if (child.name !== "LabelMatchers") continue;
    for (const matcher of childrenOf(child)) {
      if (matcher.name === "QuotedLabelName") metric = unquote(text.slice(matcher.from, matcher.to));
      const read = readMatcher(matcher, text);
      if (read?.label === "__name__" && read.operator === "=") metric = read.value;
      else if (read !== undefined) matchers.push(read);
    }
  }
  return { metric, matchers, from: node.from, to: node.to };
}

/** Whether a matcher lets a label value through. Prometheus anchors patterns at both ends. */
export function matches(matcher: LabelMatcher, value: string): boolean {
  switch (matcher.operator) {
    case "=":
      return value === matcher.value;
    case "!=":
      return value !== matcher.value;
    case "=~":
      return anchored(matcher.value).test(value);
    case "!~":
      return !anchored(matcher.value).test(value);
  }
}

/** The pattern as JavaScript reads it; RE2's patterns that we meet mean the same there. An unreadable one matches everything. */
function anchored(pattern: string): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`, "su");
  } catch {
    return /^/;
  }
}

function readMatcher(node: SyntaxNode, text: string): LabelMatcher | undefined {
  if (node.name !== "UnquotedLabelMatcher" && node.name !== "QuotedLabelMatcher") return undefined;
  const parts = childrenOf(node);
  const name = parts.find((part) => part.name === "LabelName" || part.name === "QuotedLabelName");
  const operator = parts.find((part) => part.name === "MatchOp");
  const value = parts.find((part) => part.name === "StringLiteral");
  if (name === undefined || operator === undefined || value === undefined) return undefined;
  const label = text.slice(name.from, name.to);
  return {
    label: name.name === "QuotedLabelName" ? unquote(label) : label,
    operator: text.slice(operator.from, operator.to) as MatchOperator,
    value: unquote(text.slice(value.from, value.to)),
    from: node.from,
    to: node.to,
  };
}
