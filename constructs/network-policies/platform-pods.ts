/** The platform's pods as network policies know them. */
import { SILENCES_BACKUP_LABELS } from "../alerting/silences-backup";
import type { Labels } from "./rule";

/** Labels by which policies know the platform's pods, as their charts set them. */
export const PLATFORM_PODS = {
  prometheus: { "app.kubernetes.io/name": "prometheus" },
  prometheusOperator: { "app.kubernetes.io/name": "kube-prometheus-stack-prometheus-operator" },
  kubeStateMetrics: { "app.kubernetes.io/name": "kube-state-metrics" },
  alertmanager: { "app.kubernetes.io/name": "alertmanager" },
  blackbox: { "app.kubernetes.io/name": "prometheus-blackbox-exporter" },
  loki: { "app.kubernetes.io/name": "loki" },
  tempo: { "app.kubernetes.io/name": "tempo" },
  grafana: { "app.kubernetes.io/name": "grafana" },
  backup: SILENCES_BACKUP_LABELS,
  agent: { "app.kubernetes.io/name": "opentelemetry-collector", "app.kubernetes.io/instance": "otel-agent" },
} as const satisfies Readonly<Record<string, Labels>>;

/** OTLP over gRPC and HTTP. */
export const OTLP_PORTS = [4317, 4318] as const;
