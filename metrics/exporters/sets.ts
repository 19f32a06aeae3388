/** The metric sets of third parties that systems and the platform read, with the exposition that each was compared with. */
import { type LabelValues, type MetricSet, STANDARD_TARGET_LABELS, upTo } from "../contract";
import { metricSet } from "../metric-set";
import { alertmanager } from "./alertmanager";
import { apiServer } from "./api-server";
import { awsVpcCni } from "./aws-vpc-cni";
import { cadvisor } from "./cadvisor";
import { coreDns } from "./core-dns";
import { EXPOSITIONS } from "./expositions";
import { externalSecrets } from "./external-secrets";
import { grafana } from "./grafana";
import { jaeger } from "./jaeger";
import { kubeStateMetrics } from "./kube-state-metrics";
import { kubelet } from "./kubelet";
import { NODE } from "./labels";
import { loki } from "./loki";
import { nodeExporter } from "./node-exporter";
import { otelCollector } from "./otel-collector";
import { prometheusScrapes, prometheusServer } from "./prometheus";
import { prometheusOperator } from "./prometheus-operator";
import { tempo } from "./tempo";

/** These exporters speak about other pods: namespace, pod and container are labels of their own, which the scrape honours. */
const SPOKESMAN_LABELS: Readonly<Record<string, LabelValues>> = {
  system: STANDARD_TARGET_LABELS.system,
  job: STANDARD_TARGET_LABELS.job,
  instance: STANDARD_TARGET_LABELS.instance,
  service: STANDARD_TARGET_LABELS.service,
  endpoint: STANDARD_TARGET_LABELS.endpoint,
};

/** A kubelet speaks about its pods and is found by its node; its paths are jobs of their own. */
const KUBELET_LABELS: Readonly<Record<string, LabelValues>> = { ...SPOKESMAN_LABELS, ...NODE, metrics_path: upTo(5) };

/** The API server is no pod of the cluster: its targets are the endpoints of the service `kubernetes`. */
const API_SERVER_LABELS: Readonly<Record<string, LabelValues>> = { ...SPOKESMAN_LABELS, namespace: STANDARD_TARGET_LABELS.namespace };

/** Metric sets that every system may read, beside its own. */
export const SHARED_METRICS: readonly MetricSet[] = [
  metricSet({ source: "cadvisor", system: "any", targetLabels: KUBELET_LABELS, exposition: EXPOSITIONS.cadvisor }, cadvisor),
  metricSet({ source: "kubelet", system: "any", targetLabels: KUBELET_LABELS, exposition: EXPOSITIONS.kubelet }, kubelet),
  metricSet(
    { source: "kube-state-metrics", system: "any", targetLabels: SPOKESMAN_LABELS, exposition: EXPOSITIONS.kubeStateMetrics },
    kubeStateMetrics,
  ),
  metricSet({ source: "node-exporter", system: "any", exposition: EXPOSITIONS.nodeExporter }, nodeExporter),
  metricSet({ source: "prometheus", system: "any", exposition: EXPOSITIONS.prometheusScrapes }, prometheusScrapes),
];

/** What the platform's own programs expose. */
export const PLATFORM_METRICS: readonly MetricSet[] = [
  metricSet({ source: "prometheus", system: "platform", exposition: EXPOSITIONS.prometheusServer }, prometheusServer),
  metricSet({ source: "prometheus-operator", system: "platform", exposition: EXPOSITIONS.prometheusOperator }, prometheusOperator),
  metricSet({ source: "alertmanager", system: "platform", exposition: EXPOSITIONS.alertmanager }, alertmanager),
  metricSet({ source: "loki", system: "platform", exposition: EXPOSITIONS.loki }, loki),
  metricSet({ source: "tempo", system: "platform", exposition: EXPOSITIONS.tempo }, tempo),
  metricSet({ source: "jaeger", system: "platform", exposition: EXPOSITIONS.jaeger }, jaeger),
  metricSet({ source: "otel-collector", system: "platform", exposition: EXPOSITIONS.otelCollector }, otelCollector),
  metricSet({ source: "grafana", system: "platform", exposition: EXPOSITIONS.grafana }, grafana),
  metricSet({ source: "api-server", system: "platform", targetLabels: API_SERVER_LABELS, exposition: EXPOSITIONS.apiServer }, apiServer),
  metricSet({ source: "core-dns", system: "platform", exposition: EXPOSITIONS.coreDns }, coreDns),
  metricSet({ source: "external-secrets", system: "platform", exposition: EXPOSITIONS.externalSecrets }, externalSecrets),
];

/** What only the nodes of EKS expose. */
export const EKS_METRICS: readonly MetricSet[] = [
  metricSet({ source: "aws-vpc-cni", system: "platform", exposition: EXPOSITIONS.awsVpcCni }, awsVpcCni),
];
