/** Rules are found wherever people keep them, each defect is told where it stands in the file, and what cannot be read is told to who has to mend it. */
import { stringify } from "yaml";
import { lintFiles } from "../../lint";
import { METRICS, lintText, short, told } from "./support";

/** A metric that nobody exposes: a defect in every form of file. */
const BROKEN = { alert: "Memory", expr: "rate(http_unset_total[5m]) > 0" };
const PIECE = "http_unset_total";
const options = { metrics: METRICS };

describe("rules are found in", () => {
  const group = { name: "api", rules: [BROKEN] };
  const file = stringify({ groups: [group] });
  test.each<[string, string]>([
    ["a rule file", file],
    ["several documents of one file", `groups: []\n---\n# nothing\n---\n${file}`],
    ["a PrometheusRule", stringify({ apiVersion: "monitoring.coreos.com/v1", kind: "PrometheusRule", spec: { groups: [group] } })],
    ["a list of those", stringify({ kind: "List", items: [{ kind: "PrometheusRule", spec: { groups: [group] } }] })],
    ["a PrometheusRule in JSON", JSON.stringify({ kind: "PrometheusRule", spec: { groups: [group] } }, null, 2)],
    ["a string of a ConfigMap", stringify({ kind: "ConfigMap", data: { "api.yaml": file, "notes.txt": "groups of people" } })],
    ["the values of a chart", stringify({ prometheus: { serverFiles: { "alerting_rules.yml": { groups: [group] } } } })],
    ["the additional rules of kube-prometheus-stack", stringify({ additionalPrometheusRulesMap: { api: { groups: [group] } } })],
    ["a file of mimirtool", stringify({ namespace: "team", groups: [group] })],
    ["what the API of a ruler answers", stringify({ team: [group] })],
    [
      "a group with fields of Thanos and Mimir",
      stringify({ groups: [{ ...group, partial_response_strategy: "abort", source_tenants: ["a"] }] }),
    ],
    ["a bare list of rules", stringify([BROKEN])],
  ])("%s", (_, text) => {
    const report = lintText(text, options);
    expect(told(report)).toEqual([]);
    expect(report.counts).toMatchObject({ rules: 1, expressions: 1 });
    const [finding] = report.findings;
    expect(report.findings.map(({ code, piece }) => [code, piece])).toEqual([["D01", PIECE]]);
    const line = text.split("\n")[(finding?.line ?? 0) - 1] ?? "";
    expect(line.slice((finding?.column ?? 0) - 1).replace(/^\\*"/, "")).toMatch(new RegExp(`^${PIECE}`));
  });
});

test("rules of RBAC and of an Ingress are none of Prometheus", () => {
  const role = stringify({ kind: "Role", rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["get"] }] });
  const ingress = stringify({ kind: "Ingress", spec: { rules: [{ host: "a.example.com" }] } });
  expect(told(lintText(`${role}---\n${ingress}`))).toEqual(["rules.yaml:1:1: The file holds neither rules nor a dashboard."]);
});

test("anchors, aliases and merge keys are followed, and a finding stands at the anchor", () => {
  const text = `x-common: &common
  for: 5m
  expr: &memory rate(http_unset_total[5m]) > 0
groups:
  - name: a
    rules:
      - { <<: *common, alert: A }
      - { alert: B, expr: *memory }
`;
  const report = lintText(text, options);
  expect(report.counts.rules).toBe(2);
  expect(short(report.findings)).toEqual([`3:22 D01 ${PIECE}`, `3:22 D01 ${PIECE}`]);
  expect(report.findings.map(({ subject }) => subject)).toEqual(["alert A, group a", "alert B, group a"]);
});

test("an alias without an anchor is told with its place", () => {
  expect(told(lintText("groups:\n  - name: a\n    rules: *none\n"))).toEqual([
    "rules.yaml:3:12: No anchor &none stands before this alias.",
  ]);
});

test("a finding in a block scalar is told by line and column of the file, to its end", () => {
  const text = `groups:
  - name: a
    rules:
      - alert: Memory
        expr: |-
          (
            rate(
              http_unset_total[5m]
            )
          ) > 0
`;
  expect(lintText(text, options).findings).toEqual([
    expect.objectContaining({
      file: "rules.yaml",
      line: 8,
      column: 15,
      endLine: 8,
      endColumn: 31,
      code: "D01",
      field: "expr",
      piece: PIECE,
    }),
  ]);
});

test("findings about labels, annotations and waits stand at these", () => {
  const text = `groups:
  - name: a
    rules:
      - alert: Errors
        expr: sum by (status) (rate(http_requests_total[5m])) > 5
        for: 0s
        annotations:
          summary: "Too many, \\"on\\" {{ $labels.path }}"
`;
  const findings = lintText(text, { ...options, advice: true }).findings.filter(({ field }) => field !== "expr");
  expect(short(findings)).toEqual(expect.arrayContaining(["6:14 alerts/for 0s", "8:41 alerts/template $labels.path"]));
});

test("what is recorded in one file is known in another, in whatever order they are given", () => {
  const recording = stringify({
    groups: [{ name: "r", rules: [{ record: "job:http_requests:rate5m", expr: "sum by (job) (rate(http_requests_total[5m]))" }] }],
  });
  const alerting = stringify({ groups: [{ name: "a", rules: [{ alert: "Busy", expr: "job:http_requests:rate5m > 100" }] }] });
  const unknown = alerting.replace("rate5m", "rate1m");
  const codes = (...texts: readonly string[]): string[] =>
    lintFiles(
      texts.map((text, index) => ({ name: `${index}.yaml`, text })),
      options,
    ).findings.map(({ code, file }) => `${file} ${code}`);
  expect(codes(recording, alerting)).toEqual([]);
  expect(codes(alerting, recording)).toEqual([]);
  expect(codes(recording, unknown)).toEqual(["1.yaml D01"]);
  // With no recorded name that begins alike, the rules that record it may be in a file that was not given.
  expect(codes(alerting)).toEqual([]);
});

test("everything that keeps rules from being checked is told at once, and the others are checked", () => {
  const text = `groups:
  - name: a
    rules:
      - alert: X
        exp: up
      - expr: up
      - alert: A
        record: B
        expr: up
      - record: C
        expr: ""
      - just a text
      - alert: Fine
        anotations: {}
        expr: rate(http_unset_total[5m]) > 0
`;
  const report = lintText(text, options);
  expect(told(report)).toEqual([
    "rules.yaml:5:9: Prometheus knows no such field of a rule.",
    "rules.yaml:4:9: The rule X has no expression.",
    "rules.yaml:6:9: The rule has neither alert nor record, so it has no name.",
    "rules.yaml:7:9: A rule either alerts or records.",
    "rules.yaml:10:9: The rule C has no expression.",
    "rules.yaml:12:9: A rule is a map of its fields.",
    "rules.yaml:14:9: Prometheus knows no such field of a rule.",
  ]);
  expect(report.problems.filter(({ remedy }) => remedy.startsWith("Did you mean")).map(({ remedy }) => remedy)).toEqual([
    "Did you mean expr?",
    "Did you mean annotations?",
  ]);
  expect(short(report.findings)).toEqual([`15:20 D01 ${PIECE}`]);
});

describe("rules of Loki", () => {
  const logs = `groups:
  - name: logs
    rules:
      - record: app:errors:rate5m
        expr: sum by (app) (rate({app="api"}[5m]))
      - alert: Errors
        expr: sum by (app) (rate({app="api"} |= "error" [5m])) > 5
`;

  test("are told by one expression of the group that only LogQL can be", () => {
    expect(lintText(logs, options)).toMatchObject({ findings: [], problems: [], counts: { rules: 2, expressions: 2, promql: 0 } });
    const slip = logs.replace('|= "error"', '|= "error" | jso');
    expect(short(lintText(slip, options).findings)).toEqual(["7:63 L01 [5m]"]);
  });

  test("are what an option says, where it says so", () => {
    const plain = stringify({ groups: [{ name: "a", rules: [{ alert: "A", expr: 'bytes({app="a"}) > 1' }] }] });
    expect(lintText(plain, { language: "promql" }).findings.map(({ code }) => code)).toEqual(["promql/syntax"]);
    expect(lintText(plain, { language: "logql" }).findings.map(({ code }) => code)).toEqual(["L01"]);
  });

  test("record series that rules of Prometheus may read", () => {
    const alerting = stringify({ groups: [{ name: "a", rules: [{ alert: "Busy", expr: "app:errors:rate5m > 100" }] }] });
    const files = [logs, alerting].map((text, index) => ({ name: `${index}.yaml`, text }));
    expect(lintFiles(files, options).findings).toEqual([]);
    expect(lintFiles(files.slice(1), { ...options, advice: true }).findings.map(({ code }) => code)).toContain("D01");
  });
});

test("rules of Grafana's own alerting are read query by query, and their expressions are not", () => {
  const text = stringify({
    apiVersion: 1,
    groups: [
      {
        name: "g",
        folder: "f",
        rules: [
          {
            title: "Memory grows",
            condition: "B",
            data: [
              { refId: "A", datasourceUid: "prom", model: { expr: "rate(http_unset_total[5m])" } },
              { refId: "B", datasourceUid: "__expr__", model: { type: "threshold", expression: "A" } },
            ],
          },
        ],
      },
    ],
  });
  const report = lintText(text, options);
  expect(report).toMatchObject({ problems: [], counts: { expressions: 1 } });
  expect(report.findings).toEqual([
    expect.objectContaining({ code: "D01", subject: 'Grafana alert "Memory grows", query A', piece: PIECE }),
  ]);
});
