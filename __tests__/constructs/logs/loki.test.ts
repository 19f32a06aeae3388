import { Loki, type LokiProps } from "../../../constructs/logs/loki";
import { Duration, Size } from "../../../units";
import { releasePage, synthInCluster, valuesOf } from "../../support/releases";

const FILES = { kind: "filesystem" } as const;
const bucket = (name: string) => ({ kind: "s3", bucket: name, region: "eu-west-3" }) as const;
const BUCKETS = { chunks: bucket("test-chunks"), ruler: bucket("test-ruler") };

const MINIMAL: LokiProps = {
  logs: { replicas: 1, retention: Duration.days(17), volumeSize: Size.gibibytes(7) },
  storage: { chunks: FILES, ruler: FILES },
  retentionBySystem: {},
  alertmanager: { namespace: "observability", service: "alertmanager-headless", port: 9093, portName: "http" },
  storageClass: "gp3",
};

function lokiValues(props: Partial<LokiProps> = {}) {
  return valuesOf(synthLoki(props));
}

function synthLoki(props: Partial<LokiProps>) {
  return synthInCluster((stack) => {
    new Loki(stack, "Loki", { ...MINIMAL, ...props });
  });
}

describe("loki", () => {
  test("with minimal props is no more than this", () => {
    expect(releasePage(synthLoki({}))).toMatchSnapshot();
  });

  test("is one kind of process: the chart's other targets are switched off", () => {
    expect(lokiValues()).toMatchObject({
      deploymentMode: "Monolithic",
      singleBinary: { replicas: 1 },
      read: { replicas: 0 },
      write: { replicas: 0 },
      backend: { replicas: 0 },
    });
  });

  test.each(["gateway", "lokiCanary", "test", "chunksCache", "resultsCache"])("runs without the chart's %s", (part) => {
    expect(lokiValues()[part]).toEqual({ enabled: false });
  });

  test("asks for no tenant and tells nobody that it is used", () => {
    expect(lokiValues()["loki"]).toMatchObject({ auth_enabled: false, analytics: { reporting_enabled: false } });
  });

  test("keeps files on its volume where there is no bucket", () => {
    expect(lokiValues()).toMatchObject({
      loki: {
        storage: { type: "filesystem" },
        schemaConfig: { configs: [{ object_store: "filesystem" }] },
        compactor: { delete_request_store: "filesystem" },
      },
      singleBinary: { persistence: { storageClass: "gp3", size: "7Gi" } },
    });
  });

  test("keeps chunks and rules in buckets of their own, by its own identity", () => {
    const values = lokiValues({ storage: BUCKETS });

    expect(values).toMatchObject({
      loki: {
        storage: { type: "s3", bucketNames: { chunks: "test-chunks", ruler: "test-ruler" }, s3: { region: "eu-west-3" } },
        schemaConfig: { configs: [{ object_store: "s3" }] },
        compactor: { delete_request_store: "s3" },
      },
      serviceAccount: { create: true, name: "loki" },
    });
    expect(JSON.stringify(values)).not.toMatch(/accessKey|secretAccessKey/i);
  });

  test("has one schema, from a fixed day that a parser cannot take for a date", () => {
    const { schemaConfig } = lokiValues()["loki"] as { schemaConfig: { configs: unknown[] } };

    expect(schemaConfig.configs).toEqual([
      { from: "2025-01-01", store: "tsdb", object_store: "filesystem", schema: "v13", index: { prefix: "index_", period: "24h" } },
    ]);
    expect(releasePage(synthLoki({}))).toContain('from: "2025-01-01"');
  });

  test("has no setting of BoltDB, which the next major version refuses", () => {
    expect(lokiValues()["loki"]).toMatchObject({ storage_config: { boltdb_shipper: null } });
  });

  test("deletes lines when their time has come: those of each system by its own, all others by the environment's", () => {
    const { loki } = lokiValues({ retentionBySystem: { shop: Duration.days(5), bank: Duration.days(400) } });

    expect(loki).toMatchObject({
      compactor: { retention_enabled: true },
      limits_config: {
        retention_period: "408h",
        retention_stream: [
          { selector: '{system="shop"}', priority: 1, period: "120h" },
          { selector: '{system="bank"}', priority: 1, period: "9600h" },
        ],
      },
    });
  });

  test("makes labels of the identity, the service and the namespace, and of nothing else", () => {
    expect(lokiValues()["loki"]).toMatchObject({
      limits_config: {
        allow_structured_metadata: true,
        otlp_config: {
          resource_attributes: {
            ignore_defaults: true,
            attributes_config: [
              { action: "index_label", attributes: ["environment", "cluster", "system", "service.name", "k8s.namespace.name"] },
            ],
          },
        },
      },
    });
  });

  test("takes in what a whole cluster writes as one tenant", () => {
    expect(lokiValues()["loki"]).toMatchObject({ limits_config: { ingestion_rate_mb: 16, ingestion_burst_size_mb: 32 } });
  });

  test("writes out a stream that has been silent for an hour, and keeps what it wrote for half a minute", () => {
    expect(lokiValues()["loki"]).toMatchObject({ ingester: { chunk_idle_period: "1h", chunk_retain_period: "30s" } });
  });

  test("sends alerts to every peer of Alertmanager, found by the name of their port", () => {
    expect(lokiValues()["loki"]).toMatchObject({
      rulerConfig: {
        alertmanager_url: "http://_http._tcp.alertmanager-headless.observability.svc",
        enable_alertmanager_discovery: true,
        enable_alertmanager_v2: true,
      },
    });
  });

  test("reads rules from files of ConfigMaps, mounted as those of its one tenant, and of no bucket", () => {
    const values = lokiValues({ storage: BUCKETS, ruleConfigMaps: ["shop-log-rules", "bank-log-rules"] });

    expect(values["loki"]).toMatchObject({ rulerConfig: { storage: { type: "local", local: { directory: "/etc/loki/rules" } } } });
    expect(values["singleBinary"]).toMatchObject({
      extraVolumes: [
        {
          name: "log-rules",
          projected: {
            sources: [{ configMap: { name: "shop-log-rules", optional: true } }, { configMap: { name: "bank-log-rules", optional: true } }],
          },
        },
      ],
      extraVolumeMounts: [{ name: "log-rules", mountPath: "/etc/loki/rules/fake", readOnly: true }],
    });
  });

  test("stamps the identity on its alerts", () => {
    const identity = { environment: "test", cluster: "test-7", systemByNamespace: {} };

    expect(lokiValues({ identity })["loki"]).toMatchObject({
      rulerConfig: { external_labels: { environment: "test", cluster: "test-7" } },
    });
  });

  test("of three keeps every line three times and loses at most one pod at a time, in different zones", () => {
    expect(lokiValues({ logs: { ...MINIMAL.logs, replicas: 3 } })).toMatchObject({
      loki: { commonConfig: { replication_factor: 3 } },
      singleBinary: {
        replicas: 3,
        podDisruptionBudget: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
        topologySpreadConstraints: [
          {
            topologyKey: "topology.kubernetes.io/zone",
            whenUnsatisfiable: "DoNotSchedule",
            labelSelector: { matchLabels: { "app.kubernetes.io/name": "loki", "app.kubernetes.io/component": "single-binary" } },
          },
          { topologyKey: "kubernetes.io/hostname" },
        ],
      },
    });
  });

  test("alone keeps every line once, with no budget that would keep its node from being drained", () => {
    const values = lokiValues();

    expect(values["loki"]).toMatchObject({ commonConfig: { replication_factor: 1 } });
    expect(values["singleBinary"]).not.toHaveProperty("podDisruptionBudget");
    expect(values["singleBinary"]).not.toHaveProperty("topologySpreadConstraints");
  });

  test("has no token for the API, neither by its account nor by its pod", () => {
    expect(lokiValues()).toMatchObject({
      serviceAccount: { automountServiceAccountToken: false },
      defaults: { automountServiceAccountToken: false },
    });
  });

  test("is found where it listens", () => {
    synthInCluster((stack) => {
      expect(new Loki(stack, "Loki", MINIMAL).endpoint).toEqual({
        namespace: "observability",
        service: "loki",
        port: 3100,
        portName: "http-metrics",
      });
    });
  });
});
