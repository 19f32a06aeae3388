import { collectProblems } from "../../constructs/problems";
import type { Environment } from "../../environments/environment";
import { PlatformStack } from "../../stacks/platform-stack";
import { type SystemPack, phoenix } from "../../systems";
import { EKS_ENVIRONMENT } from "../support/eks-environment";
import { KUBECONFIG_ENVIRONMENT } from "../support/kubeconfig-environment";
import { releaseOf, valuesOf } from "../support/releases";
import { synthStack } from "../support/synth";
import type { JsonObject, SynthesizedStack } from "../support/synthesized-stack";

const SYSTEMS: readonly SystemPack[] = [phoenix, { ...phoenix, name: "shop", namespaces: ["shop-a", "shop-b"] }];

function synthPlatform(environment: Environment): SynthesizedStack {
  return synthStack((app) => new PlatformStack(app, { environment, systems: SYSTEMS }));
}

const EKS = synthPlatform(EKS_ENVIRONMENT);
const LOCAL = synthPlatform(KUBECONFIG_ENVIRONMENT);

/** `<Pod Security level> <system>` by name of the namespace. */
function namespaces(stack: SynthesizedStack): Record<string, string> {
  const metadata = stack
    .resources("kubernetes_namespace_v1")
    .map((namespace) => namespace["metadata"] as { readonly name: string; readonly labels: JsonObject });
  return Object.fromEntries(
    metadata.map(({ name, labels }) => [
      name,
      `${String(labels["pod-security.kubernetes.io/enforce"])} ${String(labels["observability/system"])}`,
    ]),
  );
}

/** `<name>` of each policy by namespace. */
function policies(stack: SynthesizedStack): Record<string, string[]> {
  const byNamespace: Record<string, string[]> = {};
  for (const { metadata } of stack.resources("kubernetes_network_policy_v1")) {
    const { name, namespace } = metadata as { readonly name: string; readonly namespace: string };
    (byNamespace[namespace] ??= []).push(name);
  }
  return byNamespace;
}

describe("platform stack", () => {
  test("makes the namespaces of the platform and of every system, each with its Pod Security level", () => {
    expect(namespaces(EKS)).toEqual({
      observability: "restricted platform",
      "observability-nodes": "privileged platform",
      jaeger: "restricted platform",
      "external-secrets": "restricted platform",
      phoenix: "baseline phoenix",
      "shop-a": "baseline shop",
      "shop-b": "baseline shop",
    });
  });

  test("makes a namespace for secrets that are put into the cluster by hand, where the environment has such a one", () => {
    expect(namespaces(LOCAL)["source-7"]).toBe("restricted platform");
  });

  test("CIS 4.3.2: closes every namespace that it makes, both ways", () => {
    for (const stack of [EKS, LOCAL]) {
      const closed = policies(stack);
      expect(Object.keys(closed).sort()).toEqual(Object.keys(namespaces(stack)).sort());
      for (const names of Object.values(closed)) expect(names).toContain("default-deny");
    }
  });

  test("opens OTLP to all programs, and the secrets webhook to the API server, which is in no namespace", () => {
    expect(policies(EKS)["observability-nodes"]).toContain("otlp");
    expect(policies(EKS)["external-secrets"]).toContain("webhook");
    expect(policies(LOCAL)["source-7"]).toEqual(["default-deny"]);
  });

  test("says of every policy why it is there", () => {
    const reasons = EKS.resources("kubernetes_network_policy_v1").map(
      ({ metadata }) => (metadata as { readonly annotations: Record<string, string> }).annotations["observability/reason"],
    );

    expect(reasons.length).toBeGreaterThan(40);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Za-z].{15,}\.$/);
  });

  test("asks for a token at the moment that it needs one, and holds none, on EKS", () => {
    const api = {
      host: "${data.terraform_remote_state.cluster.outputs.cluster_endpoint}",
      cluster_ca_certificate: "${base64decode(data.terraform_remote_state.cluster.outputs.cluster_certificate_authority)}",
    };
    const exec = {
      api_version: "client.authentication.k8s.io/v1",
      command: "aws",
      args: ["eks", "get-token", "--cluster-name", "test-7", "--region", "eu-central-1", "--output", "json"],
    };

    expect(EKS.section("provider")).toEqual({
      kubernetes: [{ ...api, exec: [exec] }],
      helm: [{ kubernetes: { ...api, exec } }],
    });
  });

  test("uses the developer's own kubeconfig elsewhere", () => {
    const kubeconfig = { config_path: "~/.kube/config", config_context: "kind-seven" };

    expect(LOCAL.section("provider")).toEqual({ kubernetes: [kubeconfig], helm: [{ kubernetes: kubeconfig }] });
  });

  test("makes the storage class on EKS, where none is default, and keeps volumes in a protected environment", () => {
    expect(EKS.resource("kubernetes_storage_class_v1")).toMatchObject({ metadata: { name: "gp3" }, reclaim_policy: "Retain" });
    expect(synthPlatform({ ...EKS_ENVIRONMENT, removalPolicy: "destroy" }).resource("kubernetes_storage_class_v1")["reclaim_policy"]).toBe(
      "Delete",
    );
    expect(LOCAL.resources("kubernetes_storage_class_v1")).toEqual([]);
  });

  test("publishes the storage class that the telemetry shall use", () => {
    expect(EKS.section("output", "storage_class")["value"]).toBe("gp3");
    expect(LOCAL.section("output", "storage_class")["value"]).toBe("slow");
    expect(EKS.section("output", "secret_store")["value"]).toBe("observability");
  });

  test("installs the load balancer controller on EKS only", () => {
    const names = (stack: SynthesizedStack) =>
      stack
        .resources("helm_release")
        .map((release) => release["name"])
        .sort();

    expect(names(EKS)).toEqual(["aws-load-balancer-controller", "external-secrets", "prometheus-operator-crds", "secret-store"]);
    expect(names(LOCAL)).toEqual(["external-secrets", "prometheus-operator-crds", "secret-store"]);
  });

  test.each(["prometheus-operator-crds", "external-secrets"])("installs %s after all namespaces", (name) => {
    const dependencies = releaseOf(EKS, name)["depends_on"] as readonly string[];

    expect(dependencies.filter((address) => address.startsWith("kubernetes_namespace_v1."))).toHaveLength(7);
  });

  test("installs the store after the operator that reads it", () => {
    expect(releaseOf(EKS, "secret-store")["depends_on"]).toEqual([expect.stringMatching(/^helm_release\.ExternalSecrets_Release/)]);
  });

  test.each(["prometheus-operator-crds", "external-secrets"])(
    "keeps %s in a protected environment, because all its objects would go with it",
    (name) => {
      expect(releaseOf(EKS, name)["lifecycle"]).toEqual({ prevent_destroy: true });
      expect(releaseOf(LOCAL, name)).not.toHaveProperty("lifecycle");
    },
  );

  test("runs two of the secrets operator where Alertmanager has peers, one elsewhere", () => {
    expect(valuesOf(EKS, "external-secrets")["replicaCount"]).toBe(2);
    expect(valuesOf(LOCAL, "external-secrets")["replicaCount"]).toBe(1);
  });

  test.each(["external-secrets", "aws-load-balancer-controller"])("lays the environment's values over those of %s", (name) => {
    const stack = synthPlatform({ ...EKS_ENVIRONMENT, helmValues: { [name]: { values: { replicaCount: 7 } } } });

    expect(valuesOf(stack, name)["replicaCount"]).toBe(7);
  });

  test("reports a value of the environment that the chart does not know", () => {
    const environment = { ...EKS_ENVIRONMENT, helmValues: { "external-secrets": { values: { replicaCuont: 2 } } } };
    const problems: string[] = [];
    expect(() =>
      synthStack((app) => {
        const stack = new PlatformStack(app, { environment, systems: SYSTEMS });
        problems.push(...collectProblems(app).map(({ code, at }) => `${code} ${at}`));
        return stack;
      }),
    ).toThrow(/OBS0201/);
    expect(problems).toEqual([expect.stringMatching(/^OBS0201 .*replicaCuont/)]);
  });
});
