import { CollectorAgent, type CollectorAgentProps } from "../../../constructs/collector/agent";
import { agentConfig } from "../../../constructs/collector/agent-config";
import { releasePage, synthInCluster, valuesOf } from "../../support/releases";

const service = (name: string, port: number) => ({ namespace: "observability", service: name, port });

const MINIMAL: CollectorAgentProps = {
  identity: { environment: "test", cluster: "test-7", systemByNamespace: {} },
  gateway: service("otel-gateway", 4317),
  loki: service("loki", 3100),
  prometheus: [service("prometheus", 9090)],
};

const SYSTEMS: CollectorAgentProps = {
  ...MINIMAL,
  identity: { environment: "test", cluster: "test-7", systemByNamespace: { shop: "shop", "shop-jobs": "shop", bank: "bank" } },
};

interface Config {
  readonly receivers: { readonly file_log: Readonly<Record<string, unknown>> };
  readonly processors: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly exporters: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly service: {
    readonly pipelines: Readonly<Record<"logs" | "metrics" | "traces", Readonly<Record<"processors" | "exporters", readonly string[]>>>>;
  };
}

const configOf = (props: CollectorAgentProps) => agentConfig(props) as unknown as Config;

function synthAgent(props: Partial<CollectorAgentProps> = {}) {
  return synthInCluster((stack) => {
    new CollectorAgent(stack, "Agent", { ...MINIMAL, ...props });
  });
}

describe("collector agent", () => {
  test("with minimal props has these values beside its configuration", () => {
    expect(releasePage(synthAgent()).replace(/alternateConfig:\n( .*\n)*/, "alternateConfig: ...\n")).toMatchSnapshot();
  });

  test("stamps the identity on all three signals, the system by namespace, whatever a program says of itself", () => {
    const { processors } = configOf(SYSTEMS);
    const statements = [
      'set(resource.attributes["environment"], "test")',
      'set(resource.attributes["cluster"], "test-7")',
      'delete_key(resource.attributes, "system")',
      'set(resource.attributes["system"], "shop") where resource.attributes["k8s.namespace.name"] == "shop"',
      'set(resource.attributes["system"], "shop") where resource.attributes["k8s.namespace.name"] == "shop-jobs"',
      'set(resource.attributes["system"], "bank") where resource.attributes["k8s.namespace.name"] == "bank"',
      'set(resource.attributes["system"], "platform") where resource.attributes["system"] == nil',
    ];

    expect(processors["transform/identity"]).toEqual({
      error_mode: "ignore",
      metric_statements: statements,
      log_statements: statements,
      trace_statements: statements,
    });
  });

  test("knows the namespace before it asks for the system, and has memory left before it does either", () => {
    const { pipelines } = configOf(MINIMAL).service;

    for (const { processors } of Object.values(pipelines)) {
      expect(processors).toEqual(["memory_limiter", "k8s_attributes", "transform/identity", "redaction"]);
    }
  });

  test("defines every part that its pipelines name, and no other", () => {
    const { processors, exporters, service: running } = configOf({ ...SYSTEMS, redactedLogFields: { shop: ["card"] } });
    const named = (kind: "processors" | "exporters") => new Set(Object.values(running.pipelines).flatMap((pipeline) => pipeline[kind]));

    expect(new Set(Object.keys(processors))).toEqual(named("processors"));
    expect(new Set(Object.keys(exporters))).toEqual(named("exporters"));
  });

  test("says of everything in which pod, container and workload it was made: by the pod's id, or by who sends", () => {
    expect(configOf(MINIMAL).processors["k8s_attributes"]).toEqual({
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
    });
  });

  test("asks the API about the pods of its own node only", () => {
    expect(valuesOf(synthAgent())["extraEnvs"]).toEqual([
      { name: "OTEL_AGENT_NODE_NAME", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } },
    ]);
  });

  test("may read pods, namespaces and where the gateway is, and change nothing", () => {
    const { rules } = valuesOf(synthAgent())["clusterRole"] as {
      rules: readonly { resources: readonly string[]; verbs: readonly string[] }[];
    };

    expect(rules.flatMap(({ resources }) => resources)).toEqual(["pods", "namespaces", "endpointslices"]);
    for (const { verbs } of rules) expect(verbs).toEqual(["get", "watch", "list"]);
  });

  test("reads the logs of all pods but its own, from where it stopped, and waits with what it cannot pass on", () => {
    expect(configOf(MINIMAL).receivers.file_log).toEqual({
      include: ["/var/log/pods/*/*/*.log"],
      exclude: ["/var/log/pods/*_otel-agent-*_*/*/*.log"],
      start_at: "end",
      // The path says which pod and container it is.
      include_file_path: true,
      include_file_name: false,
      storage: "file_storage",
      retry_on_failure: { enabled: true, max_elapsed_time: "0s" },
      operators: [{ type: "container", id: "container-parser" }],
    });
  });

  test("keeps positions and queues on the node, over the life of its pod", () => {
    expect(agentConfig(MINIMAL)).toMatchObject({
      extensions: { file_storage: { directory: "/var/lib/otelcol", create_directory: true, recreate: true } },
      service: { extensions: ["health_check", "file_storage"] },
    });
    expect(valuesOf(synthAgent())).toMatchObject({
      extraVolumes: [{ name: "pod-logs" }, { name: "state", hostPath: { path: "/var/lib/otelcol", type: "DirectoryOrCreate" } }],
      extraVolumeMounts: [
        { name: "pod-logs", readOnly: true },
        { name: "state", mountPath: "/var/lib/otelcol" },
      ],
    });
  });

  test("queues on disk whatever it sends, and tries again without end", () => {
    const { exporters } = configOf(MINIMAL);

    expect(Object.keys(exporters)).toEqual(["load_balancing", "otlp_http/loki", "otlp_http/prometheus-0"]);
    for (const exporter of Object.values(exporters)) {
      expect(exporter).toMatchObject({
        sending_queue: { enabled: true, storage: "file_storage", sizer: "bytes", queue_size: 512 * 1024 ** 2 },
        retry_on_failure: { enabled: true, max_elapsed_time: "0s" },
      });
    }
  });

  test("sends all spans of a trace to one pod of the gateway, and to another when that pod is gone", () => {
    expect(configOf(MINIMAL).exporters["load_balancing"]).toMatchObject({
      routing_key: "traceID",
      timeout: "10s",
      resolver: { k8s: { service: "otel-gateway.observability", ports: [4317] } },
      // A queue behind the choice of the pod would keep its spans for a pod that never comes back.
      protocol: { otlp: { sending_queue: { enabled: false }, retry_on_failure: { enabled: false } } },
    });
  });

  test("sends all metrics to every replica of Prometheus", () => {
    const { exporters, service: running } = configOf({
      ...MINIMAL,
      prometheus: [service("prometheus-0.prometheus", 9090), service("prometheus-1.prometheus", 9090)],
    });

    expect(exporters["otlp_http/prometheus-0"]).toMatchObject({
      endpoint: "http://prometheus-0.prometheus.observability.svc:9090/api/v1/otlp",
    });
    expect(exporters["otlp_http/prometheus-1"]).toMatchObject({
      endpoint: "http://prometheus-1.prometheus.observability.svc:9090/api/v1/otlp",
    });
    expect(running.pipelines.metrics.exporters).toEqual(["otlp_http/prometheus-0", "otlp_http/prometheus-1"]);
  });

  test("sends logs to Loki's own OTLP path", () => {
    expect(configOf(MINIMAL).exporters["otlp_http/loki"]).toMatchObject({ endpoint: "http://loki.observability.svc:3100/otlp" });
    expect(configOf(MINIMAL).service.pipelines.logs).toMatchObject({ receivers: ["otlp", "file_log"], exporters: ["otlp_http/loki"] });
  });

  test.each([
    ["password", "user.Password"],
    ["authorization", "http.request.header.authorization"],
    ["cookie", "http.request.header.set-cookie"],
    ["API key", "x-api-key"],
    ["access token", "oauth.access_token"],
    ["secret", "client_secret"],
  ])("lets no attribute leave the node that looks like it holds a %s", (_, attribute) => {
    const { redaction } = configOf(MINIMAL).processors;
    const [pattern = ""] = redaction?.["blocked_key_patterns"] ?? [];

    expect(redaction).toMatchObject({ allow_all_keys: true, summary: "silent" });
    expect(attribute).toMatch(new RegExp(pattern.replace("(?i)", ""), "i"));
    expect("http.route").not.toMatch(new RegExp(pattern.replace("(?i)", ""), "i"));
  });

  test("takes the marked fields out of a system's JSON lines, and leaves what is beside them", () => {
    const { processors, service: running } = configOf({ ...SYSTEMS, redactedLogFields: { shop: ["metadata.password", "card"] } });
    const statements = processors["transform/redact-fields"]?.["log_statements"] ?? [];
    const line = String.raw`{"user":"u","password" : "a\"b c","card":"4111","cardinal":"n"}`;

    expect(statements.map((statement) => applyReplacement(statement, line))).toEqual([
      String.raw`{"user":"u","password":"****","card":"4111","cardinal":"n"}`,
      String.raw`{"user":"u","password" : "a\"b c","card":"****","cardinal":"n"}`,
    ]);
    for (const statement of statements)
      expect(statement).toMatch(/ where IsString\(log\.body\) and resource\.attributes\["system"\] == "shop"$/);
    expect(running.pipelines.logs.processors.at(-1)).toBe("transform/redact-fields");
    expect(running.pipelines.traces.processors).not.toContain("transform/redact-fields");
  });

  test("has no such step where no field is marked", () => {
    expect(configOf(SYSTEMS).processors).not.toHaveProperty("transform/redact-fields");
  });

  test("is reached by one name from every node, and takes no port of the node", () => {
    const values = valuesOf(synthAgent());

    expect(values).toMatchObject({
      service: { enabled: true, internalTrafficPolicy: "Local" },
      ports: { otlp: { enabled: true, hostPort: 0 }, "otlp-http": { enabled: true, hostPort: 0 } },
    });
    synthInCluster((stack) => {
      expect(new CollectorAgent(stack, "Agent", MINIMAL).otlp).toEqual({
        namespace: "observability-nodes",
        service: "otel-agent",
        port: 4317,
      });
    });
  });

  test("runs on every node, as root because the log files are root's, and with nothing else that root may do", () => {
    expect(valuesOf(synthAgent())).toMatchObject({
      mode: "daemonset",
      tolerations: [{ operator: "Exists" }],
      priorityClassName: "system-node-critical",
      securityContext: { runAsUser: 0, allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
    });
  });
});

/** Does to a line what the statement `replace_pattern(log.body, "<pattern>", "<replacement>")` does. */
function applyReplacement(statement: string, line: string): string {
  const [, pattern = "", replacement = ""] =
    /^replace_pattern\(log\.body, ("(?:\\.|[^"\\])*"), ("(?:\\.|[^"\\])*")\)/.exec(statement) ?? [];
  return line.replace(new RegExp(JSON.parse(pattern) as string, "g"), JSON.parse(replacement) as string);
}
