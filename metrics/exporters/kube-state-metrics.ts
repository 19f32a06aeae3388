/**
 * What kube-state-metrics exposes about objects of the cluster, as far as systems read it. The series carry the namespace of the object.
 *
 * @see https://github.com/kubernetes/kube-state-metrics/tree/main/docs
 */
import { type MetricContract, oneOf, upTo } from "../contract";

const OF_CONTAINER = { namespace: upTo(50), pod: upTo(500), container: upTo(50) } as const;

export const kubeStateMetrics = {
  podContainerResourceLimits: {
    name: "kube_pod_container_resource_limits",
    type: "gauge",
    unit: "none",
    help: "Limit of a container: cores for the resource cpu, bytes for memory.",
    labels: {
      ...OF_CONTAINER,
      node: upTo(100),
      uid: upTo(500),
      resource: oneOf("cpu", "memory", "ephemeral_storage"),
      unit: oneOf("core", "byte"),
    },
    aggregate: "max",
    standing: "corrected",
    requirements: ["PHX-METRIC-U3"],
    note: "Phoenix' rules divide by process_total_memory_bytes, which no client library exposes. A container without a limit has no series.",
  },
  podContainerStatusRestartsTotal: {
    name: "kube_pod_container_status_restarts_total",
    type: "counter",
    unit: "none",
    help: "Restarts of a container since its pod was made.",
    labels: { ...OF_CONTAINER, uid: upTo(500) },
    aggregate: "sum",
    standing: "added",
    note: "Restarts are the first thing to look at when memory or agents are in trouble.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
