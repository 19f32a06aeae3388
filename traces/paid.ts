/** Paid's traces: a request of the web, the workflow that it starts, and the agent's calls of language models. */
import { ERROR_ATTRIBUTES, HTTP_SERVER_ATTRIBUTES, PROCESS_ATTRIBUTES } from "./common-attributes";
import type { TraceContract } from "./contract";

export const traces: TraceContract = {
  services: ["paid-web", "paid-worker"],
  attributes: { ...PROCESS_ATTRIBUTES, ...ERROR_ATTRIBUTES },
  spans: {
    "HTTP request": {
      services: ["paid-web"],
      kind: "server",
      description: "A request is answered.",
      names: "(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)( /.*)?",
      attributes: HTTP_SERVER_ATTRIBUTES,
      fails: "The answer is a 5xx.",
      standing: "proposed",
    },
    RunWorkflow: {
      services: ["paid-worker"],
      kind: "internal",
      description: "A Temporal workflow, from its start to its end.",
      names: "RunWorkflow:.+",
      parents: ["HTTP request"],
      attributes: {
        temporalWorkflowID: { scope: "span", type: "string", description: "The workflow's id." },
        temporalRunID: { scope: "span", type: "string", description: "The run of the workflow." },
      },
      fails: "The workflow fails, is cancelled or times out.",
      standing: "proposed",
    },
    RunActivity: {
      services: ["paid-worker"],
      kind: "internal",
      description: "An activity of a workflow, each attempt for itself.",
      names: "RunActivity:.+",
      parents: ["RunWorkflow"],
      attributes: {
        temporalWorkflowID: { scope: "span", type: "string", description: "The workflow's id." },
        temporalActivityID: { scope: "span", type: "string", description: "The activity's id." },
      },
      fails: "The attempt fails or times out.",
      standing: "proposed",
    },
    "chat completion": {
      services: ["paid-worker"],
      kind: "client",
      description: "A request to a language model.",
      names: "chat .+",
      parents: ["RunActivity"],
      attributes: {
        "gen_ai.provider.name": { scope: "span", type: "string", description: "Who runs the model." },
        "gen_ai.request.model": { scope: "span", type: "string", description: "The model." },
        "gen_ai.usage.input_tokens": { scope: "span", type: "int", description: "Tokens of the prompt.", optional: true },
        "gen_ai.usage.output_tokens": { scope: "span", type: "int", description: "Tokens of the answer.", optional: true },
      },
      fails: "The provider refuses, limits or does not answer.",
      standing: "proposed",
    },
  },
  propagation: "w3c",
  legacyHeaders: [{ name: "X-Request-ID", carries: "The id of a request, in and out; it is an attribute and no trace id." }],
  traceIdCorrection: {
    source: "The header X-Request-ID as it comes, or a random UUID of 36 characters.",
    correction: "The context comes from traceparent; where there is none, the first span of the request starts a trace.",
  },
  keepRatio: 0.1,
  stores: ["tempo", "jaeger", "temporal"],
  note:
    "The source has no spans: its traces are the histories that Temporal's own pages show, and they stay there. The spans are proposed, with the names that " +
    "OpenTelemetry's libraries for Rails and Temporal give, so that a line of the log leads to a trace. The share that is kept is ours.",
  requirements: ["PAID-LOG-03"],
};
