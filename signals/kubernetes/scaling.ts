/** What bounds the workloads of every system: autoscalers and quotas. */
import { kubeStateMetrics } from "../../metrics/exporters";
import { gauge, minus, shareOf } from "../query";
import type { Signal } from "../signal";
import { anybody } from "./selections";

const BY_AUTOSCALER = { by: ["namespace", "horizontalpodautoscaler"] } as const;
const BY_QUOTA = { by: ["namespace", "resourcequota", "resource"] } as const;

const most = gauge(anybody.select(kubeStateMetrics.horizontalpodautoscalerSpecMaxReplicas), BY_AUTOSCALER);

export const scalingSignals = {
  autoscalerRoom: {
    name: "autoscalerRoom",
    title: "Autoscaler Room",
    description: "Pods that an autoscaler could still add before it is at its limit.",
    query: minus(most, gauge(anybody.select(kubeStateMetrics.horizontalpodautoscalerStatusCurrentReplicas), BY_AUTOSCALER)),
    unit: "short",
    legend: "{{namespace}}/{{horizontalpodautoscaler}}",
  },
  autoscalerRange: {
    name: "autoscalerRange",
    title: "Autoscaler Range",
    description: "Pods between the fewest and the most that an autoscaler may ask for. At 0 it has nothing to decide.",
    query: minus(most, gauge(anybody.select(kubeStateMetrics.horizontalpodautoscalerSpecMinReplicas), BY_AUTOSCALER)),
    unit: "short",
    legend: "{{namespace}}/{{horizontalpodautoscaler}}",
  },
  autoscalersBlind: {
    name: "autoscalersBlind",
    title: "Autoscalers Blind",
    description: "1 for an autoscaler that cannot compute how many pods there should be, most often because it gets no figures.",
    query: gauge(
      anybody.select(kubeStateMetrics.horizontalpodautoscalerStatusCondition, { condition: "ScalingActive", status: "false" }),
      BY_AUTOSCALER,
    ),
    unit: "short",
    legend: "{{namespace}}/{{horizontalpodautoscaler}}",
  },
  quotaUsed: {
    name: "quotaUsed",
    title: "Quota Used",
    description: "What is used of each quota, as a share of what it allows.",
    query: shareOf(
      gauge(anybody.select(kubeStateMetrics.resourcequota, { type: "used" }), BY_QUOTA),
      gauge(anybody.select(kubeStateMetrics.resourcequota, { type: "hard" }), BY_QUOTA),
    ),
    unit: "ratio",
    legend: "{{namespace}} {{resource}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
