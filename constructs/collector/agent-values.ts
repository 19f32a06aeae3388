/**
 * Values of the agent: one collector per node. It ships the logs of the node's pods with checkpoints, takes OTLP from the node's programs, enriches all
 * three signals with the same Kubernetes attributes and passes traces to the gateway by trace id.
 */
import type { HelmValues } from "../helm/helm-values";
import type { ReleaseDocuments } from "../helm/helm-release";
import type { TelemetryIdentity } from "../identity";
import { podResources } from "../kubernetes/pod-defaults";
import { type ServiceEndpoint, httpUrl } from "../service-endpoint";
import {
  COLLECTOR_IMAGE,
  COLLECTOR_PORTS,
  HEALTH_CHECK,
  MEMORY_LIMITER,
  OTLP_RECEIVER,
  collectorService,
  identityProcessors,
  persistentQueue,
} from "./collector-values";

export interface AgentValuesOptions {
  /** What is stamped on every series, line and span. */
  readonly identity: TelemetryIdentity;
  /** Takes the spans, split by trace id over the gateway's pods. */
  readonly gateway: ServiceEndpoint;
  /** Takes the log lines. */
  readonly loki: ServiceEndpoint;
  /** Takes the metrics that programs push by OTLP. */
  readonly prometheus: ServiceEndpoint;
}

/** Name of the release and of its DaemonSet. */
export const AGENT_NAME = "otel-agent";

/** Folder on the node for file positions and queues; it survives the pod. */
const STATE_DIRECTORY = "/var/lib/otelcol";

export function agentValues(options: AgentValuesOptions): ReleaseDocuments {
  return {
    mode: { mode: "daemonset", fullnameOverride: AGENT_NAME, ...COLLECTOR_IMAGE },
    config: { alternateConfig: agentConfig(options) },
    ports: COLLECTOR_PORTS,
    permissions: { clusterRole: { create: true, rules: clusterRules() } },
    node: nodeValues(),
    resources: { resources: podResources({ cpuCores: 0.1, memoryMiB: 512 }) },
    monitoring: { podMonitor: { enabled: true } },
  };
}

/** The configuration file of the agent. */
export function agentConfig(options: AgentValuesOptions): HelmValues {
  const enrich = ["memory_limiter", "k8s_attributes", "transform/identity", "redaction"];
  return {
    extensions: { ...HEALTH_CHECK, file_storage: { directory: STATE_DIRECTORY, create_directory: true } },
    receivers: { ...OTLP_RECEIVER, file_log: podLogs() },
    processors: {
      ...MEMORY_LIMITER,
      k8s_attributes: kubernetesAttributes(),
      ...identityProcessors(options.identity),
      redaction: redaction(),
    },
    exporters: {
      load_balancing: {
        routing_key: "traceID",
        protocol: { otlp: { tls: { insecure: true }, ...persistentQueue("file_storage") } },
        resolver: { k8s: { service: `${options.gateway.service}.${options.gateway.namespace}`, ports: [options.gateway.port] } },
      },
      "otlp_http/loki": { endpoint: httpUrl(options.loki, "/otlp"), ...persistentQueue("file_storage") },
      "otlp_http/prometheus": { endpoint: httpUrl(options.prometheus, "/api/v1/otlp"), ...persistentQueue("file_storage") },
    },
    service: collectorService(
      {
        logs: { receivers: ["otlp", "file_log"], processors: enrich, exporters: ["otlp_http/loki"] },
        metrics: { receivers: ["otlp"], processors: enrich, exporters: ["otlp_http/prometheus"] },
        traces: { receivers: ["otlp"], processors: enrich, exporters: ["load_balancing"] },
      },
      ["file_storage"],
    ),
  };
}

/** The node's container logs. Positions are kept, so a restart neither loses nor repeats lines. */
function podLogs(): HelmValues {
  return {
    include: ["/var/log/pods/*/*/*.log"],
    exclude: [`/var/log/pods/*_${AGENT_NAME}-*_*/*/*.log`],
    start_at: "end",
    include_file_path: true,
    include_file_name: false,
    storage: "file_storage",
    retry_on_failure: { enabled: true },
    operators: [{ type: "container", id: "container-parser" }],
  };
}

function kubernetesAttributes(): HelmValues {
  return {
    filter: { node_from_env_var: "OTEL_AGENT_NODE_NAME" },
    passthrough: false,
    extract: {
      metadata: [
        "k8s.namespace.name",
        "k8s.pod.name",
        "k8s.pod.uid",
        "k8s.node.name",
        "k8s.container.name",
        "k8s.deployment.name",
        "k8s.statefulset.name",
        "k8s.daemonset.name",
        "k8s.job.name",
        "service.name",
      ],
    },
    pod_association: [
      { sources: [{ from: "resource_attribute", name: "k8s.pod.uid" }] },
      { sources: [{ from: "connection" }] },
    ],
  };
}

/** Values under these attribute names never leave the node. */
function redaction(): HelmValues {
  return {
    allow_all_keys: true,
    blocked_key_patterns: ["(?i).*(password|passwd|secret|authorization|cookie|api[-_.]?key|access[-_.]?token).*"],
    summary: "silent",
  };
}

function clusterRules(): HelmValues[] {
  return [
    { apiGroups: [""], resources: ["pods", "namespaces", "nodes"], verbs: ["get", "watch", "list"] },
    { apiGroups: ["apps"], resources: ["replicasets"], verbs: ["get", "watch", "list"] },
    // Where the gateway's pods are, for the exporter that balances by trace id.
    { apiGroups: ["discovery.k8s.io"], resources: ["endpointslices"], verbs: ["get", "watch", "list"] },
  ];
}

/** The host folders that an agent needs. Log files belong to root, so the container runs as root with no capability. */
function nodeValues(): HelmValues {
  return {
    extraEnvs: [{ name: "OTEL_AGENT_NODE_NAME", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } }],
    extraVolumes: [
      { name: "pod-logs", hostPath: { path: "/var/log/pods" } },
      { name: "state", hostPath: { path: STATE_DIRECTORY, type: "DirectoryOrCreate" } },
    ],
    extraVolumeMounts: [
      { name: "pod-logs", mountPath: "/var/log/pods", readOnly: true },
      { name: "state", mountPath: STATE_DIRECTORY },
    ],
    podSecurityContext: { seccompProfile: { type: "RuntimeDefault" } },
    securityContext: {
      runAsUser: 0,
      runAsGroup: 0,
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    },
    tolerations: [{ operator: "Exists" }],
  };
}
