/** What the cluster's own exporters and Prometheus itself expose about every system. */
import { type LabelValues, type MetricSet, STANDARD_TARGET_LABELS } from "../contract";
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

/** These exporters speak about other pods: namespace, pod and container are labels of their own, which the scrape honours. */
const SPOKESMAN_LABELS: Readonly<Record<string, LabelValues>> = {
  system: STANDARD_TARGET_LABELS.system,
  job: STANDARD_TARGET_LABELS.job,
  instance: STANDARD_TARGET_LABELS.instance,
  service: STANDARD_TARGET_LABELS.service,
  endpoint: STANDARD_TARGET_LABELS.endpoint,
};

/** Metric sets that every system may read, beside its own. */
export const SHARED_METRICS: readonly MetricSet[] = [
  metricSet({ source: "cadvisor", system: "any", targetLabels: SPOKESMAN_LABELS }, cadvisor),
  metricSet({ source: "kube-state-metrics", system: "any", targetLabels: SPOKESMAN_LABELS }, kubeStateMetrics),
  metricSet({ source: "prometheus", system: "any" }, prometheus),
];
