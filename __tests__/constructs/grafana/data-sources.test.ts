import { DataSources, type DataSourcesProps } from "../../../constructs/grafana/data-sources";
import { DATA_SOURCES } from "../../../dashboards/data-sources";
import { Duration } from "../../../units";
import { embeddedJson, synthGrafana } from "./grafana-test-stack";

const PROPS: DataSourcesProps = {
  telemetry: {
    prometheusUrl: "http://prometheus.test:1",
    lokiUrl: "http://loki.test:2",
    tempoUrl: "http://tempo.test:3",
    jaegerUrl: "http://jaeger.test:4",
    alertmanagerUrl: "http://alertmanager.test:5",
  },
  scrapeInterval: Duration.seconds(17),
  traceIdFields: ["trace"],
};

const stack = synthGrafana((scope) => void new DataSources(scope, "DataSources", PROPS));

function settingsOf(name: string) {
  return embeddedJson(stack.resource("grafana_data_source", `DataSources_${name}_`), "json_data_encoded");
}

describe("data sources", () => {
  test("have fixed uids, their own address, and one default", () => {
    const sources = stack.resources("grafana_data_source").map(({ uid, type, url, is_default }) => ({ uid, type, url, is_default }));

    expect(sources).toEqual([
      { uid: "alertmanager", type: "alertmanager", url: "http://alertmanager.test:5", is_default: false },
      { uid: "jaeger", type: "jaeger", url: "http://jaeger.test:4", is_default: false },
      { uid: "loki", type: "loki", url: "http://loki.test:2", is_default: false },
      { uid: "prometheus", type: "prometheus", url: "http://prometheus.test:1", is_default: true },
      { uid: "tempo", type: "tempo", url: "http://tempo.test:3", is_default: false },
    ]);
  });

  test("lead from an exemplar to its trace and ask no faster than targets are scraped", () => {
    expect(settingsOf("Prometheus")).toMatchObject({
      timeInterval: "17s",
      exemplarTraceIdDestinations: [{ name: "trace_id", datasourceUid: "tempo" }],
    });
  });

  test("lead from a log line to its trace, by metadata and by the fields that systems declare", () => {
    expect(settingsOf("Loki")["derivedFields"]).toEqual([
      {
        name: "Trace",
        matcherType: "label",
        matcherRegex: "trace_id",
        url: "${__value.raw}",
        urlDisplayLabel: "Trace",
        datasourceUid: "tempo",
      },
      {
        name: "Trace in trace",
        matcherType: "regex",
        matcherRegex: '"trace":\\s*"([0-9a-f]{32})"',
        url: "${__value.raw}",
        urlDisplayLabel: "Trace",
        datasourceUid: "tempo",
      },
    ]);
  });

  test("find the trace id of a JSON log line", () => {
    const [, field] = settingsOf("Loki")["derivedFields"] as readonly { readonly matcherRegex: string }[];
    const line = '{"level":"error","trace": "0af7651916cd43dd8448eb211c80319c"}';

    expect(new RegExp(field?.matcherRegex ?? "").exec(line)?.[1]).toBe("0af7651916cd43dd8448eb211c80319c");
  });

  test.each(["Tempo", "Jaeger"])("lead from a span of %s to the log lines of its system that name the trace", (name) => {
    expect(settingsOf(name)["tracesToLogsV2"]).toMatchObject({
      datasourceUid: "loki",
      tags: [
        { key: "system", value: "system" },
        { key: "k8s.namespace.name", value: "k8s_namespace_name" },
      ],
      filterByTraceID: true,
    });
  });

  test("lead from a span to the metrics of its service", () => {
    expect(settingsOf("Tempo")).toMatchObject({
      tracesToMetrics: { datasourceUid: "prometheus" },
      serviceMap: { datasourceUid: "prometheus" },
    });
  });

  test("take the Alertmanager for Prometheus' own and do not send it Grafana's alerts a second time", () => {
    expect(settingsOf("Alertmanager")).toEqual({ implementation: "prometheus", handleGrafanaManagedAlerts: false });
  });

  test("refer to no data source that does not exist", () => {
    const known: readonly string[] = Object.values(DATA_SOURCES).map(({ uid }) => uid);
    const named = stack
      .resources("grafana_data_source")
      .flatMap(({ json_data_encoded }) => [...String(json_data_encoded).matchAll(/"(?:datasourceUid|alertmanagerUid)":"([^"]+)"/g)])
      .map((match) => match[1] ?? "");

    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((uid) => !known.includes(uid))).toEqual([]);
  });

  test("give Terraform nothing that it has to keep secret", () => {
    const arguments_ = new Set(stack.resources("grafana_data_source").flatMap((source) => Object.keys(source)));

    expect([...arguments_].sort()).toEqual(["access_mode", "is_default", "json_data_encoded", "name", "type", "uid", "url"]);
  });
});
