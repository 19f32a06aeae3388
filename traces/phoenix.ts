/** Phoenix' traces: orchestrators and agents write spans, and the context travels with every call between them. */
import { ERROR_ATTRIBUTES, PROCESS_ATTRIBUTES } from "./common-attributes";
import type { TraceAttribute, TraceContract } from "./contract";

const PLAN: TraceAttribute = { scope: "span", type: "string", description: "The plan, as in the log line." };
const TASK: TraceAttribute = { scope: "span", type: "string", description: "The task, as in the log line." };

export const traces: TraceContract = {
  services: ["phoenix-orchestrator", "phoenix-agent"],
  attributes: { ...PROCESS_ATTRIBUTES, ...ERROR_ATTRIBUTES },
  spans: {
    "plan.execute": {
      services: ["phoenix-orchestrator"],
      kind: "server",
      description: "A plan, from the client's request to its end.",
      attributes: { plan_id: PLAN },
      fails: "The plan fails.",
      standing: "proposed",
    },
    "task.dispatch": {
      services: ["phoenix-orchestrator"],
      kind: "client",
      description: "A task is given to an agent and waited for.",
      parents: ["plan.execute"],
      attributes: { plan_id: PLAN, task_id: TASK },
      fails: "No agent takes it, or the agent fails.",
      standing: "proposed",
    },
    "task.execute": {
      services: ["phoenix-agent"],
      kind: "server",
      description: "An agent carries a task out.",
      parents: ["task.dispatch"],
      attributes: { plan_id: PLAN, task_id: TASK },
      fails: "The task fails or takes too long.",
      standing: "proposed",
    },
  },
  propagation: "w3c",
  tracers: ["phoenix-orchestrator"],
  keepRatio: 0.1,
  stores: ["tempo", "jaeger"],
  note:
    "The source injects the context by the global text-map propagator and names no format: W3C trace context is OpenTelemetry's own. It has a field for a " +
    "sampling ratio and states none: a tenth of the traces without an error is our proposal. It names the tracer phoenix-orchestrator and no service of " +
    "the agents, and no span: those are proposed. The ratio and the address of Tempo are the collector's business here, so the program keeps all and sends to " +
    "the agent on its node. service.name belongs to the process, so it is a resource attribute and not set on each span, as the source does.",
  requirements: ["PHX-TRACE-01", "PHX-TRACE-02", "PHX-TRACE-03", "PHX-TRACE-04", "PHX-TRACE-05", "PHX-PLAN-04"],
};
