/** Metric contracts: what a system exposes, how it is scraped, and what third parties expose beside it. */
export { type TelemetryBudget } from "./cardinality/budget";
export {
  BYTES_PER_SAMPLE,
  SERIES_PER_SCRAPE,
  estimateSystem,
  type EstimateOptions,
  type JobEstimate,
  type MetricVolume,
  type SystemEstimate,
  type TelemetryVolume,
} from "./cardinality/estimate";
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
export {
  EXPOSITIONS,
  EKS_JOBS,
  EKS_METRICS,
  PLATFORM_JOBS,
  PLATFORM_METRICS,
  REDIS_EXPORTER_NAMES,
  SHARED_METRICS,
  alertmanager,
  apiServer,
  awsLoadBalancer,
  awsVpcCni,
  blackboxExporter,
  cadvisor,
  coreDns,
  externalSecrets,
  glitchtip,
  grafana,
  haproxy,
  jaeger,
  jobsOf,
  kubeStateMetrics,
  kubelet,
  loki,
  metricsOf,
  nodeExporter,
  otelCollector,
  postgresExporter,
  prometheus,
  prometheusOperator,
  prometheusScrapes,
  prometheusServer,
  redisExporter,
  tempo,
  temporalSdk,
  temporalServer,
  traefik,
  type ClusterKind,
  type Exposed,
} from "./exporters";
export { compareExposition, type CompareExpositionOptions } from "./exposition/compare-exposition";
export { contractsFromJson, contractsToJson, looksLikeContracts, type ContractsFromJson } from "./exposition/contract-data";
export { contractsFromExposition, type ContractsFromExpositionOptions, type ReadContracts } from "./exposition/contracts-from-exposition";
export { differenceProblems, type DifferenceKind, type ExpositionDifference } from "./exposition/exposition-difference";
export { parseExposition, type ParseExpositionOptions } from "./exposition/parse-exposition";
export {
  type Exemplar,
  type ExpositionFormat,
  type FamilyType,
  type MetricFamily,
  type ParsedExposition,
  type Sample,
} from "./exposition/parsed-exposition";
export { readContracts, type ReadMetricSets } from "./exposition/read-contracts";
export { renderExposition, type RenderExpositionOptions } from "./exposition/render-exposition";
export { metricSet, type MetricSetOptions } from "./metric-set";
export { type PodScrape, type ProbeScrape, type ScrapeJob, type ServiceDeclaration, type ServiceScrape, type StaticScrape } from "./scrape";
export { keepingRead, unreadMetrics, type UnreadMetric, type UnreadOptions } from "./unread";
export { validateMetricSets } from "./validate-contract";
