/** Labels of results: what a selector's series have, and what aggregations and matching keep. */
import type { LabelValues } from "../../metrics/contract";
import type { SeriesKind } from "../series/catalogue";
import { ANY_VALUE, eitherOf, isPossible, matches, narrow } from "../series/label-values";
import type { LabelMatcher, LabelRef, VectorMatching, VectorSelector } from "../syntax/ast";
import { matchesPattern } from "../syntax/re2";
import { type LabelFact, type LabelFacts, canHave } from "./shape";

/** The kinds of series that a selector lets through. */
export function selectKinds(kinds: readonly SeriesKind[], selector: VectorSelector): readonly SeriesKind[] {
  const isLetThrough = (kind: SeriesKind): boolean =>
    selector.matchers.every((matcher) => {
      const values = kind.labels[matcher.label];
      return values === undefined ? true : isPossible(matcher, values);
    });
  // The list itself where nothing is left out, because what is known of a list is remembered.
  return kinds.every(isLetThrough) ? kinds : kinds.filter(isLetThrough);
}

/** The labels of a selector's series. @param extra labels that discovery may add to any series */
export function selectorLabels(selector: VectorSelector, kinds: readonly SeriesKind[], extra: readonly string[]): LabelFacts {
  const known = new Map<string, LabelFact>();
  for (const label of extra) known.set(label, { values: { ...ANY_VALUE, optional: true }, always: false, origin: "target" });
  for (const [label, fact] of labelsOfKinds(kinds)) known.set(label, fact);
  const open = kinds.length === 0 || kinds.some(({ openLabels }) => openLabels);
  for (const matcher of selector.matchers) applyMatcher(known, matcher, kinds);
  const emptied = selector.matchers.filter(({ operator, value }) => operator === "=" && value === "").map(({ label }) => label);
  return without({ known, open }, [...emptied, ...droppedByRules(kinds)]);
}

/** What the rules that write the series have taken away, all of them. */
function droppedByRules(kinds: readonly SeriesKind[]): readonly string[] {
  const [first, ...rest] = kinds.map(({ recorded }) => recorded?.labels.absent);
  return [...(first ?? [])].filter((label) => rest.every((absent) => absent?.has(label) === true));
}

const factsByKinds = new WeakMap<readonly SeriesKind[], ReadonlyMap<string, LabelFact>>();

/** What all kinds of a list have together. */
function labelsOfKinds(kinds: readonly SeriesKind[]): ReadonlyMap<string, LabelFact> {
  const remembered = factsByKinds.get(kinds);
  if (remembered !== undefined) return remembered;
  const known = new Map<string, LabelFact>();
  for (const label of new Set(kinds.flatMap((kind) => Object.keys(kind.labels)))) {
    const facts = kinds.map((kind) => kind.labels[label]);
    const values = facts.filter((value) => value !== undefined).reduce(eitherOf);
    const isTarget = kinds.some((kind) => kind.targetLabels.has(label));
    known.set(label, {
      values,
      always: facts.every((value) => value !== undefined && value.optional !== true),
      origin: isTarget ? "target" : "metric",
    });
  }
  factsByKinds.set(kinds, known);
  return known;
}

function applyMatcher(known: Map<string, LabelFact>, matcher: LabelMatcher, kinds: readonly SeriesKind[]): void {
  if (matcher.label === "__name__") return;
  const before = known.get(matcher.label);
  if (before === undefined && kinds.length > 0 && !kinds.some((kind) => mayHaveOther(kind, matcher.label))) return;
  if (matcher.operator === "=" && matcher.value === "") {
    known.delete(matcher.label);
    return;
  }
  const values = narrow(before?.values ?? ANY_VALUE, matcher);
  const excludesEmpty = matcher.variable !== true && !matches(matcher, "");
  const { optional: _, ...certain } = values;
  known.set(matcher.label, {
    values: excludesEmpty ? certain : values,
    always: excludesEmpty || before?.always === true,
    origin: before?.origin ?? "metric",
  });
}

/** Whether series of a kind may have a label that is not listed. */
export function mayHaveOther({ contract, openLabels }: SeriesKind, label: string): boolean {
  return openLabels && (contract?.otherLabels === undefined || matchesPattern(contract.otherLabels, label));
}

/** What `by` keeps. */
export function keep(labels: LabelFacts, refs: readonly LabelRef[]): LabelFacts {
  const known = new Map<string, LabelFact>();
  for (const { label, variable } of refs) {
    const fact = labels.known.get(label);
    if (variable === true) continue;
    if (fact !== undefined) known.set(label, fact);
    else if (canHave(labels, label)) known.set(label, { values: ANY_VALUE, always: false, origin: "metric" });
  }
  return { known, open: refs.some(({ variable }) => variable === true) };
}

/** What `without` keeps. */
export function drop(labels: LabelFacts, names: readonly string[]): LabelFacts {
  if (names.every((name) => !canHave(labels, name))) return labels;
  return without({ ...labels, known: new Map([...labels.known].filter(([label]) => !names.includes(label))) }, names);
}

/** What is known to be gone of labels that may be any; what is listed stays. */
function without(labels: LabelFacts, names: readonly string[]): LabelFacts {
  return labels.open && names.length > 0 ? { ...labels, absent: new Set([...(labels.absent ?? []), ...names]) } : labels;
}

/** The result with one more label, or another value of one. */
export function withLabel(labels: LabelFacts, label: string, values: LabelValues, always: boolean): LabelFacts {
  return { ...labels, known: new Map([...labels.known, [label, { values, always, origin: "expression" as const }]]) };
}

/** The labels of one result or the other. */
export function union(left: LabelFacts, right: LabelFacts): LabelFacts {
  const known = new Map<string, LabelFact>();
  for (const label of new Set([...left.known.keys(), ...right.known.keys()])) {
    const first = left.known.get(label);
    const second = right.known.get(label);
    const origin = (first ?? second)?.origin ?? "metric";
    if (first !== undefined && second !== undefined) {
      known.set(label, { values: eitherOf(first.values, second.values), always: first.always && second.always, origin });
    } else known.set(label, { values: (first ?? second)?.values ?? ANY_VALUE, always: false, origin });
  }
  // What one side lacks for certain, the other may bring.
  const gone = [...new Set([...(left.absent ?? []), ...(right.absent ?? [])])].filter(
    (label) => !canHave(left, label) && !canHave(right, label),
  );
  return without({ known, open: left.open || right.open }, gone);
}

/** The labels of a result that two sides are put together to, but for set operations. */
export function matchedLabels(left: LabelFacts, right: LabelFacts, matching: VectorMatching | undefined): LabelFacts {
  if (matching?.group !== undefined) {
    const [many, one] = matching.group === "left" ? [left, right] : [right, left];
    return matching.include.reduce<LabelFacts>((labels, { label, variable }) => {
      if (variable === true) return { ...labels, open: true };
      const fact = one.known.get(label);
      return withLabel(labels, label, fact?.values ?? ANY_VALUE, fact?.always ?? false);
    }, many);
  }
  if (matching === undefined) return intersect(left, right);
  return matching.on
    ? keep(intersect(left, right), matching.labels)
    : drop(
        left,
        matching.labels.map(({ label }) => label),
      );
}

/** What matches on all labels has the values of both sides. */
function intersect(left: LabelFacts, right: LabelFacts): LabelFacts {
  const known = new Map<string, LabelFact>();
  for (const [label, fact] of left.known) {
    const other = right.known.get(label);
    const narrower = other?.values.kind === "enum" && fact.values.kind !== "enum" ? other.values : fact.values;
    known.set(label, { ...fact, values: narrower, always: fact.always || other?.always === true });
  }
  if (left.open) for (const [label, fact] of right.known) if (canHave(left, label) && !known.has(label)) known.set(label, fact);
  return without({ known, open: left.open }, [...(left.absent ?? []), ...(right.absent ?? [])]);
}
