/** D03: a ratio whose two sides still carry the label that only one of them filters, so that each series is divided by itself. */
import { canHave } from "../infer/shape";
import { areDisjoint } from "../series/label-values";
import { type Binary, type Expr, type VectorMatching, type VectorSelector, unparen, walk } from "../syntax/ast";
import { type Draft, type ExpressionContext, replaced, textOf } from "./check";
import { selectorsIn } from "./selectors";

export function checkSelfRatios(context: ExpressionContext): Draft[] {
  const drafts: Draft[] = [];
  walk(context.root, (expr, ancestors) => {
    if (expr.kind !== "binary" || expr.operator !== "/") return;
    const filtered = filteredLabels(expr, context);
    if (filtered === undefined) return;
    const labels = filtered.join(", ");
    const fix = correctedRatio(expr, filtered, context);
    drafts.push({
      code: "D03",
      level: filtered.length === 0 && ancestors.some(isFactor) ? "advice" : "defect",
      span: expr,
      why:
        filtered.length === 0
          ? "Both sides are the same series, so the ratio is always 1."
          : `Both sides keep ${labels}, which only one of them filters, so each series is divided by itself and the ratio is always 1.`,
      ...(fix === undefined ? {} : { fix }),
    });
  });
  return drafts;
}

/** What is always 1 multiplies a figure without changing it, for the sake of its labels. */
function isFactor(ancestor: Expr): boolean {
  return ancestor.kind === "binary" && ancestor.operator === "*" && ancestor.matching !== undefined;
}

/** The labels that one side filters and both keep; undefined where the sides are not the same series. */
function filteredLabels(binary: Binary, context: ExpressionContext): readonly string[] | undefined {
  const left = unparen(binary.left);
  const right = unparen(binary.right);
  if (skeleton(left, context) !== skeleton(right, context)) return undefined;
  const [first, second] = [selectorsIn(left), selectorsIn(right)];
  if (first.length === 0) return undefined;
  const labels = new Set<string>();
  for (const [index, selector] of first.entries()) {
    const other = second[index];
    if (other === undefined || selector.name === undefined) return undefined;
    for (const label of differing(selector, other)) labels.add(label);
  }
  const shapes = [context.shapeOf(left), context.shapeOf(right)] as const;
  const isKept = [...labels].every((label) => shapes.every((shape) => canHave(shape.labels, label)) && isMatchedOn(label, binary.matching));
  const isApart = [...labels].some((label) => {
    const [one, another] = shapes.map((shape) => shape.labels.known.get(label)?.values);
    return one !== undefined && another !== undefined && areDisjoint(one, another);
  });
  return isKept && !isApart ? [...labels] : undefined;
}

function isMatchedOn(label: string, matching: VectorMatching | undefined): boolean {
  if (matching === undefined) return true;
  const isNamed = matching.labels.some((ref) => ref.label === label);
  return matching.on ? isNamed : !isNamed;
}

/** Labels that are matched differently in two selectors of one metric. */
function differing(left: VectorSelector, right: VectorSelector): string[] {
  const key = (selector: VectorSelector, label: string): string =>
    selector.matchers
      .filter((matcher) => matcher.label === label)
      .map(({ operator, value }) => `${operator}${value}`)
      .sort()
      .join();
  const labels = new Set([...left.matchers, ...right.matchers].map(({ label }) => label));
  return [...labels].filter((label) => key(left, label) !== key(right, label));
}

/** The text of an expression without its matchers, spaces and outer parentheses. */
function skeleton(expr: Expr, context: ExpressionContext): string {
  const parts = selectorsIn(expr).map(({ nameSpan, to, matchers, name }) => ({
    from: nameSpan?.to ?? to,
    to,
    hasBraces: matchers.length > 0,
    name,
  }));
  let text = "";
  let position = expr.from;
  for (const { from, to } of parts) {
    text += context.source.slice(position, from);
    // What follows the name up to the end of the selector is braces with matchers, and perhaps a range or an offset.
    text += context.source.slice(from, to).replace(/^\s*\{[^}]*\}/, "");
    position = to;
  }
  return (text + context.source.slice(position, expr.to)).replaceAll(/\s+/g, "");
}

/** Sums both sides without the filtered label and without what tells replicas apart. */
function correctedRatio(binary: Binary, filtered: readonly string[], context: ExpressionContext): string | undefined {
  if (filtered.length === 0 || binary.matching !== undefined) return undefined;
  const left = context.shapeOf(binary.left);
  const kept = [...left.labels.known]
    .filter(([label, { origin }]) => !filtered.includes(label) && label !== "le" && (origin === "metric" || label === "system"))
    .map(([label]) => label)
    .sort((one, another) => Number(another === "system") - Number(one === "system"));
  const modifier = left.labels.open
    ? ` without (${["instance", "pod", ...filtered].join(", ")})`
    : kept.length === 0
      ? ""
      : ` by (${kept.join(", ")})`;
  const summed = (expr: Expr): string => `sum${modifier} (${textOf(context, unparen(expr))})`;
  return replaced(context, { ...binary.left, text: summed(binary.left) }, { ...binary.right, text: summed(binary.right) });
}
