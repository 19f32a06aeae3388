/** a8n's containers: whether they are there and ready, and what they use of their limits. */
import { cadvisor, kubeStateMetrics, prometheusScrapes } from "../../metrics/exporters";
import { countActive, gauge, increase, usedShare } from "../query";
import { not } from "../selection";
import type { Signal } from "../signal";
import { a8n, pods } from "./selections";

// A container without a name stands for the whole pod: with it everything would count twice.
const containerCpu = pods.select(cadvisor.cpuUsageSecondsTotal, { container: not("") });
const containerMemory = pods.select(cadvisor.memoryWorkingSetBytes, { container: not("") });

export const containerSignals = {
  targetsUp: {
    name: "targetsUp",
    title: "Scrape Targets",
    description: "1 where every target of a job is read, 0 where at least one is not.",
    query: gauge(a8n.select(prometheusScrapes.up), { by: ["job"] }),
    unit: "short",
    legend: "{{job}}",
  },
  podsByPhase: {
    name: "podsByPhase",
    title: "Pods by Phase",
    description: "Pods in each phase. Pending for long means that no node can take them, or that an image does not come.",
    query: countActive(pods.select(kubeStateMetrics.podStatusPhase), { by: ["phase"] }),
    unit: "short",
    legend: "{{phase}}",
  },
  containersReady: {
    name: "containersReady",
    title: "Container Status",
    description: "1 for a container that passes its readiness check, 0 for one that does not.",
    query: gauge(pods.select(kubeStateMetrics.podContainerStatusReady), { by: ["pod", "container"] }),
    unit: "short",
    legend: "{{pod}}/{{container}}",
  },
  containersWaiting: {
    name: "containersWaiting",
    title: "Waiting Containers",
    description: "Containers that wait, by reason. CrashLoopBackOff: it ends again and again.",
    query: countActive(pods.select(kubeStateMetrics.podContainerStatusWaitingReason), { by: ["reason"] }),
    unit: "short",
    legend: "{{reason}}",
  },
  restarts: {
    name: "restarts",
    title: "Container Restarts",
    description: "Restarts of each container within the window.",
    query: increase(pods.select(kubeStateMetrics.podContainerStatusRestartsTotal), { by: ["pod", "container"] }),
    unit: "short",
    legend: "{{pod}}/{{container}}",
  },
  cpuUsage: {
    name: "cpuUsage",
    title: "CPU Usage",
    description: "CPU time of each pod as a share of its limit. At 100 % the kernel stops the pod until its next period.",
    // Limits of a pod's containers add up to the limit of the pod.
    query: usedShare(containerCpu, pods.select(kubeStateMetrics.podContainerResourceLimits, { resource: "cpu" }), {
      by: ["pod"],
      aggregate: "sum",
    }),
    unit: "ratio",
    legend: "{{pod}}",
  },
  memoryWorkingSet: {
    name: "memoryWorkingSet",
    title: "Memory Usage",
    description: "Memory of each container that the kernel cannot take back. The container is killed when it reaches its limit.",
    query: gauge(containerMemory, { by: ["pod", "container"] }),
    unit: "bytes",
    legend: "{{pod}}/{{container}}",
  },
  memoryUsage: {
    name: "memoryUsage",
    title: "Memory Usage of Limit",
    description: "Working set of each container as a share of its limit. The container is killed at 100 %.",
    query: usedShare(containerMemory, pods.select(kubeStateMetrics.podContainerResourceLimits, { resource: "memory" }), {
      by: ["pod", "container"],
    }),
    unit: "ratio",
    legend: "{{pod}}/{{container}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
