import { BlackboxExporter, type BlackboxExporterProps } from "../../../constructs/probes/blackbox-exporter";
import { releasePage, synthInCluster, valuesOf } from "../../support/releases";

function synthBlackbox(props?: BlackboxExporterProps) {
  return synthInCluster((stack) => {
    new BlackboxExporter(stack, "Blackbox", props);
  });
}

describe("blackbox exporter", () => {
  test("with minimal props is no more than this", () => {
    expect(releasePage(synthBlackbox())).toMatchSnapshot();
  });

  test("knows the modules that scrape jobs may name, and no other", () => {
    const { config } = valuesOf(synthBlackbox()) as { config: { modules: Record<string, unknown> } };

    expect(config.modules).toEqual({
      http_2xx: {
        prober: "http",
        timeout: "5s",
        http: { valid_http_versions: ["HTTP/1.1", "HTTP/2.0"], follow_redirects: true, preferred_ip_protocol: "ip4" },
      },
      tcp_connect: { prober: "tcp", timeout: "5s", tcp: { preferred_ip_protocol: "ip4" } },
    });
  });

  test("of two keeps one while nodes are drained, in different zones", () => {
    expect(valuesOf(synthBlackbox({ replicas: 2 }))).toMatchObject({
      replicas: 2,
      podDisruptionBudget: { minAvailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
      topologySpreadConstraints: [
        {
          topologyKey: "topology.kubernetes.io/zone",
          labelSelector: { matchLabels: { "app.kubernetes.io/name": "prometheus-blackbox-exporter" } },
        },
        { topologyKey: "kubernetes.io/hostname" },
      ],
    });
  });

  test("alone has no budget that would keep its node from being drained, and nothing to spread", () => {
    expect(valuesOf(synthBlackbox())).toMatchObject({ replicas: 1 });
    expect(valuesOf(synthBlackbox())).not.toHaveProperty("podDisruptionBudget");
    expect(valuesOf(synthBlackbox())).not.toHaveProperty("topologySpreadConstraints");
  });

  test("runs as the level restricted asks for", () => {
    expect(valuesOf(synthBlackbox())).toMatchObject({
      podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
    });
  });

  test("is found where the probes look for it", () => {
    synthInCluster((stack) => {
      expect(new BlackboxExporter(stack, "Blackbox").endpoint).toEqual({
        namespace: "observability",
        service: "blackbox-exporter",
        port: 9115,
      });
    });
  });
});
