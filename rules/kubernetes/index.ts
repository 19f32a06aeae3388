/**
 * Alerts on the cluster, in place of the stock rules of kube-prometheus-stack. All carry the label `system` of what they are about: a pod of Phoenix is
 * told to whoever is told of Phoenix, and a node to whoever is told of the platform.
 */
import type { ClusterKind } from "../../metrics/exporters";
import type { Alerts } from "../alert";
import { addressAlerts } from "./addresses";
import { controlPlaneAlerts } from "./control-plane";
import { machineAlerts } from "./machines";
import { nodeAlerts } from "./nodes";
import { volumeAlerts } from "./volumes";
import { controllerAlerts, podAlerts } from "./workloads";

const everywhere = {
  ...nodeAlerts,
  ...machineAlerts,
  ...podAlerts,
  ...controllerAlerts,
  ...volumeAlerts,
  ...controlPlaneAlerts,
} as const;

/** Names of alerts on the cluster, which an environment may override. */
export type KubernetesAlertName = keyof typeof everywhere | keyof typeof addressAlerts;

/** The alerts on a cluster of a kind: none reads what such a cluster does not expose. @param kind @default - those of every kind */
export function kubernetesAlerts(kind?: ClusterKind): Alerts {
  return kind === "kubeconfig" ? everywhere : { ...everywhere, ...addressAlerts };
}
