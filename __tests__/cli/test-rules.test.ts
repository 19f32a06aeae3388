/** `test`: what it takes, what it prints, with which exit code, and what it says when it is not understood. */
import { Workspace } from "./support";

let workspace: Workspace;

const RULES = `groups:
  - name: api
    rules:
      - { alert: Down, expr: up == 0, for: 2m, labels: { severity: critical } }
`;

const TESTS = `rule_files: [ rules.yaml ]
tests:
  - name: outage
    input_series: [ { series: 'up{job="api"}', values: "1 0x9" } ]
    alert_rule_test:
      - { eval_time: 5m, alertname: Down, exp_alerts: [ { exp_labels: { job: api, severity: critical } } ] }
  - name: calm
    input_series: [ { series: 'up{job="api"}', values: "1x9" } ]
    alert_rule_test:
      - { eval_time: 5m, alertname: Down }
`;

beforeEach(() => {
  workspace = new Workspace({
    "rules.yaml": RULES,
    "passes.yaml": TESTS,
    "fails.yaml": TESTS.replace('values: "1x9"', 'values: "0x<9>"').replace("<9>", "9"),
  });
});

afterEach(() => {
  workspace.remove();
});

test("ends with 0 where all tests pass, and with 1 where one does not, with what was got", async () => {
  expect(await workspace.run(["test", "passes.yaml"])).toEqual({
    code: 0,
    error: "",
    out: "passes.yaml: passed\nall passed of 1 file, 2 groups\n",
  });
  const failed = await workspace.run(["test", "passes.yaml", "fails.yaml"]);
  expect(failed).toMatchObject({ code: 1, error: "" });
  expect(failed.out).toMatch(/^passes.yaml: passed\nfails.yaml: FAILED\n {4}name: calm,\n {4}alertname: Down, time: 5m/);
  expect(failed.out).toContain('Labels:{alertname="Down", job="api", severity="critical"}');
  expect(failed.out).toMatch(/1 failed of 2 files, 4 groups\n$/);
});

test("runs only groups whose name matches", async () => {
  expect(await workspace.run(["test", "fails.yaml", "--run", "out"])).toMatchObject({ code: 0 });
  expect(await workspace.run(["test", "fails.yaml", "--run", "none", "--run", "calm"])).toMatchObject({ code: 1 });
});

test("writes JSON, and a report that pipelines show", async () => {
  const json = await workspace.run(["test", "fails.yaml", "--format", "json"]);
  expect(JSON.parse(json.out)).toMatchObject({
    passed: false,
    files: [{ file: "fails.yaml", groups: [{ name: "outage", errors: [] }, { name: "calm" }] }],
  });
  const junit = await workspace.run(["test", "fails.yaml", "--format=junit"]);
  expect(junit).toMatchObject({ code: 1 });
  expect(junit.out).toContain('<testsuite name="fails.yaml" tests="2" failures="1">');
  expect(junit.out).toContain('<testcase name="outage"></testcase>');
  expect(junit.out).toContain("alertname=&quot;Down&quot;");
});

test("turns features of Prometheus on for rule files, by promtool's names, and like promtool not for what a test evaluates", async () => {
  workspace.write("rules.yaml", RULES.replace("up == 0", "\"sort_by_label(up, 'job') == 0\""));
  const off = await workspace.run(["test", "passes.yaml"]);
  const on = await workspace.run(["test", "passes.yaml", "--enable-feature", "promql-experimental-functions"]);
  expect(off).toMatchObject({ code: 1, out: expect.stringMatching(/rules.yaml: .*could not parse expression.*sort_by_label/s) });
  expect(on).toMatchObject({ code: 1, out: expect.stringMatching(/rule: Down, time: 0s, err: .*sort_by_label/s) });
});

test("tells everything that is wrong with the command at once, and ends with 2", async () => {
  const run = await workspace.run(["test", "--formt", "json", "--enable-feature", "promql-delayed-name-remova", "--format", "xml"]);
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.error).toContain("Did you mean --format?");
  expect(run.error).toContain("Did you mean promql-delayed-name-removal?");
  expect(run.error).toContain("text, json, junit");
  expect(run.error).toContain("3 problems with what was given");
});

test("a file that is missing fails as promtool says it, and a help is there", async () => {
  expect(await workspace.run(["test", "missing.yaml"])).toMatchObject({
    code: 1,
    out: expect.stringContaining("open missing.yaml: no such file or directory"),
  });
  const help = await workspace.run(["test", "--help"]);
  expect(help).toMatchObject({ code: 0, error: "" });
  expect(help.out).toContain("--ignore-unknown-fields");
});
