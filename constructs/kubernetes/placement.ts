/** Nodes of the platform's own, where a cluster has some: what keeps others off them, and what brings the platform's pods there. */
import type { Environment, NodeTaintConfig } from "../../environments/environment";
import type { ReleaseDocuments } from "../helm/helm-release";
import type { HelmValues } from "../helm/helm-values";

/** On every node of the purpose `telemetry`. */
export const TELEMETRY_TAINT: NodeTaintConfig = { key: "dedicated", value: "telemetry", effect: "NoSchedule" };

/** Which nodes pods run on. */
export interface Placement {
  /** Labels that the node must have. */
  readonly nodeSelector: Readonly<Record<string, string>>;
  /** Taints that the pods bear. */
  readonly tolerations: readonly HelmValues[];
}

/** Any node without taints. */
export const ANYWHERE: Placement = { nodeSelector: {}, tolerations: [] };

/** The nodes of the platform's own. */
export const TELEMETRY_NODES: Placement = {
  nodeSelector: { purpose: "telemetry" },
  tolerations: [{ key: TELEMETRY_TAINT.key, operator: "Equal", value: TELEMETRY_TAINT.value, effect: TELEMETRY_TAINT.effect }],
};

/** Where the platform's pods run in an environment. */
export function telemetryPlacement({ cluster }: Pick<Environment, "cluster">): Placement {
  return cluster.kind === "eks" && cluster.nodeGroups.some(({ purpose }) => purpose === "telemetry") ? TELEMETRY_NODES : ANYWHERE;
}

/** The part of a construct's props that is about where its pods run. */
export interface PlacementProps {
  /** Nodes that its pods run on. @default - any node without taints */
  readonly placement?: Placement;
}

/**
 * A document of Helm values that brings pods to their nodes, or none for pods that may run anywhere.
 *
 * @param inChart puts the fields where the chart has them.
 */
export function placementDocuments(placement: Placement | undefined, inChart: (fields: HelmValues) => HelmValues): ReleaseDocuments {
  if (placement === undefined || placement.tolerations.length === 0) return {};
  return { placement: inChart({ nodeSelector: placement.nodeSelector, tolerations: placement.tolerations }) };
}
