/** D08: matchers on labels or values that the metric does not have. */
import { nearest } from "../../problems";
import { mayHaveOther } from "../infer/labels";
import { COMMON_TARGET_LABELS } from "../policy";
import type { SeriesKind } from "../series/catalogue";
import { isPossible, listValues, matches } from "../series/label-values";
import type { LabelMatcher, VectorSelector } from "../syntax/ast";
import { type Draft, type ExpressionContext, replaced, textOf } from "./check";
import { forEachSelector } from "./selectors";

export function checkMatchers(context: ExpressionContext): Draft[] {
  return forEachSelector(context, (selector) => {
    const kinds = selector.name === undefined ? [] : context.catalogue.find(selector.name);
    if (kinds.length === 0) return [];
    return selector.matchers.flatMap((matcher) => checkMatcher(selector, matcher, kinds, context));
  });
}

function checkMatcher(selector: VectorSelector, matcher: LabelMatcher, kinds: readonly SeriesKind[], context: ExpressionContext): Draft[] {
  const { label } = matcher;
  const extra = context.policy.targetLabels ?? COMMON_TARGET_LABELS;
  if (label === "__name__" || extra.includes(label)) return [];
  const values = kinds.flatMap((kind) => kind.labels[label] ?? []);
  const isKnown = values.length > 0 || kinds.some((kind) => mayHaveOther(kind, label));
  if (!isKnown) return missingLabel(selector, matcher, kinds, context);
  if (values.length === 0 || values.some((value) => isPossible(matcher, value))) return [];
  if (label === "le" && matcher.operator === "=" && boundWritten(matcher.value, values)) return [];
  const listed = values.flatMap((value) => (value.kind === "enum" ? value.values : []));
  const near = matcher.operator === "=" ? nearest(matcher.value, listed) : undefined;
  return [
    {
      code: "D08",
      check: "promql/series",
      level: "defect",
      span: matcher,
      why: `${selector.name ?? ""} never has a value of ${label} that ${textOf(context, matcher)} lets through, so nothing is selected; it has ${values
        .map(listValues)
        .join(", ")}.`,
      ...(near === undefined ? {} : { fix: replaced(context, { ...matcher.valueSpan, text: JSON.stringify(near) }) }),
    },
  ];
}

/** Whether a bucket bound is the same number in another notation. */
function boundWritten(value: string, values: readonly { readonly kind: string; readonly values?: readonly string[] }[]): boolean {
  return values.some((listed) => listed.values?.some((bound) => Number(bound) === Number(value)) === true);
}

function missingLabel(selector: VectorSelector, matcher: LabelMatcher, kinds: readonly SeriesKind[], context: ExpressionContext): Draft[] {
  const isEverything = matches(matcher, "");
  // A matcher that lets everything through and names a label with the value "" asks for series without it.
  if (matcher.operator === "=" && matcher.value === "") return [];
  const possible = [...new Set(kinds.flatMap((kind) => Object.keys(kind.labels)))].sort();
  const near = nearest(matcher.label, possible);
  const effect = isEverything ? "selects everything" : "selects nothing";
  const of = selector.name ?? "";
  return [
    {
      code: "D08",
      check: "promql/series",
      level: "defect",
      span: matcher,
      why: `${of} has no label ${matcher.label}, so ${textOf(context, matcher)} ${effect}${near === undefined ? "" : `; it has ${near}`}.`,
      ...(near === undefined
        ? {}
        : { fix: replaced(context, { from: matcher.from, to: matcher.from + labelLength(matcher, context), text: near }) }),
    },
  ];
}

function labelLength(matcher: LabelMatcher, context: ExpressionContext): number {
  const written = textOf(context, matcher);
  return written.startsWith('"') ? written.indexOf('"', 1) + 1 : matcher.label.length;
}
