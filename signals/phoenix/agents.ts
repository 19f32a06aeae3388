/** Phoenix' agents: the state that they report, what they do, and what their processes use. */
import { JOBS, agent } from "../../metrics/phoenix";
import { absent, activeStates, countActive, gauge, increase, quantile, rate, ratio } from "../query";
import type { Signal } from "../signal";
import { phoenix } from "./selections";

const operations = phoenix.select(agent.operationsTotal);
const agentHealth = phoenix.select(agent.agentHealthStatus);

export const agentSignals = {
  agentHealth: {
    name: "agentHealth",
    title: "Agent Health",
    description: "The state that each agent reports. An agent that is not listed reports nothing at all.",
    query: activeStates(agentHealth, { by: ["pool", "agent_id", "health"] }),
    unit: "short",
    legend: "{{pool}}/{{agent_id}} {{health}}",
  },
  agentsByHealth: {
    name: "agentsByHealth",
    title: "Agents by State",
    description: "Number of agents in each state, per pool.",
    query: countActive(agentHealth, { by: ["pool", "health"] }),
    unit: "short",
    legend: "{{pool}} {{health}}",
  },
  agentsUnhealthy: {
    name: "agentsUnhealthy",
    title: "Unhealthy Agents",
    description: "1 for each agent that reports itself as unhealthy.",
    query: gauge(phoenix.select(agent.agentHealthStatus, { health: "unhealthy" }), { by: ["pool", "agent_id"] }),
    unit: "short",
    legend: "{{pool}}/{{agent_id}}",
  },
  agentHealthAbsent: {
    name: "agentHealthAbsent",
    title: "No Agent Reports",
    description: "1 while no agent at all reports a state.",
    query: absent(agentHealth),
    unit: "short",
    legend: "absent",
  },
  agentOperationRate: {
    name: "agentOperationRate",
    title: "Agent Operations",
    description: "Operations per second that each agent finishes.",
    query: rate(operations, { by: ["pod"] }),
    unit: "events/s",
    legend: "{{pod}}",
  },
  agentOperations: {
    name: "agentOperations",
    title: "Agent Operations in the Window",
    description: "Operations that each agent finished within the window.",
    query: increase(operations, { by: ["pod"] }),
    unit: "short",
    legend: "{{pod}}",
  },
  agentFailureShare: {
    name: "agentFailureShare",
    title: "Agent Operation Failures",
    description: "Share of each agent's operations that failed.",
    query: ratio(phoenix.select(agent.operationFailuresTotal), operations, { by: ["pod"] }),
    unit: "ratio",
    legend: "{{pod}}",
  },
  agentOperationP95: {
    name: "agentOperationP95",
    title: "Agent Operation Duration p95",
    description: "95 % of the operations of all agents end within this time.",
    query: quantile(0.95, phoenix.select(agent.operationDurationSeconds)),
    unit: "seconds",
    legend: "p95",
  },
  agentMemory: {
    name: "agentMemory",
    title: "Agent Memory",
    description: "Memory that each agent process says it uses.",
    query: gauge(phoenix.select(agent.memoryUsageBytes, { job: JOBS.agents }), { by: ["pod"] }),
    unit: "bytes",
    legend: "{{pod}}",
  },
  agentCpu: {
    name: "agentCpu",
    title: "Agent CPU",
    description: "Share of one core that each agent process says it uses; 100 is a whole core.",
    query: gauge(phoenix.select(agent.cpuUsagePercent, { job: JOBS.agents }), { by: ["pod"] }),
    unit: "percent",
    legend: "{{pod}}",
  },
  agentThreads: {
    name: "agentThreads",
    title: "Agent Threads",
    description: "Threads of each agent process.",
    query: gauge(phoenix.select(agent.threadsTotal), { by: ["pod"] }),
    unit: "short",
    legend: "{{pod}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
