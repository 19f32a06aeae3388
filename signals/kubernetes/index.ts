/** What the cluster's metrics mean: nodes, workloads, volumes, DNS, the API, and what all of these are seen by. */
import type { Signal } from "../signal";
import { addressSignals } from "./addresses";
import { agentSignals } from "./agents";
import { apiServerSignals } from "./api-server";
import { diskSignals } from "./disks";
import { dnsSignals } from "./dns";
import { jobSignals } from "./jobs";
import { machineSignals } from "./machines";
import { nodeSignals } from "./nodes";
import { podSignals } from "./pods";
import { scalingSignals } from "./scaling";
import { volumeSignals } from "./volumes";
import { workloadSignals } from "./workloads";

/** Signals that every kind of cluster has. */
export const kubernetesSignals = {
  ...nodeSignals,
  ...machineSignals,
  ...diskSignals,
  ...podSignals,
  ...workloadSignals,
  ...scalingSignals,
  ...jobSignals,
  ...volumeSignals,
  ...dnsSignals,
  ...apiServerSignals,
  ...agentSignals,
} as const satisfies Readonly<Record<string, Signal>>;

/** Signals that only EKS has. */
export const eksSignals = addressSignals;
