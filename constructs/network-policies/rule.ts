/** One thing that network policies let through, with the reason for it. Each becomes a policy of its own, so that a reason has its rule and a rule its reason. */

/** Labels that must all be there. */
export type Labels = Readonly<Record<string, string>>;

/** Pods of some namespaces. */
export interface PodsPeer {
  /** Labels of the namespaces. */
  readonly namespace: Labels;
  /** Labels of the pods. @default - all pods there */
  readonly pods?: Labels;
}

/** Addresses, whoever has them. */
export interface NetworkPeer {
  /** `10.0.0.0/16`. */
  readonly network: string;
  /** Networks in it that do not count. @default [] */
  readonly except?: readonly string[];
}

/** Who is at the other end. */
export type RulePeer = PodsPeer | NetworkPeer;

/** A port of whoever is asked. */
export interface RulePort {
  /** A number, or the name of a container's port. */
  readonly port: number | string;
  /** @default "TCP" */
  readonly protocol?: "TCP" | "UDP";
}

export interface NetworkRule {
  /** Name of the policy, unique in its namespace. */
  readonly name: string;
  /** Namespace of the pods that it is about. */
  readonly namespace: string;
  /** Whether it is about what comes to them or what they send. */
  readonly direction: "in" | "out";
  /** Labels of the pods that it is about. @default {} - all pods of the namespace */
  readonly pods?: Labels;
  /** Where it comes from or goes to. Nothing stands for everywhere. */
  readonly peers: readonly RulePeer[];
  /** Ports of whoever is asked. Nothing stands for all. */
  readonly ports: readonly RulePort[];
  /** Why, as one sentence. */
  readonly reason: string;
}

/** Kubernetes itself puts this label on every namespace. */
export const NAMESPACE_LABEL = "kubernetes.io/metadata.name";

/** The namespace with this name. */
export function namespaceNamed(name: string): Labels {
  return { [NAMESPACE_LABEL]: name };
}

/** TCP ports. */
export function tcp(...ports: readonly (number | string)[]): RulePort[] {
  return [...new Set(ports)].map((port) => ({ port }));
}
