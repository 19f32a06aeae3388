import type { TerraformStack } from "cdktf";
import { cloudWatchLogsStatement, EksCluster, EncryptionKey } from "cdktf-observability";
import type { EksConfig } from "cdktf-observability/environments";
import { Duration } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  const config: EksConfig = {
    kind: "eks",
    name: "shop",
    accountId: "111122223333",
    region: "eu-central-1",
    zones: ["eu-central-1a", "eu-central-1b"],
    vpcCidr: "10.30.0.0/16",
    serviceCidr: "172.20.0.0/16",
    natGateways: "single",
    awsServices: "nat",
    nodeTraffic: "encrypted",
    kubernetesVersion: "1.36",
    adminRoleArns: ["arn:aws:iam::111122223333:role/platform-admin"],
    nodeGroups: [],
    controlPlaneLogRetention: Duration.days(365),
  };
  const logsKey = new EncryptionKey(stack, "LogsKey", {
    account: config,
    name: "shop-logs",
    description: "Logs of the shop",
    removalPolicy: "protect",
    statements: [cloudWatchLogsStatement(config, ["/aws/eks/shop/"])],
  });
  const subnetIds = ["subnet-0a1b2c3d4e5f60713", "subnet-0a1b2c3d4e5f60714"];
  new EksCluster(stack, "Cluster", { config, subnetIds, logsKey, removalPolicy: "protect" });
}
