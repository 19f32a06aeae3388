/** What the cluster's own exporters and Prometheus itself expose about every system. */
import type { MetricSet } from "../contract";
import { metricSet } from "../metric-set";
import { cadvisor } from "./cadvisor";
import { kubeStateMetrics } from "./kube-state-metrics";
import { prometheus } from "./prometheus";

export { blackboxExporter } from "./blackbox-exporter";
export { cadvisor } from "./cadvisor";
export { haproxy } from "./haproxy";
export { kubeStateMetrics } from "./kube-state-metrics";
export { prometheus } from "./prometheus";
export { redisExporter } from "./redis-exporter";

/** Metric sets that every system may read, beside its own. */
export const SHARED_METRICS: readonly MetricSet[] = [
  metricSet({ source: "cadvisor", system: "any" }, cadvisor),
  metricSet({ source: "kube-state-metrics", system: "any" }, kubeStateMetrics),
  metricSet({ source: "prometheus", system: "any" }, prometheus),
];
