/** Queries of dashboards are found in every form that Grafana reads or writes, each with its data source, and legends and variables are held to labels. */
import { lintFiles } from "../../lint";
import { METRICS, lintText, short, told } from "./support";

const UNHEARD = "http_unset_total";
const target = (expr = `sum(rate(${UNHEARD}[$__rate_interval]))`, more: object = {}): object => ({ refId: "A", expr, ...more });
const panel = (targets: readonly object[] = [target()], more: object = {}): object => ({
  type: "timeseries",
  title: "Requests",
  datasource: { type: "prometheus", uid: "${datasource}" },
  targets,
  ...more,
});
const dashboard = (panels: readonly object[], more: object = {}): object => ({ title: "Overview", schemaVersion: 39, panels, ...more });
const json = (value: object): string => JSON.stringify(value, null, 2);
const lint = (value: object, options = {}): ReturnType<typeof lintText> =>
  lintText(json(value), { metrics: METRICS, ...options }, "dashboard.json");
const pieces = (value: object, options = {}): string[] => {
  const report = lint(value, options);
  expect(told(report)).toEqual([]);
  return report.findings.map(({ code, piece }) => `${code} ${piece}`);
};

describe("a query is found in", () => {
  const own = dashboard([panel()]);
  test.each<[string, object]>([
    ["a panel", own],
    ["a collapsed row", dashboard([{ type: "row", collapsed: true, panels: [panel()] }])],
    ["a row of an old dashboard", { title: "Old", rows: [{ panels: [panel()] }] }],
    ["the model of a library panel", dashboard([{ type: "timeseries", libraryPanel: { uid: "x", model: panel() } }])],
    ["an element of an export", dashboard([], { __elements: { x: { uid: "x", kind: 1, model: panel() } } })],
    ["what the API answers", { meta: {}, dashboard: own }],
    ["a list of dashboards", [own]],
    ["a Kubernetes object", { apiVersion: "dashboard.grafana.app/v1beta1", kind: "Dashboard", spec: own }],
    ["a string of a ConfigMap", { kind: "ConfigMap", data: { "overview.json": json(own) } }],
    ["a list of ConfigMaps", { kind: "ConfigMapList", items: [{ kind: "ConfigMap", data: { "overview.json": JSON.stringify(own) } }] }],
    ["a panel alone", panel()],
    ["an annotation", dashboard([], { annotations: { list: [{ name: "Deploys", datasource: "Prometheus", expr: UNHEARD }] } })],
    [
      "the target of an annotation",
      dashboard([], { annotations: { list: [{ name: "x", datasource: { type: "prometheus" }, target: target() }] } }),
    ],
  ])("%s", (_, value) => {
    expect(pieces(value)).toEqual([`D01 ${UNHEARD}`]);
  });

  test("a dashboard of schema v2, of both versions", () => {
    const query = { kind: "DataQuery", group: "prometheus", version: "v0", datasource: { name: "x" }, spec: { expr: UNHEARD } };
    const alpha = { kind: "prometheus", spec: { expr: UNHEARD } };
    const element = (one: object): object => ({
      kind: "Panel",
      spec: {
        title: "Requests",
        data: { kind: "QueryGroup", spec: { queries: [{ kind: "PanelQuery", spec: { refId: "A", query: one } }] } },
      },
    });
    const spec = {
      title: "Overview",
      elements: { "panel-1": element(query), "panel-2": element(alpha), "panel-3": element({ ...query, group: "influxdb" }) },
      layout: { kind: "GridLayout", spec: { items: [] } },
      annotations: [{ kind: "AnnotationQuery", spec: { name: "Deploys", query } }],
      variables: [
        { kind: "QueryVariable", spec: { name: "method", query: { ...query, spec: { query: `label_values(${UNHEARD}, method)` } } } },
        { kind: "CustomVariable", spec: { name: "x", query: "label_values(nothing, nothing)" } },
      ],
    };
    const report = lint({ apiVersion: "dashboard.grafana.app/v2beta1", kind: "Dashboard", spec });
    expect(report.counts).toMatchObject({ dashboards: 1, panels: 3, expressions: 4 });
    expect(report.findings.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'D01 panel "Requests", query A',
      'D01 panel "Requests", query A',
      'D01 annotation "Deploys"',
      "D01 variable method",
    ]);
  });
});

test("a finding stands where the piece is in the file, behind escapes too", () => {
  const text = json(dashboard([panel([target(`sum by (method) (\n  rate(http_requests_total{method="GET"}[5m])\n) > ${UNHEARD}`)])]));
  const [finding] = lintFiles([{ name: "d.json", text }], { metrics: METRICS }).findings;
  const line = text.split("\n")[(finding?.line ?? 0) - 1] ?? "";
  expect(line.slice((finding?.column ?? 0) - 1, (finding?.endColumn ?? 0) - 1)).toBe(UNHEARD);
});

describe("of which type a data source is, is said by", () => {
  const other = target("SELECT 1");
  const logs = target('{app="api"} |= "error" |', { refId: "L" });
  test.each<[string, object, string[]]>([
    [
      "the query in a panel of mixed ones",
      dashboard([
        panel([target(UNHEARD, { datasource: { type: "prometheus" } }), { ...other, datasource: { type: "mysql" } }], {
          datasource: { uid: "-- Mixed --" },
        }),
      ]),
      [`D01 ${UNHEARD}`],
    ],
    ["the panel", dashboard([panel([other], { datasource: { type: "mysql", uid: "x" } })]), []],
    [
      "a variable",
      dashboard([panel([logs], { datasource: "$logs" })], { templating: { list: [{ type: "datasource", name: "logs", query: "loki" }] } }),
      ["L01 "],
    ],
    [
      "an input of an export",
      dashboard([panel([logs], { datasource: "${DS_X}" })], { __inputs: [{ name: "DS_X", type: "datasource", pluginId: "loki" }] }),
      ["L01 "],
    ],
    ["its name", dashboard([panel([logs], { datasource: "Loki" })]), ["L01 "]],
    [
      "the expression, where nothing else says it",
      dashboard([panel([logs, target(UNHEARD)], { datasource: null })]),
      ["L01 ", `D01 ${UNHEARD}`],
    ],
    [
      "the panel, for traces",
      dashboard([
        panel(
          [
            { refId: "A", queryType: "traceql", query: "{ span.http.method = }" },
            { refId: "B", queryType: "traceqlSearch", filters: [] },
            { refId: "C", queryType: "traceql", query: '{ resource.service.name = "api" }' },
          ],
          { datasource: { type: "tempo" } },
        ),
      ]),
      ["T01 }"],
    ],
    [
      "a dialect that is not PromQL is not read",
      dashboard([panel([target("x default 0")], { datasource: { type: "victoriametrics-metrics-datasource" } })]),
      [],
    ],
    ["Grafana itself has no queries", dashboard([panel([target("x (")], { datasource: "-- Grafana --" })]), []],
  ])("%s", (_, value, expected) => {
    expect(pieces(value)).toEqual(expected);
  });
});

describe("a legend", () => {
  const legend = (expr: string, legendFormat: string, more: object = {}): object =>
    dashboard([panel([target(expr, { legendFormat, ...more })])]);
  test.each<[string, object, string[]]>([
    ["names a label that the result has", legend("sum by (method) (rate(http_requests_total[5m]))", "{{method}} {{ method }}"), []],
    ["names one that it has not", legend("sum by (method) (rate(http_requests_total[5m]))", "{{status}}"), ["panel/legend {{status}}"]],
    ["names one of a result without labels", legend("sum(rate(http_requests_total[5m]))", "all of {{ job }}"), ["panel/legend {{ job }}"]],
    ["names one that discovery puts on series", legend("rate(http_requests_total[5m])", "{{pod}}"), []],
    [
      "names one of a result of which a variable chooses the labels",
      legend("sum by ($by) (rate(http_requests_total[5m]))", "{{status}}"),
      [],
    ],
    ["is a variable", legend("sum(rate(http_requests_total[5m]))", "$job {{$by}}"), []],
    ["is made by Grafana", legend("sum(rate(http_requests_total[5m]))", "__auto"), []],
    ["is none in a table", legend("sum(rate(http_requests_total[5m]))", "{{job}}", { format: "table" }), []],
  ])("%s", (_, value, expected) => {
    expect(pieces(value)).toEqual(expected);
  });

  test("is corrected where the label that was meant is near", () => {
    const [finding] = lint(legend("sum by (method) (rate(http_requests_total[5m]))", "{{ methods }} of {{ methods }}")).findings;
    expect(finding).toMatchObject({
      field: "legendFormat",
      why: "The result of the query has no label methods; it has method.",
      fix: "{{method}} of {{method}}",
    });
  });
});

describe("a variable", () => {
  const variable = (query: unknown, datasource: unknown = { type: "prometheus" }): object =>
    dashboard([], { templating: { list: [{ type: "query", name: "v", query, datasource }] } });
  test.each<[string, object, string[]]>([
    ["asks for a label that there is", variable('label_values(http_requests_total{status=~"5.."}, method)'), []],
    ["asks for one that there is not", variable("label_values(http_requests_total, path)"), ["panel/variable path"]],
    ["asks a metric that there is not", variable(`label_values(${UNHEARD}{a="b"}, method)`), [`D01 ${UNHEARD}`]],
    ["asks all series", variable("label_values(whatever)"), []],
    ["asks for labels", variable("label_names()"), []],
    ["asks for a name that a variable gives", variable("label_values(http_requests_total, $label)"), []],
    ["reads a result", variable(`query_result(topk(5, ${UNHEARD}))`), [`D01 ${UNHEARD}`]],
    ["has a query in the new form", variable({ qryType: 1, query: `label_values(${UNHEARD}, x)`, refId: "v" }), [`D01 ${UNHEARD}`]],
    ["lists metrics that there are", variable("metrics(http_.*_total)"), []],
    ["lists metrics that there are not", variable("metrics(^grpc_)"), ["panel/variable ^grpc_"]],
    ["is a selector alone", variable(`${UNHEARD}{a="b"}`), [`D01 ${UNHEARD}`]],
    ["of another data source is not read", variable("SHOW TAG VALUES", { type: "influxdb" }), []],
    ["of a data source that nothing is known of is read only where it is Prometheus'", variable("SHOW TAG VALUES", null), []],
    ["of Loki has a selector of LogQL", variable('label_values({app="api}, pod)', { type: "loki" }), ['L01 "api}']],
  ])("%s", (_, value, expected) => {
    expect(pieces(value)).toEqual(expected);
  });
});

test("a query of a panel accepts a finding by a comment in it", () => {
  const value = dashboard([panel([target(`# accept D01: next release\n${UNHEARD}`)])]);
  expect(pieces(value)).toEqual([]);
  expect(lint(value).accepted).toBe(1);
  expect(short(lint(dashboard([panel([target("# accept D01: gone\nup")])]), { advice: true }).findings)).toEqual([
    expect.stringContaining("comment/unused # accept D01: gone"),
  ]);
});

test("panels read what rules of the same run record", () => {
  const rules = "groups: [{name: r, rules: [{record: 'method:requests:rate5m', expr: 'sum by (method) (rate(http_requests_total[5m]))'}]}]";
  const text = json(dashboard([panel([target("method:requests:rate5m", { legendFormat: "{{method}} {{status}}" })])]));
  const files = [
    { name: "d.json", text },
    { name: "r.yaml", text: rules },
  ];
  expect(lintFiles(files, { metrics: METRICS }).findings.map(({ code, piece }) => `${code} ${piece}`)).toEqual(["panel/legend {{status}}"]);
  expect(lintFiles(files.slice(0, 1), { metrics: METRICS, advice: true }).findings.map(({ code }) => code)).toContain("D01");
});

test("a dashboard without panels is one, and has nothing to find", () => {
  expect(lint(dashboard([]))).toMatchObject({ findings: [], problems: [], counts: { dashboards: 1, panels: 0, expressions: 0 } });
});
