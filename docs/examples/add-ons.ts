import type { TerraformStack } from "cdktf";
import { ADD_ONS_ON_NODES, AddOns, EksCluster, pinAddOns } from "cdktf-observability";

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
  const addOns = pinAddOns({ kubernetesVersion: "1.36" }, ADD_ONS_ON_NODES);
  new AddOns(stack, "AddOns", { cluster, addOns });
}
