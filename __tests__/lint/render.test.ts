/** How a finding looks: what is underlined, what is shown of long lines and of several, how many of what are counted. */
import { type LintFinding, type LintReport, renderText } from "../../lint";
import { isLogql } from "../../lint/rule-files/language";

const COUNTS = { files: 1, groups: 1, rules: 1, dashboards: 0, panels: 0, expressions: 1, promql: 1, metrics: 2 };

function shown(text: string, piece: string, more: Partial<LintFinding> = {}): string[] {
  const from = text.indexOf(piece);
  const finding: LintFinding = {
    file: "a.yaml",
    line: 3,
    column: 9,
    endLine: 3,
    endColumn: 12,
    code: "D05",
    level: "defect",
    subject: "alert X",
    field: "expr",
    text,
    from,
    to: from + piece.length,
    piece,
    why: "It is wrong.",
    ...more,
  };
  return renderText(reportOf({ findings: [finding] }))
    .split("\n")
    .slice(0, -3);
}

function reportOf(more: Partial<LintReport>): LintReport {
  return { findings: [], untoldAdvice: 0, accepted: 0, problems: [], counts: COUNTS, ...more };
}

test("the piece is underlined in its line, with the indentation of the line left out", () => {
  expect(shown("sum(\n    x_total\n) > 5", "x_total", { fix: "sum(\n    rate(x_total[5m])\n) > 5" })).toEqual([
    "a.yaml:3:9 D05 alert X",
    "    x_total",
    "    ^^^^^^^",
    "    It is wrong.",
    "    fix: sum(",
    "             rate(x_total[5m])",
    "         ) > 5",
  ]);
});

test("of a piece of several lines the first is underlined to its end", () => {
  expect(shown("sum(a\n  + b)", "a\n  + b").slice(1, 3)).toEqual(["    sum(a", "        ^"]);
});

test("of a long line that is shown which is around the piece", () => {
  const [, line = "", marks = ""] = shown(`${"a + ".repeat(100)}bad_one + ${"c + ".repeat(100)}d`, "bad_one");
  expect(line.length).toBeLessThanOrEqual(126);
  expect(line).toMatch(/^ {4}….*bad_one.*…$/);
  expect(marks.indexOf("^")).toBe(line.indexOf("bad_one"));
  expect(marks.trim()).toBe("^^^^^^^");
});

test("the marks of a piece that is longer than the line that is shown end with it", () => {
  const [, line = "", marks = ""] = shown(`start ${"x".repeat(500)} end`, "x".repeat(500));
  expect(marks.length).toBeLessThanOrEqual(line.length);
  expect(line[marks.indexOf("^")]).toBe("x");
});

test("a finding behind the end has one mark there, and one about nothing that is written has none", () => {
  expect(shown("up and", "", { from: 6, to: 6 }).slice(1, 3)).toEqual(["    up and", "          ^"]);
  expect(shown("", "", { field: "annotations" })).toEqual(["a.yaml:3:9 D05 alert X, annotations", "    It is wrong."]);
});

test.each<[Partial<LintReport>, string]>([
  [{}, "nothing found in 1 file, 1 rule, 1 expression against 2 metrics\n"],
  [
    { untoldAdvice: 2, accepted: 1 },
    "nothing found in 1 file, 1 rule, 1 expression against 2 metrics\n1 comment accepts what was found\n2 pieces of advice not told; --advice tells them\n",
  ],
  [
    { counts: { ...COUNTS, rules: 0, dashboards: 2, panels: 1, expressions: 0 } },
    "nothing found in 1 file, 2 dashboards, 1 panel, 0 expressions against 2 metrics\n",
  ],
  [{ counts: { ...COUNTS, promql: 0, metrics: 0 } }, "nothing found in 1 file, 1 rule, 1 expression\n"],
])("the summary of %j", (report, expected) => {
  expect(renderText(reportOf(report))).toBe(expected);
});

test.each<[boolean, string]>([
  [true, 'sum(rate({app="a"} |= "x" [5m]))'],
  [true, '{app="a"} != "x"'],
  [true, 'sum by (x) (bytes_over_time({app="a"}[5m]))'],
  [true, 'count_over_time({app="a"}[5m]) > 3'],
  [true, 'sum(rate({app="a"} | json | unwrap ms [5m]))'],
  [false, 'sum(rate(x_total{path=~"a|b"}[5m])) > 1'],
  [false, 'up{job!="a"} != 1'],
  [false, 'rate({__name__="x_total"}[5m])'],
  [false, "sum(x) # a | b"],
  [false, 'count({job="a"})'],
])("it is %s that %s can only be LogQL", (expected, expression) => {
  expect(isLogql(expression)).toBe(expected);
});
