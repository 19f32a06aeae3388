/**
 * The configuration file of the agent: logs from the node's files and OTLP from its programs in, the same Kubernetes attributes and identity on all three
 * signals, logs to Loki, metrics to Prometheus, traces to the gateway by trace id.
 *
 * @see https://opentelemetry.io/docs/collector/configuration/
 */
import { Size } from "../../units";
import type { HelmValues } from "../helm/helm-values";
import type { TelemetryIdentity } from "../identity";
import { type ServiceEndpoint, httpUrl } from "../service-endpoint";
import {
  HEALTH_CHECK,
  MEMORY_LIMITER,
  OTLP_RECEIVER,
  collectorService,
  fileStorage,
  identityProcessors,
  persistentQueue,
} from "./collector-values";

export interface AgentConfigOptions {
  /** What is stamped on every series, line and span. */
  readonly identity: TelemetryIdentity;
  /** Takes the spans, split by trace id over the gateway's pods. */
  readonly gateway: ServiceEndpoint;
  /** Takes the log lines. */
  readonly loki: ServiceEndpoint;
  /** Take the metrics that programs push by OTLP: every replica all of them, because none asks another for what it lacks. */
  readonly prometheus: readonly ServiceEndpoint[];
  /** Fields of JSON log lines whose values never leave the node, by the value of `system`. Of a path only the last part counts. @default {} */
  readonly redactedLogFields?: Readonly<Record<string, readonly string[]>>;
}

/** Name of the release, and start of the names of its pods, whose own logs are not read. */
export const AGENT_NAME = "otel-agent";

/** Folder on the node for file positions and queues; it survives the pod. */
export const STATE_DIRECTORY = "/var/lib/otelcol";

/** What each exporter may keep on the node's disk while its backend is away. */
const QUEUE_SIZE = Size.mebibytes(512);

/** The configuration file of the agent. */
export function agentConfig(options: AgentConfigOptions): HelmValues {
  const enrich = ["memory_limiter", "k8s_attributes", "transform/identity", "redaction"];
  const queue = persistentQueue(QUEUE_SIZE);
  const prometheus = Object.fromEntries(
    options.prometheus.map((replica, index) => [`otlp_http/prometheus-${index}`, { endpoint: httpUrl(replica, "/api/v1/otlp"), ...queue }]),
  );
  const logFields = redactLogFields(options.redactedLogFields ?? {});
  return {
    extensions: { ...HEALTH_CHECK, ...fileStorage(STATE_DIRECTORY) },
    receivers: { ...OTLP_RECEIVER, file_log: podLogs() },
    processors: {
      ...MEMORY_LIMITER,
      k8s_attributes: kubernetesAttributes(),
      ...identityProcessors(options.identity),
      redaction: redaction(),
      ...logFields,
    },
    exporters: {
      load_balancing: { ...balanceByTrace(options.gateway), ...queue },
      "otlp_http/loki": { endpoint: httpUrl(options.loki, "/otlp"), ...queue },
      ...prometheus,
    },
    service: collectorService(
      {
        logs: { receivers: ["otlp", "file_log"], processors: [...enrich, ...Object.keys(logFields)], exporters: ["otlp_http/loki"] },
        metrics: { receivers: ["otlp"], processors: enrich, exporters: Object.keys(prometheus) },
        traces: { receivers: ["otlp"], processors: enrich, exporters: ["load_balancing"] },
      },
      ["file_storage"],
    ),
  };
}

/**
 * All spans of a trace go to one pod of the gateway. The queue and the retries stand before the choice of the pod, so that what was meant for a pod that
 * is gone goes to another; behind it they would be shared by exporters that must not share them.
 *
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/loadbalancingexporter#resilience-and-scaling-considerations
 */
function balanceByTrace(gateway: ServiceEndpoint): HelmValues {
  return {
    routing_key: "traceID",
    timeout: "10s",
    protocol: { otlp: { tls: { insecure: true }, sending_queue: { enabled: false }, retry_on_failure: { enabled: false } } },
    resolver: { k8s: { service: `${gateway.service}.${gateway.namespace}`, ports: [gateway.port] } },
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
    // A full queue stops the reading; the lines wait in their files.
    retry_on_failure: { enabled: true, max_elapsed_time: "0s" },
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
    pod_association: [{ sources: [{ from: "resource_attribute", name: "k8s.pod.uid" }] }, { sources: [{ from: "connection" }] }],
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

/**
 * Takes values out of log lines that are JSON: the field's name is looked for in the text, at any depth, so that a line costs no parsing.
 *
 * @returns no processor where nothing is to be taken out
 */
function redactLogFields(fieldsBySystem: Readonly<Record<string, readonly string[]>>): HelmValues {
  const statements = Object.entries(fieldsBySystem).flatMap(([system, fields]) =>
    [...new Set(fields.map(lastPart))].map((name) => redactField(system, name)),
  );
  return statements.length === 0 ? {} : { "transform/redact-fields": { error_mode: "ignore", log_statements: statements } };
}

function redactField(system: string, field: string): string {
  const name = field.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = String.raw`"${name}"\s*:\s*"(?:[^"\\]|\\.)*"`;
  const replacement = `"${field}":"****"`;
  const condition = `IsString(log.body) and resource.attributes["system"] == ${JSON.stringify(system)}`;
  return `replace_pattern(log.body, ${JSON.stringify(pattern)}, ${JSON.stringify(replacement)}) where ${condition}`;
}

/** `metadata.password` becomes `password`. */
function lastPart(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
