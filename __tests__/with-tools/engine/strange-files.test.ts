/** Unit tests of rules as people get them wrong, and what few know of the format: the engine and promtool say the same of each. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createEngine } from "../../../engine";
import { compareFiles } from "../../../scripts/compare-rule-tests/compare";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "strange-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const RULES = `
groups:
  - name: g
    rules:
      - record: job:req:rate5m
        expr: sum by (job) (rate(req_total[5m]))
      - alert: Down
        expr: up == 0
        for: 2m
        keep_firing_for: 2m
        labels: { severity: '{{ if eq $labels.job "api" }}critical{{ else }}warning{{ end }}' }
        annotations:
          summary: '{{ $labels.instance | reReplaceAll ":.*" "" }} {{ $value | humanize }} {{ $externalLabels.cluster }}'
          url: "{{ externalURL }}"
          table: '{{ range query "up" }}{{ .Value }}{{ end }} {{ 1234567.0 | humanize1024 }} {{ 3723 | humanizeDuration }} {{ 0.5 | humanizePercentage }}'
          broken: '{{ query "up{" }}'
`;
const BROKEN_RULES = `
groups:
  - name: g
    rules:
      - { alert: A, expr: "up ==" }
      - { alert: B, expr: up, annotations: { x: "{{ .Nope " } }
      - { record: "bad name", expr: up }
  - name: g
    rules: []
`;

const ALERT = `
rule_files: [rules.yaml]
tests:
  - name: down
    interval: 1m
    external_labels: { cluster: east }
    external_url: URL
    input_series: [{ series: 'up{job="api", instance="a:90"}', values: "1 1 0x4 1x10" }]
    alert_rule_test:
      - { eval_time: 5m, alertname: Down, exp_alerts: [{ exp_labels: { severity: critical, job: api, instance: "a:90" } }] }
      - { eval_time: 15m, alertname: Down, exp_alerts: [] }
`;
const FUZZY = `
fuzzy_compare: FUZZY
tests:
  - interval: 1m
    input_series: [{ series: a, values: "0.1+0.1x10" }]
    promql_expr_test: [{ expr: a * 3, eval_time: 2m, exp_samples: [{ labels: "{}", value: 0.9 }] }]
`;

const files: readonly (readonly [what: string, text: string, passes: boolean])[] = [
  ["an alert, with labels and templates", ALERT.replace("    external_url: URL\n", ""), false],
  ["an external URL", ALERT.replace("URL", "http://prometheus.example:9090/path"), false],
  ["YAML that is none", "rule_files: [rules.yaml\ntests:\n  - interval: 1m\n   foo: bar\n", false],
  ["nothing at all", "", true],
  ["rule files that are not there", "rule_files: [nowhere.yaml, 'none-*.yaml']\ntests: [{ interval: 1m }]\n", true],
  ["rule files with mistakes", "rule_files: [broken.yaml]\ntests: [{ interval: 1m }]\n", false],
  ["unknown fields", "colour: red\ntests: [{ inputs: [], alert_rule_test: [{ alertnam: Down }] }]\n", false],
  ["text for a list of tests", "tests: some\n", false],
  [
    "text for each kind of entry",
    "tests: [{ input_series: [a], alert_rule_test: [b, { exp_alerts: [c] }], promql_expr_test: [d, { exp_samples: [e] }] }, f]\n",
    false,
  ],
  ["a start that is no time", "tests: [{ interval: 1m, start_timestamp: yesterday }]\n", false],
  ["a start that is a list", "tests: [{ interval: 1m, start_timestamp: [1] }]\n", false],
  ["an interval that is none", "evaluation_interval: soon\ntests: []\n", false],
  ["groups in an order, one twice", "group_eval_order: [g, g]\nrule_files: [rules.yaml]\ntests: []\n", false],
  ["a group in the order that is not there", "group_eval_order: [nope]\nrule_files: [rules.yaml]\ntests: [{ interval: 1m }]\n", true],
  ["series that are none", "tests: [{ interval: 1m, input_series: [{ series: 'a{', values: '1 2' }] }]\n", false],
  ["values that are none", "tests: [{ interval: 1m, input_series: [{ series: b, values: '1 x 2' }] }]\n", false],
  [
    "a series twice",
    "tests: [{ interval: 1m, input_series: [{ series: b, values: '1 2' }, { series: b, values: '3' }], promql_expr_test: [{ expr: b, eval_time: 1m, exp_samples: [] }] }]\n",
    false,
  ],
  [
    "expressions that are wrong, each in its way",
    `
tests:
  - interval: 1m
    input_series: [{ series: b, values: "1 2" }]
    promql_expr_test:
      - { expr: sum(, eval_time: 1m }
      - { expr: "b[5m]", eval_time: 1m }
      - { expr: 'label_replace(b, "x", "$1", "y", "(")', eval_time: 1m }
      - { expr: b, eval_time: 1m, exp_samples: [{ labels: "b{", value: 2 }] }
      - { expr: b, eval_time: 1m, exp_samples: [{ labels: b, histogram: "{{" }] }
      - { expr: '"text"', eval_time: 1m, exp_samples: [{ labels: "{}", value: 2 }] }
`,
    false,
  ],
  ["an alert without a name", "rule_files: [rules.yaml]\ntests: [{ alert_rule_test: [{ eval_time: 5m, exp_alerts: [] }] }]\n", false],
  [
    "an alert that no rule has",
    "rule_files: [rules.yaml]\ntests: [{ alert_rule_test: [{ eval_time: 5m, alertname: Dwn, exp_alerts: [{ exp_labels: { a: b } }] }] }]\n",
    false,
  ],
  ["numbers compared to the last digit", FUZZY.replace("FUZZY", "false"), false],
  ["numbers compared nearly", FUZZY.replace("FUZZY", "true"), true],
  [
    "native histograms, added and gone stale",
    `
tests:
  - interval: 1m
    input_series:
      - series: h
        values: "{{schema:0 sum:10 count:6 z_bucket:1 z_bucket_w:0.001 buckets:[1 2 2] offset:1}}+{{sum:5 count:2 buckets:[1 1] offset:1}}x5"
      - { series: custom, values: "{{schema:-53 sum:3 count:3 custom_values:[1 5] buckets:[1 1 1]}} _ stale {{count:1}}" }
      - { series: numbers, values: "1 -2x3 _x2 5-1x3 NaN Inf -Inf" }
    promql_expr_test:
      - { expr: histogram_count(custom), eval_time: 0m, exp_samples: [{ labels: "{}", value: 3 }] }
      - { expr: custom, eval_time: 2m, exp_samples: [] }
      - { expr: h, eval_time: 1m, exp_samples: [{ labels: h, histogram: "{{schema:0 sum:15 count:8}}" }] }
      - { expr: numbers, eval_time: 9m, exp_samples: [{ labels: numbers, value: 3 }] }
`,
    false,
  ],
  ["a start outside of the tests", "start_timestamp: 2024-01-01T00:00:00Z\ntests: []\n", false],
  [
    "a start in seconds",
    "tests: [{ interval: 30s, start_timestamp: 1700000000, promql_expr_test: [{ expr: time(), eval_time: 1d1h, exp_samples: [{ value: 1700090000 }] }] }]\n",
    true,
  ],
];

test("promtool and the engine agree, in verdict and words", () => {
  writeFileSync(path.join(folder, "rules.yaml"), RULES);
  writeFileSync(path.join(folder, "broken.yaml"), BROKEN_RULES);
  const names = files.map(([, text], index) => {
    const file = path.join(folder, `tests-${index}.yaml`);
    writeFileSync(file, text);
    return file;
  });
  const compared = compareFiles(createEngine(), names);
  expect(compared.flatMap(({ same, ours, theirs }, index) => (same ? [] : [{ what: files[index]?.[0], ours, theirs }]))).toEqual([]);
  expect(compared.map(({ theirs }, index) => [files[index]?.[0], theirs.passed])).toEqual(files.map(([what, , passes]) => [what, passes]));
});
