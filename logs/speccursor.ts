/** SpecCursor's log lines: one JSON structure for all five services. */
import { Duration } from "../units";
import type { LogContract } from "./contract";
import { STREAM_LABELS } from "./stream-labels";

const SERVICES = ["github-app", "controller", "ai-service", "rust-worker", "lean-engine"];

export const logs: LogContract = {
  format: "json",
  streamLabels: STREAM_LABELS,
  streamValues: { service_name: SERVICES },
  fields: {
    timestamp: { type: "timestamp", description: "When it happened, ISO 8601." },
    level: { type: "string", description: "How grave it is.", values: ["DEBUG", "INFO", "WARN", "ERROR"] },
    message: { type: "string", description: "What happened, in one sentence without variable parts." },
    service: { type: "string", description: "The program.", values: SERVICES },
    operation: { type: "string", description: "What the program was doing.", optional: true },
    duration: { type: "number", description: "How long it took.", unit: "milliseconds", optional: true },
    correlation_id: { type: "string", description: "Ties the lines of one request together, across services.", optional: true },
    trace_id: { type: "string", description: "The trace that was open: 32 lower-case hexadecimal digits.", optional: true },
    span_id: { type: "string", description: "The span that was open: 16 lower-case hexadecimal digits.", optional: true },
    metadata: { type: "object", description: "Whatever else belongs to the message." },
    "metadata.ecosystem": { type: "string", description: "The package ecosystem of an upgrade.", optional: true },
    "metadata.error": { type: "string", description: "The error, for lines of level WARN and ERROR.", optional: true },
    "metadata.signature": { type: "string", description: "The signature of a webhook. Never to be kept.", optional: true, redact: true },
    "metadata.api_key": { type: "string", description: "Never to be kept.", optional: true, redact: true },
    "metadata.authorization": { type: "string", description: "Never to be kept.", optional: true, redact: true },
  },
  levelField: "level",
  levels: ["DEBUG", "INFO", "WARN", "ERROR"],
  traceIdField: "trace_id",
  traceIdCorrection: {
    source: "Correlation ids without a form.",
    correction: "correlation_id stays what it is; trace_id is the id of the active OpenTelemetry span, which every service passes on.",
  },
  retention: Duration.days(30),
  note:
    "The source names service, operation, duration and metadata, and no unit: milliseconds are ours. Winston writes levels in lower case by itself; a format puts them " +
    "in capitals before the JSON, as the source lists them. Its own transport to Loki gives way to the collector, which keeps lines while Loki is away. " +
    "What is redacted, and the fields inside of metadata, are ours.",
  requirements: [
    "SPEC-LOG-01",
    "SPEC-LOG-02",
    "SPEC-LOG-03",
    "SPEC-LOG-04",
    "SPEC-LOG-05",
    "SPEC-LOG-06",
    "SPEC-LOG-07",
    "SPEC-LOG-08",
    "SPEC-LOG-09",
  ],
};
