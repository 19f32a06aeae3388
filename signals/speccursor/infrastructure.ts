/** What SpecCursor runs on: containers, volumes, how many of everything there are, and the databases behind it. */
import { kubeStateMetrics, kubelet } from "../../metrics/exporters";
import { containerSignalsOf } from "../common/containers";
import { postgresSignalsOf, redisSignalsOf } from "../common/databases";
import { gauge, over, predicted, usedShare } from "../query";
import type { Signal } from "../signal";
import { pods, speccursor } from "./selections";

const { containersReady, cpuThrottling, cpuUsage, memoryUsage, memoryWorkingSet, podsByPhase, restarts } = containerSignalsOf(pods);
const { postgresConnections, postgresUp } = postgresSignalsOf(speccursor);

export const infrastructureSignals = {
  cpuUsage,
  cpuThrottling,
  memoryWorkingSet,
  memoryUsage,
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
  volumeLeftTomorrow: {
    name: "volumeLeftTomorrow",
    title: "Volume Space Left Tomorrow",
    description: "Space of each volume that will be left in 24 hours, if it goes on as in the last six. Below zero it is full by then.",
    query: over("6h", predicted(pods.select(kubelet.volumeStatsAvailableBytes), "24h", { by: ["persistentvolumeclaim"] })),
    unit: "bytes",
    legend: "{{persistentvolumeclaim}}",
  },
  restarts,
  containersReady,
  podsByPhase,
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
  postgresUp,
  postgresConnections,
  ...redisSignalsOf(speccursor),
} as const satisfies Readonly<Record<string, Signal>>;
