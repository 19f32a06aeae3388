/** Metric contracts: what a system exposes, how it is scraped, and what third parties expose beside it. */
export {
  HTTP_STATUS,
  STANDARD_TARGET_LABELS,
  matching,
  oneOf,
  optional,
  upTo,
  type Exposition,
  type LabelValues,
  type MetricContract,
  type MetricSet,
  type MetricType,
  type MetricUnit,
  type ReplicaAggregation,
  type Standing,
  type TargetLabel,
} from "./contract";
export { SHARED_METRICS, blackboxExporter, cadvisor, haproxy, kubeStateMetrics, prometheus, redisExporter } from "./exporters";
export { metricSet, type MetricSetOptions } from "./metric-set";
export { type PodScrape, type ProbeScrape, type ScrapeJob, type ServiceDeclaration, type ServiceScrape, type StaticScrape } from "./scrape";
export { validateMetricSets } from "./validate-contract";
