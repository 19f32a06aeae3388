import { Tempo, type TempoProps } from "../../../constructs/traces/tempo";
import { Duration, Size } from "../../../units";
import { releasePage, synthInCluster, valuesOf } from "../../support/releases";

const prometheus = (replica: number) => ({ namespace: "observability", service: `prometheus-${replica}.prometheus`, port: 9090 });

const MINIMAL: TempoProps = {
  traces: {
    retention: Duration.days(17),
    volumeSize: Size.gibibytes(7),
    keepRatio: 1,
    jaeger: { storage: "badger", volumeSize: Size.gibibytes(1) },
  },
  storage: { kind: "filesystem" },
  prometheus: [prometheus(0)],
  storageClass: "gp3",
};

function synthTempo(props: Partial<TempoProps> = {}) {
  return synthInCluster((stack) => {
    new Tempo(stack, "Tempo", { ...MINIMAL, ...props });
  });
}

describe("tempo", () => {
  test("with minimal props is no more than this", () => {
    expect(releasePage(synthTempo())).toMatchSnapshot();
  });

  test("keeps traces on its volume where there is no bucket", () => {
    expect(valuesOf(synthTempo())).toMatchObject({
      persistence: { enabled: true, storageClassName: "gp3", size: "7Gi" },
      tempo: { storage: { trace: { backend: "local" } } },
    });
  });

  test("keeps traces in a bucket, at the region's own address and by its own identity", () => {
    const values = valuesOf(synthTempo({ storage: { kind: "s3", bucket: "test-tempo", region: "eu-west-3" } }));

    expect(values).toMatchObject({
      tempo: {
        storage: { trace: { backend: "s3", s3: { bucket: "test-tempo", region: "eu-west-3", endpoint: "s3.eu-west-3.amazonaws.com" } } },
      },
      serviceAccount: { create: true, name: "tempo" },
    });
    expect(JSON.stringify(values)).not.toMatch(/access_key|secret_key/);
  });

  test("forgets when the environment says so, in a notation that Go reads", () => {
    expect(valuesOf(synthTempo())["tempo"]).toMatchObject({ retention: "408h" });
  });

  test("derives metrics from spans and writes them to every replica of Prometheus, with exemplars", () => {
    expect(valuesOf(synthTempo({ prometheus: [prometheus(0), prometheus(1)] }))["tempo"]).toMatchObject({
      metricsGenerator: {
        enabled: true,
        storage: {
          path: "/var/tempo/generator",
          remote_write: [
            { url: "http://prometheus-0.prometheus.observability.svc:9090/api/v1/write", send_exemplars: true },
            { url: "http://prometheus-1.prometheus.observability.svc:9090/api/v1/write", send_exemplars: true },
          ],
        },
      },
      // Without this list the generator runs and makes nothing.
      overrides: { defaults: { metrics_generator: { processors: ["service-graphs", "span-metrics"] } } },
    });
  });

  test("says of each such series which system it is about, and of an edge which at both ends", () => {
    expect(valuesOf(synthTempo())["tempo"]).toMatchObject({
      metricsGenerator: {
        processor: {
          span_metrics: { dimensions: ["system"] },
          service_graphs: { dimensions: ["system"], enable_client_server_prefix: true },
        },
      },
    });
  });

  test("tells nobody that it is used", () => {
    expect(valuesOf(synthTempo())["tempo"]).toMatchObject({ reportingEnabled: false });
  });

  test.each(["ingester", "memBallastSizeMbs"])("does not set %s, which Tempo 3 does not know", (key) => {
    expect(valuesOf(synthTempo())["tempo"]).not.toHaveProperty(key);
  });

  test("runs as the level restricted asks for, without a token for the API", () => {
    expect(valuesOf(synthTempo())).toMatchObject({
      serviceAccount: { automountServiceAccountToken: false },
      securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
      tempo: { securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } } },
    });
  });

  test("is asked at one port and takes spans at another", () => {
    synthInCluster((stack) => {
      const tempo = new Tempo(stack, "Tempo", MINIMAL);

      expect(tempo.endpoint).toEqual({ namespace: "observability", service: "tempo", port: 3200 });
      expect(tempo.otlp).toEqual({ namespace: "observability", service: "tempo", port: 4317 });
    });
  });
});
