/** What the Cluster Autoscaler may do in Kubernetes: look at everything that decides where pods go, taint nodes, evict pods, and say how it is. */
import type { ClusterRoleV1Rule } from "@cdktf/provider-kubernetes/lib/cluster-role-v1";
import type { RoleV1Rule } from "@cdktf/provider-kubernetes/lib/role-v1";

const READ = ["get", "list", "watch"];

/** In the whole cluster. */
export const AUTOSCALER_RULES: readonly ClusterRoleV1Rule[] = [
  { apiGroups: [""], resources: ["events", "endpoints"], verbs: ["create", "patch"] },
  { apiGroups: [""], resources: ["pods/eviction"], verbs: ["create"] },
  { apiGroups: [""], resources: ["pods/status"], verbs: ["update"] },
  { apiGroups: [""], resources: ["nodes"], verbs: [...READ, "update", "patch"] },
  {
    apiGroups: [""],
    resources: ["namespaces", "pods", "services", "replicationcontrollers", "persistentvolumeclaims", "persistentvolumes"],
    verbs: READ,
  },
  { apiGroups: ["batch"], resources: ["jobs", "cronjobs"], verbs: READ },
  { apiGroups: ["apps"], resources: ["replicasets", "statefulsets", "daemonsets"], verbs: READ },
  { apiGroups: ["policy"], resources: ["poddisruptionbudgets"], verbs: READ },
  {
    apiGroups: ["storage.k8s.io"],
    resources: ["storageclasses", "csinodes", "csidrivers", "csistoragecapacities", "volumeattachments"],
    verbs: READ,
  },
  { apiGroups: ["resource.k8s.io"], resources: ["resourceclaims", "resourceslices", "deviceclasses"], verbs: READ },
];

/** In its own namespace: its state for people, and the lease by which one of its pods decides. */
export const AUTOSCALER_STATUS_RULES: readonly RoleV1Rule[] = [
  { apiGroups: [""], resources: ["configmaps"], verbs: ["create", ...READ] },
  { apiGroups: [""], resources: ["configmaps"], resourceNames: ["cluster-autoscaler-status"], verbs: ["delete", "update"] },
  { apiGroups: ["coordination.k8s.io"], resources: ["leases"], verbs: ["create"] },
  { apiGroups: ["coordination.k8s.io"], resources: ["leases"], resourceNames: ["cluster-autoscaler"], verbs: ["get", "update"] },
];
