/** How many nodes a cluster can have, for whatever runs on every one of them. */
import type { Environment } from "./environment";

/**
 * Nodes at the same time while groups are at their largest and are updated: EKS adds up to two for each zone of a group before it takes the old ones away.
 * Of a cluster that is not made here no more is known than that it has a node.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/managed-node-update-behavior.html
 */
export function mostNodes({ cluster }: Pick<Environment, "cluster">): number {
  if (cluster.kind === "kubeconfig") return 1;
  const zones = cluster.zones.length;
  return cluster.nodeGroups
    .map(({ spread, maxSize }) => (spread === "group-per-zone" ? zones * (maxSize + 2) : maxSize + 2 * zones))
    .reduce((sum, nodes) => sum + nodes, 0);
}
