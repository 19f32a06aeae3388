/**
 * Where the platform reads its own metrics and those of the cluster: the values of the label `job`, as the pinned charts make them, by kind of cluster.
 * What is not here has no series in such a cluster. The control plane of EKS is AWS', and that of kind listens on its own node only: etcd, scheduler,
 * controller manager and proxy are read in neither.
 */
import type { MetricSet } from "../contract";
import { EKS_METRICS, PLATFORM_METRICS, SHARED_METRICS } from "./sets";

/** A cluster that the environment makes on EKS, or one that is there: kind, k3d, minikube. */
export type ClusterKind = "eks" | "kubeconfig";

/** Jobs that every kind of cluster has, by what they read. */
export const PLATFORM_JOBS = {
  prometheus: "prometheus-prometheus",
  prometheusOperator: "prometheus-operator",
  alertmanager: "alertmanager",
  loki: "observability/loki",
  tempo: "tempo",
  jaeger: "jaeger",
  collectorAgent: "observability-nodes/otel-agent-agent",
  collectorGateway: "otel-gateway",
  grafana: "grafana",
  externalSecrets: "external-secrets-metrics",
  externalSecretsWebhook: "external-secrets-webhook",
  externalSecretsCertificates: "external-secrets-cert-controller-metrics",
  apiServer: "apiserver",
  kubelet: "kubelet",
  coreDns: "coredns",
  kubeStateMetrics: "kube-state-metrics",
  nodeExporter: "node-exporter",
} as const;

/** Jobs that only EKS has: its network plugin runs on every node. */
export const EKS_JOBS = { awsVpcCni: "aws-vpc-cni" } as const;

/** Values of the label `job` of the platform's targets. @param kind @default - those of every kind of cluster */
export function jobsOf(kind?: ClusterKind): readonly string[] {
  return [...Object.values(PLATFORM_JOBS), ...(kind === "kubeconfig" ? [] : Object.values(EKS_JOBS))];
}

/** What can be read beside the systems' own metrics. @param kind @default - what any kind of cluster exposes */
export function metricsOf(kind?: ClusterKind): readonly MetricSet[] {
  return [...SHARED_METRICS, ...PLATFORM_METRICS, ...(kind === "kubeconfig" ? [] : EKS_METRICS)];
}
