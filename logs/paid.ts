/** Paid's log lines: one JSON object each, with the run and the workflow that they belong to, and named events for what its jobs do. */
import { Duration } from "../units";
import type { LogContract } from "./contract";
import { STREAM_LABELS } from "./stream-labels";

export const logs: LogContract = {
  format: "json",
  streamLabels: STREAM_LABELS,
  streamValues: { service_name: ["paid-web", "paid-worker"] },
  fields: {
    timestamp: { type: "timestamp", description: "When it happened, ISO 8601 with three decimals of a second." },
    level: { type: "string", description: "How grave it is.", values: ["DEBUG", "INFO", "WARN", "ERROR", "FATAL"] },
    message: { type: "string", description: "The name of an event, or a sentence." },
    trace_id: { type: "string", description: "The trace of the request or workflow: 32 lower-case hexadecimal digits.", optional: true },
    span_id: { type: "string", description: "The span that was open: 16 lower-case hexadecimal digits.", optional: true },
    context: { type: "object", description: "What the line is about.", optional: true },
    "context.agent_run_id": { type: "number", description: "The run of an agent.", unit: "none", optional: true },
    "context.project_id": { type: "number", description: "The project that the run belongs to.", unit: "none", optional: true },
    "context.workflow_id": { type: "string", description: "The workflow that carries the run out.", optional: true },
    metrics: { type: "object", description: "Figures of what was done.", optional: true },
    "metrics.duration_ms": { type: "number", description: "How long it took.", unit: "milliseconds", optional: true },
    "metrics.iterations": { type: "number", description: "Rounds that the agent needed.", unit: "none", optional: true },
    "metrics.tokens_used": { type: "number", description: "Tokens of language models, in and out.", unit: "none", optional: true },
    workflow_type: { type: "string", description: "The class of a workflow, on its events.", optional: true },
    workflow_id: { type: "string", description: "The workflow, on its events.", optional: true },
    result: { type: "string", description: "How a workflow ended.", optional: true },
    agent_run_id: { type: "number", description: "The run whose worktree was removed.", unit: "none", optional: true },
    project_id: { type: "number", description: "The project of an orphaned worktree.", unit: "none", optional: true },
    worktree_path: { type: "string", description: "Where the worktree is or was.", optional: true },
    age_hours: { type: "number", description: "Age of an orphaned worktree, in whole hours.", unit: "hours", optional: true },
    container_id: { type: "number", description: "The container's row in the database.", unit: "none", optional: true },
    docker_id: { type: "string", description: "The container's id in Docker.", optional: true },
    name: { type: "string", description: "The container's name in Docker.", optional: true },
    error: { type: "string", description: "The error of a failed run, for lines of level ERROR.", optional: true },
  },
  levelField: "level",
  levels: ["DEBUG", "INFO", "WARN", "ERROR", "FATAL"],
  events: {
    "workflow.started": { level: "INFO", description: "A workflow begins.", fields: ["workflow_type", "workflow_id"] },
    "workflow.completed": { level: "INFO", description: "A workflow ends.", fields: ["workflow_type", "workflow_id", "result"] },
    "agent_execution.completed": {
      level: "INFO",
      description: "An agent ends its work.",
      fields: ["context.agent_run_id", "context.project_id", "context.workflow_id", "metrics.duration_ms", "metrics.iterations"],
    },
    "agent_execution.failed": {
      level: "ERROR",
      description: "An agent gives up.",
      fields: ["context.agent_run_id", "context.project_id", "context.workflow_id", "metrics.duration_ms", "error"],
      standing: "added",
    },
    "worktree.cleaned": { level: "INFO", description: "A worktree is removed after its run.", fields: ["agent_run_id", "worktree_path"] },
    "worktree.orphan_detected": {
      level: "WARN",
      description: "A worktree without a run is found and removed.",
      fields: ["project_id", "worktree_path", "age_hours"],
    },
    "container.orphan_detected": {
      level: "WARN",
      description: "A container that the database does not know is found and removed.",
      fields: ["docker_id", "name"],
    },
    "container.removed": { level: "INFO", description: "An idle or old container is removed.", fields: ["container_id", "docker_id"] },
    "disk_cleanup.routine": { level: "INFO", description: "The disk is filled to three quarters, and orphans are cleaned up." },
    "disk_cleanup.aggressive": { level: "WARN", description: "The disk is filled to 85 %, and old containers and images go too." },
    "disk_cleanup.emergency": { level: "ERROR", description: "The disk is filled to 95 %, and no new run is taken for an hour." },
  },
  traceIdField: "trace_id",
  traceIdCorrection: {
    source: "The header X-Request-ID as it comes, or a random UUID of 36 characters, sent back in the same header.",
    correction:
      "The trace id of the active span: from traceparent where a caller sends one, else of the new root span. X-Request-ID keeps its own field and is sent back as before; a UUID without its hyphens is a valid trace id, one with them is not.",
  },
  retention: Duration.days(30),
  retentionTiers: [
    { when: "The disk is filled to 75 % to 85 %.", retention: Duration.days(30) },
    { when: "The disk is filled to 85 % to 95 %.", retention: Duration.days(7) },
    { when: "The disk is filled to 95 % or more.", retention: Duration.days(1) },
  ],
  note:
    "The source keeps the logs of agent runs as rows of its database, by the tiers; in Loki lines are kept 30 days whatever the disk of a worker says. " +
    "Its example shows the level in capitals, as Ruby's logger writes it. Promtail has reached its end of life: the collector's agent reads the pods' files. " +
    "agent_execution.failed and its error are ours, because the panel of recent errors reads them; so are the names of the services.",
  requirements: [
    "PAID-LOG-01",
    "PAID-LOG-02",
    "PAID-LOG-03",
    "PAID-LOG-04",
    "PAID-LOG-05",
    "PAID-LOG-06",
    "PAID-LOG-07",
    "PAID-LOG-08",
    "PAID-RET-02",
  ],
};
