/**
 * Versions of what EKS installs into a cluster and of the Cluster Autoscaler, by the minor version of Kubernetes. Which ones exist is told for certain by the
 * account's own API alone (`aws eks describe-addon-versions --kubernetes-version 1.36`). An environment can name others, and must do so for a version of
 * Kubernetes that is not in the table.
 *
 * None of these versions was asked of that API from here. Public configurations of clusters of the same minor version, of October 2026, name each of these builds,
 * several with the API's answer beside them. One exception is the snapshot controller of 1.36: its build was seen with 1.35 only. The other is the Cluster
 * Autoscaler, whose versions were checked against nothing but their minor. Whoever deploys asks once; EKS refuses a build that it does not have.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html
 */

/** `v1.23.2-eksbuild.1`. */
export type AddOnVersion = `v${number}.${number}.${number}-eksbuild.${number}`;

/** The add-ons that every cluster has. */
export const ADD_ON_NAMES = [
  "vpc-cni",
  "eks-pod-identity-agent",
  "kube-proxy",
  "coredns",
  "snapshot-controller",
  "aws-ebs-csi-driver",
  "metrics-server",
] as const;

export type AddOnName = (typeof ADD_ON_NAMES)[number];

export interface VersionSet {
  readonly addOns: Readonly<Record<AddOnName, AddOnVersion>>;
  /** The Cluster Autoscaler, whose minor version is that of Kubernetes. */
  readonly autoscaler: `${number}.${number}.${number}`;
}

export const CLUSTER_VERSIONS: Readonly<Record<string, VersionSet>> = {
  "1.35": {
    addOns: {
      "vpc-cni": "v1.22.4-eksbuild.3",
      "eks-pod-identity-agent": "v1.3.10-eksbuild.3",
      "kube-proxy": "v1.35.3-eksbuild.21",
      coredns: "v1.13.2-eksbuild.21",
      "snapshot-controller": "v8.5.0-eksbuild.5",
      "aws-ebs-csi-driver": "v1.65.0-eksbuild.1",
      "metrics-server": "v0.9.0-eksbuild.7",
    },
    autoscaler: "1.35.2",
  },
  "1.36": {
    addOns: {
      "vpc-cni": "v1.23.2-eksbuild.1",
      "eks-pod-identity-agent": "v1.4.0-eksbuild.3",
      "kube-proxy": "v1.36.0-eksbuild.25",
      coredns: "v1.14.7-eksbuild.10",
      "snapshot-controller": "v8.5.0-eksbuild.5",
      "aws-ebs-csi-driver": "v1.66.0-eksbuild.1",
      "metrics-server": "v0.9.0-eksbuild.11",
    },
    autoscaler: "1.36.1",
  },
};

/** What a cluster's versions depend on. */
export interface VersionedCluster {
  readonly kubernetesVersion: string;
  /** @default {} */
  readonly addOnVersions?: Readonly<Partial<Record<AddOnName, AddOnVersion>>>;
  /** @default - that of the table */
  readonly autoscalerVersion?: VersionSet["autoscaler"];
}

/** The version of an add-on in a cluster. @returns undefined where neither the environment nor the table names one */
export function addOnVersion(cluster: VersionedCluster, name: AddOnName): AddOnVersion | undefined {
  return cluster.addOnVersions?.[name] ?? versionsOf(cluster)?.addOns[name];
}

/** The version of the Cluster Autoscaler in a cluster. @returns undefined where neither the environment nor the table names one */
export function autoscalerVersion(cluster: VersionedCluster): VersionSet["autoscaler"] | undefined {
  return cluster.autoscalerVersion ?? versionsOf(cluster)?.autoscaler;
}

function versionsOf({ kubernetesVersion }: VersionedCluster): VersionSet | undefined {
  return Object.hasOwn(CLUSTER_VERSIONS, kubernetesVersion) ? CLUSTER_VERSIONS[kubernetesVersion] : undefined;
}
