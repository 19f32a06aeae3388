/** What Phoenix' metrics mean. Its panels, alerts and objectives are all made from these signals. */
import { blackboxExporter, cadvisor, haproxy, kubeStateMetrics, prometheus, redisExporter } from "../metrics/exporters";
import { JOBS, agent, orchestrator } from "../metrics/phoenix";
import { absent, activeStates, allDown, countActive, gauge, increase, netRate, quantile, rate, rateAbove, ratio, usedShare } from "./query";
import { byNamespace, bySystem, matching, not } from "./selection";
import type { Signal } from "./signal";
import { type Sli, eventSli, latencySli } from "./sli";

const phoenix = bySystem("phoenix");
const pods = byNamespace("phoenix");

const requests = phoenix.select(orchestrator.requestsTotal);
const serverErrors = phoenix.select(orchestrator.requestsTotal, { status: matching("5..") });
const requestDurations = phoenix.select(orchestrator.requestDurationSeconds);
const tasksQueued = phoenix.select(orchestrator.tasksQueuedTotal);
const tasksCompleted = phoenix.select(orchestrator.tasksCompletedTotal);
const tasksFailed = phoenix.select(orchestrator.tasksFailedTotal);
const cacheHits = phoenix.select(orchestrator.cacheHitsTotal);
const cacheMisses = phoenix.select(orchestrator.cacheMissesTotal);
const operations = phoenix.select(agent.operationsTotal);
const agentHealth = phoenix.select(agent.agentHealthStatus);
const keyspaceHits = phoenix.select(redisExporter.keyspaceHitsTotal);
const keyspaceMisses = phoenix.select(redisExporter.keyspaceMissesTotal);
// A container without a name stands for the whole pod: with it everything would count twice.
const containerCpu = pods.select(cadvisor.cpuUsageSecondsTotal, { container: not("") });
const containerMemory = pods.select(cadvisor.memoryWorkingSetBytes, { container: not("") });
const cpuLimits = pods.select(kubeStateMetrics.podContainerResourceLimits, { resource: "cpu" });
const memoryLimits = pods.select(kubeStateMetrics.podContainerResourceLimits, { resource: "memory" });

/** The bound of the latency objective and of the alert on it. A bucket of the contract. */
const SLOW_SECONDS = 1;

export const phoenixSignals = {
  // Resources
  cpuUsage: {
    name: "cpuUsage",
    title: "CPU Usage",
    description: "CPU time of each pod as a share of its limit. At 100 % the kernel stops the pod until its next period.",
    // Limits of a pod's containers add up to the limit of the pod.
    query: usedShare(containerCpu, cpuLimits, { by: ["pod"], aggregate: "sum" }),
    unit: "ratio",
    legend: "{{pod}}",
  },
  cpuThrottling: {
    name: "cpuThrottling",
    title: "CPU Throttling",
    description: "Share of the scheduling periods in which a container was stopped at its CPU limit.",
    query: ratio(
      pods.select(cadvisor.cfsThrottledPeriodsTotal, { container: not("") }),
      pods.select(cadvisor.cfsPeriodsTotal, { container: not("") }),
      {
        by: ["pod", "container"],
      },
    ),
    unit: "ratio",
    legend: "{{pod}}/{{container}}",
  },
  memoryWorkingSet: {
    name: "memoryWorkingSet",
    title: "Memory Usage",
    description: "Memory of each container that the kernel cannot take back. The container is killed when it reaches its limit.",
    query: gauge(containerMemory, { by: ["pod", "container"] }),
    unit: "bytes",
    legend: "{{pod}}/{{container}}",
  },
  memoryLimit: {
    name: "memoryLimit",
    title: "Memory Limit",
    description: "Memory limit of each container.",
    query: gauge(memoryLimits, { by: ["pod", "container"] }),
    unit: "bytes",
    legend: "{{pod}}/{{container}} limit",
  },
  memoryUsage: {
    name: "memoryUsage",
    title: "Memory Usage of Limit",
    description: "Working set of each container as a share of its limit. The container is killed at 100 %.",
    query: usedShare(containerMemory, memoryLimits, { by: ["pod", "container"] }),
    unit: "ratio",
    legend: "{{pod}}/{{container}}",
  },
  orchestratorMemory: {
    name: "orchestratorMemory",
    title: "Orchestrator Memory",
    description:
      "Memory that each orchestrator process says it uses. Compare it with the container's working set: the rest is page cache and threads.",
    query: gauge(phoenix.select(orchestrator.memoryUsageBytes, { job: JOBS.orchestrators }), { by: ["pod"] }),
    unit: "bytes",
    legend: "{{pod}}",
  },
  orchestratorCpu: {
    name: "orchestratorCpu",
    title: "Orchestrator CPU",
    description: "Share of one core that each orchestrator process says it uses; 100 is a whole core.",
    query: gauge(phoenix.select(orchestrator.cpuUsagePercent, { job: JOBS.orchestrators }), { by: ["pod"] }),
    unit: "percent",
    legend: "{{pod}}",
  },
  concurrentTasks: {
    name: "concurrentTasks",
    title: "Concurrent Tasks in the Process",
    description: "Asynchronous tasks inside each orchestrator process. A line that only rises is a leak.",
    query: gauge(phoenix.select(orchestrator.goroutinesTotal), { by: ["pod"] }),
    unit: "short",
    legend: "{{pod}}",
  },
  openConnections: {
    name: "openConnections",
    title: "Open Connections",
    description: "Client connections that each orchestrator holds.",
    query: gauge(phoenix.select(orchestrator.openConnections), { by: ["pod"] }),
    unit: "short",
    legend: "{{pod}}",
  },
  restarts: {
    name: "restarts",
    title: "Container Restarts",
    description: "Restarts of each container within the window.",
    query: increase(pods.select(kubeStateMetrics.podContainerStatusRestartsTotal), { by: ["pod", "container"] }),
    unit: "short",
    legend: "{{pod}}/{{container}}",
  },
  targetsUp: {
    name: "targetsUp",
    title: "Scrape Targets",
    description: "1 where every target of a job is read, 0 where at least one is not.",
    query: gauge(phoenix.select(prometheus.up), { by: ["job"] }),
    unit: "short",
    legend: "{{job}}",
  },
  orchestratorsDown: {
    name: "orchestratorsDown",
    title: "Orchestrators Down",
    description: "A value while no orchestrator answers a scrape, whether they are known and silent or have left discovery.",
    query: allDown(phoenix.select(prometheus.up, { job: JOBS.orchestrators })),
    unit: "short",
    legend: "{{job}}",
  },

  // Requests
  requestRate: {
    name: "requestRate",
    title: "Request Rate",
    description: "Requests per second that all orchestrators answer.",
    query: rate(requests),
    unit: "requests/s",
    legend: "requests",
  },
  requestRateByStatus: {
    name: "requestRateByStatus",
    title: "Requests by Status",
    description: "Requests per second by HTTP status code.",
    query: rate(requests, { by: ["status"] }),
    unit: "requests/s",
    legend: "{{status}}",
  },
  requestVolume: {
    name: "requestVolume",
    title: "Observed Requests",
    description: "Requests per second whose duration was observed: the events behind the latency quantiles.",
    query: rate(requestDurations),
    unit: "requests/s",
    legend: "requests",
  },
  errorShare: {
    name: "errorShare",
    title: "Request Error Share",
    description: "Share of the requests that were answered with a 5xx code.",
    query: ratio(serverErrors, requests),
    unit: "ratio",
    legend: "5xx",
  },
  errorRate: {
    name: "errorRate",
    title: "Request Errors",
    description: "Requests per second that were answered with a 5xx code.",
    query: rate(serverErrors),
    unit: "requests/s",
    legend: "5xx",
  },
  slowRequestRate: {
    name: "slowRequestRate",
    title: "Slow Requests",
    description: `Requests per second that took longer than ${SLOW_SECONDS} s.`,
    query: rateAbove(SLOW_SECONDS, requestDurations),
    unit: "requests/s",
    legend: `over ${SLOW_SECONDS} s`,
  },
  latencyP50: {
    name: "latencyP50",
    title: "Request Latency p50",
    description: "Half of the requests are answered within this time.",
    query: quantile(0.5, requestDurations),
    unit: "seconds",
    legend: "p50",
  },
  latencyP95: {
    name: "latencyP95",
    title: "Request Latency p95",
    description: "95 % of the requests are answered within this time.",
    query: quantile(0.95, requestDurations),
    unit: "seconds",
    legend: "p95",
  },
  latencyP99: {
    name: "latencyP99",
    title: "Request Latency p99",
    description: "99 % of the requests are answered within this time.",
    query: quantile(0.99, requestDurations),
    unit: "seconds",
    legend: "p99",
  },
  requestSizeP95: {
    name: "requestSizeP95",
    title: "Request Size p95",
    description: "95 % of the request bodies are at most this large.",
    query: quantile(0.95, phoenix.select(orchestrator.requestSizeBytes)),
    unit: "bytes",
    legend: "p95",
  },

  // Tasks
  taskSuccessShare: {
    name: "taskSuccessShare",
    title: "Task Success Rate",
    description: "Share of the finished tasks that succeeded. Queued tasks do not count: they have not ended.",
    query: ratio(tasksCompleted, [tasksCompleted, tasksFailed]),
    unit: "ratio",
    legend: "succeeded",
  },
  taskFailureShare: {
    name: "taskFailureShare",
    title: "Task Failure Rate",
    description: "Share of the finished tasks that failed, retries exhausted.",
    query: ratio(tasksFailed, [tasksCompleted, tasksFailed]),
    unit: "ratio",
    legend: "failed",
  },
  taskFailures: {
    name: "taskFailures",
    title: "Failed Tasks",
    description: "Tasks that failed within the window.",
    query: increase(tasksFailed),
    unit: "short",
    legend: "failed",
  },
  tasksQueuedRate: {
    name: "tasksQueuedRate",
    title: "Tasks Queued",
    description: "Tasks per second that are put into the queue.",
    query: rate(tasksQueued),
    unit: "events/s",
    legend: "queued",
  },
  tasksCompletedRate: {
    name: "tasksCompletedRate",
    title: "Tasks Completed",
    description: "Tasks per second that succeed.",
    query: rate(tasksCompleted),
    unit: "events/s",
    legend: "completed",
  },
  tasksFailedRate: {
    name: "tasksFailedRate",
    title: "Tasks Failed",
    description: "Tasks per second that fail.",
    query: rate(tasksFailed),
    unit: "events/s",
    legend: "failed",
  },
  taskQueueGrowth: {
    name: "taskQueueGrowth",
    title: "Task Queue Growth",
    description:
      "Tasks per second by which the queue grows: queued less completed and failed. Above zero for long means that the agents cannot keep up. " +
      "Phoenix exposes no queue depth, and a difference of counters would jump with every restart.",
    query: netRate(tasksQueued, [tasksCompleted, tasksFailed]),
    unit: "events/s",
    legend: "growth",
  },
  taskDurationP95: {
    name: "taskDurationP95",
    title: "Task Duration p95",
    description: "95 % of the tasks end within this time.",
    query: quantile(0.95, phoenix.select(orchestrator.taskDurationSeconds)),
    unit: "seconds",
    legend: "p95",
  },

  // Cache
  cacheHitShare: {
    name: "cacheHitShare",
    title: "Cache Hit Share",
    description: "Share of the look-ups that the orchestrators' caches answered.",
    query: ratio(cacheHits, [cacheHits, cacheMisses]),
    unit: "ratio",
    legend: "hits",
  },
  cacheSize: {
    name: "cacheSize",
    title: "Cache Size",
    description: "Memory that the cache of each orchestrator holds.",
    query: gauge(phoenix.select(orchestrator.cacheSizeBytes), { by: ["pod"] }),
    unit: "bytes",
    legend: "{{pod}}",
  },

  // Agents
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

  // Redis
  redisUp: {
    name: "redisUp",
    title: "Redis Reachable",
    description: "1 when the exporter reaches its Redis, 0 when it does not.",
    query: gauge(phoenix.select(redisExporter.redisUp), { by: ["instance"] }),
    unit: "short",
    legend: "{{instance}}",
  },
  redisClients: {
    name: "redisClients",
    title: "Redis Clients",
    description: "Connections of clients to Redis.",
    query: gauge(phoenix.select(redisExporter.connectedClients), { by: ["instance"] }),
    unit: "short",
    legend: "{{instance}}",
  },
  redisMemory: {
    name: "redisMemory",
    title: "Redis Memory",
    description: "Memory that Redis has allocated.",
    query: gauge(phoenix.select(redisExporter.memoryUsedBytes), { by: ["instance"] }),
    unit: "bytes",
    legend: "{{instance}}",
  },
  redisCommandRate: {
    name: "redisCommandRate",
    title: "Redis Commands",
    description: "Calls per second by command.",
    query: rate(phoenix.select(redisExporter.commandsTotal), { by: ["cmd"] }),
    unit: "events/s",
    legend: "{{cmd}}",
  },
  redisHitShare: {
    name: "redisHitShare",
    title: "Redis Hit Share",
    description: "Share of the key look-ups that found their key.",
    query: ratio(keyspaceHits, [keyspaceHits, keyspaceMisses]),
    unit: "ratio",
    legend: "hits",
  },
  redisReplicas: {
    name: "redisReplicas",
    title: "Redis Replicas",
    description: "Replicas that are connected to the primary.",
    query: gauge(phoenix.select(redisExporter.connectedSlaves)),
    unit: "short",
    legend: "replicas",
  },
  redisReplicationLag: {
    name: "redisReplicationLag",
    title: "Redis Replication Lag",
    description: "Time since the primary last heard from each replica.",
    query: gauge(phoenix.select(redisExporter.connectedSlaveLagSeconds), { by: ["slave_ip"] }),
    unit: "seconds",
    legend: "{{slave_ip}}",
  },
  redisReplicationOffset: {
    name: "redisReplicationOffset",
    title: "Redis Replication Offset",
    description: "Bytes of the replication stream that the primary has written. It stands still when nothing is written.",
    query: gauge(phoenix.select(redisExporter.masterReplOffset), { by: ["instance"] }),
    unit: "bytes",
    legend: "{{instance}}",
  },

  // The way in
  entryUp: {
    name: "entryUp",
    title: "Entry Reachable",
    description: "1 when the entry of Phoenix answers a probe, 0 when it does not.",
    query: gauge(phoenix.select(blackboxExporter.probeSuccess), { by: ["instance"] }),
    unit: "short",
    legend: "{{instance}}",
  },
  entryDuration: {
    name: "entryDuration",
    title: "Entry Response Time",
    description: "Time that the entry of Phoenix takes to answer a probe.",
    query: gauge(phoenix.select(blackboxExporter.probeDurationSeconds), { by: ["instance"] }),
    unit: "seconds",
    legend: "{{instance}}",
  },
  loadBalancerResponses: {
    name: "loadBalancerResponses",
    title: "Load Balancer Responses",
    description: "Answers per second of all load balancers by class of status code, errors that never reached an orchestrator among them.",
    query: rate(phoenix.select(haproxy.frontendHttpResponsesTotal), { by: ["code"] }),
    unit: "requests/s",
    legend: "{{code}}",
  },
  loadBalancerSessions: {
    name: "loadBalancerSessions",
    title: "Load Balancer Sessions",
    description: "Sessions that each load balancer holds.",
    query: gauge(phoenix.select(haproxy.frontendCurrentSessions), { by: ["instance"] }),
    unit: "short",
    legend: "{{instance}}",
  },
  loadBalancerServers: {
    name: "loadBalancerServers",
    title: "Orchestrators in Balance",
    description: "Servers that pass the health check of the load balancer that sees the fewest.",
    query: gauge(phoenix.select(haproxy.backendActiveServers), { by: ["proxy"] }),
    unit: "short",
    legend: "{{proxy}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;

/** Bad and all events of Phoenix' objectives. */
export const phoenixSlis = {
  availability: eventSli(serverErrors, requests),
  latency: latencySli(SLOW_SECONDS, requestDurations),
} as const satisfies Readonly<Record<string, Sli>>;
