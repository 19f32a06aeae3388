/** SpecCursor's traces: from a webhook over the controller to the upgrade, the language model and the proof. */
import { ERROR_ATTRIBUTES, PROCESS_ATTRIBUTES } from "./common-attributes";
import type { TraceAttribute, TraceContract } from "./contract";

const ECOSYSTEM: TraceAttribute = { scope: "span", type: "string", description: "The package ecosystem of the upgrade." };

export const traces: TraceContract = {
  services: ["github-app", "controller", "ai-service", "rust-worker", "lean-engine"],
  attributes: {
    ...PROCESS_ATTRIBUTES,
    ...ERROR_ATTRIBUTES,
    correlation_id: { scope: "span", type: "string", description: "Ties spans to log lines that have no trace id.", optional: true },
  },
  spans: {
    "webhook.process": {
      services: ["github-app"],
      kind: "server",
      description: "A webhook of GitHub is checked and handed on.",
      attributes: { "github.event": { scope: "span", type: "string", description: "The event that GitHub tells of." } },
      fails: "The signature is wrong, or the job cannot be queued.",
    },
    "job.orchestrate": {
      services: ["controller"],
      kind: "consumer",
      description: "A job is carried out, from its start to its end.",
      parents: ["webhook.process"],
      attributes: { ecosystem: ECOSYSTEM, "job.id": { scope: "span", type: "string", description: "The job." } },
      fails: "The job fails.",
    },
    "upgrade.execute": {
      services: ["rust-worker"],
      kind: "server",
      description: "An upgrade is made and built.",
      parents: ["job.orchestrate"],
      attributes: { ecosystem: ECOSYSTEM },
      fails: "The upgrade does not build or its tests fail.",
    },
    "claude.request": {
      services: ["ai-service"],
      kind: "client",
      description: "A request to Claude's API.",
      parents: ["job.orchestrate", "upgrade.execute"],
      attributes: {
        "gen_ai.request.model": { scope: "span", type: "string", description: "The model." },
        "gen_ai.usage.input_tokens": { scope: "span", type: "int", description: "Tokens of the prompt.", optional: true },
        "gen_ai.usage.output_tokens": { scope: "span", type: "int", description: "Tokens of the answer.", optional: true },
      },
      fails: "The API refuses, limits or does not answer.",
    },
    "proof.verify": {
      services: ["lean-engine"],
      kind: "server",
      description: "A proof is checked by Lean.",
      parents: ["job.orchestrate", "upgrade.execute"],
      attributes: {
        "proof.result": { scope: "span", type: "string", description: "How the check ended.", values: ["proved", "refuted", "timeout"] },
      },
      fails: "The engine breaks off. A proof that does not hold is a result and no error.",
    },
  },
  propagation: "w3c",
  keepRatio: 0.1,
  stores: ["jaeger", "tempo"],
  note:
    "The source says what each service's spans are of, and that a failed request carries details; the names, parents and attributes are ours. Its share is 10 % of " +
    "successes and all errors. It exports to Jaeger, Prometheus, Loki and X-Ray after batching, a memory limit and tail sampling: metrics of spans and log lines take their own " +
    "paths here, and X-Ray waits until the collector can send to it.",
  requirements: [
    "SPEC-TRACE-01",
    "SPEC-TRACE-02",
    "SPEC-TRACE-03",
    "SPEC-TRACE-04",
    "SPEC-TRACE-05",
    "SPEC-TRACE-06",
    "SPEC-TRACE-07",
    "SPEC-TRACE-08",
    "SPEC-TRACE-09",
    "SPEC-TRACE-10",
    "SPEC-TRACE-11",
    "SPEC-TRACE-12",
  ],
};
