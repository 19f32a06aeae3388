/**
 * What the agent and the gateway have in common: image, ports, hardening, self-monitoring, the parts of a collector configuration.
 *
 * @see https://github.com/open-telemetry/opentelemetry-helm-charts/tree/main/charts/opentelemetry-collector
 */
import type { HelmValues } from "../helm/helm-values";
import type { TelemetryIdentity } from "../identity";
import { PLATFORM_SYSTEM } from "../identity";

/** The contrib distribution: the smaller ones lack tail sampling and load balancing. */
export const COLLECTOR_IMAGE: HelmValues = {
  image: { repository: "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib" },
};

/** OTLP and the collector's own metrics; the chart's Jaeger and Zipkin ports are closed. */
export const COLLECTOR_PORTS: HelmValues = {
  ports: {
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

/** Queue on disk with batches, and retries that outlast a long outage. */
export function persistentQueue(storage: string): HelmValues {
  return {
    sending_queue: { enabled: true, storage, queue_size: 10_000, batch: {} },
    retry_on_failure: { enabled: true, initial_interval: "1s", max_interval: "30s", max_elapsed_time: "0s" },
  };
}

/** Stamps `environment` and `cluster` on everything, and `system` by namespace. */
export function identityProcessors(identity: TelemetryIdentity): HelmValues {
  const statements = [
    `set(resource.attributes["environment"], ${JSON.stringify(identity.environment)})`,
    `set(resource.attributes["cluster"], ${JSON.stringify(identity.cluster)})`,
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
