import { CollectorGateway, type CollectorGatewayProps } from "../../../constructs/collector/gateway";
import { gatewayConfig } from "../../../constructs/collector/gateway-values";
import { Size } from "../../../units";
import { releasePage, synthInCluster, valuesOf } from "../../support/releases";

const TEMPO = { namespace: "observability", service: "tempo", port: 4317 };
const JAEGER = { namespace: "jaeger", service: "jaeger", port: 4317 };

const MINIMAL: CollectorGatewayProps = {
  collector: { gatewayReplicas: 1, queueSize: Size.gibibytes(10) },
  keepRatioBySystem: {},
  keepRatio: 0.17,
  stores: { tempo: TEMPO },
  storageClass: "gp3",
};

function synthGateway(props: Partial<CollectorGatewayProps> = {}) {
  return synthInCluster((stack) => {
    new CollectorGateway(stack, "Gateway", { ...MINIMAL, ...props });
  });
}

/** The sampling policies, in order. */
function policies(props: Partial<CollectorGatewayProps>) {
  const { processors } = gatewayConfig({ ...MINIMAL, ...props }) as { processors: { tail_sampling: { policies: unknown } } };
  return processors.tail_sampling.policies;
}

const share = (percent: number) => ({ name: "share", type: "probabilistic", probabilistic: { sampling_percentage: percent } });
const systemIs = (...values: string[]) => ({ name: "system", type: "string_attribute", string_attribute: { key: "system", values } });

describe("collector gateway", () => {
  test("with minimal props is no more than this", () => {
    expect(releasePage(synthGateway())).toMatchSnapshot();
  });

  test("keeps every trace with an error, whatever is kept of its system", () => {
    expect(policies({ keepRatio: 0, keepRatioBySystem: { shop: 0 } })).toContainEqual({
      name: "errors",
      type: "status_code",
      status_code: { status_codes: ["ERROR"] },
    });
  });

  test("keeps of each system its own share, and of all others theirs", () => {
    expect(policies({ keepRatio: 0.07, keepRatioBySystem: { shop: 0.29, bank: 1 } })).toEqual([
      expect.objectContaining({ name: "errors" }),
      { name: "share-shop", type: "and", and: { and_sub_policy: [systemIs("shop"), share(29)] } },
      { name: "share-bank", type: "and", and: { and_sub_policy: [systemIs("bank"), share(100)] } },
      {
        name: "share-other",
        type: "and",
        and: { and_sub_policy: [{ name: "others", type: "not", not: { not_sub_policy: systemIs("shop", "bank") } }, share(7)] },
      },
    ]);
  });

  test("remembers decisions for longer than it keeps spans", () => {
    const { processors } = gatewayConfig(MINIMAL) as {
      processors: { tail_sampling: { num_traces: number; decision_cache: Record<string, number> } };
    };
    const { num_traces, decision_cache } = processors.tail_sampling;

    expect(Object.keys(decision_cache)).toEqual(["sampled_cache_size", "non_sampled_cache_size"]);
    for (const size of Object.values(decision_cache)) expect(size).toBeGreaterThan(num_traces);
  });

  test("refuses data before its memory is full", () => {
    expect(gatewayConfig(MINIMAL)).toMatchObject({
      service: { pipelines: { traces: { processors: ["memory_limiter", "tail_sampling"] } } },
    });
  });

  test("sends what it keeps to every store, each with a queue on disk and retries without end", () => {
    const queued = {
      sending_queue: { enabled: true, storage: "file_storage" },
      retry_on_failure: { enabled: true, max_elapsed_time: "0s" },
    };

    expect(gatewayConfig({ ...MINIMAL, stores: { tempo: TEMPO, jaeger: JAEGER } })).toMatchObject({
      extensions: { file_storage: { directory: "/var/lib/otelcol" } },
      exporters: {
        "otlp_grpc/tempo": { endpoint: "tempo.observability.svc:4317", ...queued },
        "otlp_grpc/jaeger": { endpoint: "jaeger.jaeger.svc:4317", ...queued },
      },
      service: {
        extensions: ["health_check", "file_storage"],
        pipelines: { traces: { exporters: ["otlp_grpc/tempo", "otlp_grpc/jaeger"] } },
      },
    });
  });

  test("never fills its volume, however many stores are away", () => {
    const { exporters } = gatewayConfig({ ...MINIMAL, stores: { tempo: TEMPO, jaeger: JAEGER } }) as {
      exporters: Record<string, { sending_queue: { sizer: string; queue_size: number } }>;
    };
    const queues = Object.values(exporters).map(({ sending_queue }) => sending_queue);
    const bytes = queues.reduce((sum, queue) => sum + queue.queue_size, 0);

    expect(queues.map(({ sizer }) => sizer)).toEqual(["bytes", "bytes"]);
    expect(bytes).toBeLessThan(Size.gibibytes(8.1).toBytes());
    expect(bytes).toBeGreaterThan(Size.gibibytes(7.9).toBytes());
    expect(valuesOf(synthGateway())).toMatchObject({
      statefulset: { volumeClaimTemplates: [{ spec: { storageClassName: "gp3", resources: { requests: { storage: "10Gi" } } } }] },
      extraVolumeMounts: [{ name: "queue", mountPath: "/var/lib/otelcol" }],
    });
  });

  test("makes no message larger than a store takes", () => {
    const { exporters } = gatewayConfig(MINIMAL) as { exporters: Record<string, { sending_queue: { batch: { max_size: number } } }> };

    expect(exporters["otlp_grpc/tempo"]?.sending_queue.batch.max_size).toBeLessThan(4 * 1024 ** 2);
  });

  test("of several keeps all but one while nodes are drained, in different zones", () => {
    expect(valuesOf(synthGateway({ collector: { gatewayReplicas: 3, queueSize: Size.gibibytes(1) } }))).toMatchObject({
      replicaCount: 3,
      podDisruptionBudget: { enabled: true, minAvailable: 2 },
      topologySpreadConstraints: [
        {
          topologyKey: "topology.kubernetes.io/zone",
          whenUnsatisfiable: "DoNotSchedule",
          labelSelector: { matchLabels: { "app.kubernetes.io/instance": "otel-gateway" } },
        },
        { topologyKey: "kubernetes.io/hostname", whenUnsatisfiable: "ScheduleAnyway" },
      ],
    });
  });

  test("alone has no budget that would keep its node from being drained, and nothing to spread", () => {
    const values = valuesOf(synthGateway());

    expect(values["podDisruptionBudget"]).toEqual({ enabled: false });
    expect(values).not.toHaveProperty("topologySpreadConstraints");
  });

  test("runs as the level restricted asks for, without a token for the API", () => {
    expect(valuesOf(synthGateway())).toMatchObject({
      serviceAccount: { automountServiceAccountToken: false },
      podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
    });
  });

  test("is where the agents look for it", () => {
    synthInCluster((stack) => {
      expect(new CollectorGateway(stack, "Gateway", MINIMAL).otlp).toEqual({
        namespace: "observability",
        service: "otel-gateway",
        port: 4317,
      });
    });
  });
});
