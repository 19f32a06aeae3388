/**
 * The data sources of every Grafana of this project. Their uids are fixed, so that dashboards and links between data sources name them without asking
 * Grafana, and so that a dashboard means the same in every environment.
 */
export const DATA_SOURCES = {
  prometheus: { uid: "prometheus", type: "prometheus", name: "Prometheus" },
  loki: { uid: "loki", type: "loki", name: "Loki" },
  tempo: { uid: "tempo", type: "tempo", name: "Tempo" },
  jaeger: { uid: "jaeger", type: "jaeger", name: "Jaeger" },
  alertmanager: { uid: "alertmanager", type: "alertmanager", name: "Alertmanager" },
} as const;

export type DataSourceName = keyof typeof DATA_SOURCES;

/** Dashboard variables by which the reader chooses where metrics and log lines come from. */
export const DATA_SOURCE_VARIABLES = {
  metrics: { name: "datasource", label: "Data source", source: DATA_SOURCES.prometheus },
  logs: { name: "loki", label: "Loki data source", source: DATA_SOURCES.loki },
} as const;

export type DataSourceVariable = (typeof DATA_SOURCE_VARIABLES)[keyof typeof DATA_SOURCE_VARIABLES];
