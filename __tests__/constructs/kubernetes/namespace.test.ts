import { Namespace, type NamespaceProps } from "../../../constructs/kubernetes/namespace";
import { NAMESPACES, POD_SECURITY } from "../../../constructs/kubernetes/namespaces";
import type { NetworkRule } from "../../../constructs/network-policies/rule";
import { synthInCluster } from "../../support/releases";

const RULE: NetworkRule = {
  name: "read",
  namespace: "test-7",
  direction: "in",
  pods: { app: "shop" },
  peers: [
    { namespace: { team: "readers" }, pods: { app: "reader" } },
    { namespace: {} },
    { network: "10.7.0.0/16", except: ["10.7.7.0/24"] },
  ],
  ports: [{ port: 9090 }, { port: "metrics", protocol: "UDP" }],
  reason: "Somebody reads it.",
};

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

  test("has neither bounds nor policies that it was not given", () => {
    const synthesized = synthNamespace();

    expect(synthesized.resources("kubernetes_network_policy_v1")).toEqual([]);
    expect(synthesized.resources("kubernetes_resource_quota_v1")).toEqual([]);
  });

  test("is closed both ways once it is given rules, each of which opens one thing and says why", () => {
    const synthesized = synthNamespace({ rules: [RULE, { ...RULE, namespace: "elsewhere" }] });
    const policies = synthesized.resources("kubernetes_network_policy_v1");

    expect(policies.map(({ metadata, spec }) => ({ metadata, spec }))).toEqual([
      {
        metadata: {
          name: "default-deny",
          namespace: "test-7",
          annotations: { "observability/reason": expect.stringMatching(/refused/) as string },
        },
        spec: { pod_selector: {}, policy_types: ["Ingress", "Egress"] },
      },
      {
        metadata: { name: "read", namespace: "test-7", annotations: { "observability/reason": "Somebody reads it." } },
        spec: {
          pod_selector: { match_labels: { app: "shop" } },
          policy_types: ["Ingress"],
          ingress: [
            {
              from: [
                { namespace_selector: { match_labels: { team: "readers" } }, pod_selector: { match_labels: { app: "reader" } } },
                { namespace_selector: {} },
                { ip_block: { cidr: "10.7.0.0/16", except: ["10.7.7.0/24"] } },
              ],
              ports: [
                { port: "9090", protocol: "TCP" },
                { port: "metrics", protocol: "UDP" },
              ],
            },
          ],
        },
      },
    ]);
    for (const policy of policies) expect(policy["depends_on"]).toEqual([expect.stringMatching(/^kubernetes_namespace_v1\./)]);
  });

  test("lets out what a rule says, to everywhere and all ports where the rule names none", () => {
    const { pods: _, ...rule } = RULE;
    const [, policy] = synthNamespace({ rules: [{ ...rule, direction: "out", peers: [], ports: [] }] }).resources(
      "kubernetes_network_policy_v1",
    );

    expect(policy?.["spec"]).toEqual({ pod_selector: {}, policy_types: ["Egress"], egress: [{}] });
  });

  test("is privileged only where the host is read", () => {
    const { [NAMESPACES.nodes]: nodes, ...others } = POD_SECURITY;

    expect(nodes).toBe("privileged");
    for (const level of Object.values(others)) expect(level).toBe("restricted");
  });
});
