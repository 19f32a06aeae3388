/**
 * Who reaches the Kubernetes API: an access entry for each role of people, and nobody else. Administrators get the policy of EKS, so that they get in before
 * anything is installed; the others belong to groups, whose rights are in the cluster (`PeopleRoles`).
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
 */
import { EksAccessEntry } from "@cdktf/provider-aws/lib/eks-access-entry";
import { EksAccessPolicyAssociation } from "@cdktf/provider-aws/lib/eks-access-policy-association";
import { Construct } from "constructs";
import type { EksConfig } from "../../environments/environment";
import type { Arn } from "../../units";
import { PEOPLE_GROUPS } from "../kubernetes/people-groups";
import { awsArn } from "./aws-account";
import type { IEksCluster } from "./eks-cluster-interface";

export interface ClusterAccessProps extends Pick<EksConfig, "adminRoleArns" | "onCallRoleArns" | "readOnlyRoleArns"> {
  /** Cluster that they reach. */
  readonly cluster: IEksCluster;
}

export class ClusterAccess extends Construct {
  constructor(
    scope: Construct,
    id: string,
    private readonly props: ClusterAccessProps,
  ) {
    super(scope, id);
    this.createAdmins(props.adminRoleArns);
    this.createGroup("OnCall", PEOPLE_GROUPS.onCall, props.onCallRoleArns ?? []);
    this.createGroup("ReadOnly", PEOPLE_GROUPS.readOnly, props.readOnlyRoleArns ?? []);
  }

  private createAdmins(roleArns: readonly Arn[]): void {
    const { cluster } = this.props;
    const admins = new Construct(this, "Admins");
    for (const principalArn of roleArns) {
      const admin = new Construct(admins, roleId(principalArn));
      const entry = new EksAccessEntry(admin, "Entry", { clusterName: cluster.nameReference, principalArn, type: "STANDARD" });
      new EksAccessPolicyAssociation(admin, "Policy", {
        clusterName: cluster.nameReference,
        principalArn: entry.principalArn,
        policyArn: awsArn(cluster.account, "eks", "cluster-access-policy/AmazonEKSClusterAdminPolicy"),
        accessScope: { type: "cluster" },
      });
    }
  }

  private createGroup(id: string, group: string, roleArns: readonly Arn[]): void {
    if (roleArns.length === 0) return;
    const people = new Construct(this, id);
    for (const principalArn of roleArns) {
      new EksAccessEntry(people, roleId(principalArn), {
        clusterName: this.props.cluster.nameReference,
        principalArn,
        type: "STANDARD",
        kubernetesGroups: [group],
      });
    }
  }
}

/** The name as it is, because `team-a` and `team_a` are two roles, and the account. A role's name is unique in its account whatever its path. */
function roleId(roleArn: Arn): string {
  const [, , , , account = "", resource = ""] = roleArn.split(":");
  return `${resource.slice(resource.lastIndexOf("/") + 1)}-${account}`;
}
