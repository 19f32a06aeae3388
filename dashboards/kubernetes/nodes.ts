/** Whether the nodes are there, and whether the machines below them have what pods need. */
import { kubernetesSignals as signals } from "../../signals/kubernetes";
import type { Dashboard } from "../dashboard";

export const nodes: Dashboard = {
  title: "Nodes",
  description: "Nodes of the cluster and the machines below them: what they say about themselves, and what they have left.",
  rows: [
    {
      title: "Nodes",
      panels: [
        { kind: "timeseries", signals: [signals.nodesReady], thresholdOf: "KubeNodeNotReady", width: "third" },
        { kind: "timeseries", signals: [signals.nodeReadinessChanges], thresholdOf: "KubeNodeReadinessFlapping", width: "third" },
        { kind: "timeseries", signals: [signals.nodesCordoned], width: "third" },
        { kind: "timeseries", signals: [signals.nodePressure], thresholdOf: "KubeNodePressure", width: "third" },
        { kind: "timeseries", signals: [signals.evictions], thresholdOf: "KubeNodeEviction", width: "third" },
        { kind: "timeseries", signals: [signals.podSlotsUsed], thresholdOf: "KubeletTooManyPods", width: "third" },
      ],
    },
    {
      title: "Processors and Memory",
      panels: [
        { kind: "timeseries", signals: [signals.nodeCpuUsage], thresholdOf: "NodeCPUHigh", width: "third" },
        { kind: "timeseries", signals: [signals.nodeMemoryAvailable], thresholdOf: "NodeMemoryLow", width: "third" },
        { kind: "timeseries", signals: [signals.nodeMemoryKills], thresholdOf: "NodeMemoryKills", width: "third" },
      ],
    },
    {
      title: "Disks",
      panels: [
        { kind: "timeseries", signals: [signals.nodeDiskFree], thresholdOf: "NodeFilesystemSpaceLow", width: "quarter" },
        { kind: "timeseries", signals: [signals.nodeDiskForecast], thresholdOf: "NodeFilesystemFillingUp", width: "quarter" },
        { kind: "timeseries", signals: [signals.nodeInodesFree], thresholdOf: "NodeFilesystemInodesLow", width: "quarter" },
        { kind: "timeseries", signals: [signals.nodeDiskBusy], thresholdOf: "NodeDiskBusy", width: "quarter" },
      ],
    },
    {
      title: "Network and Clock",
      panels: [
        { kind: "timeseries", signals: [signals.nodePackets], width: "quarter" },
        { kind: "timeseries", signals: [signals.nodePacketErrors], thresholdOf: "NodePacketErrors", width: "quarter" },
        { kind: "timeseries", signals: [signals.nodeConnectionsTracked], thresholdOf: "NodeConnectionsTrackedHigh", width: "quarter" },
        { kind: "timeseries", signals: [signals.nodeClockOffset], thresholdOf: "NodeClockSkewed", width: "quarter" },
        { kind: "timeseries", signals: [signals.nodeClockSynchronized], thresholdOf: "NodeClockNotSynchronized", width: "quarter" },
      ],
    },
  ],
};
