/**
 * Values of the gateway: the tier that sees whole traces. It keeps every trace with an error and a share of the others, by system, and fans what is kept
 * out to the trace stores.
 */
import type { CollectorConfig } from "../../environments/environment";
import type { HelmValues } from "../helm/helm-values";
import type { ReleaseDocuments } from "../helm/helm-release";
import { RESTRICTED_CONTAINER, podResources, restrictedPod, spreadReplicas } from "../kubernetes/pod-defaults";
import { type ServiceEndpoint, hostAndPort } from "../service-endpoint";
import {
  COLLECTOR_IMAGE,
  COLLECTOR_PORTS,
  HEALTH_CHECK,
  MEMORY_LIMITER,
  OTLP_RECEIVER,
  collectorService,
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

/** How long the gateway waits for the spans of a trace before it decides. */
const DECISION_WAIT = "10s";

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
  const exporters = Object.fromEntries(
    Object.entries(options.stores).map(([name, endpoint]) => [
      `otlp_grpc/${name}`,
      { endpoint: hostAndPort(endpoint), tls: { insecure: true }, ...persistentQueue("file_storage") },
    ]),
  );
  return {
    extensions: { ...HEALTH_CHECK, file_storage: { directory: QUEUE_DIRECTORY, create_directory: true } },
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

/** A trace is kept when any policy says so: all errors, and per system a share of the rest. */
function tailSampling(options: GatewayValuesOptions): HelmValues {
  const systems = Object.keys(options.keepRatioBySystem);
  const share = (ratio: number): HelmValues => ({
    name: "share",
    type: "probabilistic",
    probabilistic: { sampling_percentage: ratio * 100 },
  });
  const ofSystems = (values: readonly string[], inverted: boolean): HelmValues => ({
    name: "system",
    type: "string_attribute",
    string_attribute: { key: "system", values: [...values], ...(inverted ? { invert_match: true } : {}) },
  });
  return {
    decision_wait: DECISION_WAIT,
    num_traces: 50_000,
    policies: [
      { name: "errors", type: "status_code", status_code: { status_codes: ["ERROR"] } },
      ...Object.entries(options.keepRatioBySystem).map(([system, ratio]) => ({
        name: `share-${system}`,
        type: "and",
        and: { and_sub_policy: [ofSystems([system], false), share(ratio)] },
      })),
      {
        name: "share-other",
        type: "and",
        and: { and_sub_policy: [...(systems.length > 0 ? [ofSystems(systems, true)] : []), share(options.keepRatio)] },
      },
    ],
  };
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
    podDisruptionBudget: several ? { enabled: true, minAvailable: replicas - 1 } : { enabled: false },
    ...(several ? { topologySpreadConstraints: spreadReplicas({ "app.kubernetes.io/instance": GATEWAY_NAME }) } : {}),
    resources: podResources({ cpuCores: 0.25, memoryMiB: 1024 }),
  };
}
