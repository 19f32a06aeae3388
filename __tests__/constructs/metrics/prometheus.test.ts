import { Prometheus, type PrometheusProps } from "../../../constructs/metrics/prometheus";
import type { MetricsConfig } from "../../../environments/environment";
import { Duration, Size } from "../../../units";
import { releasePage, synthInCluster, valuesOf } from "../../support/releases";

const METRICS: MetricsConfig = {
  replicas: 1,
  retention: Duration.days(17),
  volumeSize: Size.gibibytes(100),
  scrapeInterval: Duration.seconds(27),
  evaluationInterval: Duration.seconds(37),
};

const MINIMAL: PrometheusProps = {
  identity: { environment: "test", cluster: "test-7", systemByNamespace: {} },
  metrics: METRICS,
  alertmanager: { namespace: "observability", service: "alertmanager", port: 9093, portName: "http" },
  storageClass: "gp3",
};

function synthPrometheus(props: Partial<PrometheusProps> = {}) {
  return synthInCluster((stack) => {
    new Prometheus(stack, "Prometheus", { ...MINIMAL, ...props });
  });
}

const prometheusValues = (metrics: Partial<MetricsConfig> = {}) => valuesOf(synthPrometheus({ metrics: { ...METRICS, ...metrics } }));

/** The specification of the operator's resource. */
function spec(metrics: Partial<MetricsConfig> = {}): unknown {
  return (prometheusValues(metrics)["prometheus"] as { prometheusSpec: unknown }).prometheusSpec;
}

describe("prometheus", () => {
  test("with minimal props is no more than this", () => {
    expect(releasePage(synthPrometheus())).toMatchSnapshot();
  });

  test.each(["alertmanager", "grafana", "crds"])("runs without the chart's %s, which is a release of its own", (part) => {
    expect(prometheusValues()[part]).toEqual({ enabled: false });
  });

  test("brings none of the chart's rules: all rules are ours and tested", () => {
    expect(prometheusValues()["defaultRules"]).toEqual({ create: false });
  });

  test.each(["kubeControllerManager", "kubeScheduler", "kubeEtcd", "kubeProxy"])("does not ask %s, which nobody can reach", (part) => {
    expect(prometheusValues()[part]).toEqual({ enabled: false });
  });

  describe("identity", () => {
    const values = valuesOf(
      synthPrometheus({
        identity: { environment: "test", cluster: "test-7", systemByNamespace: { shop: "shop", "shop-jobs": "shop", bank: "bank" } },
      }),
    );
    const { prometheusSpec } = values["prometheus"] as {
      prometheusSpec: { externalLabels: unknown; scrapeClasses: Record<string, unknown>[] };
    };
    const [scrapeClass] = prometheusSpec.scrapeClasses;

    test("of environment and cluster leaves with everything that leaves Prometheus", () => {
      expect(prometheusSpec.externalLabels).toEqual({ environment: "test", cluster: "test-7" });
    });

    test("of a target is its namespace's system, and the platform for what is in no system's namespace", () => {
      const byNamespace = { sourceLabels: ["__meta_kubernetes_namespace"], targetLabel: "system" };

      expect(scrapeClass?.["relabelings"]).toEqual([
        { ...byNamespace, regex: "shop", replacement: "shop" },
        { ...byNamespace, regex: "shop-jobs", replacement: "shop" },
        { ...byNamespace, regex: "bank", replacement: "bank" },
        { sourceLabels: ["system"], regex: "^$", targetLabel: "system", replacement: "platform" },
      ]);
    });

    test("of a series about a system's namespace is that system, whoever exposes it", () => {
      const byNamespace = { sourceLabels: ["namespace"], targetLabel: "system" };

      expect(scrapeClass?.["metricRelabelings"]).toEqual([
        { ...byNamespace, regex: "shop", replacement: "shop" },
        { ...byNamespace, regex: "shop-jobs", replacement: "shop" },
        { ...byNamespace, regex: "bank", replacement: "bank" },
      ]);
    });

    test("is given to every scrape object that does not ask for another", () => {
      expect(prometheusSpec.scrapeClasses).toHaveLength(1);
      expect(scrapeClass).toMatchObject({ default: true });
    });
  });

  test("two replicas raise one alert, and a long-term store keeps one of them", () => {
    expect(spec()).toMatchObject({ replicaExternalLabelName: "__replica__", prometheusExternalLabelNameClear: true });
  });

  test.each(["rule", "serviceMonitor", "podMonitor", "probe", "scrapeConfig"])(
    "takes every %s of the cluster, of whatever release",
    (kind) => {
      expect(spec()).toMatchObject({ [`${kind}SelectorNilUsesHelmValues`]: false });
    },
  );

  test("scrapes and evaluates as often as the environment says", () => {
    expect(spec()).toMatchObject({ scrapeInterval: "27s", evaluationInterval: "37s" });
  });

  test("finds all peers of Alertmanager behind the named port of their Service", () => {
    expect(spec()).toMatchObject({
      alertingEndpoints: [{ namespace: "observability", name: "alertmanager", port: "http", apiVersion: "v2" }],
    });
  });

  test("forgets by age, and before its volume is full", () => {
    expect(spec()).toMatchObject({
      retention: "17d",
      retentionSize: "87040MB",
      storageSpec: {
        volumeClaimTemplate: {
          spec: { storageClassName: "gp3", accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "100Gi" } } },
        },
      },
    });
  });

  test("compresses what it has not written into blocks yet; blocks always are", () => {
    expect(spec()).toMatchObject({ walCompression: true });
  });

  test("takes what is pushed: span metrics, and OTLP with the identity as labels", () => {
    expect(spec()).toMatchObject({
      enableRemoteWriteReceiver: true,
      enableOTLPReceiver: true,
      otlp: { promoteResourceAttributes: expect.arrayContaining(["system", "service.name", "k8s.namespace.name"]) },
      tsdb: { outOfOrderTimeWindow: "30m" },
    });
  });

  test("keeps exemplars, which link metrics to traces", () => {
    expect(spec()).toMatchObject({ enableFeatures: ["exemplar-storage"], exemplars: { maxSize: 100_000 } });
  });

  test("writes to no other store unless the environment names one", () => {
    expect(spec()).not.toHaveProperty("remoteWrite");
  });

  test("signs what it writes to Amazon by its own identity, and holds no key", () => {
    const url = "https://aps-workspaces.eu-west-1.amazonaws.com/workspaces/ws-7/api/v1/remote_write";

    expect(spec({ remoteWrite: { url, sigv4Region: "eu-west-1" } })).toMatchObject({
      remoteWrite: [{ url, sigv4: { region: "eu-west-1" } }],
    });
    expect(spec({ remoteWrite: { url } })).toMatchObject({ remoteWrite: [{ url }] });
    expect(prometheusValues()["prometheus"]).toMatchObject({ serviceAccount: { create: true, name: "prometheus" } });
  });

  test("of two keeps one while nodes are drained, in different zones", () => {
    expect(prometheusValues({ replicas: 2 })["prometheus"]).toMatchObject({
      podDisruptionBudget: { enabled: true, minAvailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
      prometheusSpec: {
        replicas: 2,
        topologySpreadConstraints: [
          {
            topologyKey: "topology.kubernetes.io/zone",
            whenUnsatisfiable: "DoNotSchedule",
            labelSelector: { matchLabels: { "app.kubernetes.io/name": "prometheus" } },
          },
          { topologyKey: "kubernetes.io/hostname" },
        ],
      },
    });
  });

  test("alone has no budget that would keep its node from being drained, and nothing to spread", () => {
    expect(prometheusValues()["prometheus"]).toMatchObject({ podDisruptionBudget: { enabled: false } });
    expect(spec()).not.toHaveProperty("topologySpreadConstraints");
  });

  test("answers a caller from the same replica each time", () => {
    expect(prometheusValues()["prometheus"]).toMatchObject({ service: { sessionAffinity: "ClientIP" } });
  });

  test("has node-exporter where the host may be read, everything else where it may not", () => {
    expect(prometheusValues()["prometheus-node-exporter"]).toMatchObject({ namespaceOverride: "observability-nodes" });
  });

  test("runs as the level restricted asks for, and its operator with it", () => {
    const container = {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      capabilities: { drop: ["ALL"] },
    };

    expect(spec()).toMatchObject({ securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } } });
    expect(prometheusValues()).toMatchObject({
      prometheusOperator: { containerSecurityContext: container },
      "prometheus-node-exporter": { containerSecurityContext: container },
    });
  });

  test("has an operator without a webhook, which would need a certificate", () => {
    expect(prometheusValues()["prometheusOperator"]).toMatchObject({ admissionWebhooks: { enabled: false }, tls: { enabled: false } });
  });

  test("is asked at one address, and written to at each replica's own", () => {
    synthInCluster((stack) => {
      const prometheus = new Prometheus(stack, "Prometheus", { ...MINIMAL, metrics: { ...METRICS, replicas: 2 } });

      expect(prometheus.endpoint).toMatchObject({ namespace: "observability", service: "prometheus-prometheus", port: 9090 });
      expect(prometheus.replicas).toMatchObject([
        { namespace: "observability", service: "prometheus-prometheus-0.prometheus-operated", port: 9090 },
        { namespace: "observability", service: "prometheus-prometheus-1.prometheus-operated", port: 9090 },
      ]);
    });
  });
});
