import type { TerraformStack } from "cdktf";
import { ExistingEksCluster } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  const account = { accountId: "111122223333", region: "eu-central-1" };
  // The same as EksCluster.fromExisting.
  new ExistingEksCluster(stack, "Cluster", {
    name: "shop",
    account,
    endpoint: "https://0123456789.gr7.eu-central-1.eks.amazonaws.com",
    certificateAuthority: "Y2VydGlmaWNhdGU=",
    securityGroupId: "sg-0a1b2c3d4e5f60718",
    oidcIssuer: "https://oidc.eks.eu-central-1.amazonaws.com/id/0123456789",
  });
}
