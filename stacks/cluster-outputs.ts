/** What the cluster stack of an environment tells the stacks that install into the cluster. */
import { defineOutputs, type ValuesOf } from "./outputs";

export const CLUSTER_OUTPUTS = defineOutputs("cluster", {
  clusterName: "Name of the EKS cluster.",
  clusterEndpoint: "URL of the Kubernetes API.",
  clusterCertificateAuthority: "Certificate authority of the Kubernetes API, PEM in base64.",
  vpcId: "VPC of the cluster, in which the load balancer controller works.",
  lokiChunksBucket: "Bucket that Loki keeps log chunks and its index in.",
  lokiRulerBucket: "Bucket that Loki's ruler keeps its rules in.",
  tempoBucket: "Bucket that Tempo keeps traces in.",
});

export type ClusterOutputs = ValuesOf<typeof CLUSTER_OUTPUTS>;
