/**
 * Settings of the data sources and the links between them: from an exemplar or a log line to its trace, from a span to its log lines and to the metrics
 * of its service. None of them holds a secret, because Terraform would write it to its state.
 *
 * @see https://grafana.com/docs/grafana/latest/datasources/tempo/configure-tempo-data-source/
 * @see https://grafana.com/docs/grafana/latest/datasources/loki/configure-loki-data-source/
 */
import { DATA_SOURCES, type DataSourceName } from "../../dashboards/data-sources";
import type { Duration } from "../../units";
import type { HelmValues } from "../helm/helm-values";

export interface DataSourceSettingsOptions {
  /** How often targets are scraped; the least range that a rate in a panel can look back over is four times as long. */
  readonly scrapeInterval: Duration;
  /** Fields of JSON log lines that hold a trace id. Lines that came by OTLP have it in their metadata and need none. */
  readonly traceIdFields: readonly string[];
}

/** Settings of a data source, as its plugin reads them. */
export type DataSourceSettings = HelmValues;

const uidOf = (name: DataSourceName): string => DATA_SOURCES[name].uid;

export function dataSourceSettings(options: DataSourceSettingsOptions): Readonly<Record<DataSourceName, DataSourceSettings>> {
  return {
    prometheus: prometheusSettings(options.scrapeInterval),
    loki: lokiSettings(options.traceIdFields),
    tempo: tempoSettings(),
    jaeger: { tracesToLogsV2: traceToLogs(), nodeGraph: { enabled: true } },
    alertmanager: {
      implementation: "prometheus",
      // Grafana's own alerts reach Alertmanager through their contact point, and only once.
      handleGrafanaManagedAlerts: false,
    },
  };
}

function prometheusSettings(scrapeInterval: Duration): DataSourceSettings {
  return {
    httpMethod: "POST",
    prometheusType: "Prometheus",
    timeInterval: scrapeInterval.toPrometheus(),
    exemplarTraceIdDestinations: [{ name: "trace_id", datasourceUid: uidOf("tempo") }],
    ...rulesOfSource(),
  };
}

function lokiSettings(traceIdFields: readonly string[]): DataSourceSettings {
  const trace = { url: "${__value.raw}", urlDisplayLabel: "Trace", datasourceUid: uidOf("tempo") };
  return {
    derivedFields: [
      { name: "Trace", matcherType: "label", matcherRegex: "trace_id", ...trace },
      ...traceIdFields.map((field) => ({
        name: `Trace in ${field}`,
        matcherType: "regex",
        matcherRegex: `"${field}":\\s*"([0-9a-f]{32})"`,
        ...trace,
      })),
    ],
    ...rulesOfSource(),
  };
}

function tempoSettings(): DataSourceSettings {
  const spanMetrics = (name: string, query: string): HelmValues => ({ name, query });
  return {
    tracesToLogsV2: traceToLogs(),
    tracesToMetrics: {
      datasourceUid: uidOf("prometheus"),
      tags: [{ key: "service.name", value: "service" }],
      queries: [
        spanMetrics("Spans per second", "sum(rate(traces_spanmetrics_calls_total{$__tags}[5m]))"),
        spanMetrics(
          "Share of spans with an error",
          'sum(rate(traces_spanmetrics_calls_total{$__tags, status_code="STATUS_CODE_ERROR"}[5m])) / (sum(rate(traces_spanmetrics_calls_total{$__tags}[5m])) > 0)',
        ),
        spanMetrics("Duration p95", "histogram_quantile(0.95, sum by (le) (rate(traces_spanmetrics_latency_bucket{$__tags}[5m])))"),
      ],
    },
    serviceMap: { datasourceUid: uidOf("prometheus") },
    nodeGraph: { enabled: true },
  };
}

/** Log lines of the same system and namespace around the span that mention its trace. Both are resource attributes on spans and stream labels in Loki. */
function traceToLogs(): DataSourceSettings {
  return {
    datasourceUid: uidOf("loki"),
    tags: [
      { key: "system", value: "system" },
      { key: "k8s.namespace.name", value: "k8s_namespace_name" },
    ],
    spanStartTimeShift: "-5m",
    spanEndTimeShift: "5m",
    filterByTraceID: true,
    filterBySpanID: false,
  };
}

/** Shows the source's rules, and silences in the Alertmanager that they go to. */
function rulesOfSource(): DataSourceSettings {
  return { manageAlerts: true, alertmanagerUid: uidOf("alertmanager") };
}
