/** What the contracts say of a metric, by its name. */
import { EKS_METRICS, PLATFORM_METRICS, SHARED_METRICS } from "../../metrics";
import type { MetricSet } from "../../metrics/contract";
import { SYSTEMS } from "../../systems";

interface Known {
  readonly labels: readonly string[];
  readonly source: string;
  /** Whether it tells of others than itself. */
  readonly spokesman: boolean;
}

const sets: readonly MetricSet[] = [
  ...SHARED_METRICS,
  ...PLATFORM_METRICS,
  ...EKS_METRICS,
  ...Object.values(SYSTEMS).flatMap(({ metrics }) => metrics),
];
const known = new Map<string, Known[]>();
for (const { source, system, metrics } of sets) {
  for (const { name, labels = {} } of metrics)
    known.set(name, [...(known.get(name) ?? []), { labels: Object.keys(labels), source, spokesman: system === "any" }]);
}

/** The labels that programs give the series of a metric, beside those of the target. @returns undefined where no contract has the name */
export function labelsOf(name: string): readonly string[] | undefined {
  return known.get(name)?.flatMap(({ labels }) => labels);
}

/** Whether a program tells of itself alone, so that its pod is known by that label. */
export function tellsOfItself(name: string): boolean {
  return known.get(name)?.every(({ spokesman }) => !spokesman) ?? false;
}

/**
 * Whether only one process tells of each thing at a time: kube-state-metrics runs once, and of a volume tells the kubelet where it is mounted. Two of them tell
 * of the same only while one takes the place of the other.
 */
export function toldByOneProcess(name: string): boolean {
  if (name.startsWith("kubelet_volume_stats_")) return true;
  // Of the state of a node a copy that has just started knows less.
  if (name === "kube_node_status_condition") return false;
  return known.get(name)?.every(({ source }) => source === "kube-state-metrics") ?? false;
}

/** Gauges that count, or that say yes or no. */
const WHOLE: ReadonlySet<string> = new Set([
  "alertmanager_config_last_reload_successful",
  "kube_node_spec_unschedulable",
  "kube_node_status_condition",
  "node_timex_sync_status",
  "pg_up",
  "probe_success",
  "prometheus_config_last_reload_successful",
  "prometheus_notifications_alertmanagers_discovered",
  "redis_connected_slaves",
  "redis_up",
  "speccursor_dependency_healthy",
  "temporal_worker_task_slots_available",
  "up",
]);

export function isWhole(name: string): boolean {
  return WHOLE.has(name);
}
