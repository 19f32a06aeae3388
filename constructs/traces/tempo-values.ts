/**
 * Values of the Tempo chart, one process. Only settings that Tempo 3 reads too are used, so that the next chart is a version bump.
 *
 * @see https://grafana.com/docs/tempo/latest/setup/helm-chart/
 */
import type { TracesConfig } from "../../environments/environment";
import type { HelmValues } from "../helm/helm-values";
import type { ReleaseDocuments } from "../helm/helm-release";
import { PRIORITY, RESTRICTED_CONTAINER, podResources, restrictedPod } from "../kubernetes/pod-defaults";
import { type ServiceEndpoint, httpUrl } from "../service-endpoint";
import type { ObjectStore } from "../storage/object-store";

export interface TempoValuesOptions {
  /** Retention and size of the volume. */
  readonly traces: TracesConfig;
  /** Where blocks of traces are kept. */
  readonly storage: ObjectStore;
  /** Take the span metrics that Tempo derives: every replica all of them, because none asks another for what it lacks. */
  readonly prometheus: readonly ServiceEndpoint[];
  /** Storage class of the volume. */
  readonly storageClass: string;
  /** The service account whose identity may use the bucket. */
  readonly serviceAccount: string;
}

/** Name of the release and of its Service. */
export const TEMPO_NAME = "tempo";

export function tempoValues(options: TempoValuesOptions): ReleaseDocuments {
  return {
    storage: storageValues(options),
    spanMetrics: spanMetricValues(options.prometheus),
    // The chart makes Tempo's garbage collector count on 1 GiB more than it uses, so the limit is twice that.
    scheduling: {
      replicas: 1,
      priorityClassName: PRIORITY.cluster,
      tempo: { resources: podResources({ cpuCores: 0.25, memoryMiB: 2048 }) },
    },
    security: {
      serviceAccount: { create: true, name: options.serviceAccount, automountServiceAccountToken: false },
      securityContext: restrictedPod(10001),
      tempo: { securityContext: RESTRICTED_CONTAINER },
    },
    monitoring: { fullnameOverride: TEMPO_NAME, serviceMonitor: { enabled: true } },
  };
}

function storageValues(options: TempoValuesOptions): HelmValues {
  const { storage, traces } = options;
  return {
    persistence: { enabled: true, storageClassName: options.storageClass, size: traces.volumeSize.toKubernetes() },
    tempo: {
      retention: traces.retention.toGo(),
      reportingEnabled: false,
      storage: {
        trace:
          storage.kind === "s3"
            ? {
                backend: "s3",
                s3: { bucket: storage.bucket, region: storage.region, endpoint: `s3.${storage.region}.amazonaws.com` },
              }
            : { backend: "local" },
      },
    },
  };
}

/**
 * Every series says which system it is about; those of the service graph, which of both ends.
 *
 * @see https://grafana.com/docs/tempo/latest/metrics-from-traces/metrics-generator/
 */
function spanMetricValues(prometheus: readonly ServiceEndpoint[]): HelmValues {
  return {
    tempo: {
      metricsGenerator: {
        enabled: true,
        processor: {
          service_graphs: { dimensions: ["system"], enable_client_server_prefix: true },
          span_metrics: { dimensions: ["system"] },
        },
        storage: {
          path: "/var/tempo/generator",
          remote_write: prometheus.map((replica) => ({ url: httpUrl(replica, "/api/v1/write"), send_exemplars: true })),
        },
      },
      overrides: { defaults: { metrics_generator: { processors: ["service-graphs", "span-metrics"] } } },
    },
  };
}
