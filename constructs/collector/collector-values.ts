/**
 * What the agent and the gateway have in common: image, ports, hardening, self-monitoring, the parts of a collector configuration.
 *
 * @see https://github.com/open-telemetry/opentelemetry-helm-charts/tree/main/charts/opentelemetry-collector
 */
import type { Size } from "../../units";
import type { HelmValues } from "../helm/helm-values";
import { PLATFORM_SYSTEM, type TelemetryIdentity } from "../identity";

/** The contrib distribution: the smaller ones lack tail sampling and load balancing. */
export const COLLECTOR_IMAGE: HelmValues = {
  image: { repository: "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib" },
};

/** OTLP and the collector's own metrics, by Services only: no port of the node is taken. The chart's Jaeger and Zipkin ports are closed. */
export const COLLECTOR_PORTS: HelmValues = {
  ports: {
    otlp: { enabled: true, hostPort: 0 },
    "otlp-http": { enabled: true, hostPort: 0 },
    "jaeger-compact": { enabled: false },
    "jaeger-thrift": { enabled: false },
    "jaeger-grpc": { enabled: false },
    zipkin: { enabled: false },
    metrics: { enabled: true },
  },
};

/** Extensions and telemetry of every collector. The chart's probes ask the health check on the pod's address. */
export function collectorService(pipelines: HelmValues, extensions: readonly string[]): HelmValues {
  return {
    extensions: ["health_check", ...extensions],
    telemetry: {
      metrics: { readers: [{ pull: { exporter: { prometheus: { host: "${env:MY_POD_IP}", port: 8888 } } } }] },
    },
    pipelines,
  };
}

/** Where the kubelet asks whether the collector works. */
export const HEALTH_CHECK: HelmValues = { health_check: { endpoint: "${env:MY_POD_IP}:13133" } };

/** OTLP over gRPC and HTTP, on the pod's own address. */
export const OTLP_RECEIVER: HelmValues = {
  otlp: {
    protocols: { grpc: { endpoint: "${env:MY_POD_IP}:4317" }, http: { endpoint: "${env:MY_POD_IP}:4318" } },
  },
};

/** Always first in a pipeline: refuses data before the process runs out of memory. */
export const MEMORY_LIMITER: HelmValues = {
  memory_limiter: { check_interval: "1s", limit_percentage: 80, spike_limit_percentage: 20 },
};

/**
 * Where queues and positions are kept. A file that an outage made large is made small again, and one that a crash of the node damaged is set aside, so
 * that the collector starts.
 *
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage
 */
export function fileStorage(directory: string): HelmValues {
  return {
    file_storage: {
      directory,
      create_directory: true,
      recreate: true,
      compaction: { directory, on_rebound: true, cleanup_on_start: true },
    },
  };
}

/** Retries that outlast any outage: the queue's size is the bound, not the time. */
const ENDLESS_RETRY: HelmValues = { enabled: true, initial_interval: "1s", max_interval: "30s", max_elapsed_time: "0s" };

/** Below the 4 MiB that a gRPC server takes in one message by default. */
const LARGEST_BATCH_BYTES = 3_000_000;

/**
 * Queue on disk with batches, and retries without end. A size in bytes is a promise to the volume that the queue lies on.
 *
 * @see https://github.com/open-telemetry/opentelemetry-collector/blob/main/exporter/exporterhelper/README.md
 */
export function persistentQueue(size: Size): HelmValues {
  return {
    sending_queue: {
      enabled: true,
      storage: "file_storage",
      sizer: "bytes",
      queue_size: size.toBytes(),
      batch: { flush_timeout: "1s", min_size: LARGEST_BATCH_BYTES / 3, max_size: LARGEST_BATCH_BYTES },
    },
    retry_on_failure: ENDLESS_RETRY,
  };
}

/** Stamps `environment` and `cluster` on everything, and `system` by namespace, whatever a program says of itself. */
export function identityProcessors(identity: TelemetryIdentity): HelmValues {
  const statements = [
    `set(resource.attributes["environment"], ${JSON.stringify(identity.environment)})`,
    `set(resource.attributes["cluster"], ${JSON.stringify(identity.cluster)})`,
    `delete_key(resource.attributes, "system")`,
    ...Object.entries(identity.systemByNamespace).map(
      ([namespace, system]) =>
        `set(resource.attributes["system"], ${JSON.stringify(system)}) where resource.attributes["k8s.namespace.name"] == ${JSON.stringify(namespace)}`,
    ),
    `set(resource.attributes["system"], ${JSON.stringify(PLATFORM_SYSTEM)}) where resource.attributes["system"] == nil`,
  ];
  return {
    "transform/identity": {
      error_mode: "ignore",
      metric_statements: statements,
      log_statements: statements,
      trace_statements: statements,
    },
  };
}
