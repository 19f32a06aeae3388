/**
 * What the Kubernetes API server exposes.
 *
 * @see https://kubernetes.io/docs/reference/instrumentation/metrics/
 */
import { HTTP_STATUS, type MetricContract, oneOf, optional, upTo } from "../contract";

const RESOURCE = {
  group: optional(upTo(40)),
  version: optional(upTo(10)),
  resource: optional(upTo(150)),
  subresource: optional(upTo(10)),
} as const;
const SCOPE = oneOf("", "cluster", "namespace", "resource");
/** What the chart's relabelling keeps of 23 bounds. */
const STORED_BUCKETS = [0.005, 0.025, 0.05, 0.1, 1, 5, 10, 30, 60] as const;
const VERB = oneOf("GET", "LIST", "WATCH", "POST", "PUT", "PATCH", "APPLY", "DELETE", "DELETECOLLECTION", "CONNECT");

export const apiServer = {
  requestTotal: {
    name: "apiserver_request_total",
    type: "counter",
    unit: "none",
    help: "Requests by verb, resource and code.",
    labels: { verb: VERB, dry_run: optional(upTo(1)), ...RESOURCE, scope: SCOPE, component: upTo(1), code: HTTP_STATUS },
    seriesPerTarget: 5000,
    aggregate: "sum",
    standing: "added",
  },
  requestDurationSeconds: {
    name: "apiserver_request_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time of requests.",
    labels: { verb: VERB, dry_run: optional(upTo(1)), ...RESOURCE, scope: SCOPE, component: upTo(1) },
    seriesPerTarget: 1500,
    buckets: STORED_BUCKETS,
    aggregate: "sum",
    standing: "added",
    note: "The server has more bounds; the chart's relabelling drops them when they are scraped.",
  },
  requestSliDurationSeconds: {
    name: "apiserver_request_sli_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time of requests without what webhooks and fair queuing took.",
    labels: { verb: VERB, ...RESOURCE, scope: SCOPE, component: upTo(1) },
    seriesPerTarget: 1500,
    buckets: [0.05, 0.1, 1, 5, 10, 30, 60],
    aggregate: "sum",
    standing: "added",
    note: "The server has more bounds; the chart's relabelling drops them when they are scraped.",
  },
  requestTerminationsTotal: {
    name: "apiserver_request_terminations_total",
    type: "counter",
    unit: "none",
    help: "Requests that the server gave up to protect itself.",
    labels: { verb: VERB, ...RESOURCE, scope: SCOPE, component: upTo(1), code: HTTP_STATUS },
    seriesPerTarget: 500,
    aggregate: "sum",
    standing: "added",
  },
  currentInflightRequests: {
    name: "apiserver_current_inflight_requests",
    type: "gauge",
    unit: "none",
    help: "Most requests in flight within the last second.",
    labels: { request_kind: oneOf("mutating", "readOnly") },
    aggregate: "sum",
    standing: "added",
  },
  clientCertificateExpirationSeconds: {
    name: "apiserver_client_certificate_expiration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Remaining life of the certificates that clients presented.",
    buckets: [0, 1800, 3600, 7200, 21600, 43200, 86400, 172800, 345600, 604800, 2592000, 7776000, 15552000, 31104000],
    aggregate: "sum",
    standing: "added",
  },
  flowcontrolRejectedRequestsTotal: {
    name: "apiserver_flowcontrol_rejected_requests_total",
    type: "counter",
    unit: "none",
    help: "Requests that fair queuing refused.",
    labels: { priority_level: upTo(10), flow_schema: upTo(20), reason: oneOf("queue-full", "concurrency-limit", "time-out", "cancelled") },
    seriesPerTarget: 100,
    aggregate: "sum",
    standing: "added",
  },
  admissionWebhookRejectionCount: {
    name: "apiserver_admission_webhook_rejection_count",
    type: "counter",
    unit: "none",
    help: "Requests that an admission webhook refused or failed on.",
    labels: {
      name: upTo(20),
      operation: oneOf("CREATE", "UPDATE", "DELETE", "CONNECT"),
      type: oneOf("validating", "admit"),
      error_type: upTo(5),
      rejection_code: upTo(10),
    },
    seriesPerTarget: 100,
    aggregate: "sum",
    standing: "added",
  },
  storageObjects: {
    name: "apiserver_storage_objects",
    type: "gauge",
    unit: "none",
    help: "Stored objects by resource, as of the last count.",
    labels: { resource: upTo(200) },
    aggregate: "max",
    standing: "added",
  },
  aggregatorUnavailableApiservice: {
    name: "aggregator_unavailable_apiservice",
    type: "gauge",
    unit: "none",
    help: "1 for an aggregated API that does not answer.",
    labels: { name: upTo(50) },
    aggregate: "max",
    standing: "added",
  },
  aggregatorUnavailableApiserviceTotal: {
    name: "aggregator_unavailable_apiservice_total",
    type: "counter",
    unit: "none",
    help: "Times that an aggregated API became unavailable, by reason.",
    labels: { name: upTo(50), reason: upTo(5) },
    seriesPerTarget: 50,
    aggregate: "sum",
    standing: "added",
  },
  etcdRequestDurationSeconds: {
    name: "etcd_request_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time of requests of the API server to etcd.",
    labels: { operation: upTo(10), group: optional(upTo(40)), resource: upTo(150) },
    seriesPerTarget: 1000,
    buckets: STORED_BUCKETS,
    aggregate: "sum",
    standing: "added",
    note: "The server has more bounds; the chart's relabelling drops them when they are scraped.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
