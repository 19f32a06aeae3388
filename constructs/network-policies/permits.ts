/**
 * Whether policies let a connection through, by the semantics of Kubernetes: a pod that any policy of a direction selects takes or sends only what one of
 * these policies says. Every namespace of ours is closed both ways, so every pod there is selected.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation
 */
import { type Labels, NAMESPACE_LABEL, type NetworkRule, type RulePeer } from "./rule";

/** Pods at one end of a connection. */
export interface PodsEnd {
  /** Their namespace. */
  readonly namespace: string;
  /** Labels of the pods. @default - not known: only rules about all pods count */
  readonly pods?: Labels;
}

/** Something outside of the cluster: its network where that is known. */
export interface OutsideEnd {
  /** `10.0.0.0/16`. @default - anywhere */
  readonly network?: string;
}

/** One that somebody tries to make. */
export interface Connection {
  /** Who asks. */
  readonly from: PodsEnd;
  /** Who is asked. */
  readonly to: PodsEnd | OutsideEnd;
  /** Port of whoever is asked: a number, the name of a container's port. @default - not known: only rules about all ports count */
  readonly port?: number | string;
  /** @default "TCP" */
  readonly protocol?: "TCP" | "UDP";
}

/** All policies of a cluster, as far as they are ours. */
export interface PolicyWorld {
  /** What is let through. */
  readonly rules: readonly NetworkRule[];
  /** Labels of the namespaces that are closed, by name. Others let everything through. */
  readonly closed: Readonly<Record<string, Labels>>;
}

/** @returns the ends that refuse: none where the connection works */
export function refusingEnds(connection: Connection, world: PolicyWorld): ("from" | "to")[] {
  const { from, to } = connection;
  const sent = lets(world, from, "out", connection, to);
  const taken = "namespace" in to ? lets(world, to, "in", connection, from) : true;
  return [...(sent ? [] : ["from" as const]), ...(taken ? [] : ["to" as const])];
}

function lets(
  world: PolicyWorld,
  end: PodsEnd,
  direction: NetworkRule["direction"],
  connection: Connection,
  other: PodsEnd | OutsideEnd,
): boolean {
  if (!Object.hasOwn(world.closed, end.namespace)) return true;
  return world.rules.some(
    (rule) =>
      rule.namespace === end.namespace &&
      rule.direction === direction &&
      selects(rule.pods ?? {}, end.pods) &&
      (rule.peers.length === 0 || rule.peers.some((peer) => isPeer(peer, other, world))) &&
      letsPort(rule, connection),
  );
}

/** Pods of unknown labels are selected only by who selects all. */
function selects(selector: Labels, labels: Labels | undefined): boolean {
  return Object.entries(selector).every(([key, value]) => labels?.[key] === value);
}

function isPeer(peer: RulePeer, end: PodsEnd | OutsideEnd, { closed }: PolicyWorld): boolean {
  if ("network" in peer) {
    // A network with exceptions is the internet, which is what an end without a network is.
    return !("namespace" in end) && end.network === (peer.except === undefined ? peer.network : undefined);
  }
  if (!("namespace" in end)) return false;
  const namespace = { [NAMESPACE_LABEL]: end.namespace, ...(Object.hasOwn(closed, end.namespace) ? closed[end.namespace] : {}) };
  return selects(peer.namespace, namespace) && selects(peer.pods ?? {}, end.pods);
}

function letsPort(rule: NetworkRule, { port, protocol = "TCP" }: Connection): boolean {
  if (rule.ports.length === 0) return true;
  return rule.ports.some((each) => (each.protocol ?? "TCP") === protocol && each.port === port);
}
