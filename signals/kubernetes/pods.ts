/** Pods and containers of every system: whether they start, run, stay and get the processor time that they need. */
import { cadvisor, kubeStateMetrics } from "../../metrics/exporters";
import { gauge, highest, increase, rate, shareOf, withInfo } from "../query";
import { matching, not } from "../selection";
import type { Signal } from "../signal";
import { anybody } from "./selections";

const BY_CONTAINER = { by: ["namespace", "pod", "container"] } as const;

export const throttledPeriods = anybody.select(cadvisor.cfsThrottledPeriodsTotal, { container: not("") });
export const schedulingPeriods = anybody.select(cadvisor.cfsPeriodsTotal, { container: not("") });

export const podSignals = {
  crashLoops: {
    name: "crashLoops",
    title: "Containers in a Crash Loop",
    description: "1 for a container that ends soon after each start, so that the kubelet waits before it starts it again.",
    query: highest(anybody.select(kubeStateMetrics.podContainerStatusWaitingReason, { reason: "CrashLoopBackOff" }), BY_CONTAINER),
    unit: "short",
    legend: "{{namespace}}/{{pod}}/{{container}}",
  },
  containersWaiting: {
    name: "containersWaiting",
    title: "Containers That Wait",
    description: "1 for a container that cannot start, by reason: its image does not come, or its configuration is not there.",
    query: gauge(anybody.select(kubeStateMetrics.podContainerStatusWaitingReason, { reason: not("CrashLoopBackOff") }), {
      by: ["namespace", "pod", "container", "reason"],
    }),
    unit: "short",
    legend: "{{namespace}}/{{pod}}/{{container}} {{reason}}",
  },
  podsNotRunning: {
    name: "podsNotRunning",
    title: "Pods Not Running",
    description: "1 for a pod that waits for a node or for its containers, or of which nothing is known because its node is silent.",
    query: withInfo(
      gauge(anybody.select(kubeStateMetrics.podStatusPhase, { phase: matching("Pending|Unknown") }), { by: ["namespace", "pod"] }),
      anybody.select(kubeStateMetrics.podInfo),
      { on: ["namespace", "pod"], labels: ["node"] },
    ),
    unit: "short",
    legend: "{{namespace}}/{{pod}}",
  },
  containerRestarts: {
    name: "containerRestarts",
    title: "Container Restarts",
    description: "Restarts of each container of every system within the window.",
    query: increase(anybody.select(kubeStateMetrics.podContainerStatusRestartsTotal), BY_CONTAINER),
    unit: "short",
    legend: "{{namespace}}/{{pod}}/{{container}}",
    window: "10m",
  },
  lastKilledForMemory: {
    name: "lastKilledForMemory",
    title: "Last Ended for Memory",
    description: "1 for a container that was ended for its memory when it last ended, however long ago that was.",
    query: gauge(anybody.select(kubeStateMetrics.podContainerStatusLastTerminatedReason, { reason: "OOMKilled" }), BY_CONTAINER),
    unit: "short",
    legend: "{{namespace}}/{{pod}}/{{container}}",
  },
  cpuThrottled: {
    name: "cpuThrottled",
    title: "CPU Throttling",
    description: "Share of the scheduling periods in which a container was stopped at its CPU limit.",
    // Both counters come from one file of the kernel: there is none of one without the other.
    query: shareOf(rate(throttledPeriods, BY_CONTAINER), rate(schedulingPeriods, BY_CONTAINER)),
    unit: "ratio",
    legend: "{{namespace}}/{{pod}}/{{container}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
