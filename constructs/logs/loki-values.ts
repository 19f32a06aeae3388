/**
 * Values of the Loki chart, monolithic: one process on local files, or three with replication on object storage. OTLP is taken in on the ordinary
 * port, so no gateway stands before it.
 *
 * @see https://grafana.com/docs/loki/latest/get-started/deployment-modes/
 */
import type { LogsConfig } from "../../environments/environment";
import type { Duration } from "../../units";
import type { HelmValues } from "../helm/helm-values";
import type { ReleaseDocuments } from "../helm/helm-release";
import type { TelemetryIdentity } from "../identity";
import { PRIORITY, podResources, spreadReplicas } from "../kubernetes/pod-defaults";
import type { ServiceEndpoint } from "../service-endpoint";
import type { ObjectStore } from "../storage/object-store";

export interface LokiValuesOptions {
  /** Replicas, volume, and how long lines are kept that no system claims. */
  readonly logs: LogsConfig;
  /** Where log chunks with their index, and the ruler's rules, are kept. */
  readonly storage: { readonly chunks: ObjectStore; readonly ruler: ObjectStore };
  /** Retention of the log lines of single systems, by the value of `system`. */
  readonly retentionBySystem: Readonly<Record<string, Duration>>;
  /** Takes the alerts of the ruler. They go to every address that the Service's named port resolves to: give the peers, where there are several. */
  readonly alertmanager: Required<ServiceEndpoint>;
  /** What the ruler stamps on every alert. @default - alerts carry the labels of their lines */
  readonly identity?: TelemetryIdentity;
  /** ConfigMaps of its namespace whose files the ruler evaluates, one for each system with log alerts. One that is not there yet is waited for. @default [] */
  readonly ruleConfigMaps?: readonly string[];
  /** Storage class of the volumes. */
  readonly storageClass: string;
  /** The service account whose identity may use the buckets. */
  readonly serviceAccount: string;
}

/** Name of the release and of its Service. */
export const LOKI_NAME = "loki";

/** First day of the index schema. It must lie before the first log line and can never change for data that exists. */
const SCHEMA_FROM = "2025-01-01";

/** Resource attributes that become stream labels: few values each. Everything else is structured metadata. */
export const STREAM_LABELS = ["environment", "cluster", "system", "service.name", "k8s.namespace.name"];

export function lokiValues(options: LokiValuesOptions): ReleaseDocuments {
  return {
    mode: modeValues(),
    storage: storageValues(options),
    retention: retentionValues(options),
    ingestion: ingestionValues(),
    ruler: rulerValues(options),
    availability: availabilityValues(options),
    security: {
      serviceAccount: { create: true, name: options.serviceAccount, automountServiceAccountToken: false },
      defaults: { automountServiceAccountToken: false },
    },
    monitoring: { monitoring: { serviceMonitor: { enabled: true } } },
  };
}

/** One kind of process. The other targets' replicas default to 3 in the chart and must be 0 beside it. */
function modeValues(): HelmValues {
  const off = { replicas: 0 };
  return {
    fullnameOverride: LOKI_NAME,
    deploymentMode: "Monolithic",
    read: off,
    write: off,
    backend: off,
    gateway: { enabled: false },
    lokiCanary: { enabled: false },
    test: { enabled: false },
    chunksCache: { enabled: false },
    resultsCache: { enabled: false },
    sidecar: { rules: { enabled: false } },
    loki: { auth_enabled: false, analytics: { reporting_enabled: false } },
  };
}

function storageValues(options: LokiValuesOptions): HelmValues {
  const { chunks, ruler } = options.storage;
  const s3 = chunks.kind === "s3" && ruler.kind === "s3";
  return {
    loki: {
      storage: s3
        ? { type: "s3", bucketNames: { chunks: chunks.bucket, ruler: ruler.bucket }, s3: { region: chunks.region } }
        : { type: "filesystem" },
      schemaConfig: {
        configs: [
          {
            from: SCHEMA_FROM,
            store: "tsdb",
            object_store: s3 ? "s3" : "filesystem",
            schema: "v13",
            index: { prefix: "index_", period: "24h" },
          },
        ],
      },
      // BoltDB's settings are refused by the next major version; nothing here uses them.
      storage_config: { boltdb_shipper: null },
    },
    singleBinary: {
      persistence: { storageClass: options.storageClass, size: options.logs.volumeSize.toKubernetes() },
    },
  };
}

function retentionValues(options: LokiValuesOptions): HelmValues {
  const store = options.storage.chunks.kind === "s3" ? "s3" : "filesystem";
  return {
    loki: {
      compactor: { retention_enabled: true, delete_request_store: store },
      limits_config: {
        retention_period: options.logs.retention.toGo(),
        retention_stream: Object.entries(options.retentionBySystem).map(([system, retention]) => ({
          selector: `{system="${system}"}`,
          priority: 1,
          period: retention.toGo(),
        })),
      },
    },
  };
}

function ingestionValues(): HelmValues {
  return {
    loki: {
      // A stream that falls silent is written out after an hour; flushed chunks stay in memory until the index has them.
      ingester: { chunk_idle_period: "1h", chunk_retain_period: "30s" },
      limits_config: {
        allow_structured_metadata: true,
        // The whole cluster is one tenant, and the defaults are meant for one of many.
        ingestion_rate_mb: 16,
        ingestion_burst_size_mb: 32,
        otlp_config: {
          resource_attributes: {
            ignore_defaults: true,
            attributes_config: [{ action: "index_label", attributes: STREAM_LABELS }],
          },
        },
      },
    },
  };
}

/** Folder of the ruler's rules: one folder for each tenant in it, with the files of that tenant. */
const RULES_FOLDER = "/etc/loki/rules";

/** What Loki calls the one tenant that there is where nobody has to name one. */
const ONLY_TENANT = "fake";

/**
 * Rules are files of ConfigMaps that are mounted, so they come with the release of each system, need neither a sidecar nor a right to the API, and nobody
 * adds one behind the code's back: Loki's own API only reads such rules. The ruler looks for changes every minute, as the kubelet does. Every replica
 * evaluates every rule, so that none is missed; Alertmanager takes equal alerts for one.
 *
 * @see https://grafana.com/docs/loki/latest/alert/
 */
function rulerValues({ alertmanager, identity, ruleConfigMaps = [] }: LokiValuesOptions): HelmValues {
  const name = "log-rules";
  const sources = ruleConfigMaps.map((configMap) => ({ configMap: { name: configMap, optional: true } }));
  return {
    singleBinary: {
      extraVolumes: [{ name, ...(sources.length === 0 ? { emptyDir: {} } : { projected: { sources } }) }],
      extraVolumeMounts: [{ name, mountPath: `${RULES_FOLDER}/${ONLY_TENANT}`, readOnly: true }],
    },
    loki: {
      rulerConfig: {
        storage: { type: "local", local: { directory: RULES_FOLDER } },
        alertmanager_url: `http://_${alertmanager.portName}._tcp.${alertmanager.service}.${alertmanager.namespace}.svc`,
        enable_alertmanager_discovery: true,
        enable_alertmanager_v2: true,
        enable_api: true,
        ...(identity === undefined ? {} : { external_labels: { environment: identity.environment, cluster: identity.cluster } }),
        rule_path: "/var/loki/rules-temp",
      },
    },
  };
}

function availabilityValues(options: LokiValuesOptions): HelmValues {
  const several = options.logs.replicas > 1;
  const labels = { "app.kubernetes.io/name": "loki", "app.kubernetes.io/component": "single-binary" };
  return {
    loki: { commonConfig: { replication_factor: options.logs.replicas } },
    singleBinary: {
      replicas: options.logs.replicas,
      priorityClassName: PRIORITY.cluster,
      ...(several
        ? {
            podDisruptionBudget: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
            topologySpreadConstraints: spreadReplicas(labels),
          }
        : {}),
      resources: podResources({ cpuCores: 0.5, memoryMiB: 2048 }),
    },
  };
}
