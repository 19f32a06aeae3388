/**
 * What Grafana exposes about the requests that it answers.
 *
 * @see https://grafana.com/docs/grafana/latest/setup-grafana/set-up-grafana-monitoring/
 */
import { type MetricContract, oneOf, upTo } from "../contract";
import { DEFAULT_BUCKETS } from "./labels";

export const grafana = {
  httpRequestDurationSeconds: {
    name: "grafana_http_request_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time of requests by handler and code.",
    labels: {
      handler: upTo(150),
      method: upTo(6),
      status_code: upTo(15),
      slo_group: upTo(5),
      status_source: oneOf("server", "downstream"),
    },
    seriesPerTarget: 300,
    buckets: [...DEFAULT_BUCKETS, 25],
    aggregate: "sum",
    standing: "added",
  },
  datasourceRequestDurationSeconds: {
    name: "grafana_datasource_request_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time of requests to data sources.",
    labels: {
      datasource: upTo(10),
      datasource_type: upTo(8),
      code: upTo(15),
      method: upTo(6),
      secure_socks_ds_proxy_enabled: oneOf("true", "false"),
    },
    seriesPerTarget: 60,
    buckets: [...DEFAULT_BUCKETS, 25, 50, 100],
    aggregate: "sum",
    standing: "added",
  },
  datasourceRequestTotal: {
    name: "grafana_datasource_request_total",
    type: "counter",
    unit: "none",
    help: "Requests to data sources by code.",
    labels: { datasource: upTo(10), datasource_type: upTo(8), code: upTo(15), method: upTo(6) },
    seriesPerTarget: 60,
    aggregate: "sum",
    standing: "added",
  },
  alertingActiveAlerts: {
    name: "grafana_alerting_active_alerts",
    type: "gauge",
    unit: "none",
    help: "Alerts of Grafana's own that are active.",
    aggregate: "max",
    standing: "added",
  },
  statTotalsDashboard: {
    name: "grafana_stat_totals_dashboard",
    type: "gauge",
    unit: "none",
    help: "Dashboards.",
    aggregate: "max",
    standing: "added",
  },
  apiLoginPostTotal: {
    name: "grafana_api_login_post_total",
    type: "counter",
    unit: "none",
    help: "Logins by form.",
    aggregate: "sum",
    standing: "added",
  },
  buildInfo: {
    name: "grafana_build_info",
    type: "info",
    unit: "none",
    help: "Version, always 1.",
    labels: { version: upTo(2), revision: upTo(2), branch: upTo(2), edition: upTo(1), goversion: upTo(2) },
    seriesPerTarget: 1,
    aggregate: "max",
    standing: "added",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
