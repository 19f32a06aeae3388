/**
 * What kube-state-metrics exposes about autoscalers and disruption budgets.
 */
import { type MetricContract, oneOf, upTo } from "../../contract";
import { NAMESPACE } from "../labels";

const OF_AUTOSCALER = { ...NAMESPACE, horizontalpodautoscaler: upTo(50) } as const;
const OF_BUDGET = { ...NAMESPACE, poddisruptionbudget: upTo(100) } as const;
const STATUS = oneOf("true", "false", "unknown");

export const scaling = {
  horizontalpodautoscalerSpecMaxReplicas: {
    name: "kube_horizontalpodautoscaler_spec_max_replicas",
    type: "gauge",
    unit: "none",
    help: "Most pods that an autoscaler may ask for.",
    labels: OF_AUTOSCALER,
    seriesPerTarget: 50,
    aggregate: "max",
    standing: "added",
  },
  horizontalpodautoscalerSpecMinReplicas: {
    name: "kube_horizontalpodautoscaler_spec_min_replicas",
    type: "gauge",
    unit: "none",
    help: "Fewest pods that an autoscaler may ask for.",
    labels: OF_AUTOSCALER,
    seriesPerTarget: 50,
    aggregate: "max",
    standing: "added",
  },
  horizontalpodautoscalerStatusCurrentReplicas: {
    name: "kube_horizontalpodautoscaler_status_current_replicas",
    type: "gauge",
    unit: "none",
    help: "Pods that the target of an autoscaler has.",
    labels: OF_AUTOSCALER,
    seriesPerTarget: 50,
    aggregate: "max",
    standing: "added",
  },
  horizontalpodautoscalerStatusDesiredReplicas: {
    name: "kube_horizontalpodautoscaler_status_desired_replicas",
    type: "gauge",
    unit: "none",
    help: "Pods that an autoscaler asks for.",
    labels: OF_AUTOSCALER,
    seriesPerTarget: 50,
    aggregate: "max",
    standing: "added",
  },
  horizontalpodautoscalerStatusCondition: {
    name: "kube_horizontalpodautoscaler_status_condition",
    type: "gauge",
    unit: "none",
    help: "Conditions of an autoscaler: 1 for the status that each has.",
    labels: { ...OF_AUTOSCALER, condition: oneOf("AbleToScale", "ScalingActive", "ScalingLimited"), status: STATUS },
    seriesPerTarget: 450,
    aggregate: "max",
    standing: "added",
  },
  poddisruptionbudgetStatusCurrentHealthy: {
    name: "kube_poddisruptionbudget_status_current_healthy",
    type: "gauge",
    unit: "none",
    help: "Healthy pods that a disruption budget counts.",
    labels: OF_BUDGET,
    seriesPerTarget: 100,
    aggregate: "max",
    standing: "added",
  },
  poddisruptionbudgetStatusDesiredHealthy: {
    name: "kube_poddisruptionbudget_status_desired_healthy",
    type: "gauge",
    unit: "none",
    help: "Healthy pods that a disruption budget wants at least.",
    labels: OF_BUDGET,
    seriesPerTarget: 100,
    aggregate: "max",
    standing: "added",
  },
  poddisruptionbudgetStatusExpectedPods: {
    name: "kube_poddisruptionbudget_status_expected_pods",
    type: "gauge",
    unit: "none",
    help: "Pods that a disruption budget counts.",
    labels: OF_BUDGET,
    seriesPerTarget: 100,
    aggregate: "max",
    standing: "added",
  },
  poddisruptionbudgetStatusPodDisruptionsAllowed: {
    name: "kube_poddisruptionbudget_status_pod_disruptions_allowed",
    type: "gauge",
    unit: "none",
    help: "Pods that may be evicted now.",
    labels: OF_BUDGET,
    seriesPerTarget: 100,
    aggregate: "max",
    standing: "added",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
