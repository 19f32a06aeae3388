/** a8n's traces: requests of the API, and what its Sentry clients report to GlitchTip. */
import { ERROR_ATTRIBUTES, HTTP_SERVER_ATTRIBUTES, PROCESS_ATTRIBUTES } from "./common-attributes";
import type { TraceContract } from "./contract";

export const traces: TraceContract = {
  services: ["api"],
  attributes: { ...PROCESS_ATTRIBUTES, ...ERROR_ATTRIBUTES },
  spans: {
    "HTTP request": {
      services: ["api"],
      kind: "server",
      description: "A request is answered.",
      names: "(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)( /.*)?",
      attributes: {
        ...HTTP_SERVER_ATTRIBUTES,
        request_id: { scope: "span", type: "string", description: "The request's id, as in the log line." },
        user_id: { scope: "span", type: "string", description: "The user who sent it, by id.", optional: true },
      },
      fails: "The answer is a 5xx.",
      standing: "proposed",
    },
    "db.query": {
      services: ["api"],
      kind: "client",
      description: "A query of the database.",
      parents: ["HTTP request"],
      attributes: {
        "db.system.name": { scope: "span", type: "string", description: "The kind of database.", values: ["postgresql"] },
        "db.operation.name": { scope: "span", type: "string", description: "What the query does." },
      },
      fails: "The database refuses or does not answer.",
      standing: "proposed",
    },
  },
  propagation: "w3c",
  legacyHeaders: [
    { name: "sentry-trace", carries: "The trace id of Sentry's clients: 32 hexadecimal digits, so that it can be a W3C trace id too." },
    { name: "baggage", carries: "Sentry's own entries beside those of W3C baggage." },
  ],
  keepRatio: 0.1,
  errorTracking: {
    product: "glitchtip",
    address: "https://glitchtip.a8n.tools",
    clients: { api: "sentry 0.32 with tracing, sentry-actix 0.32", frontend: "@sentry/react ^7.0.0" },
    dsn: { api: "GLITCHTIP_DSN", frontend: "VITE_GLITCHTIP_DSN" },
    environment: { api: "ENVIRONMENT, else development", frontend: "MODE" },
    sampleRatio: 0.1,
    context: { release: "The version of the crate, on what the API reports." },
    sourceMaps: true,
  },
  note:
    "The source's traces are transactions in GlitchTip, which shows them and has no TraceQL. The spans are proposed: the API's tracing spans also go to the " +
    "collector, by an OpenTelemetry layer. ENVIRONMENT must be the name of the environment: its default development is none of ours. The share is the source's.",
  requirements: ["A8N-TRACE-01", "A8N-TRACE-02", "A8N-TRACE-03", "A8N-TRACE-04", "A8N-TRACE-05", "A8N-RET-03", "A8N-ENV-08"],
};
