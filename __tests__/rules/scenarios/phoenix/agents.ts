/** Phoenix' agents: what they say of themselves, what they do, and what their pods use. */
import { cadvisor, kubeStateMetrics } from "../../../../metrics/exporters";
import { agent } from "../../../../metrics/phoenix";
import { type Scenario, absenceProbes, count, level, probe } from "../../../../rules/scenario";
import { PHOENIX, critical, warning } from "./requests";

const GIB = 2 ** 30;
const here = { namespace: "phoenix" } as const;

const health: readonly Scenario[] = [
  ...probe<0 | 1>({
    alert: "AgentUnhealthy",
    own: PHOENIX,
    labels: { ...critical, pool: "blue", agent_id: "a1" },
    texts: {
      summary: "Agent a1 reported as unhealthy",
      description: "The agent in pool blue says of itself that it cannot work. The other agents of the pool carry its tasks.",
      panel: "business-metrics/agentsUnhealthy",
    },
    world: (course, { system }) => {
      const of = (pool: string, agent_id: string, pod: string) => ({ system, pool, agent_id, pod });
      return [
        level(agent.agentHealthStatus, { ...of("blue", "a1", "agent-1-new"), health: "unhealthy" }, course, (ill) => ill),
        level(agent.agentHealthStatus, { ...of("blue", "a1", "agent-1-new"), health: "healthy" }, course, (ill) => 1 - ill),
        // What its former pod said still stands, and says the contrary.
        level(agent.agentHealthStatus, { ...of("blue", "a1", "agent-1-old"), health: "unhealthy" }, course, () => 0),
        // The same id in another pool is another agent, and a degraded one is not unhealthy.
        level(agent.agentHealthStatus, { ...of("green", "a1", "agent-7"), health: "unhealthy" }, course, () => 0),
        level(agent.agentHealthStatus, { ...of("green", "a2", "agent-8"), health: "degraded" }, course, () => 1),
      ];
    },
    bad: 1,
    good: 0,
    firesAt: 5,
    clearsIn: 1,
    spell: 4,
  }),
  ...absenceProbes<1>({
    alert: "AgentHealthAbsent",
    own: PHOENIX,
    labels: critical,
    texts: {
      summary: "No Phoenix agent reports its state",
      description: "Either no agent runs or none can be scraped. A dead agent reports nothing, so AgentUnhealthy cannot fire for it.",
      panel: "business-metrics/agentHealth",
    },
    world: (course, { system }, replica) => [
      level(agent.agentHealthStatus, { system, pool: "blue", agent_id: replica, health: "unhealthy" }, course, (state) => state),
      level(agent.agentHealthStatus, { system, pool: "blue", agent_id: replica, health: "healthy" }, course, () => 0),
    ],
    present: 1,
    after: 5,
  }),
];

interface Operations {
  readonly all: number;
  readonly failed: number;
}

const work: readonly Scenario[] = probe<Operations>({
  alert: "AgentOperationsFailing",
  own: PHOENIX,
  labels: { ...warning, pod: "agent-1" },
  texts: {
    summary: "50% of the operations of agent-1 fail",
    description: "The agent says that it is well, and does not do its work. Its tasks are tried again elsewhere until their retries end.",
    panel: "business-metrics/agentFailureShare",
  },
  // Its neighbour does ten times as much, and well.
  world: (course, { system }) => [
    count(agent.operationsTotal, { system, pod: "agent-1" }, course, ({ all }) => all),
    count(agent.operationFailuresTotal, { system, pod: "agent-1" }, course, ({ failed }) => failed),
    count(agent.operationsTotal, { system, pod: "agent-2" }, course, ({ all }) => all * 10),
    count(agent.operationFailuresTotal, { system, pod: "agent-2" }, course, () => 0),
  ],
  bad: { all: 40, failed: 20 },
  good: { all: 40, failed: 1 },
  over: [
    { all: 100, failed: 26 },
    { all: 4.1, failed: 4.1 },
  ],
  under: [{ all: 100, failed: 24 }],
  few: [{ all: 3.9, failed: 3.9 }],
  firesAt: 11,
  clearsIn: 3,
  spell: 5,
});

const resources: readonly Scenario[] = [
  ...probe<number>({
    alert: "HighCPUUsage",
    own: PHOENIX,
    labels: { ...warning, ...here, pod: "agent-1" },
    texts: {
      summary: "agent-1 uses 95% of its CPU limit",
      description:
        "The pod is close to the limit at which the kernel stops it for the rest of each period. Its requests and tasks become slow before anything fails.",
      panel: "system-overview/cpuUsage",
    },
    // Two containers share the pod's limit of two cores; the series without a container is the pod once more.
    world: (course, { namespace }) => {
      const used = (pod: string, container: string, seconds: (share: number) => number) =>
        count(cadvisor.cpuUsageSecondsTotal, { namespace, pod, container }, course, seconds);
      const limit = (pod: string, container: string, cores: number) =>
        level(kubeStateMetrics.podContainerResourceLimits, { namespace, pod, container, resource: "cpu" }, course, () => cores);
      return [
        used("agent-1", "agent", (share) => share * 100),
        used("agent-1", "proxy", (share) => share * 20),
        used("agent-1", "", (share) => share * 120),
        used("orchestrator-1", "orchestrator", () => 12),
        limit("agent-1", "agent", 1.5),
        limit("agent-1", "proxy", 0.5),
        limit("orchestrator-1", "orchestrator", 2),
      ];
    },
    bad: 0.95,
    good: 0.2,
    over: [0.81],
    under: [0.79],
    firesAt: 10,
    // Two missed scrapes take so much out of a rate over five minutes that 95 % look like less.
    gap: 1,
    clearsIn: 1,
    spell: 4,
  }),
  ...probe<number>({
    alert: "HighMemoryUsage",
    own: PHOENIX,
    labels: { ...warning, ...here, pod: "agent-1", container: "agent" },
    texts: {
      summary: "agent-1/agent uses 90% of its memory limit",
      description:
        "At its limit the container is killed and restarted. An orchestrator loses the requests it holds, an agent the operations it runs.",
      panel: "system-overview/memoryUsage",
    },
    world: (course, { namespace }) =>
      (
        [
          ["agent-1", "agent", (share: number) => share],
          ["agent-1", "proxy", () => 0.1],
          ["orchestrator-1", "orchestrator", () => 0.3],
        ] as const
      ).flatMap(([pod, container, used]) => [
        level(cadvisor.memoryWorkingSetBytes, { namespace, pod, container }, course, (share) => used(share) * GIB),
        level(kubeStateMetrics.podContainerResourceLimits, { namespace, pod, container, resource: "memory" }, course, () => GIB),
      ]),
    bad: 0.9,
    good: 0.5,
    over: [0.86],
    under: [0.84, 0.85],
    firesAt: 5,
    clearsIn: 1,
    spell: 4,
  }),
];

export const agents: readonly Scenario[] = [...health, ...work, ...resources];
