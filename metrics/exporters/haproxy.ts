/**
 * What HAProxy's own Prometheus service exposes, as far as systems read it.
 *
 * @see https://github.com/haproxy/haproxy/tree/master/addons/promex
 */
import { type MetricContract, oneOf, upTo } from "../contract";

export const haproxy = {
  frontendHttpResponsesTotal: {
    name: "haproxy_frontend_http_responses_total",
    type: "counter",
    unit: "none",
    help: "Answers of a frontend by class of status code.",
    labels: { proxy: upTo(20), code: oneOf("1xx", "2xx", "3xx", "4xx", "5xx", "other") },
    zeroInitialised: ["code"],
    aggregate: "sum",
    standing: "added",
    note: "Phoenix' source names load balancers as a source and no metric of them. HAProxy is our choice.",
  },
  frontendCurrentSessions: {
    name: "haproxy_frontend_current_sessions",
    type: "gauge",
    unit: "none",
    help: "Sessions that a frontend holds at this moment.",
    labels: { proxy: upTo(20) },
    aggregate: "sum",
    standing: "added",
    note: "Phoenix' source names load balancers as a source and no metric of them. HAProxy is our choice.",
  },
  backendActiveServers: {
    name: "haproxy_backend_active_servers",
    type: "gauge",
    unit: "none",
    help: "Servers of a backend that pass their health check, as this load balancer sees it.",
    labels: { proxy: upTo(20) },
    aggregate: "min",
    standing: "added",
    note: "Phoenix' source names load balancers as a source and no metric of them. HAProxy is our choice.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
