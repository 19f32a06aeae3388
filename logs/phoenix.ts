/** Phoenix' log lines: the entry of its source document, written as one JSON object a line, with the trace that the line belongs to. */
import { Duration } from "../units";
import type { LogContract } from "./contract";
import { STREAM_LABELS } from "./stream-labels";

export const logs: LogContract = {
  format: "json",
  streamLabels: STREAM_LABELS,
  fields: {
    timestamp: { type: "timestamp", description: "When it happened, RFC 3339 in UTC." },
    level: { type: "string", description: "How grave it is.", values: ["trace", "debug", "info", "warn", "error"] },
    message: { type: "string", description: "What happened, in one sentence without variable parts, so that lines can be counted by it." },
    component: {
      type: "string",
      description: "The part of Phoenix that wrote the line, from COMPONENT_NAME.",
      values: ["orchestrator", "agent"],
    },
    correlation_id: { type: "string", description: "Ties the lines of one client request together, across components.", optional: true },
    plan_id: { type: "string", description: "The plan that the line is about.", optional: true },
    task_id: { type: "string", description: "The task that the line is about.", optional: true },
    trace_id: {
      type: "string",
      description: "The trace that was open when the line was written: 32 lower-case hexadecimal digits.",
      optional: true,
    },
    metadata: { type: "object", description: "Whatever else belongs to the message." },
    "metadata.error": { type: "string", description: "The error and its causes, for lines of level warn and error.", optional: true },
    "metadata.password": { type: "string", description: "Never to be kept.", optional: true, redact: true },
    "metadata.authorization": { type: "string", description: "Never to be kept.", optional: true, redact: true },
    "metadata.api_key": { type: "string", description: "Never to be kept.", optional: true, redact: true },
  },
  levelField: "level",
  levels: ["trace", "debug", "info", "warn", "error"],
  traceIdField: "trace_id",
  environmentVariables: { COMPONENT_NAME: "orchestrator or agent" },
  retention: Duration.days(30),
  note:
    "The source names timestamp, level, correlation_id, plan_id, task_id, component, message and metadata; correlation_id need not be a trace id, so " +
    "trace_id is ours. Values of level and component, what is redacted, and 30 days are ours too: the source asks for a retention and states none.",
  requirements: ["PHX-LOG-01", "PHX-LOG-02", "PHX-LOG-03", "PHX-ENV-01", "PHX-COMP-11", "PHX-PLAN-03"],
};
