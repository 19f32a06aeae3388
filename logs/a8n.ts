/** a8n's log lines: what Rust's tracing-subscriber writes as JSON, with the span that each line belongs to. */
import { Duration, Size } from "../units";
import type { LogContract } from "./contract";
import { STREAM_LABELS } from "./stream-labels";

export const logs: LogContract = {
  format: "json",
  streamLabels: STREAM_LABELS,
  streamValues: { service_name: ["api"] },
  fields: {
    timestamp: { type: "timestamp", description: "When it happened, RFC 3339 in UTC." },
    level: { type: "string", description: "How grave it is.", values: ["TRACE", "DEBUG", "INFO", "WARN", "ERROR"] },
    target: { type: "string", description: "The module that wrote the line: a8n_api::handlers::auth." },
    message: { type: "string", description: "What happened." },
    span: { type: "object", description: "The span that was open.", optional: true },
    "span.name": { type: "string", description: "The name of that span.", optional: true },
    "span.request_id": { type: "string", description: "The request that the line belongs to.", optional: true },
    "span.user_id": { type: "string", description: "The user who sent the request, by id.", optional: true },
    "span.trace_id": {
      type: "string",
      description: "The trace that the span belongs to: 32 lower-case hexadecimal digits.",
      optional: true,
    },
    spans: { type: "list", description: "All open spans, the outermost first.", optional: true },
    filename: { type: "string", description: "The source file that wrote the line." },
    line_number: { type: "number", description: "The line in that file.", unit: "none" },
    error: { type: "string", description: "The error, for lines of level WARN and ERROR.", optional: true },
    "span.password": { type: "string", description: "Never to be kept.", optional: true, redact: true },
    "span.authorization": { type: "string", description: "Never to be kept.", optional: true, redact: true },
  },
  levelField: "level",
  levels: ["TRACE", "DEBUG", "INFO", "WARN", "ERROR"],
  traceIdField: "span.trace_id",
  environmentVariables: {
    RUST_LOG_FORMAT: "json",
    RUST_LOG: "info where it is not set",
  },
  retention: Duration.days(30),
  rotation: { files: 3, fileSize: Size.mebibytes(10) },
  note:
    "The source's example shows message, file and line at the top. Its code writes the message under fields, and the others as filename and line_number: the " +
    "layer needs flatten_event(true), and the library's two names stand here. The trace id is ours: the root span of a request records it. The source keeps " +
    "three files of 10 MB per container and states no time; 30 days in Loki are ours. Its label service=api is the value of service_name.",
  requirements: ["A8N-LOG-01", "A8N-LOG-02", "A8N-LOG-03", "A8N-LOG-04", "A8N-LOG-05", "A8N-RET-02", "A8N-ENV-09"],
};
