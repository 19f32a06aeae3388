/** That a telemetry path which no policy lets through does not synthesize. */
import { App } from "cdktf";
import { collectProblems } from "../../../constructs/problems";
import { unreachablePaths } from "../../../constructs/network-policies/reachability";
import { networkRules } from "../../../constructs/network-policies/rules";
import { ENVIRONMENTS, type Environment } from "../../../environments";
import { production } from "../../../environments/production";
import { TelemetryStack } from "../../../stacks/telemetry-stack";
import { CLOSED } from "../../../systems/network";
import { SYSTEMS, type SystemPack } from "../../../systems";
import { ABSENT, changed } from "../../environments/support";
import { EKS_ENVIRONMENT } from "../../support/eks-environment";

const systems = Object.values<SystemPack>(SYSTEMS);

function telemetry(environment: Environment): TelemetryStack {
  return new TelemetryStack(new App(), { environment, systems });
}

function refused(environment: Environment): string[] {
  return collectProblems(telemetry(environment))
    .filter(({ code }) => code === "OBS0808")
    .map(({ what, got }) => `${what} ${got}`);
}

/** What the rules are there for that no path of telemetry needs: what systems do by themselves, and what Terraform alone knows the address of. */
const NOT_OF_TELEMETRY =
  /^(own|to-own|clients-.*|call-.*|api-server-(operator|state-metrics|agent)|api-server|webhook|names|secrets-manager|identity|prometheus-identity|(backup|loki|tempo)-(bucket|identity)|remote-write|domain|database|platform-only|to-platform)$/;

describe("telemetry paths", () => {
  test.each(ENVIRONMENTS)("of $name are all let through", (environment) => {
    expect(refused(environment)).toEqual([]);
  });

  test("are refused as soon as any one of the rules that they need is gone", () => {
    // Where clients come in anyway, or another service of the VPC is called, a rule for readers alone cannot be missed.
    const closed = systems.map((system) => ({ ...system, network: CLOSED }));
    const environment = changed(production, { "metrics.managedPrometheus": ABSENT });
    const stack = telemetry(environment);
    const rules = networkRules({ environment, systems: closed });
    const needed = rules.filter(({ name }) => !NOT_OF_TELEMETRY.test(name));
    const missed = needed.filter((rule) => {
      const others = rules.filter((other) => other !== rule);
      return unreachablePaths({ stack, environment, systems: closed, rules: others }).length === 0;
    });

    expect(needed.length).toBeGreaterThan(40);
    expect(missed.map(({ namespace, name }) => `${namespace}/${name}`)).toEqual([]);
  });

  test.each(["platform-only", "to-platform"])("between the platform's pods need %s in the namespaces that they go through", (name) => {
    const stack = telemetry(production);
    const rules = networkRules({ environment: production, systems }).filter((rule) => rule.name !== name);
    const found = unreachablePaths({ stack, environment: production, systems, rules }).map(({ what }) => what);

    expect(found).toContain("No network policy lets through the way from otel-gateway to jaeger.jaeger.svc:4317.");
    expect(found).toContain(
      "No network policy lets through the way from loki to http://_http._tcp.alertmanager-headless.observability.svc.",
    );
  });

  test("are refused where an environment names an address that no policy knows", () => {
    const helmValues = {
      "otel-agent": { values: { alternateConfig: { exporters: { "otlp_http/loki": { endpoint: "https://logs.example.com" } } } } },
    };

    expect(refused({ ...EKS_ENVIRONMENT, helmValues })).toEqual([
      "No network policy lets through the way from otel-agent to https://logs.example.com. observability-nodes to hosts outside of the cluster, port 443: refused by the sender",
    ]);
  });

  test("are refused where a system is read that lets nobody in", () => {
    const found = unreachablePaths({
      stack: new App(),
      environment: production,
      systems,
      rules: networkRules({ environment: production, systems: [] }),
    });

    expect(found.filter(({ at }) => at === "systems.paid.scrape[0]")).toMatchObject([
      { code: "OBS0808", got: "observability to pods of paid, port 3000: refused by the sender and the receiver" },
    ]);
  });
});
