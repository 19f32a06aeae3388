/** promtool's unit tests of rules. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Files } from "../../engine";
import { engine } from "./support";

const RULES = `groups:
  - name: api
    rules:
      - alert: Down
        expr: up == 0
        for: 2m
        labels: { severity: critical }
        annotations: { summary: "{{ $labels.job }} is down" }
`;

const tests = (expected: string): string => `rule_files: [ 'rules/*.yaml' ]
evaluation_interval: 1m
tests:
  - name: outage
    input_series:
      - { series: 'up{job="api"}', values: "1 0x9" }
    alert_rule_test:
      - eval_time: 5m
        alertname: Down
        exp_alerts:
          - exp_labels: { job: api, severity: ${expected} }
            exp_annotations: { summary: api is down }
    promql_expr_test:
      - { expr: up, eval_time: 0m, exp_samples: [ { labels: 'up{job="api"}', value: 1 } ] }
`;

/** Files that are on no disk. */
function inMemory(all: Readonly<Record<string, string>>): Files {
  return {
    read: (name) => {
      const text = all[name];
      if (text === undefined) throw new Error(`open ${name}: no such file or directory`);
      return new TextEncoder().encode(text);
    },
    list: (folder) =>
      Object.keys(all)
        .filter((name) => path.posix.dirname(name) === folder)
        .map((name) => path.posix.basename(name)),
  };
}

test("a file passes whose alerts and samples are as expected", () => {
  const files = inMemory({ "tests.yaml": tests("critical"), "rules/api.yaml": RULES });
  expect(engine().runRuleTests(["tests.yaml"], { files })).toEqual([
    { file: "tests.yaml", passed: true, errors: [], warnings: [], groups: [{ name: "outage", errors: [] }] },
  ]);
});

test("a file fails with what was expected and what was got, as promtool says it", () => {
  const files = inMemory({ "tests.yaml": tests("warning"), "rules/api.yaml": RULES });
  const [result] = engine().runRuleTests(["tests.yaml"], { files });
  expect(result?.passed).toBe(false);
  expect(result?.groups[0]?.errors).toEqual([
    `    name: outage,
    alertname: Down, time: 5m,${" "}
        exp:[
            0:
              Labels:{alertname="Down", job="api", severity="warning"}
              Annotations:{summary="api is down"}
            ],${" "}
        got:[
            0:
              Labels:{alertname="Down", job="api", severity="critical"}
              Annotations:{summary="api is down"}
            ]`,
  ]);
});

test("patterns match from the folder of the tests, and one that matches nothing is told", () => {
  const files = inMemory({ "a/tests.yaml": tests("critical"), "rules/api.yaml": RULES });
  const [result] = engine().runRuleTests(["a/tests.yaml"], { files });
  expect(result).toMatchObject({ passed: false, warnings: ["no file match pattern a/rules/*.yaml"] });
});

test("files of the disk are read by name, and by absolute name", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rule-tests-"));
  try {
    writeFileSync(path.join(folder, "api.yaml"), RULES);
    writeFileSync(path.join(folder, "tests.yaml"), tests("critical").replace("rules/*.yaml", path.join(folder, "a*.yaml")));
    expect(engine().runRuleTests([path.join(folder, "tests.yaml")])).toMatchObject([{ passed: true }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("only groups that were asked for are run", () => {
  const files = inMemory({ "tests.yaml": tests("warning"), "rules/api.yaml": RULES });
  expect(engine().runRuleTests(["tests.yaml"], { files, run: "other" })).toMatchObject([{ passed: true, groups: [] }]);
  expect(engine().runRuleTests(["tests.yaml"], { files, run: "out" })).toMatchObject([{ passed: false }]);
  expect(engine().runRuleTests(["tests.yaml"], { files, run: "(" })).toMatchObject([
    { passed: false, errors: [expect.stringContaining("missing closing")] },
  ]);
});

test.each([
  ["a file that is missing", {}, "no such file"],
  ["text that is no YAML", { "tests.yaml": "a: [" }, "yaml"],
  ["a field that the format does not have", { "tests.yaml": "test: []" }, "field test not found"],
  ["a rule file that is none", { "tests.yaml": tests("critical"), "rules/api.yaml": "groups: 5" }, "cannot unmarshal"],
  [
    "a series that cannot be read",
    { "tests.yaml": tests("critical").replace('up{job="api"}\'', "up{'"), "rules/api.yaml": RULES },
    "parse error",
  ],
])("%s fails with what is wrong", (_name, all: Readonly<Record<string, string>>, said) => {
  const [result] = engine().runRuleTests(["tests.yaml"], { files: inMemory(all) });
  const messages = [...(result?.errors ?? []), ...(result?.groups.flatMap((group) => group.errors) ?? [])].join("\n");
  expect(result?.passed).toBe(false);
  expect(messages).toContain(said);
});
