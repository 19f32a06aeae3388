import type { TerraformStack } from "cdktf";
import { EksCluster, OidcProvider, WorkloadIdentity } from "cdktf-observability";
import { TerraformOutput } from "cdktf";

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
  const oidcProvider = new OidcProvider(stack, "Oidc", { cluster });
  const workload = { namespace: "shop", serviceAccount: "basket", roleSuffix: "basket" };
  const identity = new WorkloadIdentity(stack, "Basket", { cluster, workload, oidcProvider });
  new TerraformOutput(stack, "Annotations", { value: identity.serviceAccountAnnotations });
}
