import { STREAM_LABELS } from "../../constructs/logs/loki-values";
import { collectProblems } from "../../constructs/problems";
import type { Environment } from "../../environments/environment";
import { TelemetryStack } from "../../stacks/telemetry-stack";
import { SYSTEMS, phoenix, type SystemPack } from "../../systems";
import { Duration } from "../../units";
import { EKS_ENVIRONMENT } from "../support/eks-environment";
import { KUBECONFIG_ENVIRONMENT } from "../support/kubeconfig-environment";
import { documentsOf, releaseOf, valuesOf } from "../support/releases";
import { synthStack } from "../support/synth";
import type { SynthesizedStack } from "../support/synthesized-stack";

/** A second system, so that one sees what is for each and what is for all. */
const SHOP: SystemPack = { ...phoenix, name: "shop", namespaces: ["shop"], exporters: [], secrets: [] };

function synthTelemetry(environment: Environment = EKS_ENVIRONMENT, systems: readonly SystemPack[] = [phoenix, SHOP]): SynthesizedStack {
  return synthStack((app) => new TelemetryStack(app, { environment, systems }));
}

const EKS = synthTelemetry();
const LOCAL = synthTelemetry(KUBECONFIG_ENVIRONMENT);

const agentConfig = (stack: SynthesizedStack) =>
  valuesOf(stack, "otel-agent")["alternateConfig"] as Record<"exporters" | "processors", Record<string, Record<string, unknown>>>;

describe("telemetry stack", () => {
  test("installs every component, and one release for each system", () => {
    expect(
      EKS.resources("helm_release")
        .map((release) => `${String(release["namespace"])}/${String(release["name"])}`)
        .sort(),
    ).toEqual([
      "jaeger/jaeger",
      "observability-nodes/otel-agent",
      "observability/alertmanager",
      "observability/blackbox-exporter",
      "observability/grafana",
      "observability/kubernetes-observability",
      "observability/loki",
      "observability/otel-gateway",
      "observability/platform-observability",
      "observability/prometheus",
      "observability/tempo",
      "phoenix/phoenix-observability",
      "phoenix/phoenix-redis-exporter",
      "shop/shop-observability",
    ]);
  });

  test("gives series, lines and spans the same identity", () => {
    const bySystem = { phoenix: "phoenix", shop: "shop" };
    const { prometheusSpec } = valuesOf(EKS, "prometheus")["prometheus"] as { prometheusSpec: Record<string, unknown> };
    const statements = agentConfig(EKS).processors["transform/identity"]?.["log_statements"] as string[];

    expect(prometheusSpec["externalLabels"]).toEqual({ environment: "test", cluster: "test-7" });
    expect(statements).toContain('set(resource.attributes["environment"], "test")');
    expect(statements).toContain('set(resource.attributes["cluster"], "test-7")');
    for (const [namespace, system] of Object.entries(bySystem)) {
      expect(prometheusSpec["scrapeClasses"]).toEqual([
        expect.objectContaining({
          relabelings: expect.arrayContaining([expect.objectContaining({ regex: namespace, replacement: system })]),
        }),
      ]);
      expect(statements).toContain(
        `set(resource.attributes["system"], "${system}") where resource.attributes["k8s.namespace.name"] == "${namespace}"`,
      );
    }
    expect(valuesOf(EKS, "loki")["loki"]).toMatchObject({ rulerConfig: { external_labels: { environment: "test", cluster: "test-7" } } });
  });

  test("takes storage class and buckets from what the lower stacks publish", () => {
    const storageClass = "${data.terraform_remote_state.platform.outputs.storage_class}";

    expect(valuesOf(EKS, "alertmanager")["persistence"]).toMatchObject({ storageClass });
    expect(valuesOf(EKS, "loki")["loki"]).toMatchObject({
      storage: {
        bucketNames: {
          chunks: "${data.terraform_remote_state.cluster.outputs.loki_chunks_bucket}",
          ruler: "${data.terraform_remote_state.cluster.outputs.loki_ruler_bucket}",
        },
      },
    });
    expect(valuesOf(EKS, "tempo")["tempo"]).toMatchObject({
      storage: { trace: { s3: { bucket: "${data.terraform_remote_state.cluster.outputs.tempo_bucket}" } } },
    });
  });

  test("keeps files where the environment has no buckets", () => {
    expect(valuesOf(LOCAL, "loki")["loki"]).toMatchObject({ storage: { type: "filesystem" } });
    expect(valuesOf(LOCAL, "tempo")["tempo"]).toMatchObject({ storage: { trace: { backend: "local" } } });
  });

  test("pushes metrics to each replica of Prometheus, from the agents and from Tempo", () => {
    const replica = (index: number) => `http://prometheus-prometheus-${index}.prometheus-operated.observability.svc:9090`;

    expect([agentConfig(EKS).exporters["otlp_http/prometheus-0"], agentConfig(EKS).exporters["otlp_http/prometheus-1"]]).toMatchObject([
      { endpoint: `${replica(0)}/api/v1/otlp` },
      { endpoint: `${replica(1)}/api/v1/otlp` },
    ]);
    expect(valuesOf(EKS, "tempo")["tempo"]).toMatchObject({
      metricsGenerator: { storage: { remote_write: [{ url: `${replica(0)}/api/v1/write` }, { url: `${replica(1)}/api/v1/write` }] } },
    });
    expect(Object.keys(agentConfig(LOCAL).exporters)).not.toContain("otlp_http/prometheus-1");
  });

  test("sends alerts to Alertmanager's peers, from Prometheus and from Loki", () => {
    expect(valuesOf(EKS, "prometheus")["prometheus"]).toMatchObject({
      prometheusSpec: { alertingEndpoints: [{ namespace: "observability", name: "alertmanager", port: "http" }] },
    });
    expect(valuesOf(EKS, "loki")["loki"]).toMatchObject({
      rulerConfig: { alertmanager_url: "http://_http._tcp.alertmanager-headless.observability.svc", enable_alertmanager_discovery: true },
    });
  });

  test("sends kept traces to Tempo and to Jaeger", () => {
    expect(valuesOf(EKS, "otel-gateway")["alternateConfig"]).toMatchObject({
      exporters: {
        "otlp_grpc/tempo": { endpoint: "tempo.observability.svc:4317" },
        "otlp_grpc/jaeger": { endpoint: "jaeger.jaeger.svc:4317" },
      },
    });
  });

  test("keeps lines and traces of each system as its contract says, unless the environment says otherwise", () => {
    const stack = synthTelemetry({ ...EKS_ENVIRONMENT, systems: { phoenix: { logRetention: Duration.days(3), traceKeepRatio: 0.37 } } });
    const policies = JSON.stringify(valuesOf(stack, "otel-gateway")["alternateConfig"]);

    expect(valuesOf(stack, "loki")["loki"]).toMatchObject({
      limits_config: {
        retention_period: EKS_ENVIRONMENT.logs.retention.toGo(),
        retention_stream: [
          { selector: '{system="phoenix"}', period: "72h" },
          { selector: '{system="shop"}', period: SHOP.logs.retention.toGo() },
        ],
      },
    });
    expect(policies).toContain('"sampling_percentage":37');
    expect(policies).toContain(`"sampling_percentage":${SHOP.traces.keepRatio * 100}`);
  });

  test("takes out of the lines what the log contracts mark, and only where a contract marks something", () => {
    const quiet: SystemPack = { ...SHOP, logs: { ...SHOP.logs, fields: { message: { type: "string", description: "What happened." } } } };
    const statements = agentConfig(synthTelemetry(EKS_ENVIRONMENT, [phoenix, quiet])).processors["transform/redact-fields"]?.[
      "log_statements"
    ] as string[];
    const marked = Object.values(phoenix.logs.fields).filter(({ redact }) => redact === true);

    expect(marked.length).toBeGreaterThan(0);
    expect(statements).toHaveLength(marked.length);
    for (const statement of statements) expect(statement).toContain('resource.attributes["system"] == "phoenix"');
  });

  test.each(Object.values<SystemPack>(SYSTEMS).map((system) => [system.name, system] as const))(
    "makes the stream labels that the log contract of %s names",
    (_, { logs }) => {
      expect([...logs.streamLabels].sort()).toEqual(STREAM_LABELS.map((label) => label.replaceAll(".", "_")).sort());
    },
  );

  test("installs Alertmanager, Jaeger and Grafana after the objects that bring their secrets", () => {
    const [platform] = Object.keys(EKS.resourcesByName("helm_release")).filter((name) => name.startsWith("Platform_"));

    for (const name of ["alertmanager", "jaeger", "grafana"])
      expect(releaseOf(EKS, name)["depends_on"]).toContain(`helm_release.${platform}`);
  });

  test("brings each secret into the namespace that mounts it: those of a system with the system", () => {
    const secrets = (release: string) =>
      ((valuesOf(EKS, release)["externalSecrets"] ?? []) as { namespace: string; name: string }[]).map(
        ({ namespace, name }) => `${namespace}/${name}`,
      );

    expect(secrets("platform-observability")).toEqual(["observability/grafana-admin"]);
    expect(secrets("phoenix-observability")).toEqual(["phoenix/phoenix-redis"]);
    expect(secrets("shop-observability")).toEqual([]);
  });

  test("mounts in Alertmanager the secrets of the environment's channels, and no other", () => {
    const stack = synthTelemetry({ ...EKS_ENVIRONMENT, alerting: { ...EKS_ENVIRONMENT.alerting, channels: ["chat-default"] } });

    expect(valuesOf(stack, "alertmanager")["extraSecretMounts"]).toMatchObject([{ secretName: "alertmanager-slack" }]);
  });

  test("carries the platform's own rules beside those of the systems", () => {
    expect(valuesOf(EKS, "platform-observability")["system"]).toBe("platform");
    expect(JSON.stringify(valuesOf(EKS, "platform-observability")["prometheusRules"])).toContain('"alert":"Watchdog"');
    expect(JSON.stringify(valuesOf(EKS, "kubernetes-observability")["prometheusRules"])).toContain('"alert":"KubeNodeNotReady"');
    expect(valuesOf(EKS, "phoenix-observability")["prometheusRules"]).not.toEqual([]);
  });

  test("runs a system's exporter in the system's namespace, after the secret that it reads", () => {
    expect(releaseOf(EKS, "phoenix-redis-exporter")).toMatchObject({
      namespace: "phoenix",
      depends_on: [
        expect.stringMatching(/^kubernetes_service_account_v1\.Systems_Phoenix_PhoenixRedisExporter_/),
        expect.stringMatching(/^helm_release\.Systems_Phoenix_Objects_Release/),
      ],
    });
  });

  test("asks from outside with as many as Prometheus has replicas", () => {
    expect(valuesOf(EKS, "blackbox-exporter")["replicas"]).toBe(2);
    expect(valuesOf(LOCAL, "blackbox-exporter")["replicas"]).toBe(1);
  });

  test("publishes where the data sources are, as Grafana's pod reaches them", () => {
    const outputs = Object.entries(EKS.section("output")).map(([name, output]) => [name, (output as { value: unknown }).value]);

    expect(Object.fromEntries(outputs)).toEqual({
      prometheus_url: "http://prometheus-prometheus.observability.svc:9090",
      alertmanager_url: "http://alertmanager.observability.svc:9093",
      loki_url: "http://loki.observability.svc:3100",
      tempo_url: "http://tempo.observability.svc:3200",
      jaeger_url: "http://jaeger.jaeger.svc:16686",
      helm_commands: expect.stringMatching(/^helm upgrade alertmanager /) as string,
    });
  });

  describe("values of the environment", () => {
    const RELEASES: readonly (readonly [string, Record<string, unknown>])[] = [
      ["alertmanager", { resources: { limits: { memory: "777Mi" } } }],
      ["prometheus", { prometheusOperator: { resources: { limits: { memory: "777Mi" } } } }],
      ["loki", { singleBinary: { resources: { limits: { memory: "777Mi" } } } }],
      ["tempo", { tempo: { resources: { limits: { memory: "777Mi" } } } }],
      ["jaeger", { jaeger: { resources: { limits: { memory: "777Mi" } } } }],
      ["otel-gateway", { resources: { limits: { memory: "777Mi" } } }],
      ["otel-agent", { resources: { limits: { memory: "777Mi" } } }],
      ["grafana", { resources: { limits: { memory: "777Mi" } } }],
      ["blackbox-exporter", { resources: { limits: { memory: "777Mi" } } }],
      ["phoenix-redis-exporter", { resources: { limits: { memory: "777Mi" } } }],
    ];
    const stack = synthTelemetry({
      ...EKS_ENVIRONMENT,
      helmValues: Object.fromEntries(RELEASES.map(([name, values]) => [name, { values }])),
    });

    test.each(RELEASES)("of %s are its last document, so that they win", (name, values) => {
      expect(documentsOf(stack, name).at(-1)).toEqual(values);
      expect(documentsOf(EKS, name)).toEqual(documentsOf(stack, name).slice(0, -1));
    });

    test("that the chart does not know are a problem, and can be let pass with a reason", () => {
      const problemsWith = (unknownPaths: Record<string, string>) => {
        const found: string[] = [];
        const environment: Environment = {
          ...EKS_ENVIRONMENT,
          helmValues: { loki: { values: { singelBinary: { replicas: 5 } }, unknownPaths } },
        };
        const synth = () =>
          synthStack((app) => {
            const telemetry = new TelemetryStack(app, { environment, systems: [phoenix] });
            found.push(...collectProblems(app).map(({ code, at }) => `${code} ${at}`));
            return telemetry;
          });
        return { synth, found };
      };
      const refused = problemsWith({});
      const passed = problemsWith({ singelBinary: "The next version of the chart spells it like this." });

      expect(refused.synth).toThrow(/OBS0201/);
      expect(refused.found).toEqual([expect.stringMatching(/^OBS0201 .*singelBinary/)]);
      expect(passed.synth).not.toThrow();
      expect(passed.found).toEqual([]);
    });
  });
});
