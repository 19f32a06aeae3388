/**
 * Values of kube-prometheus-stack: Prometheus, its operator, kube-state-metrics and node-exporter. The chart's Grafana, Alertmanager, stock rules and
 * definitions are off; each of those is a release of its own or ours to write.
 *
 * @see https://github.com/prometheus-community/helm-charts/tree/main/charts/kube-prometheus-stack
 */
import type { MetricsConfig } from "../../environments/environment";
import type { HelmValues } from "../helm/helm-values";
import type { ReleaseDocuments } from "../helm/helm-release";
import type { TelemetryIdentity } from "../identity";
import { PLATFORM_SYSTEM } from "../identity";
import { PRIORITY, RESTRICTED_CONTAINER, podResources, restrictedPod, spreadReplicas } from "../kubernetes/pod-defaults";
import type { ServiceEndpoint } from "../service-endpoint";

export interface PrometheusValuesOptions {
  /** What is stamped on every series. */
  readonly identity: TelemetryIdentity;
  /** Replicas, retention, intervals, and a long-term store. */
  readonly metrics: MetricsConfig;
  /** Takes the alerts. */
  readonly alertmanager: ServiceEndpoint;
  /** Storage class of the volumes. */
  readonly storageClass: string;
  /** Namespace for node-exporter, which needs the host's namespaces. */
  readonly nodeNamespace: string;
  /** Service account of Prometheus, which the workload identity for remote write is bound to. */
  readonly serviceAccount: string;
}

/** Share of the volume that blocks may fill; the rest is for the write-ahead log and compaction. */
const USABLE_SHARE = 0.85;

export function prometheusValues(options: PrometheusValuesOptions): ReleaseDocuments {
  return {
    components: componentValues(options),
    identity: identityValues(options.identity),
    discovery: discoveryValues(options),
    storage: storageValues(options),
    receivers: receiverValues(options),
    availability: availabilityValues(options.metrics.replicas),
    security: securityValues(options),
  };
}

/** The relabelling that gives every target its `system`: by namespace, and `platform` for what is left. */
export function systemRelabelings(identity: TelemetryIdentity): HelmValues[] {
  const byNamespace = Object.entries(identity.systemByNamespace).map(([namespace, system]) => ({
    sourceLabels: ["__meta_kubernetes_namespace"],
    regex: namespace,
    targetLabel: "system",
    replacement: system,
  }));
  return [...byNamespace, { sourceLabels: ["system"], regex: "^$", targetLabel: "system", replacement: PLATFORM_SYSTEM }];
}

/** The relabelling of series about a system's namespace that the platform's own exporters expose: cAdvisor, kube-state-metrics. */
export function systemMetricRelabelings(identity: TelemetryIdentity): HelmValues[] {
  return Object.entries(identity.systemByNamespace).map(([namespace, system]) => ({
    sourceLabels: ["namespace"],
    regex: namespace,
    targetLabel: "system",
    replacement: system,
  }));
}

function componentValues(options: PrometheusValuesOptions): HelmValues {
  const unreachable = { enabled: false };
  return {
    fullnameOverride: "prometheus",
    cleanPrometheusOperatorObjectNames: true,
    crds: { enabled: false },
    defaultRules: { create: false },
    alertmanager: { enabled: false },
    grafana: { enabled: false },
    // Managed control planes and kind's do not let these be scraped from the cluster network.
    kubeControllerManager: unreachable,
    kubeScheduler: unreachable,
    kubeEtcd: unreachable,
    kubeProxy: unreachable,
    // The rules are checked at synth, so the operator needs no admission webhook and no certificate for one.
    prometheusOperator: {
      admissionWebhooks: { enabled: false },
      tls: { enabled: false },
      priorityClassName: PRIORITY.cluster,
      resources: podResources({ cpuCores: 0.1, memoryMiB: 256 }),
      prometheusConfigReloader: { resources: podResources({ cpuCores: 0.01, memoryMiB: 64 }) },
    },
    "kube-state-metrics": {
      priorityClassName: PRIORITY.cluster,
      resources: podResources({ cpuCores: 0.05, memoryMiB: 256 }),
      // Whether its own watch on the cluster works.
      selfMonitor: { enabled: true },
    },
    "prometheus-node-exporter": {
      namespaceOverride: options.nodeNamespace,
      priorityClassName: PRIORITY.node,
      resources: podResources({ cpuCores: 0.05, memoryMiB: 64 }),
    },
  };
}

function identityValues(identity: TelemetryIdentity): HelmValues {
  return {
    prometheus: {
      prometheusSpec: {
        externalLabels: { environment: identity.environment, cluster: identity.cluster },
        // The operator drops this label from alerts, so that two replicas raise one alert; long-term stores know replicas by it and keep one of them.
        replicaExternalLabelName: "__replica__",
        prometheusExternalLabelNameClear: true,
        scrapeClasses: [
          {
            name: "identity",
            default: true,
            relabelings: systemRelabelings(identity),
            metricRelabelings: systemMetricRelabelings(identity),
          },
        ],
      },
    },
  };
}

function discoveryValues(options: PrometheusValuesOptions): HelmValues {
  return {
    prometheus: {
      prometheusSpec: {
        scrapeInterval: options.metrics.scrapeInterval.toPrometheus(),
        evaluationInterval: options.metrics.evaluationInterval.toPrometheus(),
        ruleSelectorNilUsesHelmValues: false,
        serviceMonitorSelectorNilUsesHelmValues: false,
        podMonitorSelectorNilUsesHelmValues: false,
        probeSelectorNilUsesHelmValues: false,
        scrapeConfigSelectorNilUsesHelmValues: false,
        alertingEndpoints: [
          {
            namespace: options.alertmanager.namespace,
            name: options.alertmanager.service,
            port: options.alertmanager.portName ?? options.alertmanager.port,
            apiVersion: "v2",
          },
        ],
      },
    },
  };
}

function storageValues(options: PrometheusValuesOptions): HelmValues {
  const { retention, volumeSize } = options.metrics;
  return {
    prometheus: {
      prometheusSpec: {
        retention: retention.toPrometheus(),
        walCompression: true,
        retentionSize: `${Math.floor(volumeSize.toMebibytes() * USABLE_SHARE)}MB`,
        storageSpec: {
          volumeClaimTemplate: {
            spec: {
              storageClassName: options.storageClass,
              accessModes: ["ReadWriteOnce"],
              resources: { requests: { storage: volumeSize.toKubernetes() } },
            },
          },
        },
      },
    },
  };
}

/** What Prometheus takes in by push: span metrics from Tempo, OTLP metrics from the collector; and what it passes on. */
function receiverValues(options: PrometheusValuesOptions): HelmValues {
  const remoteWrite = options.metrics.remoteWrite;
  return {
    prometheus: {
      prometheusSpec: {
        enableRemoteWriteReceiver: true,
        enableOTLPReceiver: true,
        otlp: {
          promoteResourceAttributes: [
            "service.name",
            "service.namespace",
            "service.instance.id",
            "system",
            "k8s.namespace.name",
            "k8s.pod.name",
          ],
        },
        tsdb: { outOfOrderTimeWindow: "30m" },
        enableFeatures: ["exemplar-storage"],
        exemplars: { maxSize: 100_000 },
        ...(remoteWrite === undefined
          ? {}
          : {
              remoteWrite: [
                {
                  url: remoteWrite.url,
                  ...(remoteWrite.sigv4Region === undefined ? {} : { sigv4: { region: remoteWrite.sigv4Region } }),
                },
              ],
            }),
      },
    },
  };
}

function availabilityValues(replicas: number): HelmValues {
  const several = replicas > 1;
  return {
    prometheus: {
      // Replicas scrape at different moments: whoever asks again must get the same answer.
      service: { sessionAffinity: "ClientIP" },
      podDisruptionBudget: { enabled: several, minAvailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
      prometheusSpec: {
        replicas,
        priorityClassName: PRIORITY.cluster,
        ...(several ? { topologySpreadConstraints: spreadReplicas({ "app.kubernetes.io/name": "prometheus" }) } : {}),
        resources: podResources({ cpuCores: 0.5, memoryMiB: 2048 }),
      },
    },
  };
}

function securityValues(options: PrometheusValuesOptions): HelmValues {
  return {
    prometheus: {
      serviceAccount: { create: true, name: options.serviceAccount },
      prometheusSpec: { securityContext: restrictedPod(1000, 2000) },
    },
    prometheusOperator: { containerSecurityContext: RESTRICTED_CONTAINER },
    "prometheus-node-exporter": { containerSecurityContext: RESTRICTED_CONTAINER },
  };
}
