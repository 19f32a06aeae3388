/** Disks of the machines: what is left on their file systems, where that is heading, and how busy they are. */
import { nodeExporter } from "../../metrics/exporters";
import { convert, predicted, rate, worstShare } from "../query";
import { notMatching } from "../selection";
import type { Signal } from "../signal";
import { REAL_FILE_SYSTEMS, cluster } from "./selections";

const BY_FILE_SYSTEM = { by: ["instance", "device"] } as const;

const free = cluster.select(nodeExporter.filesystemAvailBytes, REAL_FILE_SYSTEMS);

export const diskSignals = {
  nodeDiskFree: {
    name: "nodeDiskFree",
    title: "Disk Space Free",
    description: "Free space of each file system of a machine as a share of its size, however often it is mounted.",
    query: worstShare("min", free, cluster.select(nodeExporter.filesystemSizeBytes, REAL_FILE_SYSTEMS), BY_FILE_SYSTEM),
    unit: "ratio",
    legend: "{{instance}} {{device}}",
  },
  nodeDiskForecast: {
    name: "nodeDiskForecast",
    title: "Disk Space Free in a Day",
    description: "Free space of each file system in 24 hours, if the last six go on. Below zero it is full before that.",
    query: predicted(free, "24h", { ...BY_FILE_SYSTEM, aggregate: "min" }),
    unit: "bytes",
    legend: "{{instance}} {{device}}",
    window: "6h",
  },
  nodeInodesFree: {
    name: "nodeInodesFree",
    title: "Inodes Free",
    description:
      "Free inodes of each file system of a machine as a share of all. Without any, no file can be made although there is space.",
    query: worstShare(
      "min",
      cluster.select(nodeExporter.filesystemFilesFree, REAL_FILE_SYSTEMS),
      cluster.select(nodeExporter.filesystemFiles, REAL_FILE_SYSTEMS),
      BY_FILE_SYSTEM,
    ),
    unit: "ratio",
    legend: "{{instance}} {{device}}",
  },
  nodeDiskBusy: {
    name: "nodeDiskBusy",
    title: "Disk Busy",
    description: "Share of the time in which a disk had something to do.",
    query: convert(
      rate(cluster.select(nodeExporter.diskIoTimeSecondsTotal, { device: notMatching("loop.*|ram.*|dm-.*") }), {
        by: ["instance", "device"],
      }),
      "ratio",
    ),
    unit: "ratio",
    legend: "{{instance}} {{device}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
