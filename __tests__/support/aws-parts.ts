/** Parts of AWS that several tests stand their constructs on. */
import type { Construct } from "constructs";
import { EksCluster } from "../../constructs/eks/eks-cluster";
import type { IEksCluster } from "../../constructs/eks/eks-cluster-interface";
import type { IVpc } from "../../constructs/network/existing-vpc";
import { Vpc } from "../../constructs/network/vpc";
import { EncryptionKey } from "../../constructs/storage/encryption-key";

export const ACCOUNT = { accountId: "111122223333", region: "eu-central-1" } as const;

export function addKey(scope: Construct, id = "Key"): EncryptionKey {
  return new EncryptionKey(scope, id, { account: ACCOUNT, name: id.toLowerCase(), description: id, removalPolicy: "destroy" });
}

/** A network that somebody else made. */
export function addExistingVpc(scope: Construct): IVpc {
  return Vpc.fromExisting(scope, "Network", {
    vpcId: "vpc-00000007",
    cidr: "10.77.0.0/16",
    privateSubnetIds: ["subnet-000000a1", "subnet-000000b1", "subnet-000000c1"],
    intraSubnetIds: ["subnet-000000a2", "subnet-000000b2", "subnet-000000c2"],
    isolatedSubnetIds: ["subnet-000000a3", "subnet-000000b3", "subnet-000000c3"],
    innerRouteTableIds: ["rtb-00000007"],
  });
}

/** A cluster that somebody else made. */
export function addExistingCluster(scope: Construct): IEksCluster {
  return EksCluster.fromExisting(scope, "Cluster", {
    name: "theirs",
    account: ACCOUNT,
    endpoint: "https://7.eks.amazonaws.com",
    certificateAuthority: "Y2VydGlmaWNhdGU=",
    securityGroupId: "sg-00000007",
    oidcIssuer: "https://oidc.eks.eu-central-1.amazonaws.com/id/7",
  });
}
