import { PrometheusOperatorCrds } from "../../../constructs/metrics/prometheus-operator-crds";
import { ExternalSecrets, type ExternalSecretsProps } from "../../../constructs/secrets/external-secrets";
import { releaseOf, releasePage, synthInCluster, valuesOf } from "../../support/releases";

function synthOperator(props?: ExternalSecretsProps) {
  return synthInCluster((stack) => {
    new ExternalSecrets(stack, "Operator", props);
  });
}

describe("external secrets", () => {
  test("with minimal props is no more than this", () => {
    expect(releasePage(synthOperator())).toMatchSnapshot();
  });

  test("brings its definitions, which the stores and secrets of this project need", () => {
    expect(valuesOf(synthOperator())["installCRDs"]).toBe(true);
  });

  test("runs as the account that the cloud's identity is bound to", () => {
    expect(releaseOf(synthOperator())["namespace"]).toBe("external-secrets");
    expect(valuesOf(synthOperator())["serviceAccount"]).toEqual({ create: true, name: "external-secrets" });
  });

  test("of two keeps one of each while nodes are drained, in different zones, and only one works at a time", () => {
    const replicated = (name: string) => ({
      replicaCount: 2,
      podDisruptionBudget: { enabled: true, minAvailable: 1 },
      topologySpreadConstraints: [
        { topologyKey: "topology.kubernetes.io/zone", labelSelector: { matchLabels: { "app.kubernetes.io/name": name } } },
        { topologyKey: "kubernetes.io/hostname" },
      ],
    });

    expect(valuesOf(synthOperator({ replicas: 2 }))).toMatchObject({
      leaderElect: true,
      ...replicated("external-secrets"),
      webhook: replicated("external-secrets-webhook"),
    });
  });

  test("alone has no budget that would keep its node from being drained, and nothing to spread", () => {
    const values = valuesOf(synthOperator());

    expect(values).toMatchObject({
      leaderElect: false,
      podDisruptionBudget: { enabled: false },
      webhook: { podDisruptionBudget: { enabled: false } },
    });
    expect(JSON.stringify(values)).not.toContain("topologySpreadConstraints");
  });

  test("stays in a protected environment, whatever a plan says, because every secret that it made would go with it", () => {
    expect(releaseOf(synthOperator({ removalPolicy: "protect" }))["lifecycle"]).toEqual({ prevent_destroy: true });
    expect(releaseOf(synthOperator({ removalPolicy: "destroy" }))).not.toHaveProperty("lifecycle");
  });

  test("is read by Prometheus where the definition of ServiceMonitor comes first, and only there", () => {
    const read = synthInCluster((stack) => {
      const definitions = new PrometheusOperatorCrds(stack, "Definitions");
      new ExternalSecrets(stack, "Operator", { metricsAfter: definitions });
    });

    expect(valuesOf(read, "external-secrets")["serviceMonitor"]).toEqual({ enabled: true, renderMode: "alwaysRender" });
    expect(releaseOf(read, "external-secrets")["depends_on"]).toEqual([expect.stringContaining("Definitions")]);
    expect(valuesOf(synthOperator())).not.toHaveProperty("serviceMonitor");
  });
});
