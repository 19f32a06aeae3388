/** The queries of a panel. Reference ids are the letters of the alphabet, in the order of the signals. */
import type { DataSourceRef } from "@grafana/grafana-foundation-sdk/common";
import { DataqueryBuilder as LokiBuilder } from "@grafana/grafana-foundation-sdk/loki";
import { DataqueryBuilder as PrometheusBuilder, PromQueryFormat, QueryEditorMode } from "@grafana/grafana-foundation-sdk/prometheus";
import type { Signal } from "../signals/signal";
import type { LogChartPanel, LogQuery, MetricPanel } from "./dashboard";
import { DATA_SOURCE_VARIABLES, type DataSourceVariable } from "./data-sources";
import { panelExpression } from "./panel-expression";

/** Lines that a log panel asks for. */
const LOG_LINES = 200;

/** What a panel or query says to mean the data source that the reader chose. */
export function dataSourceRef(variable: DataSourceVariable): DataSourceRef {
  return { type: variable.source.type, uid: `\${${variable.name}}` };
}

/** One Prometheus query per signal. Only a course asks for a range; everything else asks for this moment, which costs a fraction. */
export function createTargets(panel: MetricPanel): PrometheusBuilder[] {
  return panel.signals.map((signal, index) => {
    const target = new PrometheusBuilder()
      .refId(refId(index))
      .datasource(dataSourceRef(DATA_SOURCE_VARIABLES.metrics))
      .editorMode(QueryEditorMode.Code)
      .expr(panelExpression(signal));
    switch (panel.kind) {
      case "timeseries":
        return target.range().format(PromQueryFormat.TimeSeries).legendFormat(signal.legend).exemplar(hasExemplars(signal));
      case "table":
        return target.instant().format(PromQueryFormat.Table);
      case "stat":
      case "gauge":
      case "bargauge":
        return target.instant().format(PromQueryFormat.TimeSeries).legendFormat(signal.legend);
    }
  });
}

/** The query of a log panel. */
export function createLogTarget(query: LogQuery): LokiBuilder {
  return new LokiBuilder()
    .refId(refId(0))
    .datasource(dataSourceRef(DATA_SOURCE_VARIABLES.logs))
    .expr(query.expr)
    .queryType("range")
    .maxLines(LOG_LINES);
}

/** One query per signal of a chart of log lines, over the window that Grafana computes from the time range. */
export function createLogTargets(panel: LogChartPanel): LokiBuilder[] {
  return panel.signals.map((signal, index) =>
    new LokiBuilder()
      .refId(refId(index))
      .datasource(dataSourceRef(DATA_SOURCE_VARIABLES.logs))
      .expr(signal.expr("$__auto"))
      .queryType("range")
      .legendFormat(signal.legend),
  );
}

/** Durations are observed with the trace that they were measured in. */
function hasExemplars(signal: Signal): boolean {
  return signal.unit === "seconds";
}

function refId(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}
