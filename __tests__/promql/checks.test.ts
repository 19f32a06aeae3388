/** Every defect class and every check of pint: each fires where it should and is silent at near misses. */
import { DEFECTS, type FindingCode, PINT_CHECKS, analyzeExpression, analyzeRuleGroups } from "../../promql";
import { EXPRESSIONS, type ExpressionFixture } from "./fixtures/expressions";
import { PINT_EXPRESSIONS } from "./fixtures/pint-expressions";
import { RULES, type RuleFixture } from "./fixtures/rules";
import { STRICT, WORLD } from "./fixtures/world";

function codesOf(fixture: string | ExpressionFixture): string[] {
  const { expr, use = "alert", title, interval, policy } = typeof fixture === "string" ? ({ expr: fixture } as ExpressionFixture) : fixture;
  const { findings } = analyzeExpression(
    expr,
    { metrics: WORLD, policy: { ...STRICT, ...policy } },
    {
      at: "fixture",
      use,
      ...(title === undefined ? {} : { title }),
      ...(interval === undefined ? {} : { interval }),
    },
  );
  return findings.flatMap(({ code, check }) => (check === undefined ? [code] : [code, check]));
}

const written = (fixture: string | ExpressionFixture): string => (typeof fixture === "string" ? fixture : fixture.expr);

describe.each([...EXPRESSIONS, ...PINT_EXPRESSIONS].map((entry) => [entry.code, entry] as const))("%s", (code, { fires, silent }) => {
  test.each(fires.map((fixture) => [written(fixture), fixture] as const))("fires at %s", (_, fixture) => {
    expect(codesOf(fixture)).toContain(code);
  });

  test.each(silent.map((fixture) => [written(fixture), fixture] as const))("is silent at %s", (_, fixture) => {
    expect(codesOf(fixture)).not.toContain(code);
  });

  test("has three fixtures of each kind at least", () => {
    expect(Math.min(fires.length, silent.length)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(RULES.map((entry) => [entry.code, entry] as const))("%s", (code, { fires, silent }) => {
  const codesIn = ({ groups, policy }: RuleFixture): string[] =>
    analyzeRuleGroups(groups, { metrics: WORLD, policy: { ...STRICT, ...policy } }).findings.flatMap(({ code: found, check }) =>
      check === undefined ? [found] : [found, check],
    );

  test.each(fires.map((fixture) => [fixture.title, fixture] as const))("fires at %s", (_, fixture) => {
    expect(codesIn(fixture)).toContain(code);
  });

  test.each(silent.map((fixture) => [fixture.title, fixture] as const))("is silent at %s", (_, fixture) => {
    expect(codesIn(fixture)).not.toContain(code);
  });

  test("has three fixtures of each kind at least", () => {
    expect(Math.min(fires.length, silent.length)).toBeGreaterThanOrEqual(3);
  });
});

test("every code has its fixtures, and every check of pint that needs no history is one of them", () => {
  const covered = new Set([...EXPRESSIONS, ...PINT_EXPRESSIONS, ...RULES].map(({ code }) => code));
  expect([...Object.keys(DEFECTS), ...Object.keys(PINT_CHECKS)].filter((code) => !covered.has(code as FindingCode))).toEqual([]);
  expect(Object.keys(PINT_CHECKS)).toHaveLength(31);
  expect(Object.keys(DEFECTS)).toHaveLength(26);
});
