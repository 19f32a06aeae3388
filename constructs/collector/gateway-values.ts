/**
 * Values of the gateway: the tier that sees whole traces. It keeps every trace with an error and a share of the others, by system, and fans what is kept
 * out to the trace stores.
 */
import type { CollectorConfig } from "../../environments/environment";
import { Size } from "../../units";
import type { HelmValues } from "../helm/helm-values";
import type { ReleaseDocuments } from "../helm/helm-release";
import { PRIORITY, RESTRICTED_CONTAINER, podResources, restrictedPod, spreadReplicas } from "../kubernetes/pod-defaults";
import { type ServiceEndpoint, hostAndPort } from "../service-endpoint";
import {
  COLLECTOR_IMAGE,
  COLLECTOR_PORTS,
  HEALTH_CHECK,
  MEMORY_LIMITER,
  OTLP_RECEIVER,
  collectorService,
  fileStorage,
  persistentQueue,
} from "./collector-values";

export interface GatewayValuesOptions {
  /** Number of replicas and size of their queues. */
  readonly collector: CollectorConfig;
  /** Share of the traces without an error that is kept, by the value of `system`, between 0 and 1. */
  readonly keepRatioBySystem: Readonly<Record<string, number>>;
  /** Share for every other system. */
  readonly keepRatio: number;
  /** Trace stores by name; each gets every trace that is kept. */
  readonly stores: Readonly<Record<string, ServiceEndpoint>>;
  /** Storage class of the queues' volumes. */
  readonly storageClass: string;
}

/** Name of the release, of its Service and of its StatefulSet. */
export const GATEWAY_NAME = "otel-gateway";

const QUEUE_DIRECTORY = "/var/lib/otelcol";

/** Share of the volume that the queues of all stores may fill together; the rest is for what their files take beside the data. */
const USABLE_SHARE = 0.8;

/** How long the gateway waits for the spans of a trace before it decides. */
const DECISION_WAIT = "10s";

/** Traces that wait for a decision. */
const WAITING_TRACES = 50_000;

/** Decisions that are remembered, for spans that come after the decision about their trace. Many more than traces that wait, and few bytes each. */
const REMEMBERED_DECISIONS = 4 * WAITING_TRACES;

export function gatewayValues(options: GatewayValuesOptions): ReleaseDocuments {
  return {
    mode: { mode: "statefulset", fullnameOverride: GATEWAY_NAME, ...COLLECTOR_IMAGE },
    config: { alternateConfig: gatewayConfig(options) },
    ports: COLLECTOR_PORTS,
    storage: storageValues(options),
    availability: availabilityValues(options.collector.gatewayReplicas),
    security: {
      serviceAccount: { automountServiceAccountToken: false },
      podSecurityContext: restrictedPod(10001),
      securityContext: RESTRICTED_CONTAINER,
    },
    monitoring: { serviceMonitor: { enabled: true } },
  };
}

/** The configuration file of the gateway. */
export function gatewayConfig(options: GatewayValuesOptions): HelmValues {
  const stores = Object.entries(options.stores);
  const queue = persistentQueue(Size.mebibytes(Math.floor((options.collector.queueSize.toMebibytes() * USABLE_SHARE) / stores.length)));
  const exporters = Object.fromEntries(
    stores.map(([name, endpoint]) => [`otlp_grpc/${name}`, { endpoint: hostAndPort(endpoint), tls: { insecure: true }, ...queue }]),
  );
  return {
    extensions: { ...HEALTH_CHECK, ...fileStorage(QUEUE_DIRECTORY) },
    receivers: OTLP_RECEIVER,
    processors: { ...MEMORY_LIMITER, tail_sampling: tailSampling(options) },
    exporters,
    service: collectorService(
      {
        traces: {
          receivers: ["otlp"],
          processors: ["memory_limiter", "tail_sampling"],
          exporters: Object.keys(exporters),
        },
      },
      ["file_storage"],
    ),
  };
}

/**
 * A trace is kept when any policy says so: all errors, and per system a share of the rest.
 *
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor
 */
function tailSampling(options: GatewayValuesOptions): HelmValues {
  const systems = Object.keys(options.keepRatioBySystem);
  return {
    decision_wait: DECISION_WAIT,
    num_traces: WAITING_TRACES,
    decision_cache: { sampled_cache_size: REMEMBERED_DECISIONS, non_sampled_cache_size: REMEMBERED_DECISIONS },
    policies: [
      { name: "errors", type: "status_code", status_code: { status_codes: ["ERROR"] } },
      ...Object.entries(options.keepRatioBySystem).map(([system, ratio]) => allOf(`share-${system}`, [ofSystems([system]), share(ratio)])),
      allOf("share-other", [...(systems.length > 0 ? [not(ofSystems(systems))] : []), share(options.keepRatio)]),
    ],
  };
}

function allOf(name: string, policies: readonly HelmValues[]): HelmValues {
  return { name, type: "and", and: { and_sub_policy: [...policies] } };
}

/** `invert_match` would say the same, but is on its way out. */
function not(policy: HelmValues): HelmValues {
  return { name: "others", type: "not", not: { not_sub_policy: policy } };
}

function ofSystems(values: readonly string[]): HelmValues {
  return { name: "system", type: "string_attribute", string_attribute: { key: "system", values: [...values] } };
}

/** In percent, without the noise of binary fractions. */
function share(ratio: number): HelmValues {
  return { name: "share", type: "probabilistic", probabilistic: { sampling_percentage: Math.round(ratio * 1e6) / 1e4 } };
}

function storageValues(options: GatewayValuesOptions): HelmValues {
  return {
    statefulset: {
      volumeClaimTemplates: [
        {
          metadata: { name: "queue" },
          spec: {
            accessModes: ["ReadWriteOnce"],
            storageClassName: options.storageClass,
            resources: { requests: { storage: options.collector.queueSize.toKubernetes() } },
          },
        },
      ],
    },
    extraVolumeMounts: [{ name: "queue", mountPath: QUEUE_DIRECTORY }],
  };
}

function availabilityValues(replicas: number): HelmValues {
  const several = replicas > 1;
  return {
    replicaCount: replicas,
    priorityClassName: PRIORITY.cluster,
    podDisruptionBudget: several ? { enabled: true, minAvailable: replicas - 1 } : { enabled: false },
    ...(several ? { topologySpreadConstraints: spreadReplicas({ "app.kubernetes.io/instance": GATEWAY_NAME }) } : {}),
    resources: podResources({ cpuCores: 0.25, memoryMiB: 1024 }),
  };
}
