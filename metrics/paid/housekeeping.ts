/**
 * What Paid's workers expose about what runs and what lies around: workflows, containers, worktrees and the disk. Each worker has a Docker
 * and a disk of its own, all disks of one size. The source raises and lowers the first three where the work is done, which drifts; here
 * each of them is set from a count.
 */
import { Duration } from "../../units";
import { type MetricContract, oneOf, upTo } from "../contract";
import { PROJECT } from "./labels";

/** How often a worker counts what it has in hand. */
const COUNTED = Duration.minutes(1);

/** The source's schedule of the job that measures the disk. */
const MEASURED = Duration.hours(1);

export const housekeeping = {
  activeWorkflows: {
    name: "paid_active_workflows",
    type: "gauge",
    unit: "none",
    help: "Workflows that this worker carries out at this moment.",
    labels: { workflow_type: upTo(15) },
    aggregate: "sum",
    freshness: COUNTED,
    standing: "corrected",
    requirements: ["PAID-METRIC-04", "PAID-MBEH-01"],
    note:
      "The source raises it in workflow code when a workflow starts and lowers it when one completes. That code runs again with every " +
      "replay and its end is skipped by a failure, so the gauge drifts. Each worker sets it from the count of open workflows that the " +
      "database has under its name; a workflow has one worker at a time, so they add up.",
  },
  activeContainers: {
    name: "paid_active_containers",
    type: "gauge",
    unit: "none",
    help: "Agent containers that run on this worker's Docker at this moment.",
    labels: PROJECT,
    aggregate: "sum",
    freshness: COUNTED,
    standing: "corrected",
    requirements: ["PAID-METRIC-05", "PAID-MBEH-03"],
    note:
      "The source lowers it with each container that is removed, in a process that need not be the one that raised it, and not at all " +
      "for containers that Docker has lost. Each worker sets it from what its own Docker lists with the label paid.managed=true, so " +
      "they add up.",
  },
  worktrees: {
    name: "paid_worktrees_total",
    type: "gauge",
    unit: "none",
    help: "Git worktrees on this worker's disk at this moment.",
    labels: PROJECT,
    aggregate: "sum",
    freshness: COUNTED,
    standing: "corrected",
    requirements: ["PAID-METRIC-06", "PAID-MBEH-02"],
    note:
      "A gauge in spite of its suffix _total; the source's name is kept. Never rate() it. The source lowers it with each removal; here " +
      "each worker sets it from what Git lists on its own disk, so they add up.",
  },
  diskUsageBytes: {
    name: "paid_disk_usage_bytes",
    type: "gauge",
    unit: "bytes",
    help: "Used space of this worker's disk, by what it is used for.",
    labels: { type: oneOf("total", "repos", "worktrees", "logs", "containers", "images") },
    aggregate: "max",
    freshness: MEASURED,
    standing: "corrected",
    requirements: ["PAID-METRIC-16", "PAID-MBEH-04", "PAID-PANEL-22"],
    note:
      "The source lists four types; its job sets total too, which its alert reads, and its panel wants images. total is all of the " +
      "others together, so a sum over type counts everything twice. The fullest disk is the figure. The job runs once an hour, on one " +
      "worker, and what the others expose is older still: each worker has to measure its own disk. The source scrapes the web process " +
      "alone, which never runs the job.",
  },
  diskCapacityBytes: {
    name: "paid_disk_capacity_bytes",
    type: "gauge",
    unit: "bytes",
    help: "Size of this worker's disk.",
    aggregate: "max",
    freshness: MEASURED,
    standing: "added",
    requirements: ["PAID-METRIC-23"],
    note:
      "The source's alert on the disk divides by it, and nobody declares it. Set where the use is, from the figure that the clean-up " +
      "job divides by already. All workers' disks are of one size, so the use of the fullest over the highest size is its share.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
