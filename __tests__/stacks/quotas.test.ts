/** Quotas and what has to fit into them, in the environments of this repository and at the very edge. */
import { collectProblems } from "../../constructs/problems";
import { ENVIRONMENTS, type Environment } from "../../environments";
import { mostNodes } from "../../environments/most-nodes";
import { production } from "../../environments/production";
import { compose } from "../../main";
import { resourcesOfType } from "../../scripts/security/stack-json";
import { synthesizedStacks } from "../../scripts/synthesized";
import { PlatformStack } from "../../stacks/platform-stack";
import { TelemetryStack } from "../../stacks/telemetry-stack";
import { phoenix } from "../../systems";
import { Size } from "../../units";
import { EKS_ENVIRONMENT } from "../support/eks-environment";
import { KUBECONFIG_ENVIRONMENT } from "../support/kubeconfig-environment";
import { App } from "cdktf";
import { changed } from "../environments/support";

function problemsOf(environment: Environment) {
  const app = new App();
  new PlatformStack(app, { environment, systems: [phoenix] });
  new TelemetryStack(app, { environment, systems: [phoenix] });
  return collectProblems(app).filter(({ code }) => code === "OBS0118");
}

/** The environment whose quotas are so small that each is refused: what is allowed is what is needed. */
const TIGHT = changed(EKS_ENVIRONMENT, {
  quotas: {
    ...Object.fromEntries(
      ["observability", "nodes", "jaeger", "externalSecrets", "system"].map((name) => [
        name,
        { cpuCores: 0.001, memory: Size.mebibytes(16), pods: 1, storage: Size.mebibytes(0) },
      ]),
    ),
    container: EKS_ENVIRONMENT.quotas.container,
  },
});

describe("quotas", () => {
  const platforms = synthesizedStacks(compose()).filter(({ name }) => name.endsWith("-platform"));

  test("stand on every namespace that a stack makes, with defaults for containers where pods may run", () => {
    expect(platforms).toHaveLength(ENVIRONMENTS.length);
    for (const stack of platforms) {
      const namespaces = resourcesOfType(stack, "kubernetes_namespace_v1").map(({ arguments: { metadata } }) => nameOf(metadata));
      const bounded = resourcesOfType(stack, "kubernetes_resource_quota_v1").map(({ arguments: { metadata } }) => namespaceOf(metadata));
      const defaults = resourcesOfType(stack, "kubernetes_limit_range_v1").map(({ arguments: { metadata } }) => namespaceOf(metadata));

      expect(namespaces.length).toBeGreaterThanOrEqual(9);
      expect(bounded.sort()).toEqual([...namespaces].sort());
      expect(defaults.sort()).toEqual(namespaces.filter((name) => name !== "secrets-source").sort());
    }
  });

  test("of an environment that is refused say what is needed, and as much is accepted", () => {
    const problems = problemsOf(TIGHT);
    const needed = Object.fromEntries(problems.map(({ at, allowed }) => [at.replace("environments.test.", ""), allowed]));

    expect(needed).toEqual({
      "quotas.externalSecrets.cpuCores": "0.4 or more",
      "quotas.externalSecrets.memory": "2048Mi or more",
      "quotas.externalSecrets.pods": "8 or more",
      "quotas.observability.cpuCores": "3.93 or more",
      "quotas.observability.memory": "16832Mi or more",
      "quotas.observability.pods": "20 or more",
      "quotas.observability.storage": "205824Mi or more",
      "quotas.nodes.cpuCores": "4.2 or more",
      "quotas.nodes.memory": "16128Mi or more",
      "quotas.nodes.pods": "56 or more",
      "quotas.jaeger.cpuCores": "0.25 or more",
      "quotas.jaeger.memory": "1024Mi or more",
      "quotas.jaeger.storage": "10240Mi or more",
      "quotas.system.cpuCores": "0.04 or more",
      "quotas.system.memory": "128Mi or more",
      "quotas.system.pods": "2 or more",
    });
    const enough = problems.reduce<Environment>((environment, { at, allowed }) => raised(environment, at, allowed), TIGHT);
    expect(problemsOf(enough)).toEqual([]);
  });

  test("count what an environment lays over our values", () => {
    const helmValues = { tempo: { values: { tempo: { resources: { requests: { memory: "64Gi" }, limits: { memory: "64Gi" } } } } } };

    expect(problemsOf({ ...EKS_ENVIRONMENT, helmValues }).map(({ at }) => at)).toEqual(["environments.test.quotas.observability.memory"]);
  });

  test("of a system are those that the environment sets for it, if it sets some", () => {
    const quota = { cpuCores: 0.01, memory: Size.gibibytes(1), pods: 5, storage: Size.gibibytes(1) };

    expect(problemsOf({ ...EKS_ENVIRONMENT, systems: { phoenix: { quota } } }).map(({ at }) => at)).toEqual([
      "environments.test.systems.phoenix.quota.cpuCores",
    ]);
  });

  test("let as many pods run as a system says that it has", () => {
    const problems = compose({ environments: [changed(production, { "quotas.system.pods": 100 })] }).problems;

    expect(problems.map(({ code, at, allowed }) => ({ code, at, allowed }))).toEqual([
      { code: "OBS0118", at: "environments.production.quotas.system.pods", allowed: "104 or more" },
    ]);
  });
});

describe("the most nodes of a cluster", () => {
  test("are those of all groups at their largest while all of them are updated", () => {
    // 7 and two for each of three zones; three groups of 3 and two.
    expect(mostNodes(EKS_ENVIRONMENT)).toBe(7 + 6 + 3 * 5);
  });

  test("is one where the cluster is not ours", () => {
    expect(mostNodes(KUBECONFIG_ENVIRONMENT)).toBe(1);
  });
});

function nameOf(metadata: unknown): string {
  return (metadata as { readonly name: string }).name;
}

function namespaceOf(metadata: unknown): string {
  return (metadata as { readonly namespace: string }).namespace;
}

/** The environment with the figure that a problem allows, where it complains. */
function raised(environment: Environment, at: string, allowed: string): Environment {
  const [figure = ""] = allowed.split(" ");
  const value = figure.endsWith("Mi") ? Size.mebibytes(Number.parseInt(figure, 10)) : Number(figure);
  return changed(environment, { [at.replace(`environments.${environment.name}.`, "")]: value });
}
