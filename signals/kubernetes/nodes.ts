/** What the cluster says about its nodes: whether they are ready, under pressure, full of pods, and whether pods are driven off them. */
import { kubeStateMetrics, kubelet } from "../../metrics/exporters";
import { changes, countSeries, gauge, increase, shareOf } from "../query";
import { matching, not } from "../selection";
import type { Signal } from "../signal";
import { cluster, nodes } from "./selections";

const ready = cluster.select(kubeStateMetrics.nodeStatusCondition, { condition: "Ready", status: "true" });

export const nodeSignals = {
  nodesReady: {
    name: "nodesReady",
    title: "Nodes Ready",
    description: "1 for a node that takes part in the cluster, 0 for one whose kubelet is silent or says that it cannot.",
    query: gauge(ready, { by: ["node"] }),
    unit: "short",
    legend: "{{node}}",
  },
  nodesCordoned: {
    name: "nodesCordoned",
    title: "Nodes Cordoned",
    description: "1 for a node that takes no new pods because somebody, or an upgrade, said so.",
    query: gauge(cluster.select(kubeStateMetrics.nodeSpecUnschedulable), { by: ["node"] }),
    unit: "short",
    legend: "{{node}}",
  },
  nodeReadinessChanges: {
    name: "nodeReadinessChanges",
    title: "Node Readiness Changes",
    description: "How often a node went from ready to not ready or back.",
    query: changes(ready, { by: ["node"] }),
    unit: "short",
    legend: "{{node}}",
    window: "15m",
  },
  nodePressure: {
    name: "nodePressure",
    title: "Node Pressure",
    description: "1 for each thing that a node says it runs out of: memory, disk, process ids, or its network is not set up.",
    query: gauge(
      cluster.select(kubeStateMetrics.nodeStatusCondition, {
        condition: matching("MemoryPressure|DiskPressure|PIDPressure|NetworkUnavailable"),
        status: "true",
      }),
      { by: ["node", "condition"] },
    ),
    unit: "short",
    legend: "{{node}} {{condition}}",
  },
  evictions: {
    name: "evictions",
    title: "Evictions",
    description: "Pods that the kubelet drove off its node to save the node, by what ran out.",
    query: increase(cluster.select(kubelet.evictions), { by: ["instance", "eviction_signal"] }),
    unit: "short",
    legend: "{{instance}} {{eviction_signal}}",
    window: "15m",
  },
  podSlotsUsed: {
    name: "podSlotsUsed",
    title: "Pod Slots Used",
    description: "Pods on each node as a share of those that its kubelet takes. Pods of jobs that ended are not counted.",
    query: shareOf(
      countSeries(nodes.select(kubeStateMetrics.podInfo, { created_by_kind: not("Job") })),
      gauge(cluster.select(kubeStateMetrics.nodeStatusAllocatable, { resource: "pods" }), { by: ["node"] }),
    ),
    unit: "ratio",
    legend: "{{node}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
