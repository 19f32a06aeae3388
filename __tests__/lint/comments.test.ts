/** Findings are accepted where they arise: by our own comments, which need a reason and get out of date, and by those that pint knows. */
import { ALL_CODES } from "../../lint";
import { METRICS, lintText, short, told } from "./support";

/** All but what is looked at here: other advice on these rules comes and goes with the checks. */
const disable = ALL_CODES.filter((code) => !["D01", "promql/series", "comment/unused"].includes(code));
const options = { metrics: METRICS, advice: true, disable };

/** A file with two rules, of which each reads a metric that nobody exposes. @param above the first rule, @param within it, @param behind a line of it */
function rules({
  head = "",
  above = "",
  within = "",
  behind = "",
  inExpr = "",
}: Partial<Record<"head" | "above" | "within" | "behind" | "inExpr", string>>): string {
  return [
    ...(head === "" ? [] : [head]),
    "groups:",
    "  - name: a",
    "    rules:",
    ...(above === "" ? [] : [`      ${above}`]),
    `      - alert: First${behind === "" ? "" : ` ${behind}`}`,
    ...(within === "" ? [] : [`        ${within}`]),
    "        expr: |",
    ...(inExpr === "" ? [] : [`          ${inExpr}`]),
    "          http_unheard1 > 0",
    "      - alert: Second",
    "        expr: http_unheard22 > 0",
    "",
  ].join("\n");
}

const pieces = (text: string): string[] => lintText(text, options).findings.map(({ code, piece }) => `${code} ${piece}`);

describe("a comment accepts a finding of its rule, and of no other,", () => {
  test.each([
    ["on the line above", { above: "# accept D01: comes with the next release" }],
    ["above other comments", { above: "# accept D01: next release\n      # and more words" }],
    ["within the rule", { within: "# accept D01: next release" }],
    ["behind a line of it", { behind: "# accept D01: next release" }],
    ["within the expression", { inExpr: "# accept D01: next release" }],
    ["by the name of pint's check", { above: "# accept promql/series: next release" }],
    ["for pint", { above: "# pint disable promql/series" }],
    ["for pint within the rule", { within: "# pint disable promql/series" }],
    ["for pint within the expression", { inExpr: "# pint disable promql/series" }],
    ["for pint and this metric", { above: "# pint disable promql/series(http_unheard1)" }],
  ])("%s", (_, comment) => {
    const report = lintText(rules(comment), options);
    expect(told(report)).toEqual([]);
    expect(report.accepted).toBe(1);
    expect(report.findings.map(({ code, piece }) => `${code} ${piece}`)).toEqual(["D01 http_unheard22"]);
  });
});

describe("a comment accepts nothing", () => {
  test.each([
    ["for pint and another metric", { above: "# pint disable promql/series(other)" }],
    ["of another check", { above: "# pint disable promql/rate" }],
    ["in a text", { within: 'labels: { note: "see # accept D01: this" }' }],
    ["in a string of the expression", { inExpr: 'sum(up{job="# accept D01: this"}) or' }],
    ["that is only of similar words", { above: "# accept that D01 is told" }],
  ])("%s", (_, comment) => {
    expect(pieces(rules(comment))).toEqual(expect.arrayContaining(["D01 http_unheard1", "D01 http_unheard22"]));
  });
});

describe("comments for pint", () => {
  test("hold for the whole file where they say so", () => {
    expect(pieces(rules({ head: "# pint file/disable promql/series" }))).toEqual([]);
  });

  test.each([
    ["2026-10-07", 2],
    ["2026-10-06", 1],
  ])("snooze until their day: on %s there are %i", (today, count) => {
    const text = rules({ above: "# pint snooze 2026-10-07 promql/series" });
    expect(lintText(text, { ...options, today }).findings).toHaveLength(count);
    const file = rules({ head: "# pint file/snooze 2026-10-07T10:00:00Z promql/series" });
    expect(lintText(file, { ...options, today }).findings).toHaveLength(count === 1 ? 0 : 2);
  });

  test("that ignore lines let the rest be read where it stands", () => {
    const text = `{% set x = 1 %} # pint ignore/line
# pint ignore/begin
{% if y %}
# pint ignore/end
groups:
  - name: a
    rules:
      - alert: First
        # pint ignore/next-line
        expr: [{ nonsense
        expr: http_unheard1 > 0
# pint ignore/file
      - alert: Second
        expr: http_unheard22 > 0
`;
    expect(short(lintText(text, options).findings)).toEqual(["11:15 D01 http_unheard1"]);
  });

  test("are never out of date, because they may be about what only pint can see", () => {
    expect(pieces(rules({ above: "# pint disable promql/cost" }))).toEqual(["D01 http_unheard1", "D01 http_unheard22"]);
  });
});

test("a comment of our own that accepts nothing is told as out of date, with its place, when advice is asked for", () => {
  const text = rules({ above: "# accept D05: it never restarts" });
  expect(short(lintText(text, options).findings)).toEqual([
    "4:7 comment/unused # accept D05: it never restarts",
    "7:11 D01 http_unheard1",
    "9:15 D01 http_unheard22",
  ]);
  expect(lintText(text, { ...options, advice: false })).toMatchObject({ findings: [{ code: "D01" }, { code: "D01" }], untoldAdvice: 1 });
  expect(short(lintText(rules({ inExpr: "# accept D05: no" }), options).findings)[0]).toBe("6:11 comment/unused # accept D05: no");
});

test("comments that are not understood are told, each with what to write", () => {
  const noReason = lintText(rules({ above: "# accept D01" }), options);
  expect(told(noReason)).toEqual(["rules.yaml:4:7: The comment gives no reason."]);
  expect(noReason.problems[0]?.remedy).toBe("Write # accept D01: and why it may stand.");
  const noCode = lintText(rules({ within: "# accept promql/serie: next release", inExpr: "# accept D99: x" }), options);
  expect(told(noCode)).toEqual([
    "rules.yaml:7:11: The comment accepts a code that there is not.",
    "rules.yaml:5:9: The comment accepts a code that there is not.",
  ]);
  expect(noCode.problems.map(({ remedy }) => remedy)).toContain("Did you mean promql/series? --list names all codes.");
  const nowhere = lintText(rules({ head: "# accept D01: for all" }), options);
  expect(told(nowhere)).toEqual(["rules.yaml:1:1: The comment stands by no rule."]);
});
