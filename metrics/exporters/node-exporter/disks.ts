/**
 * What the node exporter exposes about file systems and disks.
 */
import { type MetricContract, optional, upTo } from "../../contract";

const FILESYSTEM = { device: upTo(20), fstype: upTo(10), mountpoint: upTo(20), device_error: optional(upTo(3)) } as const;
const DEVICE = { device: upTo(20) } as const;

export const disks = {
  filesystemAvailBytes: {
    name: "node_filesystem_avail_bytes",
    type: "gauge",
    unit: "bytes",
    help: "Space of a file system that users may fill.",
    labels: FILESYSTEM,
    seriesPerTarget: 20,
    aggregate: "min",
    standing: "declared",
    requirements: ["A8N-METRIC-11"],
  },
  filesystemFreeBytes: {
    name: "node_filesystem_free_bytes",
    type: "gauge",
    unit: "bytes",
    help: "Free space of a file system.",
    labels: FILESYSTEM,
    seriesPerTarget: 20,
    aggregate: "min",
    standing: "added",
  },
  filesystemSizeBytes: {
    name: "node_filesystem_size_bytes",
    type: "gauge",
    unit: "bytes",
    help: "Size of a file system.",
    labels: FILESYSTEM,
    seriesPerTarget: 20,
    aggregate: "max",
    standing: "declared",
    requirements: ["A8N-METRIC-11"],
  },
  filesystemFiles: {
    name: "node_filesystem_files",
    type: "gauge",
    unit: "none",
    help: "Inodes of a file system.",
    labels: FILESYSTEM,
    seriesPerTarget: 20,
    aggregate: "max",
    standing: "added",
  },
  filesystemFilesFree: {
    name: "node_filesystem_files_free",
    type: "gauge",
    unit: "none",
    help: "Free inodes of a file system.",
    labels: FILESYSTEM,
    seriesPerTarget: 20,
    aggregate: "min",
    standing: "added",
  },
  filesystemReadonly: {
    name: "node_filesystem_readonly",
    type: "gauge",
    unit: "none",
    help: "1 for a file system that cannot be written.",
    labels: FILESYSTEM,
    seriesPerTarget: 20,
    aggregate: "max",
    standing: "added",
  },
  diskIoTimeSecondsTotal: {
    name: "node_disk_io_time_seconds_total",
    type: "counter",
    unit: "seconds",
    help: "Time in which a disk was busy.",
    labels: DEVICE,
    aggregate: "sum",
    standing: "added",
  },
  diskReadBytesTotal: {
    name: "node_disk_read_bytes_total",
    type: "counter",
    unit: "bytes",
    help: "Bytes that were read from a disk.",
    labels: DEVICE,
    aggregate: "sum",
    standing: "added",
  },
  diskWrittenBytesTotal: {
    name: "node_disk_written_bytes_total",
    type: "counter",
    unit: "bytes",
    help: "Bytes that were written to a disk.",
    labels: DEVICE,
    aggregate: "sum",
    standing: "added",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
