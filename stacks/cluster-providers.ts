/**
 * The Kubernetes and Helm providers of a stack that works inside a cluster. On EKS they fetch a token at the moment they need one, so none stands in
 * the output or in the state; elsewhere they use the developer's kubeconfig.
 *
 * @see https://docs.aws.amazon.com/cli/latest/reference/eks/get-token.html
 */
import { HelmProvider } from "@cdktf/provider-helm/lib/provider";
import { KubernetesProvider } from "@cdktf/provider-kubernetes/lib/provider";
import { Fn, type TerraformStack } from "cdktf";
import type { EksKubernetesCluster, KubernetesCluster } from "../constructs/eks/kubernetes-cluster";

/** Gives a stack both providers, pointed at the cluster. */
export function configureClusterProviders(stack: TerraformStack, cluster: KubernetesCluster): void {
  switch (cluster.kind) {
    case "eks": {
      const api = { host: cluster.endpoint, clusterCaCertificate: Fn.base64decode(cluster.certificateAuthority) };
      const exec = tokenCommand(cluster);
      new KubernetesProvider(stack, "Kubernetes", { ...api, exec: [exec] });
      new HelmProvider(stack, "Helm", { kubernetes: { ...api, exec } });
      return;
    }
    case "kubeconfig": {
      const context = { configPath: cluster.configPath, configContext: cluster.context };
      new KubernetesProvider(stack, "Kubernetes", context);
      new HelmProvider(stack, "Helm", { kubernetes: context });
    }
  }
}

function tokenCommand(cluster: EksKubernetesCluster) {
  return {
    apiVersion: "client.authentication.k8s.io/v1",
    command: "aws",
    args: ["eks", "get-token", "--cluster-name", cluster.name, "--region", cluster.region, "--output", "json"],
  };
}
