/**
 * Our parser against the real promtool: on expressions that use the whole language and on our own rules, all of which both have to take, and on
 * thousands of these with a few places changed, where both have to say the same of each.
 */
import { isFailure, parsePromql } from "../../promql/syntax/parse";
import { type Mutant, mutants } from "../promql/mutate";
import { readValidExpressions } from "../promql/valid-expressions";
import { promtoolVerdicts } from "./promtool-verdicts";
import { renderedExpressions } from "./rendered-rules";

const SEED = 20_241_114;
const VALID = readValidExpressions();

/** The flags that promtool knows; fill modifiers are not among them. */
const FEATURES = ["promql-experimental-functions", "promql-duration-expr", "promql-extended-range-selectors"];

const plain = VALID.flatMap(({ text, feature }) => (feature === undefined ? [text] : []));
const all = VALID.map(({ text }) => text);

const ours = renderedExpressions();

test("every expression of the collection and of our rules is taken by promtool and by us", () => {
  expect(ours.length).toBeGreaterThan(30);
  expect(refusals([...plain, ...ours], [])).toEqual([]);
  expect(refusals(all, FEATURES)).toEqual([]);
});

test("an expression that needs a feature flag is refused by both where the flag is off", () => {
  const flagged = VALID.flatMap(({ text, feature }) => (feature === undefined || text === "up offset -(5m)" ? [] : [text]));
  const verdicts = promtoolVerdicts(flagged);
  expect(flagged.filter((text, index) => !verdicts.has(index) || !isFailure(parsePromql(text, { features: [] })))).toEqual([]);
});

test("3,000 mutants: we say of each what promtool says", () => {
  const { differences, valid } = compare(mutants([...plain, ...ours], 3_000, SEED), []);
  expect(differences).toEqual([]);
  expect(valid).toBeGreaterThan(450);
  expect(valid).toBeLessThan(1_800);
});

test("1,500 mutants with the feature flags on: we say of each what promtool says", () => {
  const { differences, valid } = compare(mutants(all, 1_500, SEED + 1), FEATURES);
  expect(differences).toEqual([]);
  expect(valid).toBeGreaterThan(225);
  expect(valid).toBeLessThan(900);
});

/** What either refuses, with the words of whoever does. */
function refusals(expressions: readonly string[], features: readonly string[]): string[] {
  const verdicts = promtoolVerdicts(expressions, features);
  return expressions.flatMap((text, index) => {
    const theirs = verdicts.get(index);
    const result = parsePromql(text, { features });
    return [
      ...(theirs === undefined ? [] : [`promtool refuses ${text}: ${theirs}`]),
      ...(isFailure(result) ? [`we refuse ${text}: ${result.errors[0].message}`] : []),
    ];
  });
}

interface Difference extends Mutant {
  readonly promtool: string;
  readonly ours: string;
}

/** Everything of which we do not say what promtool says, and how many promtool takes: only a fair part of both kinds makes a comparison. */
function compare(changed: readonly Mutant[], features: readonly string[]): { readonly differences: Difference[]; readonly valid: number } {
  const verdicts = promtoolVerdicts(
    changed.map(({ text }) => text),
    features,
  );
  const differences = changed.flatMap((mutant, index) => {
    const theirs = verdicts.get(index);
    const result = parsePromql(mutant.text, { features });
    if (isFailure(result) === (theirs !== undefined)) return [];
    return [{ ...mutant, promtool: theirs ?? "valid", ours: isFailure(result) ? result.errors[0].message : "valid" }];
  });
  return { differences, valid: changed.length - verdicts.size };
}
