/** When somebody is told about a node: that it is gone, that it says what it runs out of, or that it drives pods off. */
import { kubernetesSignals as signals } from "../../signals/kubernetes";
import { Duration } from "../../units";
import type { Alerts } from "../alert";

export const nodeAlerts = {
  KubeNodeNotReady: {
    severity: "warning",
    signal: signals.nodesReady,
    comparison: { operator: "<", threshold: 1 },
    guard: {
      query: signals.nodesCordoned.query,
      comparison: { operator: "<", threshold: 1 },
      reason: "Somebody is working on a cordoned node.",
    },
    for: Duration.minutes(10),
    summary: "Node {{ $labels.node }} is not ready",
    description:
      "The kubelet is silent or says that it cannot work. Pods of the node are started elsewhere after five minutes, if there is room.",
    panel: "nodes/nodesReady",
    everySystem: true,
  },
  KubeNodeReadinessFlapping: {
    severity: "warning",
    signal: signals.nodeReadinessChanges,
    comparison: { operator: ">", threshold: 3 },
    for: Duration.minutes(5),
    summary: "Node {{ $labels.node }} changed {{ $value | humanize }} times between ready and not ready in 15 minutes",
    description:
      "Each time it is not ready, its pods leave the Services and come back. Whoever calls them sees errors that seem to come from nowhere.",
    panel: "nodes/nodeReadinessChanges",
    everySystem: true,
  },
  KubeNodePressure: {
    severity: "warning",
    signal: signals.nodePressure,
    comparison: { operator: ">", threshold: 0 },
    for: Duration.minutes(10),
    summary: "Node {{ $labels.node }} reports {{ $labels.condition }}",
    description: "The node takes no new pods while this holds, and drives off those that it has when it gets worse.",
    panel: "nodes/nodePressure",
    everySystem: true,
  },
  KubeNodeEviction: {
    severity: "warning",
    signal: signals.evictions,
    comparison: { operator: ">", threshold: 0 },
    summary: "{{ $labels.instance }} evicted pods because of {{ $labels.eviction_signal }}",
    description: "The kubelet ended pods to save its node. They are started elsewhere; what they were doing is lost.",
    panel: "nodes/evictions",
    everySystem: true,
  },
  KubeletTooManyPods: {
    severity: "warning",
    signal: signals.podSlotsUsed,
    comparison: { operator: ">", threshold: 0.95 },
    for: Duration.minutes(15),
    summary: "Node {{ $labels.node }} holds {{ $value | humanizePercentage }} of the pods that it can",
    description: "The node soon takes no further pod, however idle it is. When all nodes are so, new pods wait.",
    panel: "nodes/podSlotsUsed",
    everySystem: true,
  },
} as const satisfies Alerts;
