/** CanvasCast's log lines: pino's JSON, with the request or job that each line belongs to. */
import { Duration } from "../units";
import type { LogContract } from "./contract";
import { STREAM_LABELS } from "./stream-labels";

export const logs: LogContract = {
  format: "json",
  streamLabels: STREAM_LABELS,
  streamValues: { service_name: ["web", "api", "worker"] },
  fields: {
    timestamp: { type: "timestamp", description: "When it happened, ISO 8601." },
    level: { type: "string", description: "How grave it is.", values: ["debug", "info", "warn", "error"] },
    message: { type: "string", description: "What happened, in one sentence without variable parts." },
    service: { type: "string", description: "The program, from SERVICE_NAME.", values: ["web", "api", "worker"] },
    env: { type: "string", description: "The environment, from NODE_ENV; the collector stamps its own as the stream label." },
    traceId: { type: "string", description: "The trace of the request or job: 32 lower-case hexadecimal digits.", optional: true },
    spanId: { type: "string", description: "The span that was open: 16 lower-case hexadecimal digits.", optional: true },
    parentSpanId: { type: "string", description: "The span that it belongs to.", optional: true },
    userId: { type: "string", description: "The user, where one is signed in.", optional: true },
    jobId: { type: "string", description: "The job that the line is about.", optional: true },
    metadata: { type: "object", description: "Whatever else belongs to the message.", optional: true },
    method: { type: "string", description: "The HTTP method of a request.", optional: true },
    path: { type: "string", description: "The path of a request, without its query.", optional: true },
    status: { type: "number", description: "The HTTP status of a response.", unit: "none", optional: true },
    duration: { type: "number", description: "How long a request took.", unit: "milliseconds", optional: true },
    step: { type: "string", description: "The step of the pipeline.", optional: true },
    err: { type: "object", description: "The error, as pino's serializer writes it.", optional: true },
    "err.type": { type: "string", description: "The class of the error.", optional: true },
    "err.message": { type: "string", description: "What the error says.", optional: true },
    "err.stack": { type: "string", description: "Where it was thrown.", optional: true },
    "metadata.password": { type: "string", description: "Never to be kept.", optional: true, redact: true },
    "metadata.authorization": { type: "string", description: "Never to be kept.", optional: true, redact: true },
  },
  levelField: "level",
  levels: ["debug", "info", "warn", "error"],
  levelMeanings: {
    debug: "Details for development.",
    info: "Normal work, such as a job that starts or ends.",
    warn: "Something that recovers by itself, such as a retry.",
    error: "A failure.",
  },
  events: {
    "Request started": { level: "info", description: "A request arrives.", fields: ["traceId", "spanId", "method", "path"] },
    "Request completed": { level: "info", description: "A request is answered.", fields: ["traceId", "spanId", "status", "duration"] },
    "Starting pipeline": { level: "info", description: "A job begins.", fields: ["jobId", "userId"] },
    "Pipeline failed": { level: "error", description: "A job fails.", fields: ["jobId", "userId", "err.message"] },
    "Step started": { level: "info", description: "A step of a job begins.", fields: ["traceId", "spanId", "parentSpanId", "step"] },
    "Step failed": { level: "error", description: "A step of a job fails.", fields: ["traceId", "spanId", "parentSpanId", "err.message"] },
  },
  traceIdField: "traceId",
  traceIdCorrection: {
    source: "A random UUID of 36 characters for a request, taken over from x-trace-id where it is sent; the job's id for a pipeline.",
    correction:
      "The trace id of the active OpenTelemetry span. The job's id stays in jobId and becomes an attribute of the job's root span, which is linked to the request that queued it.",
  },
  environmentVariables: {
    LOG_LEVEL: "info where it is not set",
    SERVICE_NAME: "web, api or worker",
    NODE_ENV: "the name of the environment",
  },
  retention: Duration.days(30),
  note:
    "As configured in the source, pino writes time in milliseconds and msg: the logger needs messageKey message and a timestamp function that writes the field timestamp. " +
    "A failed step logs its error as error, which pino writes as an empty object; it must be err. The start time that the duration is " +
    "computed from is set nowhere. The source leaves lines to Railway and names no retention: Loki and 30 days are ours.",
  requirements: ["CC-LOG-01", "CC-LOG-02", "CC-LOG-03", "CC-LOG-04", "CC-TRACE-01", "CC-TRACE-02", "CC-TRACE-04"],
};
