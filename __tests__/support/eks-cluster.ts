/** The control plane of the tests' environment, for tests of what stands on one. */
import type { TerraformStack } from "cdktf";
import { EksCluster, type EksClusterProps } from "../../constructs/eks/eks-cluster";
import { EncryptionKey } from "../../constructs/storage/encryption-key";
import { EKS_CONFIG } from "./eks-environment";

export function addEksCluster(stack: TerraformStack, props: Partial<EksClusterProps> = {}): EksCluster {
  const logsKey = new EncryptionKey(stack, "LogsKey", { account: EKS_CONFIG, name: "logs", description: "Logs", removalPolicy: "destroy" });
  return new EksCluster(stack, "Cluster", {
    config: EKS_CONFIG,
    subnetIds: ["subnet-7a", "subnet-7b"],
    logsKey,
    removalPolicy: "destroy",
    ...props,
  });
}
