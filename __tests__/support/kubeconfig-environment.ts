/** A complete environment on a cluster that exists already, recognisable by its odd values: what the tests' EKS environment is on a laptop. */
import type { Environment } from "../../environments/environment";
import { EKS_ENVIRONMENT } from "./eks-environment";

export const KUBECONFIG_ENVIRONMENT: Environment = {
  ...EKS_ENVIRONMENT,
  name: "desk",
  cluster: { kind: "kubeconfig", name: "desk-7", context: "kind-seven", storageClass: "slow", kubernetesVersion: "1.36" },
  state: { kind: "local" },
  removalPolicy: "destroy",
  secretStore: { kind: "kubernetes", namespace: "source-7" },
  alerting: { ...EKS_ENVIRONMENT.alerting, replicas: 1 },
  metrics: { ...EKS_ENVIRONMENT.metrics, replicas: 1 },
};
