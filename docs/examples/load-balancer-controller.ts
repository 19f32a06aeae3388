import type { TerraformStack } from "cdktf";
import { type EksKubernetesCluster, LoadBalancerController } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  const cluster: EksKubernetesCluster = {
    kind: "eks",
    name: "shop",
    kubernetesVersion: "1.36",
    storageClass: "gp3",
    accountId: "111122223333",
    region: "eu-central-1",
    endpoint: "https://0123456789.gr7.eu-central-1.eks.amazonaws.com",
    certificateAuthority: "Y2VydGlmaWNhdGU=",
    vpcId: "vpc-0a1b2c3d4e5f60718",
  };
  new LoadBalancerController(stack, "LoadBalancers", { cluster, tags: { team: "shop" } });
}
