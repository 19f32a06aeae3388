/**
 * The cluster that everything is installed on, as its consumers see it. An EKS cluster comes from what its cluster stack published, any other from a
 * context of the user's kubeconfig.
 */
import type { EksConfig, KubeconfigConfig } from "../../environments/environment";

/** Name of the storage class that the platform stack makes on EKS, where no class is default. */
export const EKS_STORAGE_CLASS = "gp3";

export type KubernetesCluster = EksKubernetesCluster | KubeconfigCluster;

interface ClusterIdentity {
  /** Value of the label `cluster`; for EKS also the cluster's name in AWS. */
  readonly name: string;
  /** Minor version that charts are rendered for: `1.36`. */
  readonly kubernetesVersion: string;
  /** Storage class for all volumes. */
  readonly storageClass: string;
}

/** Reached by a token that `aws eks get-token` gives at the moment it is needed. */
export interface EksKubernetesCluster extends ClusterIdentity {
  readonly kind: "eks";
  /** Account that the cluster is in. */
  readonly accountId: string;
  /** Region that the cluster is in. */
  readonly region: string;
  /** URL of the Kubernetes API. */
  readonly endpoint: string;
  /** Certificate authority of the Kubernetes API, PEM in base64. */
  readonly certificateAuthority: string;
  /** VPC that the cluster is in. */
  readonly vpcId: string;
}

/** Reached by the user's own kubeconfig. */
export interface KubeconfigCluster extends ClusterIdentity {
  readonly kind: "kubeconfig";
  /** Context of the kubeconfig. */
  readonly context: string;
  /** Kubeconfig file. */
  readonly configPath: string;
}

/** What is known of an EKS cluster only after it was made. */
export interface EksClusterAttributes {
  /** URL of the Kubernetes API. */
  readonly clusterEndpoint: string;
  /** Certificate authority of the Kubernetes API, PEM in base64. */
  readonly clusterCertificateAuthority: string;
  /** VPC that the cluster is in. */
  readonly vpcId: string;
}

/** The cluster that a cluster stack made. */
export function eksKubernetesCluster(config: EksConfig, attributes: EksClusterAttributes): EksKubernetesCluster {
  return {
    kind: "eks",
    name: config.name,
    kubernetesVersion: config.kubernetesVersion,
    storageClass: EKS_STORAGE_CLASS,
    accountId: config.accountId,
    region: config.region,
    endpoint: attributes.clusterEndpoint,
    certificateAuthority: attributes.clusterCertificateAuthority,
    vpcId: attributes.vpcId,
  };
}

/** The cluster of a context in a kubeconfig file. */
export function kubeconfigCluster(config: KubeconfigConfig): KubeconfigCluster {
  return {
    kind: "kubeconfig",
    name: config.name,
    kubernetesVersion: config.kubernetesVersion,
    storageClass: config.storageClass,
    context: config.context,
    configPath: config.configPath ?? "~/.kube/config",
  };
}
