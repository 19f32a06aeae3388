/** What the contracts say of a metric, by its name. */
import { EKS_METRICS, PLATFORM_METRICS, SHARED_METRICS } from "../../metrics";
import type { MetricSet } from "../../metrics/contract";
import { SYSTEMS } from "../../systems";

interface Known {
  readonly labels: readonly string[];
  readonly source: string;
}

const sets: readonly MetricSet[] = [
  ...SHARED_METRICS,
  ...PLATFORM_METRICS,
  ...EKS_METRICS,
  ...Object.values(SYSTEMS).flatMap(({ metrics }) => metrics),
];
const known = new Map<string, Known[]>();
for (const { source, metrics } of sets) {
  for (const { name, labels = {} } of metrics) known.set(name, [...(known.get(name) ?? []), { labels: Object.keys(labels), source }]);
}

/** The labels that programs give the series of a metric, beside those of the target. @returns undefined where no contract has the name */
export function labelsOf(name: string): readonly string[] | undefined {
  return known.get(name)?.flatMap(({ labels }) => labels);
}

/** Whether kube-state-metrics tells of it, which runs once: two tell of the same only while one takes the place of the other. */
export function isOfOneProcess(name: string): boolean {
  // Of the state of a node a copy that has just started knows less.
  if (name === "kube_node_status_condition") return false;
  return known.get(name)?.every(({ source }) => source === "kube-state-metrics") ?? false;
}

/** Whether a kubelet tells of it: of a volume the one where it is mounted. */
export function isOfVolume(name: string): boolean {
  return name.startsWith("kubelet_volume_stats_");
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
