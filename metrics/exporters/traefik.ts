/**
 * What Traefik 3 exposes. Its own label `service` becomes `exported_service` where the scrape has one.
 *
 * @see https://doc.traefik.io/traefik/observability/metrics/overview/
 */
import { HTTP_STATUS, type MetricContract, oneOf, upTo } from "../contract";

const REQUEST = { code: HTTP_STATUS, method: upTo(8), protocol: upTo(4) } as const;
const BUCKETS = [0.1, 0.3, 1.2, 5] as const;

export const traefik = {
  entrypointRequestsTotal: {
    name: "traefik_entrypoint_requests_total",
    type: "counter",
    unit: "none",
    help: "Requests of an entry point by code.",
    labels: { ...REQUEST, entrypoint: upTo(5) },
    seriesPerTarget: 50,
    aggregate: "sum",
    standing: "added",
  },
  entrypointRequestDurationSeconds: {
    name: "traefik_entrypoint_request_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time of the requests of an entry point.",
    labels: { ...REQUEST, entrypoint: upTo(5) },
    seriesPerTarget: 50,
    buckets: BUCKETS,
    aggregate: "sum",
    standing: "added",
  },
  serviceRequestsTotal: {
    name: "traefik_service_requests_total",
    type: "counter",
    unit: "none",
    help: "Requests of a service by code.",
    labels: { ...REQUEST, exported_service: upTo(20) },
    seriesPerTarget: 200,
    aggregate: "sum",
    standing: "added",
  },
  serviceRequestDurationSeconds: {
    name: "traefik_service_request_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time of the requests of a service.",
    labels: { ...REQUEST, exported_service: upTo(20) },
    seriesPerTarget: 200,
    buckets: BUCKETS,
    aggregate: "sum",
    standing: "added",
  },
  serviceRetriesTotal: {
    name: "traefik_service_retries_total",
    type: "counter",
    unit: "none",
    help: "Requests that were tried again.",
    labels: { exported_service: upTo(20) },
    aggregate: "sum",
    standing: "added",
  },
  serviceServerUp: {
    name: "traefik_service_server_up",
    type: "gauge",
    unit: "none",
    help: "1 for a server that passes its health check.",
    labels: { exported_service: upTo(20), url: upTo(50) },
    seriesPerTarget: 50,
    aggregate: "min",
    standing: "added",
  },
  tlsCertsNotAfter: {
    name: "traefik_tls_certs_not_after",
    type: "gauge",
    unit: "timestamp",
    help: "When a certificate expires.",
    labels: { cn: upTo(20), sans: upTo(20), serial: upTo(20) },
    seriesPerTarget: 20,
    aggregate: "min",
    standing: "added",
  },
  configLastReloadSuccess: {
    name: "traefik_config_last_reload_success",
    type: "gauge",
    unit: "timestamp",
    help: "When the configuration was last reloaded with success.",
    aggregate: "min",
    standing: "added",
  },
  configReloadsTotal: {
    name: "traefik_config_reloads_total",
    type: "counter",
    unit: "none",
    help: "Reloads of the configuration.",
    aggregate: "sum",
    standing: "added",
  },
  openConnections: {
    name: "traefik_open_connections",
    type: "gauge",
    unit: "none",
    help: "Open connections by entry point.",
    labels: { entrypoint: upTo(5), protocol: oneOf("TCP", "UDP") },
    aggregate: "sum",
    standing: "added",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
