import { Jaeger, type JaegerProps } from "../../../constructs/traces/jaeger";
import { jaegerConfig } from "../../../constructs/traces/jaeger-values";
import type { TracesConfig } from "../../../environments/environment";
import { Duration, Size } from "../../../units";
import { releaseOf, releasePage, synthInCluster, valuesOf } from "../../support/releases";

const BADGER: TracesConfig = {
  retention: Duration.days(17),
  volumeSize: Size.gibibytes(7),
  keepRatio: 1,
  jaeger: { storage: "badger", volumeSize: Size.gibibytes(3) },
};
const openSearch = (replicas: number): TracesConfig => ({
  ...BADGER,
  jaeger: { storage: "opensearch", url: "https://traces.example.com", replicas },
});

function synthJaeger(traces: TracesConfig, release: JaegerProps["release"] = {}) {
  return synthInCluster((stack) => {
    new Jaeger(stack, "Jaeger", { traces, storageClass: "gp3", release });
  });
}

const fromSecret = (name: string, key: string) => ({ name, valueFrom: { secretKeyRef: { name: "jaeger-opensearch", key } } });

describe("jaeger", () => {
  test("with minimal props is no more than this", () => {
    expect(releasePage(synthJaeger(BADGER))).toMatchSnapshot();
  });

  test("answers probes where the chart asks", () => {
    expect(jaegerConfig(BADGER)).toMatchObject({
      service: { extensions: expect.arrayContaining(["healthcheckv2"]) },
      extensions: { healthcheckv2: { use_v2: true, http: { endpoint: "0.0.0.0:13133" } } },
    });
  });

  test("stores what it takes and shows what it stored", () => {
    const { exporters, extensions, service } = jaegerConfig(BADGER) as Record<string, Record<string, unknown>>;

    expect(exporters).toEqual({ jaeger_storage_exporter: { trace_storage: "main" } });
    expect(extensions).toMatchObject({
      jaeger_query: { storage: { traces: "main" } },
      jaeger_storage: { backends: { main: expect.anything() } },
    });
    expect(service).toMatchObject({ pipelines: { traces: { receivers: ["otlp"], exporters: ["jaeger_storage_exporter"] } } });
  });

  describe("on a volume", () => {
    test("keeps spans in it, and forgets them when the environment says so", () => {
      expect(jaegerConfig(BADGER)).toMatchObject({
        extensions: {
          jaeger_storage: {
            backends: {
              main: {
                badger: { ephemeral: false, directories: { keys: "/badger/keys", values: "/badger/values" }, ttl: { spans: "408h" } },
              },
            },
          },
        },
      });
      expect(valuesOf(synthJaeger(BADGER))["jaeger"]).toMatchObject({
        extraVolumes: [{ name: "badger", persistentVolumeClaim: { claimName: "jaeger-badger" } }],
        extraVolumeMounts: [{ name: "badger", mountPath: "/badger" }],
      });
    });

    test("makes the volume before the pod that is to mount it, and does not wait for what only the pod can bring about", () => {
      const stack = synthJaeger(BADGER);

      expect(stack.resource("kubernetes_persistent_volume_claim_v1")).toMatchObject({
        metadata: { name: "jaeger-badger", namespace: "jaeger" },
        spec: { storage_class_name: "gp3", access_modes: ["ReadWriteOnce"], resources: { requests: { storage: "3Gi" } } },
        wait_until_bound: false,
      });
      expect(releaseOf(stack)["depends_on"]).toEqual([expect.stringMatching(/^kubernetes_persistent_volume_claim_v1\.Jaeger_Volume/)]);
    });

    test("stops the old pod before it starts the new one, because the files are locked", () => {
      expect(valuesOf(synthJaeger(BADGER))["jaeger"]).toMatchObject({ replicas: 1, strategy: { type: "Recreate" } });
    });

    test("has no job that deletes indices", () => {
      expect(valuesOf(synthJaeger(BADGER))).not.toHaveProperty("esIndexCleaner");
    });
  });

  describe("on OpenSearch", () => {
    test("finds traces for as long as they are kept", () => {
      expect(jaegerConfig(openSearch(1))).toMatchObject({
        extensions: {
          jaeger_storage: {
            backends: {
              main: {
                opensearch: { server_urls: ["https://traces.example.com"], indices: { index_prefix: "jaeger" }, max_span_age: "408h" },
              },
            },
          },
        },
      });
    });

    test("reads user and password from a Secret, and holds neither", () => {
      expect(jaegerConfig(openSearch(1))).toMatchObject({
        extensions: {
          jaeger_storage: {
            backends: {
              main: { opensearch: { auth: { basic: { username: "${env:OPENSEARCH_USERNAME}", password: "${env:OPENSEARCH_PASSWORD}" } } } },
            },
          },
        },
      });
      expect(valuesOf(synthJaeger(openSearch(1)))["jaeger"]).toMatchObject({
        extraEnv: [fromSecret("OPENSEARCH_USERNAME", "username"), fromSecret("OPENSEARCH_PASSWORD", "password")],
      });
    });

    test("deletes indices that are older than the retention", () => {
      expect(valuesOf(synthJaeger(openSearch(1)))).toMatchObject({
        storage: { elasticsearch: { url: "https://traces.example.com" } },
        esIndexCleaner: {
          enabled: true,
          numberOfDays: 17,
          image: { tag: "2.20.0" },
          extraEnv: [
            { name: "INDEX_PREFIX", value: "jaeger" },
            fromSecret("ES_USERNAME", "username"),
            fromSecret("ES_PASSWORD", "password"),
          ],
          podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
          securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
          resources: { requests: { cpu: "50m", memory: "128Mi" }, limits: { memory: "128Mi" } },
        },
      });
    });

    test("has no volume", () => {
      const stack = synthJaeger(openSearch(1));

      expect(stack.resources("kubernetes_persistent_volume_claim_v1")).toEqual([]);
      expect(valuesOf(stack)["jaeger"]).not.toHaveProperty("extraVolumes");
    });

    test("of several loses at most one pod at a time, in different zones", () => {
      const labels = { "app.kubernetes.io/name": "jaeger", "app.kubernetes.io/component": "all-in-one" };

      expect(valuesOf(synthJaeger(openSearch(3)))).toMatchObject({
        jaeger: {
          replicas: 3,
          strategy: { type: "RollingUpdate" },
          topologySpreadConstraints: [
            { topologyKey: "topology.kubernetes.io/zone", whenUnsatisfiable: "DoNotSchedule", labelSelector: { matchLabels: labels } },
            { topologyKey: "kubernetes.io/hostname" },
          ],
        },
        extraObjects: expect.arrayContaining([
          {
            apiVersion: "policy/v1",
            kind: "PodDisruptionBudget",
            metadata: { name: "jaeger" },
            spec: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow", selector: { matchLabels: labels } },
          },
        ]),
      });
    });

    test("alone has no budget that would keep its node from being drained, and nothing to spread", () => {
      const values = valuesOf(synthJaeger(openSearch(1)));

      expect(values["extraObjects"]).toEqual([expect.objectContaining({ kind: "ServiceMonitor" })]);
      expect(values["jaeger"]).not.toHaveProperty("topologySpreadConstraints");
    });
  });

  test("is watched, though the chart brings nothing for it", () => {
    expect(valuesOf(synthJaeger(BADGER))["extraObjects"]).toEqual([
      expect.objectContaining({
        kind: "ServiceMonitor",
        spec: {
          selector: { matchLabels: { "app.kubernetes.io/name": "jaeger", "app.kubernetes.io/component": "all-in-one" } },
          endpoints: [{ port: "internal-metrics" }],
        },
      }),
    ]);
  });

  test("starts anew when its configuration changes, and only then", () => {
    const hashOf = (traces: TracesConfig) =>
      (valuesOf(synthJaeger(traces)) as { jaeger: { podLabels: Record<string, string> } }).jaeger.podLabels["config-hash"];

    expect(hashOf(BADGER)).toMatch(/^[0-9a-f]{16}$/);
    expect(hashOf({ ...BADGER, retention: Duration.days(18) })).not.toBe(hashOf(BADGER));
    expect(hashOf({ ...BADGER, volumeSize: Size.gibibytes(8) })).toBe(hashOf(BADGER));
  });

  test("runs as the level restricted asks for, without a token for the API", () => {
    expect(valuesOf(synthJaeger(BADGER))["jaeger"]).toMatchObject({
      serviceAccount: { automountServiceAccountToken: false },
      podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
    });
  });

  test("waits for what it is told to wait for, beside its volume", () => {
    const stack = synthInCluster((scope) => {
      const first = new Jaeger(scope, "First", { traces: openSearch(1), storageClass: "gp3" });
      new Jaeger(scope, "Second", { traces: BADGER, storageClass: "gp3", release: { dependsOn: [first] } });
    });
    const second =
      stack.resourcesByName("helm_release")[
        Object.keys(stack.resourcesByName("helm_release")).find((name) => name.startsWith("Second")) ?? ""
      ];

    expect(second?.["depends_on"]).toEqual([
      expect.stringMatching(/^kubernetes_persistent_volume_claim_v1\.Second_Volume/),
      expect.stringMatching(/^helm_release\.First_Release/),
    ]);
  });

  test("is asked at one port and takes spans at another, in a namespace of its own", () => {
    synthInCluster((stack) => {
      const jaeger = new Jaeger(stack, "Jaeger", { traces: BADGER, storageClass: "gp3" });

      expect(jaeger.endpoint).toEqual({ namespace: "jaeger", service: "jaeger", port: 16686 });
      expect(jaeger.otlp).toEqual({ namespace: "jaeger", service: "jaeger", port: 4317 });
    });
  });
});
