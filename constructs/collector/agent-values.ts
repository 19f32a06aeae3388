/**
 * Values of the agent: one collector per node. It ships the logs of the node's pods with checkpoints, takes OTLP from the node's programs, enriches all
 * three signals with the same Kubernetes attributes and passes traces to the gateway by trace id.
 *
 * @see https://github.com/open-telemetry/opentelemetry-helm-charts/tree/main/charts/opentelemetry-collector
 */
import type { HelmValues } from "../helm/helm-values";
import type { ReleaseDocuments } from "../helm/helm-release";
import { PRIORITY, podResources } from "../kubernetes/pod-defaults";
import { AGENT_NAME, type AgentConfigOptions, STATE_DIRECTORY, agentConfig } from "./agent-config";
import { COLLECTOR_IMAGE, COLLECTOR_PORTS } from "./collector-values";

export function agentValues(options: AgentConfigOptions): ReleaseDocuments {
  return {
    mode: { mode: "daemonset", fullnameOverride: AGENT_NAME, ...COLLECTOR_IMAGE },
    config: { alternateConfig: agentConfig(options) },
    ports: COLLECTOR_PORTS,
    // One name for all programs; each reaches the agent on its own node.
    service: { service: { enabled: true, internalTrafficPolicy: "Local" } },
    permissions: { clusterRole: { create: true, rules: clusterRules() } },
    node: nodeValues(),
    resources: { resources: podResources({ cpuCores: 0.1, memoryMiB: 512 }) },
    monitoring: { podMonitor: { enabled: true } },
  };
}

/** What the enrichment reads: deployments and jobs are derived from the names of their pods' owners. */
function clusterRules(): HelmValues[] {
  return [
    { apiGroups: [""], resources: ["pods", "namespaces"], verbs: ["get", "watch", "list"] },
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
    priorityClassName: PRIORITY.node,
    tolerations: [{ operator: "Exists" }],
  };
}
