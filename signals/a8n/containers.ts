/** a8n's containers: whether they are there and ready, and what they use of their limits. */
import { kubeStateMetrics } from "../../metrics/exporters";
import { containerSignalsOf } from "../common/containers";
import { targetsUpOf } from "../common/targets";
import { countActive } from "../query";
import type { Signal } from "../signal";
import { a8n, pods } from "./selections";

const { containersReady, cpuUsage, memoryUsage, memoryWorkingSet, podsByPhase, restarts } = containerSignalsOf(pods);

export const containerSignals = {
  targetsUp: targetsUpOf(a8n),
  podsByPhase,
  containersReady: { ...containersReady, title: "Container Status" },
  containersWaiting: {
    name: "containersWaiting",
    title: "Waiting Containers",
    description: "Containers that wait, by reason. CrashLoopBackOff: it ends again and again.",
    query: countActive(pods.select(kubeStateMetrics.podContainerStatusWaitingReason), { by: ["reason"] }),
    unit: "short",
    legend: "{{reason}}",
  },
  restarts,
  cpuUsage,
  memoryWorkingSet,
  memoryUsage,
} as const satisfies Readonly<Record<string, Signal>>;
