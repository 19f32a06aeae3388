/** When somebody is told about Phoenix: the six alerts of the source document in the form that can fire, and their companions. */
import { phoenixSignals as signals } from "../../signals/phoenix";
import { Duration } from "../../units";
import type { Alerts } from "../alert";
import { companions } from "./companions";

const FIVE_MINUTES = Duration.minutes(5);

export const alerts = {
  HighCPUUsage: {
    severity: "warning",
    signal: signals.cpuUsage,
    comparison: { operator: ">", threshold: 0.8 },
    for: FIVE_MINUTES,
    summary: "{{ $labels.pod }} uses {{ $value | humanizePercentage }} of its CPU limit",
    description:
      "The pod is close to the limit at which the kernel stops it for the rest of each period. Its requests and tasks become slow before anything fails.",
    requirements: ["PHX-ALERT-01"],
    panel: "system-overview/cpuUsage",
  },
  HighMemoryUsage: {
    severity: "warning",
    signal: signals.memoryUsage,
    comparison: { operator: ">", threshold: 0.85 },
    for: FIVE_MINUTES,
    summary: "{{ $labels.pod }}/{{ $labels.container }} uses {{ $value | humanizePercentage }} of its memory limit",
    description:
      "At its limit the container is killed and restarted. An orchestrator loses the requests it holds, an agent the operations it runs.",
    requirements: ["PHX-ALERT-02"],
    panel: "system-overview/memoryUsage",
  },
  HighLatency: {
    severity: "warning",
    signal: signals.latencyP95,
    comparison: { operator: ">", threshold: 1 },
    guard: {
      query: signals.requestVolume.query,
      comparison: { operator: ">", threshold: 0.1 },
      reason: "Below one request in ten seconds a quantile is the time of single requests.",
    },
    for: FIVE_MINUTES,
    summary: "p95 latency is {{ $value | humanizeDuration }}",
    description:
      "One request in twenty takes longer than this, over all orchestrators. The latency objective allows one in a hundred over 1 s.",
    requirements: ["PHX-ALERT-03"],
    panel: "system-overview/latencyP95",
  },
  HighErrorRate: {
    severity: "critical",
    signal: signals.taskFailureShare,
    comparison: { operator: ">", threshold: 0.05 },
    guard: {
      query: signals.taskFailures.query,
      comparison: { operator: ">=", threshold: 3 },
      reason: "One failed task of ten is 10 % and need not wake anybody.",
    },
    for: FIVE_MINUTES,
    summary: "{{ $value | humanizePercentage }} of tasks fail",
    description: "Tasks that were accepted end in failure after all retries. Whoever queued them does not get their result.",
    requirements: ["PHX-ALERT-04"],
    panel: "business-metrics/taskFailureShare",
  },
  AgentUnhealthy: {
    severity: "critical",
    signal: signals.agentsUnhealthy,
    comparison: { operator: ">", threshold: 0 },
    for: FIVE_MINUTES,
    summary: "Agent {{ $labels.agent_id }} reported as unhealthy",
    description: "The agent in pool {{ $labels.pool }} says of itself that it cannot work. The other agents of the pool carry its tasks.",
    requirements: ["PHX-ALERT-05"],
    panel: "business-metrics/agentsUnhealthy",
  },
  AgentHealthAbsent: {
    severity: "critical",
    signal: signals.agentHealthAbsent,
    for: FIVE_MINUTES,
    summary: "No Phoenix agent reports its state",
    description: "Either no agent runs or none can be scraped. A dead agent reports nothing, so AgentUnhealthy cannot fire for it.",
    requirements: ["PHX-ALERT-05"],
    panel: "business-metrics/agentHealth",
  },
  TargetDown: {
    severity: "warning",
    signal: signals.targetsUp,
    comparison: { operator: "<", threshold: 1 },
    for: Duration.minutes(10),
    summary: "A target of {{ $labels.job }} cannot be scraped",
    description:
      "At least one target of the job does not answer. What it exposes is missing in every sum, so other alerts may be too quiet.",
    requirements: ["PHX-TEST-01"],
    panel: "system-overview/targetsUp",
  },
  OrchestratorsDown: {
    severity: "critical",
    signal: signals.orchestratorsDown,
    for: Duration.minutes(2),
    summary: "No Phoenix orchestrator answers",
    description:
      "Every orchestrator is silent or has left discovery. Nobody's requests are answered, and whatever alerts on them has nothing to read.",
    requirements: ["PHX-TEST-01"],
    panel: "system-overview/orchestratorsDown",
  },
  ...companions,
} as const satisfies Alerts;

/** Names of Phoenix' alerts, which an environment may override. */
export type PhoenixAlertName = keyof typeof alerts;
