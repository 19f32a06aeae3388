/** Whatever text comes, the parser gives an expression or says what is wrong, and never throws. */
import fc from "fast-check";
import { isFailure, parsePromql } from "../../promql/syntax/parse";
import { mutants } from "./mutate";
import { readValidExpressions } from "./valid-expressions";

const VALID = readValidExpressions().map(({ text }) => text);

const OPERAND = fc.constantFrom(
  "up",
  "up{job='a'}",
  "1",
  "'text'",
  "5m",
  "rate(up[5m])",
  "sum by (job) (up)",
  "{",
  "inf",
  "$limit",
  "${job:raw}",
  "[[x]]",
);
const OPERATOR = fc.constantFrom(
  " + ",
  " == bool ",
  " and on (job) ",
  " / on (job) group_left ",
  " offset ",
  " @ ",
  "[5m]",
  "[5m:",
  ", ",
  " by ",
  "",
);
const BRACKETS = fc.constantFrom(
  ["(", ")"],
  ["{", "}"],
  ["[", "]"],
  ["sum(", ")"],
  ["abs((", "))"],
  ["-", ""],
  ["", " #"],
  ["'", "'"],
  ["(", ""],
);

/** Sentences of a grammar that is much too generous. */
const { sentence } = fc.letrec<{ sentence: string }>((tie) => ({
  sentence: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    OPERAND,
    fc.tuple(tie("sentence"), OPERATOR, tie("sentence")).map((parts) => parts.join("")),
    fc.tuple(BRACKETS, tie("sentence")).map(([[open = "", close = ""], inner]) => `${open}${inner}${close}`),
  ),
}));

const SOURCES = {
  "any text": fc.string({ unit: "binary", maxLength: 60 }),
  "text of the language's signs": fc.string({ unit: fc.constantFrom(...`()[]{}"'\`\\,:;=!~<>+-*/%^@#.$_ \n\t09azAZ`), maxLength: 40 }),
  "sentences of a generous grammar": sentence,
} as const;

test.each(Object.entries(SOURCES))("2,500 times %s: each is an expression or has issues that lie within it", (_, source) => {
  fc.assert(
    fc.property(source, fc.boolean(), (text, dashboard) => {
      expectReading(text, dashboard);
    }),
    { numRuns: 2_500, seed: 20_241_114 },
  );
});

test("2,500 mutants of valid expressions: each is an expression or has issues that lie within it", () => {
  const changed = mutants(VALID, 2_500, 7);
  expect(changed).toHaveLength(2_500);
  for (const { text } of changed) expectReading(text, false);
});

test.each([
  ["parentheses", "(".repeat(100_000)],
  ["closed parentheses", `${"(".repeat(5_000)}up${")".repeat(5_000)}`],
  ["signs", "-".repeat(100_000)],
  ["powers", Array(50_000).fill("a").join("^")],
  ["sums", Array(50_000).fill("a").join("+")],
  ["ranges", `up${"[5m:1m]".repeat(20_000)}`],
  ["offsets", `up${" offset 5m".repeat(20_000)}`],
  ["computed durations", `up[${"(".repeat(20_000)}5m`],
  ["calls", "abs(".repeat(20_000)],
  ["matchers", `{${"a='b',".repeat(10_000)}}`],
  ["groups in a pattern", `{a=~"${"(".repeat(20_000)}"}`],
  ["a long string", `"${"\\n".repeat(100_000)}"`],
  ["open braces of variables", "${".repeat(50_000)],
])("a text of many %s ends in an expression or in issues", (_, text) => {
  expectReading(text, true);
});

function expectReading(text: string, dashboard: boolean): void {
  const result = parsePromql(text, { dashboard });
  if (!isFailure(result)) {
    expect(result.expr.to).toBeLessThanOrEqual(text.length);
    return;
  }
  expect(result.errors.filter(({ from, to, message }) => from < 0 || to < from || to > text.length || message === "")).toEqual([]);
}
