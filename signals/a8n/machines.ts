/** The machines and volumes that a8n stands on. */
import { kubelet, nodeExporter } from "../../metrics/exporters";
import { gauge, minus, over, predicted, rate, shareOf, usedShare, worstShare } from "../query";
import { notMatching } from "../selection";
import type { Signal } from "../signal";
import { nodes, pods } from "./selections";

/** File systems that are no disk: they fill for other reasons, or look full by nature. */
const DISK = { mountpoint: "/", fstype: notMatching("tmpfs|overlay|squashfs|ramfs") } as const;

const cpuTime = nodes.select(nodeExporter.cpuSecondsTotal);
const busyTime = nodes.select(nodeExporter.cpuSecondsTotal, { mode: notMatching("idle|iowait") });
const memory = gauge(nodes.select(nodeExporter.memoryMemTotalBytes), { by: ["instance"] });
const memoryLeft = gauge(nodes.select(nodeExporter.memoryMemAvailableBytes), { by: ["instance"] });
const diskLeft = nodes.select(nodeExporter.filesystemAvailBytes, DISK);
const volumeLeft = pods.select(kubelet.volumeStatsAvailableBytes);

export const machineSignals = {
  nodeCpuUsage: {
    name: "nodeCpuUsage",
    title: "Node CPU Usage",
    description: "Share of each machine's CPU time that is spent on work. Waiting for a disk is not work.",
    query: shareOf(rate(busyTime, { by: ["instance"] }), rate(cpuTime, { by: ["instance"] })),
    unit: "ratio",
    legend: "{{instance}}",
  },
  nodeMemoryUsed: {
    name: "nodeMemoryUsed",
    title: "Node Memory Used",
    description: "Memory of each machine that is not available to programs.",
    query: minus(memory, memoryLeft),
    unit: "bytes",
    legend: "{{instance}}",
  },
  nodeMemoryUsage: {
    name: "nodeMemoryUsage",
    title: "Node Memory Usage",
    description: "Share of each machine's memory that is not available to programs.",
    query: shareOf(minus(memory, memoryLeft), memory),
    unit: "ratio",
    legend: "{{instance}}",
  },
  diskLeftShare: {
    name: "diskLeftShare",
    title: "Disk Space Left",
    description: "Share of the root file system of each machine that is left.",
    query: worstShare("min", diskLeft, nodes.select(nodeExporter.filesystemSizeBytes, DISK), { by: ["instance", "mountpoint"] }),
    unit: "ratio",
    legend: "{{instance}} {{mountpoint}}",
  },
  diskLeftTomorrow: {
    name: "diskLeftTomorrow",
    title: "Disk Space Left Tomorrow",
    description:
      "Space of each root file system that will be left in 24 hours, if it goes on as in the last six. Below zero it is full by then.",
    query: over("6h", predicted(diskLeft, "24h", { by: ["instance", "mountpoint"] })),
    unit: "bytes",
    legend: "{{instance}} {{mountpoint}}",
  },
  volumeLeftShare: {
    name: "volumeLeftShare",
    title: "Volume Space Left",
    description: "Share of each volume of a8n's pods that is left: the databases are on them.",
    query: usedShare(volumeLeft, pods.select(kubelet.volumeStatsCapacityBytes), { by: ["persistentvolumeclaim"], aggregate: "min" }),
    unit: "ratio",
    legend: "{{persistentvolumeclaim}}",
  },
  volumeLeftTomorrow: {
    name: "volumeLeftTomorrow",
    title: "Volume Space Left Tomorrow",
    description: "Space of each volume that will be left in 24 hours, if it goes on as in the last six. Below zero it is full by then.",
    query: over("6h", predicted(volumeLeft, "24h", { by: ["persistentvolumeclaim"] })),
    unit: "bytes",
    legend: "{{persistentvolumeclaim}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
