/** The command line: what it takes, what it prints where, with which exit code, and what it says when it is not understood. */
import { chmodSync, symlinkSync } from "node:fs";
import { OPTION_NAMES } from "../../cli/options";
import { PAGE } from "../lint/support";
import { DEFECTIVE, SOUND, Workspace } from "./support";

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace({ "rules.yaml": DEFECTIVE, "sound.yaml": SOUND, "api.txt": PAGE });
});

afterEach(() => {
  workspace.remove();
});

const REPORT = `rules.yaml:5:60 promql/syntax alert Errors, group api
    sum by (job) (rate(http_e_total[5m])) > 5 and
                                                 ^
    This is not PromQL: the expression ends too early.

1 defect in 1 file, 1 rule, 1 expression
`;

describe("lint", () => {
  test("tells a finding with its place, the piece underlined and why, and ends with 1", async () => {
    const run = await workspace.run(["lint", "rules.yaml"]);
    expect(run.out).toContain(REPORT);
    expect(run).toMatchObject({ code: 1, error: "" });
  });

  test("ends with 0 where nothing is found", async () => {
    expect(await workspace.run(["lint", "sound.yaml"])).toMatchObject({
      code: 0,
      error: "",
      out: expect.stringMatching(/^nothing found in 1 file, 1 rule/),
    });
  });

  test("says what it was not asked to tell, and tells it when it is, which then counts", async () => {
    const quiet = await workspace.run(["lint", "sound.yaml"]);
    expect(quiet.out).toMatch(/pieces? of advice not told; --advice tells/);
    const told = await workspace.run(["lint", "sound.yaml", "--advice"]);
    expect(told).toMatchObject({ code: 1, out: expect.stringContaining("sound.yaml:4:16 D21 (alerts/annotation) advice alert Errors") });
  });

  test("says that little can be seen without metrics, and does not with them", async () => {
    const without = await workspace.run(["lint", "sound.yaml"]);
    const exposed = await workspace.run(["lint", "sound.yaml", "--metrics", "api.txt"]);
    expect(without.out).toContain("without --metrics");
    expect(exposed).toMatchObject({ code: 1, out: expect.stringContaining("sound.yaml:5:34 D01 (promql/series) alert Errors") });
    expect(exposed.out).toMatch(/1 rule, 1 expression against 3 metrics\n/);
    expect(exposed.out).not.toContain("without --metrics");
  });

  test("takes metrics of a folder, and of several files", async () => {
    workspace.write("exposed/api.prom", PAGE);
    workspace.write("exposed/jobs.prom", "# TYPE http_e_total counter\nhttp_e_total 1\n");
    for (const options of [
      ["-m", "exposed"],
      ["-m", "exposed/api.prom", "--metrics=exposed/jobs.prom"],
    ]) {
      expect(await workspace.run(["lint", "sound.yaml", ...options])).toMatchObject({
        code: 0,
        out: expect.stringContaining("against 4 metrics"),
      });
    }
  });

  test("takes contracts in JSON as metrics", async () => {
    const contract = { name: "http_e_total", type: "counter", unit: "none", help: "Errors.", aggregate: "sum", standing: "declared" };
    workspace.write("contracts.json", JSON.stringify({ metricSets: [{ source: "api", system: "any", metrics: [contract] }] }));
    expect(await workspace.run(["lint", "sound.yaml", "-m", "contracts.json"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("against 1 metric\n"),
    });
  });

  test("reads the standard input", async () => {
    const run = await workspace.run(["lint", "-"], { stdin: () => DEFECTIVE });
    expect(run).toMatchObject({ code: 1, out: expect.stringContaining("stdin:5:60 promql/syntax") });
  });

  test("reads a folder, passes over what is none of its business, and reads no file twice", async () => {
    workspace.write("all/deep/rules.yml", DEFECTIVE);
    workspace.write("all/values.yaml", "replicas: 2\n");
    workspace.write("all/template.yaml", "{{ if .Values.x }}\na: b\n");
    workspace.write("all/notes.txt", "groups: [");
    workspace.write("all/node_modules/x/rules.yaml", DEFECTIVE);
    const run = await workspace.run(["lint", "all", "all/deep/rules.yml"]);
    expect(run).toMatchObject({ code: 1, error: "" });
    expect(run.out).toContain("1 defect in 3 files, 1 rule, 1 expression");
  });

  test("tells codes that are disabled to nobody, by code or by check", async () => {
    expect(await workspace.run(["lint", "rules.yaml", "--disable", "promql/syntax"])).toMatchObject({ code: 0 });
    expect(await workspace.run(["lint", "sound.yaml", "-m", "api.txt", "--disable", "D05,promql/series"])).toMatchObject({ code: 0 });
  });

  test("colours on a terminal, and not with NO_COLOR or into a pipe", async () => {
    const colour = "\u001b[31mpromql/syntax\u001b[0m";
    expect((await workspace.run(["lint", "rules.yaml"], { isTerminal: true })).out).toContain(colour);
    expect((await workspace.run(["lint", "rules.yaml"], { isTerminal: true, noColor: "" })).out).toContain(colour);
    expect((await workspace.run(["lint", "rules.yaml"], { isTerminal: true, noColor: "1" })).out).not.toContain("\u001b");
    expect((await workspace.run(["lint", "rules.yaml"])).out).not.toContain("\u001b");
  });

  test("writes JSON that has everything that the text has, and problems too", async () => {
    const run = await workspace.run(["lint", "rules.yaml", "gone.yaml", "--format", "json"]);
    expect(run).toMatchObject({ code: 2, error: "" });
    expect(JSON.parse(run.out)).toEqual({
      version: 1,
      findings: [
        {
          file: "rules.yaml",
          line: 5,
          column: 60,
          endLine: 5,
          endColumn: 60,
          code: "promql/syntax",
          check: "promql/syntax",
          level: "defect",
          subject: "alert Errors, group api",
          field: "expr",
          text: "sum by (job) (rate(http_e_total[5m])) > 5 and",
          from: 45,
          to: 45,
          piece: "",
          why: "This is not PromQL: the expression ends too early.",
        },
      ],
      problems: [expect.objectContaining({ code: "OBS0902", at: "gone.yaml", what: "There is no such file." })],
      counts: { files: 1, groups: 1, rules: 1, dashboards: 0, panels: 0, expressions: 1, promql: 1, metrics: 0 },
      untoldAdvice: expect.any(Number),
      accepted: 0,
    });
  });

  test("writes JSON also when the command line is not understood", async () => {
    const run = await workspace.run(["lint", "rules.yaml", "--format=json", "--metric", "api.txt"]);
    expect(run).toMatchObject({ code: 2, error: "" });
    expect(JSON.parse(run.out)).toMatchObject({ findings: [], problems: [{ code: "OBS0901", at: "--metric" }] });
  });
});

describe("what Prometheus is like is said by options, or by a policy in a file", () => {
  const RULES = `groups:
  - name: api
    rules:
      - alert: Slow
        expr: sum(rate(http_requests_total[1m])) > 5
      - alert: Old
        expr: sum(increase(http_requests_total[40d])) > 5
`;
  const codes = async (...options: string[]): Promise<string[]> => {
    workspace.write("rules.yaml", RULES);
    const run = await workspace.run(["lint", "rules.yaml", "-m", "api.txt", "--format", "json", ...options]);
    expect(run.error).toBe("");
    const { findings, problems } = JSON.parse(run.out) as { findings: { line: number; code: string }[]; problems: object[] };
    expect(problems).toEqual([]);
    return findings.map(({ line, code }) => `${line} ${code}`);
  };

  test("the scrape interval and how long samples are kept", async () => {
    const usual = await codes("--scrape-interval", "15s", "--retention", "90d");
    expect(await codes("--scrape-interval", "1m", "--retention", "90d")).not.toEqual(usual);
    expect(await codes("--scrape-interval", "15s", "--retention", "15d")).not.toEqual(usual);
  });

  test("options go before the file", async () => {
    workspace.write("policy.yaml", "scrapeInterval: 1m\nretention: 15d\n");
    workspace.write("policy.json", '{ "scrapeInterval": 60, "retention": 1296000 }');
    const inFile = await codes("--config", "policy.yaml");
    expect(inFile).toEqual(await codes("--scrape-interval", "1m", "--retention", "15d"));
    expect(await codes("-c", "policy.json")).toEqual(inFile);
    expect(await codes("-c", "policy.yaml", "--scrape-interval", "15s", "--retention", "90d")).toEqual(
      await codes("--scrape-interval", "15s", "--retention", "90d"),
    );
  });

  test("everything that is wrong with the policy is told, and nothing is linted by half of it", async () => {
    workspace.write("policy.yaml", "scrapeIntervall: 30s\nretention: long\nnames: { alert: '[' }\nstrict: yes\n");
    const run = await workspace.run(["lint", "rules.yaml", "--config", "policy.yaml"]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.error.split("\n").filter((line) => / OBS\d+$/.test(line))).toEqual([
      "policy.yaml:1:18 OBS0904",
      "policy.yaml:2:12 OBS0904",
      "policy.yaml:3:17 OBS0904",
      "policy.yaml:4:9 OBS0904",
    ]);
    expect(run.error).toContain("do:      Did you mean scrapeInterval?");
  });
});

describe("problems with the command line are told all at once, each with what is allowed and what to do", () => {
  test.each<[string, string[], string[]]>([
    ["no file", ["lint"], ["command: No file is named, so there is nothing to check."]],
    ["no command", ["rules.yaml"], ["command: There is no such command."]],
    [
      "unknown options",
      ["lint", "rules.yaml", "--metric", "api.txt", "-x"],
      ["--metric: There is no such option.", "-x: There is no such option."],
    ],
    ["a flag with a value", ["lint", "rules.yaml", "--advice=yes"], ["--advice: The option takes no value."]],
    ["an option without one", ["lint", "rules.yaml", "--metrics"], ["--metrics: The option needs a value."]],
    ["an option twice", ["lint", "rules.yaml", "--retention", "1d", "--retention", "2d"], ["--retention: The option is given twice."]],
    [
      "values that are none",
      [
        "lint",
        "rules.yaml",
        "--scrape-interval",
        "30",
        "--retention=forever",
        "--prometheus-version",
        "three",
        "--external-label",
        "region",
        "--disable",
        "D1",
        "--language",
        "sql",
      ],
      [
        "--prometheus-version: The value is no version.",
        "--external-label: The label has no value.",
        "--disable: There is no such code.",
        "--language: The value is none of the choices.",
        "--scrape-interval: The value is no duration.",
        "--retention: The value is no duration.",
      ],
    ],
    [
      "a file that is not there",
      ["lint", "rule.yaml", "none/x.yaml"],
      ["rule.yaml: There is no such file.", "none/x.yaml: There is no such file."],
    ],
    ["metrics that are none", ["lint", "rules.yaml", "-m", "sound.yaml"], ["sound.yaml:"]],
  ])("%s", async (_, args, expected) => {
    const run = await workspace.run(args);
    expect(run.code).toBe(2);
    const blocks = run.error.split("\n\n").filter((block) => / OBS\d+\n/.test(block));
    const sentences = blocks.map((block) => block.replace(/ OBS\d+\n +/, ": ").split("\n")[0] ?? "");
    for (const [index, sentence] of expected.entries()) expect(sentences[index]).toContain(sentence);
    expect(blocks.every((block) => /\n {4}got: {5}.+\n {4}allowed: .+\n {4}do: {6}.+/.test(block))).toBe(true);
    expect(run.error).not.toMatch(/\n\s+at /);
  });

  test("suggest what was meant", async () => {
    const { error } = await workspace.run(["lint", "rule.yaml", "--metric"]);
    expect(error).toContain("do:      Did you mean --metrics?");
    expect(error).toContain("do:      Did you mean rules.yaml?");
    expect(error).toContain("2 problems with what was given");
    expect((await workspace.run(["rules.yaml"])).error).toContain("Put lint before the file: npx cdktf-observability lint rules.yaml");
  });

  test("do not keep files from being checked that can be", async () => {
    const run = await workspace.run(["lint", "gone.yaml", "rules.yaml"]);
    expect(run).toMatchObject({ code: 2, out: expect.stringContaining(REPORT), error: expect.stringContaining("There is no such file.") });
  });

  test("a file that may not be read, a link to nowhere, an empty folder", async () => {
    workspace.write("closed.yaml", SOUND);
    chmodSync("closed.yaml", 0o000);
    symlinkSync("loop.yaml", "loop.yaml");
    workspace.write("empty/readme.md", "");
    const { code, error } = await workspace.run(["lint", "closed.yaml", "loop.yaml", "empty"]);
    expect(code).toBe(2);
    expect(error).toContain("loop.yaml OBS0902\n    The link leads to itself.");
    expect(error).toContain("empty OBS0902\n    The folder holds no file to read.");
    // Root may read everything.
    expect(error.includes("closed.yaml OBS0902\n    The file may not be read.")).toBe(process.getuid?.() !== 0);
  });
});

describe("what it can do is told", () => {
  test("by --help, every option of it", async () => {
    const run = await workspace.run(["--help"]);
    expect(run).toMatchObject({ code: 0, error: "" });
    expect(OPTION_NAMES.filter((name) => !run.out.includes(`--${name}`))).toEqual([]);
    expect(await workspace.run(["lint", "-h"])).toEqual(run);
    expect(await workspace.run([])).toEqual({ ...run, code: 2 });
  });

  test("by --version", async () => {
    expect(await workspace.run(["--version"])).toEqual({ code: 0, out: "1.2.3\n", error: "" });
  });

  test("by --list and --explain", async () => {
    const list = await workspace.run(["lint", "--list"]);
    expect(list).toMatchObject({ code: 0, error: "" });
    expect(list.out.split("\n").filter((line) => /^(?:D01|promql\/rate|L01|T01|panel\/legend) /.test(line))).toHaveLength(5);
    expect(await workspace.run(["--explain", "D03", "--explain", "panel/legend"])).toEqual({
      code: 0,
      out: "D03: A ratio divides each series by itself, so it is always 1.\npanel/legend: A legend names a label that the result of the query does not have.\n",
      error: "",
    });
    expect(await workspace.run(["--explain", "D3"])).toMatchObject({ code: 2, error: expect.stringContaining("There is no such code.") });
  });
});
