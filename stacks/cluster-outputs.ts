/** What the cluster stack of an environment tells the stacks that install into the cluster, and people. */
import { defineOutputs, type ValuesOf } from "./outputs";

export const CLUSTER_OUTPUTS = defineOutputs("cluster", {
  clusterName: "Name of the EKS cluster.",
  clusterArn: "ARN of the EKS cluster.",
  clusterEndpoint: "URL of the Kubernetes API.",
  clusterCertificateAuthority: "Certificate authority of the Kubernetes API, PEM in base64.",
  kubeconfigCommand: "Command that adds the cluster to a kubeconfig, which fetches a token whenever it needs one.",
  vpcId: "VPC of the cluster, in which the load balancer controller works.",
  volumesKeyArn: "Key that the volumes of nodes and pods are encrypted with.",
  lokiChunksBucket: "Bucket that Loki keeps log chunks and its index in.",
  lokiRulerBucket: "Bucket that Loki's ruler keeps its rules in.",
  tempoBucket: "Bucket that Tempo keeps traces in.",
  backupsBucket: "Bucket that backups are written into: the silences of Alertmanager.",
  jaegerDomainUrl: "OpenSearch domain that Jaeger keeps traces in, where the environment has one made.",
  grafanaDatabaseHost: "Host and port of Grafana's Postgres, where the environment has one made.",
  grafanaDatabaseSecretArn: "Secret with the account of that Postgres.",
  remoteWriteUrl: "Where Prometheus writes to in Amazon Managed Prometheus, where the environment has a workspace made.",
});

export type ClusterOutputs = ValuesOf<typeof CLUSTER_OUTPUTS>;
