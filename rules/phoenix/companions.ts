/** What the source document does not ask for and whoever is on call for Phoenix would miss. */
import { phoenixSignals as signals } from "../../signals/phoenix";
import { Duration } from "../../units";
import type { Alerts } from "../alert";

const TWO_MINUTES = Duration.minutes(2);
const FIVE_MINUTES = Duration.minutes(5);
const TEN_MINUTES = Duration.minutes(10);

export const companions = {
  EntryDown: {
    severity: "critical",
    signal: signals.entryUp,
    comparison: { operator: "<", threshold: 1 },
    for: TWO_MINUTES,
    summary: "The entry of Phoenix does not answer",
    description: "A probe of {{ $labels.instance }} fails. Orchestrators may be well, and nobody reaches them.",
    requirements: ["PHX-SCRAPE-04"],
    added: true,
    panel: "system-overview/entryUp",
  },
  LoadBalancerServersLow: {
    severity: "warning",
    signal: signals.loadBalancerServers,
    comparison: { operator: "<", threshold: 2 },
    for: FIVE_MINUTES,
    summary: "Servers in balance behind {{ $labels.proxy }}: {{ $value | humanize }}",
    description: "With one server in balance the next restart is an outage; with none it has begun.",
    requirements: ["PHX-SCRAPE-04"],
    added: true,
    panel: "system-overview/loadBalancerServers",
  },
  RedisDown: {
    severity: "critical",
    signal: signals.redisUp,
    comparison: { operator: "<", threshold: 1 },
    for: TWO_MINUTES,
    summary: "Phoenix' Redis does not answer",
    description: "The exporter at {{ $labels.instance }} cannot reach it. Orchestrators and agents speak to each other through it.",
    requirements: ["PHX-SCRAPE-03"],
    added: true,
    panel: "system-overview/redisUp",
  },
  RedisReplicasMissing: {
    severity: "warning",
    signal: signals.redisReplicas,
    comparison: { operator: "<", threshold: 1 },
    for: TEN_MINUTES,
    summary: "No replica follows Phoenix' Redis",
    description: "If the primary is lost now, what is queued is lost with it.",
    requirements: ["PHX-METRIC-27"],
    added: true,
    panel: "system-overview/redisReplicas",
  },
  RedisReplicationLagging: {
    severity: "warning",
    signal: signals.redisReplicationLag,
    comparison: { operator: ">", threshold: 30 },
    for: TEN_MINUTES,
    summary: "The replica {{ $labels.slave_ip }} of Redis is {{ $value | humanizeDuration }} behind",
    description: "A failover to it would lose the writes of that time.",
    requirements: ["PHX-METRIC-29"],
    added: true,
    panel: "system-overview/redisReplicationLag",
  },
  TaskQueueGrowing: {
    severity: "warning",
    signal: signals.taskQueueGrowth,
    comparison: { operator: ">", threshold: 0.05 },
    for: Duration.minutes(30),
    summary: 'The task queue grows by {{ $value | printf "%.2f" }} tasks a second',
    description: "For half an hour more tasks come than end. Phoenix exposes no queue depth, so nothing else tells of a backlog.",
    requirements: ["PHX-METRIC-05"],
    added: true,
    panel: "business-metrics/taskQueueGrowth",
  },
  TasksStandStill: {
    severity: "critical",
    signal: signals.tasksEndedRate,
    comparison: { operator: "<=", threshold: 0 },
    guard: {
      query: signals.tasksQueuedRate.query,
      comparison: { operator: ">", threshold: 0 },
      reason: "Where nothing is queued nothing can end.",
    },
    for: Duration.minutes(15),
    summary: "Tasks are queued and none ends",
    description: "In a quarter of an hour no task succeeded and none failed, although there are new ones. Failures cannot tell of it.",
    requirements: ["PHX-METRIC-06"],
    added: true,
    panel: "business-metrics/tasksEndedRate",
  },
  AgentOperationsFailing: {
    severity: "warning",
    signal: signals.agentFailureShare,
    comparison: { operator: ">", threshold: 0.25 },
    guard: {
      query: signals.agentOperations.query,
      comparison: { operator: ">=", threshold: 20 },
      reason: "An agent that did three things has no share worth telling.",
    },
    for: TEN_MINUTES,
    summary: "{{ $value | humanizePercentage }} of the operations of {{ $labels.pod }} fail",
    description: "The agent says that it is well, and does not do its work. Its tasks are tried again elsewhere until their retries end.",
    requirements: ["PHX-METRIC-18"],
    added: true,
    panel: "business-metrics/agentFailureShare",
  },
} as const satisfies Alerts;
