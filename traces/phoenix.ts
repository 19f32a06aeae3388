/** Phoenix' traces: orchestrators and agents write spans, and the context travels with every call between them. */
import type { TraceContract } from "./contract";

export const traces: TraceContract = {
  services: ["phoenix-orchestrator", "phoenix-agent"],
  attributes: {
    "service.name": "Which program wrote the span.",
    environment: "The environment that it runs in; the collector overwrites it with its own.",
  },
  propagation: "w3c",
  keepRatio: 0.1,
  note:
    "The source injects the context by the global text-map propagator and names no format: W3C trace context is OpenTelemetry's own. It has a field for a " +
    "sampling ratio and states none: a tenth of the traces without an error is our proposal. It names the tracer phoenix-orchestrator and no service of " +
    "the agents. The ratio and the address of Tempo are the collector's business here, so the program keeps all and sends to the agent on its node.",
  requirements: ["PHX-TRACE-01", "PHX-TRACE-02", "PHX-TRACE-03", "PHX-TRACE-04", "PHX-TRACE-05", "PHX-PLAN-04"],
};
