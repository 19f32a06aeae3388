/**
 * What Jaeger 2 exposes. It is built from the collector, so its reader gives names without suffixes, and spans that it receives and stores are counted as
 * a collector counts them.
 *
 * @see https://www.jaegertracing.io/docs/latest/operations/monitoring/
 */
import { type MetricContract, oneOf, optional, upTo } from "../contract";

const OF_STORAGE = { name: upTo(3), role: oneOf("tracestore") } as const;
const OF_RECEIVER = { receiver: upTo(5), transport: optional(oneOf("grpc", "http")) } as const;

export const jaeger = {
  storageRequests: {
    name: "jaeger_storage_requests",
    type: "counter",
    unit: "none",
    help: "Reads of the storage by operation and result.",
    labels: { ...OF_STORAGE, operation: upTo(10), result: oneOf("ok", "err") },
    aggregate: "sum",
    standing: "added",
  },
  storageLatency: {
    name: "jaeger_storage_latency",
    type: "histogram",
    unit: "seconds",
    help: "Time of reads of the storage. The bounds are the SDK's for milliseconds, the values are seconds: below 5 s nothing can be told apart.",
    labels: { ...OF_STORAGE, operation: upTo(10), result: oneOf("ok", "err") },
    buckets: [0, 5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10000],
    aggregate: "sum",
    standing: "added",
  },
  storageBulkIndexErrors: {
    name: "jaeger_storage_bulk_index_errors",
    type: "counter",
    unit: "none",
    help: "Bulk writes to OpenSearch that failed.",
    labels: OF_STORAGE,
    aggregate: "sum",
    standing: "added",
  },
  storageBulkIndexAttempts: {
    name: "jaeger_storage_bulk_index_attempts",
    type: "counter",
    unit: "none",
    help: "Bulk writes to OpenSearch.",
    labels: OF_STORAGE,
    aggregate: "sum",
    standing: "added",
  },
  storageBadgerValueLogBytesAvailable: {
    name: "jaeger_storage_badger_value_log_bytes_available",
    type: "gauge",
    unit: "bytes",
    help: "Free space where Badger keeps values.",
    labels: OF_STORAGE,
    aggregate: "min",
    standing: "added",
  },
  storageBadgerKeyLogBytesAvailable: {
    name: "jaeger_storage_badger_key_log_bytes_available",
    type: "gauge",
    unit: "bytes",
    help: "Free space where Badger keeps keys.",
    labels: OF_STORAGE,
    aggregate: "min",
    standing: "added",
  },
  receiverAcceptedSpans: {
    name: "otelcol_receiver_accepted_spans",
    type: "counter",
    unit: "none",
    help: "Spans that were received.",
    labels: OF_RECEIVER,
    aggregate: "sum",
    standing: "added",
  },
  receiverRefusedSpans: {
    name: "otelcol_receiver_refused_spans",
    type: "counter",
    unit: "none",
    help: "Spans that were refused.",
    labels: OF_RECEIVER,
    aggregate: "sum",
    standing: "added",
  },
  receiverFailedSpans: {
    name: "otelcol_receiver_failed_spans",
    type: "counter",
    unit: "none",
    help: "Spans that could not be stored, so that the sender was told.",
    labels: OF_RECEIVER,
    aggregate: "sum",
    standing: "added",
  },
  exporterSentSpans: {
    name: "otelcol_exporter_sent_spans",
    type: "counter",
    unit: "none",
    help: "Spans that were stored.",
    labels: { exporter: upTo(5) },
    aggregate: "sum",
    standing: "added",
  },
  exporterSendFailedSpans: {
    name: "otelcol_exporter_send_failed_spans",
    type: "counter",
    unit: "none",
    help: "Spans that could not be stored.",
    labels: { exporter: upTo(5) },
    aggregate: "sum",
    standing: "added",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
