/**
 * What all our pods have in common: they pass the Pod Security level `restricted`, replicas stand in different zones and on different nodes, and they
 * are placed before the workloads that they watch.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
 */
import type { HelmValues } from "../helm/helm-values";

/** Security context of a pod whose image runs as this user. */
export function restrictedPod(user: number, group = user): HelmValues {
  return {
    runAsNonRoot: true,
    runAsUser: user,
    runAsGroup: group,
    fsGroup: group,
    seccompProfile: { type: "RuntimeDefault" },
  };
}

/** Security context of every container. */
export const RESTRICTED_CONTAINER: HelmValues = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  capabilities: { drop: ["ALL"] },
  seccompProfile: { type: "RuntimeDefault" },
};

/**
 * Priority classes that every cluster has, above all workloads: what watches them must not be the first to go when nodes are full.
 *
 * @see https://kubernetes.io/docs/tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods/
 */
export const PRIORITY = { cluster: "system-cluster-critical", node: "system-node-critical" } as const;

/** Replicas in different zones always, on different nodes where there are enough. */
export function spreadReplicas(matchLabels: Readonly<Record<string, string>>): HelmValues[] {
  return [
    {
      maxSkew: 1,
      topologyKey: "topology.kubernetes.io/zone",
      whenUnsatisfiable: "DoNotSchedule",
      labelSelector: { matchLabels },
    },
    {
      maxSkew: 1,
      topologyKey: "kubernetes.io/hostname",
      whenUnsatisfiable: "ScheduleAnyway",
      labelSelector: { matchLabels },
    },
  ];
}

/** What a container asks for. */
export interface ResourceOptions {
  /** CPU request in cores; there is no CPU limit, because throttled telemetry lies about when things happened. */
  readonly cpuCores: number;
  /** Memory request and limit in MiB. */
  readonly memoryMiB: number;
}

/** Requests and limits of a container. */
export function podResources(options: ResourceOptions): HelmValues {
  return {
    requests: { cpu: `${Math.round(options.cpuCores * 1000)}m`, memory: `${options.memoryMiB}Mi` },
    limits: { memory: `${options.memoryMiB}Mi` },
  };
}
