import { Namespace, type NamespaceProps } from "../../../constructs/kubernetes/namespace";
import { NAMESPACES, POD_SECURITY } from "../../../constructs/kubernetes/namespaces";
import { synthInCluster } from "../../support/releases";

function synthNamespace(props: Partial<NamespaceProps> = {}) {
  return synthInCluster((stack) => {
    new Namespace(stack, "Namespace", { name: "test-7", podSecurity: "restricted", system: "shop", ...props });
  });
}

describe("namespace", () => {
  test("with minimal props is no more than this", () => {
    expect(synthNamespace().readable()).toMatchInlineSnapshot(`
     {
       "kubernetes_namespace_v1": {
         "Namespace_9B63B8C8": {
           "metadata": {
             "labels": {
               "observability/system": "shop",
               "pod-security.kubernetes.io/enforce": "restricted",
               "pod-security.kubernetes.io/warn": "restricted",
             },
             "name": "test-7",
           },
         },
       },
     }
    `);
  });

  test.each(["restricted", "baseline", "privileged"] as const)(
    "has the API server refuse pods that ask for more than %s",
    (podSecurity) => {
      expect(synthNamespace({ podSecurity }).resource("kubernetes_namespace_v1")).toMatchObject({
        metadata: { labels: { "pod-security.kubernetes.io/enforce": podSecurity, "pod-security.kubernetes.io/warn": podSecurity } },
      });
    },
  );

  test("of a system has no policy of ours: who may reach a system is its own business", () => {
    expect(synthNamespace({ system: "shop" }).resources("kubernetes_network_policy_v1")).toEqual([]);
  });

  test("of the platform lets in the platform only", () => {
    const policy = synthNamespace({ system: "platform" }).resource("kubernetes_network_policy_v1");

    expect(policy["metadata"]).toEqual({ name: "platform-only", namespace: "test-7" });
    expect(policy["spec"]).toEqual({
      pod_selector: {},
      policy_types: ["Ingress"],
      ingress: [{ from: [{ namespace_selector: { match_labels: { "observability/system": "platform" } } }] }],
    });
    expect(policy["depends_on"]).toEqual([expect.stringMatching(/^kubernetes_namespace_v1\./)]);
  });

  test("of the platform lets everybody in to the ports that are open, and to no other", () => {
    const { ingress } = synthNamespace({ system: "platform", openPorts: [4317, 4318] }).resource("kubernetes_network_policy_v1")[
      "spec"
    ] as {
      readonly ingress: readonly unknown[];
    };

    expect(ingress[1]).toEqual({
      ports: [
        { port: "4317", protocol: "TCP" },
        { port: "4318", protocol: "TCP" },
      ],
    });
  });

  test("is privileged only where the host is read", () => {
    const { [NAMESPACES.nodes]: nodes, ...others } = POD_SECURITY;

    expect(nodes).toBe("privileged");
    for (const level of Object.values(others)) expect(level).toBe("restricted");
  });
});
