/**
 * What GlitchTip exposes: figures of django-prometheus about its requests, and a few of its own. There is none about its workers or queues.
 *
 * @see https://glitchtip.com/documentation/install
 */
import { HTTP_STATUS, type MetricContract, upTo } from "../contract";

export const glitchtip = {
  httpResponsesTotalByStatusTotal: {
    name: "django_http_responses_total_by_status_total",
    type: "counter",
    unit: "none",
    help: "Answers by status code.",
    labels: { status: HTTP_STATUS },
    aggregate: "sum",
    standing: "added",
  },
  httpRequestsTotalByMethodTotal: {
    name: "django_http_requests_total_by_method_total",
    type: "counter",
    unit: "none",
    help: "Requests by method.",
    labels: { method: upTo(8) },
    aggregate: "sum",
    standing: "added",
  },
  httpRequestsLatencySecondsByViewMethod: {
    name: "django_http_requests_latency_seconds_by_view_method",
    type: "histogram",
    unit: "seconds",
    help: "Time of requests by view and method.",
    labels: { view: upTo(100), method: upTo(8) },
    seriesPerTarget: 150,
    buckets: [0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 25, 50, 75],
    aggregate: "sum",
    standing: "added",
  },
  httpExceptionsTotalByTypeTotal: {
    name: "django_http_exceptions_total_by_type_total",
    type: "counter",
    unit: "none",
    help: "Exceptions of views by type.",
    labels: { type: upTo(20) },
    aggregate: "sum",
    standing: "added",
  },
  organizations: {
    name: "glitchtip_organizations",
    type: "gauge",
    unit: "none",
    help: "Organisations.",
    aggregate: "max",
    standing: "added",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
