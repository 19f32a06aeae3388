/**
 * A namespace with its Pod Security level, closed to traffic from outside but for what is listed. Pods of namespaces that belong to the platform reach
 * each other, and Prometheus reaches the metrics of every system.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-admission/
 */
import { NamespaceV1 } from "@cdktf/provider-kubernetes/lib/namespace-v1";
import { NetworkPolicyV1 } from "@cdktf/provider-kubernetes/lib/network-policy-v1";
import { Construct } from "constructs";
import type { ContainerDefaultsConfig, NamespaceQuotaConfig } from "../../environments/environment";
import { PLATFORM_SYSTEM } from "../identity";
import { NamespaceQuota } from "./namespace-quota";
import type { PodSecurityLevel } from "./namespaces";

export interface NamespaceProps {
  /** Its name in Kubernetes. */
  readonly name: string;
  /** What its pods may do at most; the API server refuses others. */
  readonly podSecurity: PodSecurityLevel;
  /** Value of the label `observability/system`. */
  readonly system: string;
  /** Ports that every namespace of the cluster may reach, such as OTLP. @default [] */
  readonly openPorts?: readonly number[];
  /** What its pods may ask for in sum, and what a container gets that says nothing. @default - no bounds */
  readonly quota?: { readonly sum: NamespaceQuotaConfig | "nothing"; readonly container: ContainerDefaultsConfig };
}

/** Label by which namespaces are told apart in network policies. */
export const SYSTEM_LABEL = "observability/system";

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
    if (props.system === PLATFORM_SYSTEM) this.createNetworkPolicy(namespace, props);
  }

  /** Nobody but the platform, and the open ports for everybody. Policies of the systems' namespaces are the systems' own. */
  private createNetworkPolicy(namespace: NamespaceV1, props: NamespaceProps): void {
    const openPorts = props.openPorts ?? [];
    new NetworkPolicyV1(this, "NetworkPolicy", {
      metadata: { name: "platform-only", namespace: props.name },
      spec: {
        podSelector: {},
        policyTypes: ["Ingress"],
        ingress: [
          { from: [{ namespaceSelector: { matchLabels: { [SYSTEM_LABEL]: PLATFORM_SYSTEM } } }] },
          ...(openPorts.length === 0 ? [] : [{ ports: openPorts.map((port) => ({ port: String(port), protocol: "TCP" })) }]),
        ],
      },
      dependsOn: [namespace],
    });
  }
}
