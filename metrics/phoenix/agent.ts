/** What Phoenix' agents expose. The source document gives names and types only; labels and buckets are ours, and each contract says so. */
import { type MetricContract, oneOf, upTo } from "../contract";

/** Agents that run at a time, over all pools, at most. Neither the source nor the pools state it; series are counted with it. */
export const MAX_AGENTS = 100;

const HEALTH = oneOf("healthy", "degraded", "unhealthy");

export const agent = {
  operationsTotal: {
    name: "operations_total",
    type: "counter",
    unit: "none",
    help: "Operations that the agent has finished, failures among them.",
    aggregate: "sum",
    standing: "corrected",
    requirements: ["PHX-METRIC-16"],
    note: "The source does not say whether failures are counted too; here they are, so that failures over operations is a share.",
  },
  operationDurationSeconds: {
    name: "operation_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time from the start of an operation to its end.",
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    aggregate: "sum",
    standing: "corrected",
    requirements: ["PHX-METRIC-17"],
    note: "The source states no buckets; these are ours.",
  },
  operationFailuresTotal: {
    name: "operation_failures_total",
    type: "counter",
    unit: "none",
    help: "Operations that ended in failure.",
    aggregate: "sum",
    standing: "declared",
    requirements: ["PHX-METRIC-18"],
  },
  memoryUsageBytes: {
    name: "memory_usage_bytes",
    type: "gauge",
    unit: "bytes",
    help: "Memory that the agent process says it uses.",
    aggregate: "sum",
    standing: "declared",
    requirements: ["PHX-METRIC-19"],
    note: "Orchestrators expose the same name: match on the job to tell them apart.",
  },
  cpuUsagePercent: {
    name: "cpu_usage_percent",
    type: "gauge",
    unit: "percent",
    help: "Share of one core that the agent process says it uses, 100 for a whole core.",
    aggregate: "max",
    standing: "declared",
    requirements: ["PHX-METRIC-20"],
    note: "Orchestrators expose the same name: match on the job to tell them apart. Percent is not a base unit; the source's name is kept.",
  },
  threadsTotal: {
    name: "threads_total",
    type: "gauge",
    unit: "none",
    help: "Threads of the agent process at this moment.",
    aggregate: "sum",
    standing: "declared",
    requirements: ["PHX-METRIC-21"],
    note: "A gauge in spite of its suffix _total; the source's name is kept. Never rate() it.",
  },
  agentHealthStatus: {
    name: "agent_health_status",
    type: "stateset",
    unit: "none",
    help: "1 for the state that the agent is in, 0 for the others.",
    labels: { pool: upTo(20), agent_id: upTo(MAX_AGENTS), health: HEALTH },
    // An agent exposes its own states only.
    seriesPerTarget: HEALTH.values.length,
    zeroInitialised: ["health"],
    aggregate: "max",
    standing: "added",
    requirements: ["PHX-METRIC-U6"],
    note:
      "An alert and a panel of the source read it with the label health, and nobody declares it. The agent itself exposes one series per state; pool, " +
      "agent_id and the states besides unhealthy are ours. A dead agent exposes nothing, which is why there is an alert on its absence.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
