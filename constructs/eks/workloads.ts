/**
 * The workloads that call AWS, by the service account that they run as. The cluster stack binds a role to each, the constructs inside the cluster run their
 * pods as it; this table is where the names meet.
 */
import { NAMESPACES } from "../kubernetes/namespaces";

/** A service account that calls AWS. */
export interface Workload {
  /** Namespace of the service account. */
  readonly namespace: string;
  /** Its name. */
  readonly serviceAccount: string;
  /** Last part of the name of its IAM role. At most 23 characters, so that it fits behind the name of a cluster. */
  readonly roleSuffix: string;
}

export const WORKLOADS = {
  loki: { namespace: NAMESPACES.observability, serviceAccount: "loki", roleSuffix: "loki" },
  tempo: { namespace: NAMESPACES.observability, serviceAccount: "tempo", roleSuffix: "tempo" },
  prometheus: { namespace: NAMESPACES.observability, serviceAccount: "prometheus", roleSuffix: "prometheus" },
  externalSecrets: {
    namespace: NAMESPACES.externalSecrets,
    serviceAccount: "external-secrets",
    roleSuffix: "external-secrets",
  },
  loadBalancerController: {
    namespace: "kube-system",
    serviceAccount: "aws-load-balancer-controller",
    roleSuffix: "load-balancer",
  },
  jaeger: { namespace: NAMESPACES.jaeger, serviceAccount: "jaeger", roleSuffix: "jaeger" },
  /** Writes backups of what the platform knows into their bucket. */
  backup: { namespace: NAMESPACES.observability, serviceAccount: "platform-backup", roleSuffix: "backup" },
  clusterAutoscaler: { namespace: "kube-system", serviceAccount: "cluster-autoscaler", roleSuffix: "autoscaler" },
  /** Its service account is made by the EKS add-on. */
  ebsCsi: { namespace: "kube-system", serviceAccount: "ebs-csi-controller-sa", roleSuffix: "ebs-csi" },
  /** Its service account is made by the EKS add-on. */
  vpcCni: { namespace: "kube-system", serviceAccount: "aws-node", roleSuffix: "vpc-cni" },
} as const satisfies Readonly<Record<string, Workload>>;

/** Name of a workload in the table. */
export type WorkloadName = keyof typeof WORKLOADS;
