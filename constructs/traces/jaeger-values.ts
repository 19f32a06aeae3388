/**
 * Values of the Jaeger chart: Jaeger 2, one binary, configured like a collector. The chart makes no volume, so the caller does, and it does not restart
 * pods when the configuration changes, so a hash of it stands in the pod's labels.
 *
 * @see https://www.jaegertracing.io/docs/latest/deployment/configuration/
 */
import { createHash } from "node:crypto";
import type { TracesConfig } from "../../environments/environment";
import { SECRETS } from "../../secrets/catalogue";
import type { HelmValues } from "../helm/helm-values";
import type { ReleaseDocuments } from "../helm/helm-release";
import { RESTRICTED_CONTAINER, podResources, restrictedPod, spreadReplicas } from "../kubernetes/pod-defaults";
import { domainRetentionJob } from "./domain-retention";

export interface JaegerValuesOptions {
  /** Storage, size and retention. */
  readonly traces: TracesConfig;
  /** Claim of the volume for Badger. Not read with OpenSearch. */
  readonly volumeClaim: string;
  /** The domain that traces are kept in, where the environment has one made. @default - none is made */
  readonly domain?: JaegerDomain;
}

/** An OpenSearch domain of AWS, which takes requests that are signed by the identity of Jaeger's service account. */
export interface JaegerDomain {
  /** URL of the domain. */
  readonly url: string;
  /** Region of the domain. */
  readonly region: string;
}

/** Name of the release and of its Service. Its ConfigMaps have fixed names, so it has a namespace of its own. */
export const JAEGER_NAME = "jaeger";

/** Jaeger 2.20, newer than the chart's default. */
const IMAGE_TAG = "2.20.0";

const BADGER_DIRECTORY = "/badger";

const INDEX_PREFIX = "jaeger";

/** Signs requests to AWS with the identity of the pod's service account. */
const SIGNER = "sigv4auth";

const LABELS = { "app.kubernetes.io/name": "jaeger", "app.kubernetes.io/component": "all-in-one" };

export function jaegerValues(options: JaegerValuesOptions): ReleaseDocuments {
  const config = jaegerConfig(options.traces, options.domain?.region);
  return {
    config: { userconfig: config },
    image: { jaeger: { image: { tag: IMAGE_TAG } } },
    storage: storageValues(options),
    maintenance: maintenanceValues(options.traces),
    availability: availabilityValues(options.traces),
    rollout: { jaeger: { podLabels: { "config-hash": hashOf(config) } } },
    security: {
      jaeger: {
        serviceAccount: { automountServiceAccountToken: false },
        podSecurityContext: restrictedPod(10001),
        securityContext: RESTRICTED_CONTAINER,
      },
    },
    naming: { fullnameOverride: JAEGER_NAME },
    extras: { extraObjects: [...extraObjects(options.traces), ...retentionObjects(options)] },
  };
}

/**
 * The configuration file of Jaeger: OTLP in, one store, query service and health endpoint out. Nothing is queued here: the gateway before it has the
 * queue, on disk.
 */
export function jaegerConfig(traces: TracesConfig, domainRegion?: string): HelmValues {
  return {
    service: {
      extensions: [...(domainRegion === undefined ? [] : [SIGNER]), "jaeger_storage", "jaeger_query", "healthcheckv2"],
      pipelines: { traces: { receivers: ["otlp"], exporters: ["jaeger_storage_exporter"] } },
      telemetry: { metrics: { readers: [{ pull: { exporter: { prometheus: { host: "0.0.0.0", port: 8888 } } } }] } },
    },
    extensions: {
      ...(domainRegion === undefined ? {} : { [SIGNER]: { region: domainRegion, service: "es" } }),
      healthcheckv2: { use_v2: true, http: { endpoint: "0.0.0.0:13133" } },
      jaeger_query: { storage: { traces: "main" } },
      jaeger_storage: { backends: { main: backend(traces) } },
    },
    receivers: { otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4317" }, http: { endpoint: "0.0.0.0:4318" } } } },
    exporters: { jaeger_storage_exporter: { trace_storage: "main" } },
  };
}

function backend(traces: TracesConfig): HelmValues {
  if (traces.jaeger.storage === "badger") {
    return {
      badger: {
        directories: { keys: `${BADGER_DIRECTORY}/keys`, values: `${BADGER_DIRECTORY}/values` },
        ephemeral: false,
        ttl: { spans: traces.retention.toGo() },
      },
    };
  }
  return {
    opensearch: {
      ...(traces.jaeger.storage === "opensearch"
        ? {
            server_urls: [traces.jaeger.url],
            auth: { basic: { username: "${env:OPENSEARCH_USERNAME}", password: "${env:OPENSEARCH_PASSWORD}" } },
          }
        : { server_urls: ["${env:OPENSEARCH_URL}"], auth: { authenticator: SIGNER } }),
      indices: { index_prefix: INDEX_PREFIX },
      // How far back a trace is looked for; by default three days.
      max_span_age: traces.retention.toGo(),
    },
  };
}

function storageValues(options: JaegerValuesOptions): HelmValues {
  if (options.traces.jaeger.storage === "badger") {
    return {
      jaeger: {
        extraVolumes: [{ name: "badger", persistentVolumeClaim: { claimName: options.volumeClaim } }],
        extraVolumeMounts: [{ name: "badger", mountPath: BADGER_DIRECTORY }],
      },
    };
  }
  // The address is known to Terraform only: behind a variable it leaves the configuration, and the hash of it, the same text.
  if (options.domain !== undefined) return { jaeger: { extraEnv: [{ name: "OPENSEARCH_URL", value: options.domain.url }] } };
  return { jaeger: { extraEnv: [fromSecret("OPENSEARCH_USERNAME", "username"), fromSecret("OPENSEARCH_PASSWORD", "password")] } };
}

/** Badger forgets by itself. OpenSearch has an index for each day, and a job deletes those older than the retention: the chart's, or ours that signs. */
function maintenanceValues(traces: TracesConfig): HelmValues {
  if (traces.jaeger.storage !== "opensearch") return {};
  return {
    storage: { elasticsearch: { url: traces.jaeger.url } },
    esIndexCleaner: {
      enabled: true,
      image: { tag: IMAGE_TAG },
      numberOfDays: Math.ceil(traces.retention.toDays()),
      extraEnv: [
        { name: "INDEX_PREFIX", value: INDEX_PREFIX },
        fromSecret("ES_USERNAME", "username"),
        fromSecret("ES_PASSWORD", "password"),
      ],
      podSecurityContext: restrictedPod(10001),
      securityContext: { ...RESTRICTED_CONTAINER, runAsUser: 10001 },
      resources: podResources({ cpuCores: 0.05, memoryMiB: 128 }),
    },
  };
}

function fromSecret(name: string, key: string): HelmValues {
  return { name, valueFrom: { secretKeyRef: { name: SECRETS["jaeger-opensearch"].mount.secretName, key } } };
}

/** Badger locks its files, so its pod is replaced before the next one starts; with OpenSearch the pods are alike and roll. */
function availabilityValues(traces: TracesConfig): HelmValues {
  const jaeger = traces.jaeger;
  const resources = podResources({ cpuCores: 0.25, memoryMiB: 1024 });
  if (jaeger.storage === "badger") return { jaeger: { replicas: 1, strategy: { type: "Recreate" }, resources } };
  return {
    jaeger: {
      replicas: jaeger.replicas,
      strategy: { type: "RollingUpdate" },
      ...(jaeger.replicas > 1 ? { topologySpreadConstraints: spreadReplicas(LABELS) } : {}),
      resources,
    },
  };
}

/** What the chart does not make: what scrapes Jaeger's own metrics, and what keeps replicas while nodes are drained. */
function extraObjects(traces: TracesConfig): HelmValues[] {
  const monitor = {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "ServiceMonitor",
    metadata: { name: JAEGER_NAME },
    spec: { selector: { matchLabels: LABELS }, endpoints: [{ port: "internal-metrics" }] },
  };
  if (traces.jaeger.storage === "badger" || traces.jaeger.replicas === 1) return [monitor];
  const budget = {
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: { name: JAEGER_NAME },
    spec: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow", selector: { matchLabels: LABELS } },
  };
  return [monitor, budget];
}

function retentionObjects({ traces, domain }: JaegerValuesOptions): HelmValues[] {
  if (domain === undefined) return [];
  const job = { url: domain.url, region: domain.region, prefix: INDEX_PREFIX, retention: traces.retention, serviceAccount: JAEGER_NAME };
  return [domainRetentionJob(job)];
}

function hashOf(config: HelmValues): string {
  return createHash("sha256").update(JSON.stringify(config)).digest("hex").slice(0, 16);
}
