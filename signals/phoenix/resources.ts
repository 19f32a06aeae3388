/** What Phoenix runs on: its containers, its orchestrators' processes, and whether they are read at all. */
import { prometheus } from "../../metrics/exporters";
import { JOBS, orchestrator } from "../../metrics/phoenix";
import { containerSignalsOf } from "../common/containers";
import { targetsUpOf } from "../common/targets";
import { allDown, gauge } from "../query";
import type { Signal } from "../signal";
import { phoenix, pods } from "./selections";

const { cpuThrottling, cpuUsage, memoryLimit, memoryUsage, memoryWorkingSet, restarts } = containerSignalsOf(pods);

export const resourceSignals = {
  cpuUsage,
  cpuThrottling,
  memoryWorkingSet,
  memoryLimit,
  memoryUsage,
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
  restarts,
  targetsUp: targetsUpOf(phoenix),
  orchestratorsDown: {
    name: "orchestratorsDown",
    title: "Orchestrators Down",
    description: "A value while no orchestrator answers a scrape, whether they are known and silent or have left discovery.",
    query: allDown(phoenix.select(prometheus.up, { job: JOBS.orchestrators })),
    unit: "short",
    legend: "{{job}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
