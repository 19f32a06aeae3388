/**
 * A namespace with its Pod Security level, the bounds of what its pods ask for, and what they may send and take.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-admission/
 */
import { NamespaceV1 } from "@cdktf/provider-kubernetes/lib/namespace-v1";
import { Construct } from "constructs";
import type { ContainerDefaultsConfig, NamespaceQuotaConfig } from "../../environments/environment";
import { SYSTEM_LABEL } from "../identity";
import type { NetworkRule } from "../network-policies/rule";
import { NetworkPolicies } from "./network-policies";
import { NamespaceQuota } from "./namespace-quota";
import type { PodSecurityLevel } from "./namespaces";

export interface NamespaceProps {
  /** Its name in Kubernetes. */
  readonly name: string;
  /** What its pods may do at most; the API server refuses others. */
  readonly podSecurity: PodSecurityLevel;
  /** Value of the label `observability/system`. */
  readonly system: string;
  /** What its pods may send and take; everything else is refused. Rules of other namespaces are left out. @default - traffic is not bounded */
  readonly rules?: readonly NetworkRule[];
  /** What its pods may ask for in sum, and what a container gets that says nothing. @default - no bounds */
  readonly quota?: { readonly sum: NamespaceQuotaConfig | "nothing"; readonly container: ContainerDefaultsConfig };
}

export class Namespace extends Construct {
  /** Its name in Kubernetes. */
  readonly name: string;

  constructor(scope: Construct, id: string, props: NamespaceProps) {
    super(scope, id);
    this.name = props.name;
    const namespace = new NamespaceV1(this, "Resource", {
      metadata: {
        name: props.name,
        labels: {
          [SYSTEM_LABEL]: props.system,
          "pod-security.kubernetes.io/enforce": props.podSecurity,
          "pod-security.kubernetes.io/warn": props.podSecurity,
        },
      },
    });
    if (props.quota !== undefined) {
      const { sum, container } = props.quota;
      new NamespaceQuota(this, "Bounds", { namespace: props.name, quota: sum, container, dependsOn: [namespace] });
    }
    if (props.rules !== undefined) {
      new NetworkPolicies(this, "Traffic", { namespace: props.name, rules: props.rules, dependsOn: [namespace] });
    }
  }
}
