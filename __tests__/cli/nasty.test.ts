/** Files as they come: whatever is in them, the command ends with what to do about it, and never with a stack trace. */
import fc from "fast-check";
import { lintFiles } from "../../lint";
import { METRICS, lintText, told } from "../lint/support";
import { DEFECTIVE, Workspace } from "./support";

const RULES = "groups:\n- name: a\n  rules:\n  - alert: X\n    expr: up == 0\n";

describe("a file that cannot be checked is refused with its place and why", () => {
  test.each<[string, string, string, string]>([
    ["an empty file", "a.yaml", "", "a.yaml:1:1: The file is empty."],
    ["one of blanks and comments", "a.yaml", "\n# nothing\n---\n", "a.yaml:1:1: The file holds neither rules nor a dashboard."],
    ["one of something else", "a.json", '{"name": "x"}', "a.json:1:1: The file holds neither rules nor a dashboard."],
    [
      "one with a key twice",
      "a.yaml",
      `${RULES}    expr: up == 1\n`,
      "a.yaml:6:5: A key stands twice in one map, which Prometheus refuses.",
    ],
    ["one with tabs", "a.yaml", "groups:\n\t- name: a\n", "a.yaml:2:1: A tab stands where YAML takes only spaces for indentation."],
    [
      "one that is not indented right",
      "a.yaml",
      `${RULES}   for: 5m\n`,
      "a.yaml:6:1: This is not YAML: sequence item without - indicator.",
    ],
    ["JSON with a comma too many", "a.json", '{\n  "panels": [1,]\n}', "a.json:2:15: A comma stands before ], which JSON does not allow."],
    ["JSON that ends too early", "a.json", '{"panels": [', "a.json:1:13: The JSON document ends too early."],
    ["JSON with comments", "a.json", '{ // why\n"panels": []}', "a.json:1:3: A name in double quotes must stand here."],
    ["JSON with something behind it", "a.json", "{} {}", "a.json:1:4: Something stands behind the end of the JSON document."],
    ["JSON that is nested too deep", "a.json", "[".repeat(100_000), "a.json:1:202: Values are nested more than 200 deep."],
    ["YAML that is nested too deep", "a.yaml", `a: ${"[".repeat(100_000)}`, "a.yaml:1:203: Values are nested more than 200 deep."],
    [
      "a text in UTF-16",
      "a.yaml",
      Buffer.from("\uFEFFgroups: []", "utf16le").toString("utf8"),
      "a.yaml:1:1: The file is not written in UTF-8; it may be UTF-16.",
    ],
    [
      "bytes that are no text",
      "a.yaml",
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff, 0xfe]).toString("utf8"),
      "a.yaml:1:1: The file is not a text.",
    ],
    ["a template of Helm", "a.yaml", `{{- if .Values.rules }}\n${RULES}{{- end }}\n`, "It looks like a template that was not rendered."],
  ])("%s", (_, name, text, expected) => {
    const report = lintText(text, {}, name);
    expect(report.findings).toEqual([]);
    expect(told(report)).toEqual([expect.stringContaining(expected)]);
    expect(report.problems[0]).toMatchObject({
      code: "OBS0902",
      got: expect.stringMatching(/^.{1,80}$/),
      remedy: expect.stringMatching(/\S/),
    });
  });
});

test("a template of Helm is to be rendered first", () => {
  expect(lintText(`{{ if .Values.rules }}\n${RULES}{{ end }}\n`).problems[0]?.remedy).toContain(
    "helm template . | npx cdktf-observability lint -",
  );
});

test("a byte order mark and line ends of Windows change no place", () => {
  const places = (text: string): string[] => lintText(text).findings.map(({ line, column }) => `${line}:${column}`);
  expect(places(`\uFEFF${DEFECTIVE.replaceAll("\n", "\r\n")}`)).toEqual(places(DEFECTIVE));
  expect(places(DEFECTIVE)).toEqual(["5:60"]);
});

test("one document that is broken does not keep the others from being checked", () => {
  const report = lintText(`${RULES}    expr: twice\n---\n${DEFECTIVE}`);
  expect(told(report)).toEqual(["rules.yaml:6:5: A key stands twice in one map, which Prometheus refuses."]);
  expect(report.findings).toHaveLength(1);
});

test("aliases that would multiply without end are read once each", () => {
  const levels = Array.from({ length: 40 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(", ")}]`);
  const text = `l0: &l0 {name: a, rules: [{alert: X, expr: nothing and}]}\n${levels.join("\n")}\n`;
  const report = lintText(text);
  expect(report.counts.rules).toBe(1);
  expect(report.findings).toHaveLength(1);
});

test("an anchor that holds itself ends", () => {
  expect(told(lintText("groups: &g\n  - name: a\n    rules: *g\n"))).toEqual(["rules.yaml:3:12: No anchor &g stands before this alias."]);
});

test("numbers, dates and nothing where texts are meant are read as they are written", () => {
  const text = `groups:
  - name: 1
    rules:
      - alert: 2026-10-07
        expr: 1
        for: 5
        labels: { severity: 1, team: null }
        annotations:
      - record: x:y
        expr: ~
`;
  const report = lintText(text, { advice: true });
  expect(told(report)).toEqual(["rules.yaml:9:9: The rule x:y has no expression."]);
  expect(report.counts.rules).toBe(1);
  expect(report.findings.every(({ subject }) => subject === "alert 2026-10-07, group 1")).toBe(true);
});

test("control characters of a file never reach the terminal", async () => {
  const workspace = new Workspace({ "rules.yaml": 'groups: [{name: a, rules: [{alert: X, expr: "up \\e[31m ((\\x07"}]}]' });
  try {
    const run = await workspace.run(["lint", "rules.yaml"]);
    expect(run).toMatchObject({ code: 1, error: "" });
    expect(run.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  } finally {
    workspace.remove();
  }
});

test("any text, and any damage to a file, ends in a report", () => {
  const file = `# accept D01: x\n${RULES}  - record: a:b\n    expr: |-\n      sum by (x) (\n        rate(y{z=~"a|b"}[5m])\n      )\n    labels: {a: 'it''s', b: "\\u0041"}\n---\ndata:\n  x.json: '{"title": "x", "panels": [{"type": "a", "targets": [{"expr": "up"}]}]}'\n`;
  const damaged = fc
    .tuple(fc.nat(file.length), fc.nat(12), fc.string({ unit: "binary", maxLength: 6 }))
    .map(([from, length, insert]) => file.slice(0, from) + insert + file.slice(from + length));
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), damaged),
      fc.constantFrom("a.yaml", "a.json", "a"),
      (text, name) => {
        const report = lintFiles([{ name, text }], { metrics: METRICS, advice: true, today: "2026-10-07" });
        const places = [
          ...report.findings,
          ...report.problems.map(({ at }) => ({ line: Number(at.split(":")[1]), column: Number(at.split(":")[2]) })),
        ];
        const lines = text.split("\n");
        return places.every(
          ({ line, column }) => line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? "").length + 2,
        );
      },
    ),
    { numRuns: 1_500, seed: 3 },
  );
});

test("ten megabytes are read: rules, and a page of metrics", () => {
  const rule = '  - alert: X\n    expr: up{job="api"} == 0\n    annotations:\n      summary: "down"\n';
  const filler = (index: number): string =>
    `  - alert: Y${index}\n    expr: up{job="j${index}"} == 0\n    annotations:\n      description: |\n${"        words and words and words and words\n".repeat(2_500)}`;
  const text = `groups:\n- name: a\n  rules:\n${Array.from({ length: 100 }, (_, index) => filler(index)).join("")}${rule}  - alert: Z\n    expr: up and\n`;
  expect(text.length).toBeGreaterThan(10_000_000);
  const report = lintText(text);
  expect(report.counts.rules).toBe(102);
  expect(report.findings.map(({ line, column }) => ({ line, column }))).toEqual([{ line: text.split("\n").length - 1, column: 17 }]);
});
