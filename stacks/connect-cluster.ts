/** The cluster of an environment as its upper stacks see it: what its cluster stack published, or a context of the user's kubeconfig. */
import type { TerraformStack } from "cdktf";
import { type KubernetesCluster, eksKubernetesCluster, kubeconfigCluster } from "../constructs/eks/kubernetes-cluster";
import type { ObjectStore } from "../constructs/storage/object-store";
import type { Environment } from "../environments/environment";
import { CLUSTER_OUTPUTS, type ClusterOutputs } from "./cluster-outputs";

/** A cluster with what belongs to it. */
export interface ConnectedCluster {
  /** Where providers and charts go. */
  readonly cluster: KubernetesCluster;
  /** Buckets of the environment, or files where it has none. */
  readonly stores: { readonly lokiChunks: ObjectStore; readonly lokiRuler: ObjectStore; readonly tempo: ObjectStore };
  /** What AWS made for the environment. @default - the cluster is not in AWS */
  readonly aws?: ClusterOutputs;
}

/** Reads the cluster's interface into a stack. Call it once in a stack. */
export function connectCluster(stack: TerraformStack, environment: Environment): ConnectedCluster {
  const config = environment.cluster;
  if (config.kind === "kubeconfig") {
    const files: ObjectStore = { kind: "filesystem" };
    return { cluster: kubeconfigCluster(config), stores: { lokiChunks: files, lokiRuler: files, tempo: files } };
  }
  const outputs = CLUSTER_OUTPUTS.read(stack, environment);
  const bucket = (name: string): ObjectStore => ({ kind: "s3", bucket: name, region: config.region });
  return {
    cluster: eksKubernetesCluster(config, outputs),
    stores: {
      lokiChunks: bucket(outputs.lokiChunksBucket),
      lokiRuler: bucket(outputs.lokiRulerBucket),
      tempo: bucket(outputs.tempoBucket),
    },
    aws: outputs,
  };
}
