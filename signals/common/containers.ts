/** What the cluster says of the containers of any system: whether they run, and what they use of their limits. A system takes those that it shows. */
import { cadvisor, kubeStateMetrics } from "../../metrics/exporters";
import { countActive, gauge, increase, ratio, usedShare } from "../query";
import { type Scope, not } from "../selection";
import type { Signal } from "../signal";

// A container without a name stands for the whole pod: with it everything would count twice.
const NAMED = { container: not("") };

/** @param pods whose containers: the namespace of a system */
export function containerSignalsOf(pods: Scope) {
  const memory = pods.select(cadvisor.memoryWorkingSetBytes, NAMED);
  const cpuLimits = pods.select(kubeStateMetrics.podContainerResourceLimits, { resource: "cpu" });
  const memoryLimits = pods.select(kubeStateMetrics.podContainerResourceLimits, { resource: "memory" });
  return {
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
      title: "Container Health",
      description: "1 for a container that passes its readiness check, 0 for one that does not.",
      query: gauge(pods.select(kubeStateMetrics.podContainerStatusReady), { by: ["pod", "container"] }),
      unit: "short",
      legend: "{{pod}}/{{container}}",
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
      query: usedShare(pods.select(cadvisor.cpuUsageSecondsTotal, NAMED), cpuLimits, { by: ["pod"], aggregate: "sum" }),
      unit: "ratio",
      legend: "{{pod}}",
    },
    cpuThrottling: {
      name: "cpuThrottling",
      title: "CPU Throttling",
      description: "Share of the scheduling periods in which a container was stopped at its CPU limit.",
      query: ratio(pods.select(cadvisor.cfsThrottledPeriodsTotal, NAMED), pods.select(cadvisor.cfsPeriodsTotal, NAMED), {
        by: ["pod", "container"],
      }),
      unit: "ratio",
      legend: "{{pod}}/{{container}}",
    },
    memoryWorkingSet: {
      name: "memoryWorkingSet",
      title: "Memory Usage",
      description: "Memory of each container that the kernel cannot take back. The container is killed when it reaches its limit.",
      query: gauge(memory, { by: ["pod", "container"] }),
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
      query: usedShare(memory, memoryLimits, { by: ["pod", "container"] }),
      unit: "ratio",
      legend: "{{pod}}/{{container}}",
    },
  } as const satisfies Readonly<Record<string, Signal>>;
}
