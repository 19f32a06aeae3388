/** CanvasCast's traces: requests of the API and the steps of a job's pipeline, and what Sentry is told of errors. */
import { ERROR_ATTRIBUTES, HTTP_SERVER_ATTRIBUTES, PROCESS_ATTRIBUTES } from "./common-attributes";
import type { TraceContract } from "./contract";

export const traces: TraceContract = {
  services: ["web", "api", "worker"],
  attributes: {
    ...PROCESS_ATTRIBUTES,
    ...ERROR_ATTRIBUTES,
    userId: { scope: "span", type: "string", description: "The user, where one is signed in.", optional: true },
    jobId: { scope: "span", type: "string", description: "The job, where the span is about one.", optional: true },
  },
  spans: {
    "HTTP request": {
      services: ["web", "api"],
      kind: "server",
      description: "A request is answered.",
      names: "(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)( /.*)?",
      attributes: HTTP_SERVER_ATTRIBUTES,
      fails: "The answer is a 5xx.",
    },
    pipeline: {
      services: ["worker"],
      kind: "consumer",
      description: "A job, from its first step to its last.",
      attributes: { jobId: { scope: "span", type: "string", description: "The job." } },
      fails: "A step fails.",
    },
    step: {
      services: ["worker"],
      kind: "internal",
      description: "One step of a job.",
      names: "step .+",
      parents: ["pipeline"],
      attributes: {
        step: { scope: "span", type: "string", description: "The name of the step." },
        "error.category": {
          scope: "span",
          type: "string",
          description: "The kind of error.",
          values: ["auth", "pipeline", "payment", "timeout", "rate_limit", "unknown"],
          optional: true,
        },
      },
      fails: "The step throws.",
    },
  },
  propagation: "w3c",
  legacyHeaders: [
    { name: "x-trace-id", carries: "The trace id, on requests and on responses; it goes on being sent back, with the id of the span." },
  ],
  traceIdCorrection: {
    source:
      "A random UUID of 36 characters for a request, and the job's id for a pipeline, whose root span is called pipeline instead of having an id.",
    correction:
      "Ids of the OpenTelemetry SDK, 32 and 16 lower-case hexadecimal digits, passed on in traceparent. The job's id is the attribute jobId; the job carries the " +
      "context of the request that queued it, and its root span links to it.",
  },
  keepRatio: 0.1,
  stores: ["jaeger", "tempo"],
  errorTracking: {
    product: "sentry",
    clients: { api: "@sentry/node", worker: "@sentry/node" },
    dsn: { api: "SENTRY_DSN", worker: "SENTRY_DSN" },
    environment: { api: "NODE_ENV", worker: "NODE_ENV" },
    sampleRatio: 0.1,
    context: { "user.id": "The user.", jobId: "The job, as a tag.", extra: "Whatever else the caller adds." },
    categories: ["auth", "pipeline", "payment", "timeout", "rate_limit", "unknown"],
  },
  note:
    "The source keeps a tenth of the traces in Sentry and names no share for Jaeger: the same tenth. Its context of trace, span and parent span is OpenTelemetry's. " +
    "The category of an error is an attribute of ours, so that errors can be counted by it.",
  requirements: [
    "CC-TRACE-01",
    "CC-TRACE-02",
    "CC-TRACE-03",
    "CC-TRACE-04",
    "CC-TRACE-05",
    "CC-TRACE-06",
    "CC-ERR-01",
    "CC-ERR-02",
    "CC-ERR-03",
  ],
};
