import type { TerraformStack } from "cdktf";
import { autoScalingStatements, EksCluster, EncryptionKey, NodeGroup } from "cdktf-observability";
import { Size } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  const account = { accountId: "111122223333", region: "eu-central-1" };
  const cluster = EksCluster.fromExisting(stack, "Cluster", {
    name: "shop",
    account,
    endpoint: "https://0123456789.gr7.eu-central-1.eks.amazonaws.com",
    certificateAuthority: "Y2VydGlmaWNhdGU=",
    securityGroupId: "sg-0a1b2c3d4e5f60718",
    oidcIssuer: "https://oidc.eks.eu-central-1.amazonaws.com/id/0123456789",
  });
  const key = new EncryptionKey(stack, "Key", {
    account,
    name: "shop-volumes",
    description: "Volumes of the shop",
    removalPolicy: "protect",
    statements: autoScalingStatements(account),
  });
  new NodeGroup(stack, "Nodes", {
    cluster,
    nodes: {
      name: "general",
      purpose: "general",
      instanceTypes: ["m7g.large"],
      architecture: "arm64",
      capacity: "on-demand",
      spread: "one-group",
      minSize: 3,
      desiredSize: 3,
      maxSize: 9,
      diskSize: Size.gibibytes(80),
    },
    kubernetesVersion: "1.36",
    subnets: [
      { zone: "eu-central-1a", id: "subnet-0a1b2c3d4e5f60711" },
      { zone: "eu-central-1b", id: "subnet-0a1b2c3d4e5f60712" },
    ],
    key,
    instanceTags: { team: "shop" },
    dependsOn: [],
  });
}
