/**
 * The network policies of a namespace: it is closed both ways, and each rule opens one thing. The reason of a rule is an annotation of its policy.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
import { NetworkPolicyV1, type NetworkPolicyV1SpecIngressFrom } from "@cdktf/provider-kubernetes/lib/network-policy-v1";
import type { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import type { NetworkRule, RulePeer } from "../network-policies/rule";
import { pascalCase } from "../pascal-case";

export interface NetworkPoliciesProps {
  /** Name of the namespace. */
  readonly namespace: string;
  /** What is let through. Rules of other namespaces are left out. */
  readonly rules: readonly NetworkRule[];
  /** The namespace, where it is made beside this. @default [] */
  readonly dependsOn?: TerraformResource[];
}

/** Annotation that says why a policy is there. */
export const REASON_ANNOTATION = "observability/reason";

export class NetworkPolicies extends Construct {
  constructor(scope: Construct, id: string, props: NetworkPoliciesProps) {
    super(scope, id);
    const { namespace } = props;
    const dependsOn = props.dependsOn === undefined ? {} : { dependsOn: props.dependsOn };
    new NetworkPolicyV1(this, "DefaultDeny", {
      metadata: {
        name: "default-deny",
        namespace,
        annotations: { [REASON_ANNOTATION]: "What no other policy lets through is refused, in both directions." },
      },
      spec: { podSelector: {}, policyTypes: ["Ingress", "Egress"] },
      ...dependsOn,
    });
    for (const rule of props.rules.filter((each) => each.namespace === namespace)) {
      const way = {
        ...(rule.peers.length === 0 ? {} : { [rule.direction === "in" ? "from" : "to"]: rule.peers.map(peer) }),
        ...(rule.ports.length === 0 ? {} : { ports: rule.ports.map(({ port, protocol = "TCP" }) => ({ port: String(port), protocol })) }),
      };
      new NetworkPolicyV1(this, pascalCase(rule.name), {
        metadata: { name: rule.name, namespace, annotations: { [REASON_ANNOTATION]: rule.reason } },
        spec: {
          podSelector: rule.pods === undefined ? {} : { matchLabels: { ...rule.pods } },
          policyTypes: [rule.direction === "in" ? "Ingress" : "Egress"],
          ...(rule.direction === "in" ? { ingress: [way] } : { egress: [way] }),
        },
        ...dependsOn,
      });
    }
  }
}

function peer(from: RulePeer): NetworkPolicyV1SpecIngressFrom {
  if ("network" in from) return { ipBlock: { cidr: from.network, ...(from.except === undefined ? {} : { except: [...from.except] }) } };
  return {
    namespaceSelector: Object.keys(from.namespace).length === 0 ? {} : { matchLabels: { ...from.namespace } },
    ...(from.pods === undefined ? {} : { podSelector: { matchLabels: { ...from.pods } } }),
  };
}
