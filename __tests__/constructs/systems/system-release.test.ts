import { ObjectsRelease } from "../../../constructs/systems/objects-release";
import { SystemRelease, type SystemReleaseProps, externalSecretObjects, prometheusRule } from "../../../constructs/systems/system-release";
import type { RuleGroup } from "../../../rules/rule-group";
import { SECRETS } from "../../../secrets/catalogue";
import { renderExternalSecret } from "../../../secrets/external-secret";
import { releaseOf, releasePage, synthInCluster, valuesOf } from "../../support/releases";

const group = (name: string): RuleGroup => ({ name, rules: [{ record: `${name}:up`, expr: "up" }] });

const EXTERNAL_SECRET = renderExternalSecret(
  { ...SECRETS["phoenix-redis"], name: "phoenix-redis", neededBy: "phoenix" } as Parameters<typeof renderExternalSecret>[0],
  { kind: "aws-secrets-manager", region: "eu-west-3", prefix: "test" },
);

const MINIMAL: SystemReleaseProps = {
  system: { name: "shop", namespaces: ["shop-a", "shop-b"], services: [], scrape: [] },
  ruleGroups: [],
  externalSecrets: [],
  blackbox: { namespace: "observability", service: "blackbox-exporter", port: 9115 },
};

function synthSystem(props: Partial<SystemReleaseProps> = {}) {
  return synthInCluster((stack) => {
    new SystemRelease(stack, "Shop", { ...MINIMAL, ...props });
  });
}

describe("release of a system", () => {
  test("with minimal props is no more than this", () => {
    expect(releasePage(synthSystem())).toMatchInlineSnapshot(`
     "our own chart, as shop-observability in shop-a
     ---
     system: shop"
    `);
  });

  test("has one PrometheusRule for each group, so that a new threshold is a change of its own group", () => {
    expect(valuesOf(synthSystem({ ruleGroups: [group("shop.alerts"), group("shop.slo.Fast_answers")] }))["prometheusRules"]).toEqual([
      { name: "shop-alerts", spec: { groups: [group("shop.alerts")] } },
      { name: "shop-slo-fast-answers", spec: { groups: [group("shop.slo.Fast_answers")] } },
    ]);
  });

  test("has all its log rules as one file beside Loki, and no such file where there are none", () => {
    const groups = [group("shop.logs"), group("shop.logs.5m")];

    expect(valuesOf(synthSystem({ logRuleGroups: groups }))["logRules"]).toEqual([
      { name: "shop-log-rules", namespace: "observability", spec: { groups } },
    ]);
    expect(valuesOf(synthSystem())).not.toHaveProperty("logRules");
  });

  test("has the scrape objects of all its jobs", () => {
    const values = valuesOf(
      synthSystem({
        system: {
          ...MINIMAL.system,
          services: [{ name: "api", labels: { app: "shop" }, ports: { http: 80 } }],
          scrape: [
            { kind: "service", name: "a", source: "x", service: "api", port: "http" },
            { kind: "probe", name: "b", source: "x", module: "http_2xx", targets: ["api:http/"] },
          ],
        },
      }),
    );

    expect(values).toMatchObject({ serviceMonitors: [{ name: "a" }], probes: [{ name: "b" }] });
  });

  test("has its external secrets in the namespace where they are mounted, and no value of them", () => {
    const [secret] = externalSecretObjects([EXTERNAL_SECRET]);

    expect(valuesOf(synthSystem({ externalSecrets: [EXTERNAL_SECRET] }))["externalSecrets"]).toEqual([secret]);
    expect(secret).toEqual({ name: "phoenix-redis", namespace: "phoenix", spec: EXTERNAL_SECRET.spec });
  });

  test("stands in the system's first namespace and bears its name", () => {
    expect(releaseOf(synthSystem())).toMatchObject({ name: "shop-observability", namespace: "shop-a" });
    expect(valuesOf(synthSystem())["system"]).toBe("shop");
  });

  test("waits for what it is told to wait for", () => {
    const stack = synthInCluster((scope) => {
      const first = new ObjectsRelease(scope, "First", { releaseName: "first", namespace: "x", system: "x", objects: {} });
      new SystemRelease(scope, "Shop", { ...MINIMAL, dependsOn: [first] });
    });

    expect(releaseOf(stack, "shop-observability")["depends_on"]).toEqual([expect.stringMatching(/^helm_release\.First_Release/)]);
  });

  test("names a rule after its group, as Kubernetes takes names", () => {
    expect(prometheusRule(group("phoenix.slo.api_latency.budget")).name).toBe("phoenix-slo-api-latency-budget");
  });
});
