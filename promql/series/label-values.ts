/** What values a label can have where a selector or a rule has narrowed them, and whether a matcher can let any of them through. */
import type { LabelValues } from "../../metrics/contract";
import type { LabelMatcher } from "../syntax/ast";
import { alternatives, compilePattern, isPattern, matchesPattern } from "../syntax/re2";

/** Any value; how many does not matter to an expression. */
export const ANY_VALUE: LabelValues = { kind: "open", atMost: Infinity };

/** Whether a matcher lets a label value through. Prometheus anchors patterns at both ends. */
export function matches(matcher: Pick<LabelMatcher, "operator" | "value">, value: string): boolean {
  switch (matcher.operator) {
    case "=":
      return value === matcher.value;
    case "!=":
      return value !== matcher.value;
    case "=~":
      return matchesPattern(matcher.value, value);
    case "!~": {
      const pattern = compilePattern(matcher.value);
      return !isPattern(pattern) || !pattern.matches(value);
    }
  }
}

/** Whether a matcher can let anything through. Where values are not listed, only what is certain counts. */
export function isPossible(matcher: LabelMatcher, values: LabelValues): boolean {
  if (matcher.variable === true) return true;
  if (values.optional === true && matches(matcher, "")) return true;
  switch (values.kind) {
    case "open":
      return true;
    case "enum":
      return values.values.some((value) => matches(matcher, value));
    case "pattern": {
      if (matcher.operator === "=") return matchesPattern(values.pattern, matcher.value);
      const named = matcher.operator === "=~" ? alternatives(matcher.value) : undefined;
      return named === undefined || named.some((value) => matchesPattern(values.pattern, value));
    }
  }
}

/** The values that are left behind a matcher. */
export function narrow(values: LabelValues, matcher: LabelMatcher): LabelValues {
  if (matcher.variable === true) return values;
  if (values.kind === "enum") {
    return withOptional({ kind: "enum", values: values.values.filter((value) => matches(matcher, value)) }, values, matcher);
  }
  if (matcher.operator === "=") return { kind: "enum", values: [matcher.value] };
  const named = matcher.operator === "=~" ? alternatives(matcher.value) : undefined;
  const possible = named?.filter((value) => values.kind === "open" || matchesPattern(values.pattern, value));
  return withOptional(possible === undefined ? values : { kind: "enum", values: possible }, values, matcher);
}

/** The values of a label that two kinds of series have; of either. */
export function eitherOf(left: LabelValues, right: LabelValues): LabelValues {
  if (left.kind === "enum" && right.kind === "enum") {
    const values = [...new Set([...left.values, ...right.values])];
    return left.optional === true || right.optional === true ? { kind: "enum", values, optional: true } : { kind: "enum", values };
  }
  return left.optional === true || right.optional === true ? { ...ANY_VALUE, optional: true } : ANY_VALUE;
}

/** Whether no value can be in both. Only closed lists can tell. */
export function areDisjoint(left: LabelValues, right: LabelValues): boolean {
  return left.kind === "enum" && right.kind === "enum" && !left.values.some((value) => right.values.includes(value));
}

/** Whether the first has values that the second does not, as far as closed lists tell. */
export function isNarrower(part: LabelValues, whole: LabelValues): boolean {
  if (part.kind !== "enum") return false;
  return whole.kind !== "enum" || part.values.length < whole.values.length;
}

/** What a message lists as possible. */
export function listValues(values: LabelValues): string {
  switch (values.kind) {
    case "enum":
      return values.values.join(", ");
    case "pattern":
      return `what matches ${values.pattern}`;
    case "open":
      return "any value";
  }
}

function withOptional(narrowed: LabelValues, before: LabelValues, matcher: LabelMatcher): LabelValues {
  const { optional: _, ...rest } = narrowed;
  return before.optional === true && matches(matcher, "") ? { ...rest, optional: true } : rest;
}
