/** Whether Phoenix has what it needs and answers: resources, requests, the processes, cache, Redis, and the way in. */
import { logs } from "../../logs/phoenix";
import { phoenixSignals as signals } from "../../signals/phoenix";
import type { Dashboard } from "../dashboard";
import { errorLines } from "../error-lines";

export const systemOverview: Dashboard = {
  title: "System Overview",
  description: "Resources of Phoenix' pods, the requests that the orchestrators answer, and what they depend on.",
  requirements: ["PHX-PANEL-01", "PHX-PANEL-02", "PHX-PANEL-03", "PHX-PLAN-05"],
  rows: [
    {
      title: "Resources",
      panels: [
        { kind: "timeseries", signals: [signals.cpuUsage], thresholdOf: "HighCPUUsage" },
        { kind: "timeseries", signals: [signals.memoryWorkingSet, signals.memoryLimit] },
        { kind: "timeseries", signals: [signals.memoryUsage], thresholdOf: "HighMemoryUsage", width: "third" },
        { kind: "timeseries", signals: [signals.cpuThrottling], width: "third" },
        { kind: "timeseries", signals: [signals.restarts], width: "third" },
      ],
    },
    {
      title: "Requests",
      panels: [
        { kind: "timeseries", signals: [signals.requestRate] },
        { kind: "timeseries", signals: [signals.requestRateByStatus] },
        {
          kind: "timeseries",
          signals: [signals.latencyP50, signals.latencyP95, signals.latencyP99],
          title: "Request Latency",
          description: "Half, 95 % and 99 % of the requests of all orchestrators are answered within these times.",
          thresholdOf: "HighLatency",
        },
        { kind: "timeseries", signals: [signals.errorShare], width: "quarter" },
        { kind: "timeseries", signals: [signals.requestSizeP95], width: "quarter" },
      ],
    },
    {
      title: "Orchestrators",
      panels: [
        { kind: "timeseries", signals: [signals.orchestratorCpu], width: "quarter" },
        { kind: "timeseries", signals: [signals.orchestratorMemory], width: "quarter" },
        { kind: "timeseries", signals: [signals.concurrentTasks], width: "quarter" },
        { kind: "timeseries", signals: [signals.openConnections], width: "quarter" },
        { kind: "stat", signals: [signals.orchestratorsDown], width: "quarter" },
        { kind: "timeseries", signals: [signals.cacheHitShare] },
        { kind: "timeseries", signals: [signals.cacheSize] },
      ],
    },
    {
      title: "Redis",
      panels: [
        { kind: "stat", signals: [signals.redisUp], thresholdOf: "RedisDown", width: "quarter" },
        { kind: "stat", signals: [signals.redisReplicas], thresholdOf: "RedisReplicasMissing", width: "quarter" },
        { kind: "timeseries", signals: [signals.redisCommandRate] },
        { kind: "timeseries", signals: [signals.redisHitShare], width: "third" },
        { kind: "timeseries", signals: [signals.redisMemory], width: "third" },
        { kind: "timeseries", signals: [signals.redisClients], width: "third" },
        { kind: "timeseries", signals: [signals.redisReplicationLag], thresholdOf: "RedisReplicationLagging" },
        { kind: "timeseries", signals: [signals.redisReplicationOffset], axisFromZero: false },
      ],
    },
    {
      title: "The Way In",
      panels: [
        { kind: "stat", signals: [signals.entryUp], thresholdOf: "EntryDown", width: "quarter" },
        { kind: "timeseries", signals: [signals.entryDuration], width: "quarter" },
        { kind: "timeseries", signals: [signals.loadBalancerResponses] },
        { kind: "timeseries", signals: [signals.loadBalancerSessions], width: "third" },
        { kind: "timeseries", signals: [signals.loadBalancerServers], thresholdOf: "LoadBalancerServersLow", width: "third" },
        { kind: "timeseries", signals: [signals.targetsUp], thresholdOf: "TargetDown", width: "third" },
      ],
    },
    { title: "Log", panels: [errorLines("phoenix", logs)] },
  ],
};
