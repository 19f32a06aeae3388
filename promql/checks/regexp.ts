/** promql/regexp: patterns that are needless, anchored although Prometheus anchors them, or match everything. */
import { alternatives } from "../syntax/re2";
import { quote } from "../syntax/strings";
import type { LabelMatcher, VectorSelector } from "../syntax/ast";
import { type Draft, type ExpressionContext, replaced } from "./check";
import { forEachSelector } from "./selectors";

export function checkPatterns(context: ExpressionContext): Draft[] {
  return forEachSelector(context, (selector) =>
    selector.matchers
      .filter(({ operator, variable }) => operator.endsWith("~") && variable !== true)
      .flatMap((matcher) => checkPattern(selector, matcher, context)),
  );
}

function checkPattern(selector: VectorSelector, matcher: LabelMatcher, context: ExpressionContext): Draft[] {
  const { value, operator } = matcher;
  const trimmed = value.replace(/^\^/, "").replace(/(?<!\\)\$$/, "");
  if (trimmed !== value) {
    return [
      told(
        matcher,
        "Prometheus anchors patterns at both ends, so ^ and $ add nothing.",
        replaced(context, { ...matcher.valueSpan, text: quote(trimmed) }),
      ),
    ];
  }
  const only = alternatives(value, 1);
  if (only?.length === 1 && value !== "") {
    const plain = operator === "=~" ? "=" : "!=";
    const text = `${writtenLabel(matcher, context)}${plain}${quote(only[0] ?? "")}`;
    return [
      told(matcher, `The pattern is a plain text, so ${plain} says the same and is found faster.`, replaced(context, { ...matcher, text })),
    ];
  }
  if (operator === "=~" && value === ".*" && (selector.name !== undefined || selector.matchers.length > 1)) {
    return [told(matcher, "The pattern .* matches everything, also series without the label, so the matcher adds nothing.")];
  }
  if (operator === "!~" && (value === ".*" || value === "")) {
    return [told(matcher, value === "" ? 'The pattern is empty, so != "" says the same.' : "Everything matches .*, so nothing is left.")];
  }
  if (takesApart(value)) {
    return [
      told(
        matcher,
        `The pattern looks for a part of ${matcher.label}, and takes in whatever else is named alike: give that part a label of its own.`,
      ),
    ];
  }
  return [];
}

/** A text between wildcards or around one, outside of groups, classes and alternatives: `.*thanos.*`. */
function takesApart(pattern: string): boolean {
  const flat = pattern.replaceAll(/\\./gs, "x").replaceAll(/\[[^\]]*\]/g, ".");
  let outside = flat;
  for (let before = ""; before !== outside;) {
    before = outside;
    outside = outside.replaceAll(/\([^()]*\)/g, ".");
  }
  // What a name begins with is often all that a label can say: `api-.*`.
  return !outside.includes("|") && /\.[*+]\??[^.*+?{}]*[^.*+?{}\d][^.*+?{}]*\.[*+]|[^.*+?{}\d]\.[*+]\??[^.*+?{}]/.test(outside);
}

function writtenLabel({ from, valueSpan, operator }: LabelMatcher, { source }: ExpressionContext): string {
  const before = source.slice(from, valueSpan.from);
  return before.slice(0, before.lastIndexOf(operator)).trim();
}

function told(span: Draft["span"], why: string, fix?: string): Draft {
  return { code: "promql/regexp", check: "promql/regexp", level: "advice", span, why, ...(fix === undefined ? {} : { fix }) };
}
