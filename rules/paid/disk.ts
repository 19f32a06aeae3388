/** Paid's disk: the three stages at which its own job cleans up, and whether that job measures at all. */
import { paidSignals as signals } from "../../signals/paid";
import { Duration } from "../../units";
import type { Alerts } from "../alert";

const TEN_MINUTES = Duration.minutes(10);

export const diskAlerts = {
  DiskSpaceFilling: {
    severity: "warning",
    signal: signals.diskUsedShare,
    comparison: { operator: ">", threshold: 0.75 },
    for: TEN_MINUTES,
    summary: "Disk usage at {{ $value | humanizePercentage }}, routine clean-up",
    description: "The hourly job removes orphaned worktrees, idle containers and logs older than 30 days.",
    requirements: ["PAID-CLEAN-08", "PAID-CLEAN-09"],
    panel: "system-overview/diskUsedShare",
  },
  DiskSpaceLow: {
    severity: "critical",
    signal: signals.diskUsedShare,
    comparison: { operator: ">", threshold: 0.85 },
    for: TEN_MINUTES,
    summary: "Disk usage at {{ $value | humanizePercentage }}",
    description: "The hourly job removes old containers, logs older than 7 days and images too, and it has not been enough so far.",
    requirements: ["PAID-ALERT-05", "PAID-CLEAN-08", "PAID-CLEAN-10"],
    panel: "system-overview/diskUsedShare",
  },
  DiskSpaceEmergency: {
    severity: "critical",
    signal: signals.diskUsedShare,
    comparison: { operator: ">", threshold: 0.95 },
    for: Duration.minutes(2),
    summary: "Disk usage at {{ $value | humanizePercentage }}, no new runs are taken",
    description: "Workers refuse new agent runs for an hour at a time until there is room. Runs in hand may fail to write.",
    requirements: ["PAID-CLEAN-08", "PAID-CLEAN-11"],
    panel: "system-overview/diskUsedShare",
  },
  DiskNotMeasured: {
    severity: "warning",
    signal: signals.diskUsageAbsent,
    for: Duration.minutes(15),
    summary: "No worker says how full its disk is",
    description: "The alerts on disk space have nothing to read, and the job that measures is the one that cleans up.",
    requirements: ["PAID-ALERT-05", "PAID-CLEAN-12"],
    added: true,
    panel: "system-overview/diskUsedShare",
  },
  DiskCleanupOverdue: {
    severity: "warning",
    signal: signals.diskMeasurements,
    comparison: { operator: "<", threshold: 1 },
    for: TEN_MINUTES,
    summary: "The disk has not been measured for three hours",
    description: "The job disk_cleanup is due every hour. While it does not run, the figure of the disk is old and nothing is removed.",
    requirements: ["PAID-CLEAN-12"],
    added: true,
    panel: "system-overview/diskMeasurements",
  },
} as const satisfies Alerts;
