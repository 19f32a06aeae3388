/** What SpecCursor runs on: containers, volumes, how many of everything there are, and the databases behind it. */
import { cadvisor, kubeStateMetrics, kubelet, postgresExporter, redisExporter } from "../../metrics/exporters";
import { countActive, gauge, increase, ratio, usedShare } from "../query";
import { not } from "../selection";
import type { Signal } from "../signal";
import { pods, speccursor } from "./selections";

// A container without a name stands for the whole pod: with it everything would count twice.
const containerCpu = pods.select(cadvisor.cpuUsageSecondsTotal, { container: not("") });
const containerMemory = pods.select(cadvisor.memoryWorkingSetBytes, { container: not("") });

export const infrastructureSignals = {
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
  cpuThrottling: {
    name: "cpuThrottling",
    title: "CPU Throttling",
    description: "Share of the scheduling periods in which a container was stopped at its CPU limit.",
    query: ratio(
      pods.select(cadvisor.cfsThrottledPeriodsTotal, { container: not("") }),
      pods.select(cadvisor.cfsPeriodsTotal, { container: not("") }),
      { by: ["pod", "container"] },
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
  diskUsage: {
    name: "diskUsage",
    title: "Disk Usage",
    description: "Used share of each volume.",
    query: usedShare(pods.select(kubelet.volumeStatsUsedBytes), pods.select(kubelet.volumeStatsCapacityBytes), {
      by: ["persistentvolumeclaim"],
    }),
    unit: "ratio",
    legend: "{{persistentvolumeclaim}}",
  },
  restarts: {
    name: "restarts",
    title: "Container Restarts",
    description: "Restarts of each container within the window.",
    query: increase(pods.select(kubeStateMetrics.podContainerStatusRestartsTotal), { by: ["pod", "container"] }),
    unit: "short",
    legend: "{{pod}}/{{container}}",
  },
  containersReady: {
    name: "containersReady",
    title: "Container Health",
    description: "1 for a container that passes its readiness check, 0 for one that does not.",
    query: gauge(pods.select(kubeStateMetrics.podContainerStatusReady), { by: ["pod", "container"] }),
    unit: "short",
    legend: "{{pod}}/{{container}}",
  },
  podsByPhase: {
    name: "podsByPhase",
    title: "Pods by Phase",
    description: "Pods in each phase. Pending for long means that no node can take them, or that an image does not come.",
    query: countActive(pods.select(kubeStateMetrics.podStatusPhase), { by: ["phase"] }),
    unit: "short",
    legend: "{{phase}}",
  },
  replicas: {
    name: "replicas",
    title: "Replicas",
    description: "Pods of each deployment that are available. A step is a scaling event.",
    query: gauge(pods.select(kubeStateMetrics.deploymentStatusReplicasAvailable), { by: ["deployment"] }),
    unit: "short",
    legend: "{{deployment}}",
  },
  replicasOfMaximum: {
    name: "replicasOfMaximum",
    title: "Replicas of Maximum",
    description: "Pods that each autoscaler asks for as a share of the most that it may. At 100 % it cannot help any more.",
    query: usedShare(
      pods.select(kubeStateMetrics.horizontalpodautoscalerStatusDesiredReplicas),
      pods.select(kubeStateMetrics.horizontalpodautoscalerSpecMaxReplicas),
      { by: ["horizontalpodautoscaler"] },
    ),
    unit: "ratio",
    legend: "{{horizontalpodautoscaler}}",
  },
  postgresUp: {
    name: "postgresUp",
    title: "Postgres Reachable",
    description: "1 when the exporter reaches its server, 0 when it does not.",
    query: gauge(speccursor.select(postgresExporter.pgUp), { by: ["instance"] }),
    unit: "short",
    legend: "{{instance}}",
  },
  postgresConnections: {
    name: "postgresConnections",
    title: "Postgres Connections",
    description: "Connections to each database, as the server counts them.",
    query: gauge(speccursor.select(postgresExporter.statDatabaseNumbackends), { by: ["datname"], aggregate: "sum" }),
    unit: "short",
    legend: "{{datname}}",
  },
  redisUp: {
    name: "redisUp",
    title: "Redis Reachable",
    description: "1 when the exporter reaches its Redis, 0 when it does not.",
    query: gauge(speccursor.select(redisExporter.redisUp), { by: ["instance"] }),
    unit: "short",
    legend: "{{instance}}",
  },
  redisMemory: {
    name: "redisMemory",
    title: "Redis Memory",
    description: "Memory that Redis has allocated.",
    query: gauge(speccursor.select(redisExporter.memoryUsedBytes), { by: ["instance"] }),
    unit: "bytes",
    legend: "{{instance}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
