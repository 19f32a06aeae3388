import { ClusterAccess, type ClusterAccessProps } from "../../../constructs/eks/cluster-access";
import { addEksCluster } from "../../support/eks-cluster";
import { EKS_CONFIG } from "../../support/eks-environment";
import { synthAws } from "../../support/synth";

function synthAccess(props: Partial<ClusterAccessProps> = {}) {
  return synthAws((stack) => {
    new ClusterAccess(stack, "Access", { ...EKS_CONFIG, ...props, cluster: addEksCluster(stack) });
  });
}

describe("cluster access", () => {
  test("CIS 5.5.1: gives administration to the named roles by a policy of EKS, and to nobody else", () => {
    const stack = synthAccess();

    expect(stack.resource("aws_eks_access_policy_association")).toMatchObject({
      principal_arn: expect.stringMatching(/Access_Admins_PlatformAdmin-111122223333/),
      policy_arn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy",
      access_scope: { type: "cluster" },
    });
  });

  test("CIS 4.1.1, 4.1.8: puts all others into groups, whose rights are in the cluster", () => {
    const entries = synthAccess().resources("aws_eks_access_entry");

    expect(entries.map((entry) => [entry["principal_arn"], entry["kubernetes_groups"]])).toEqual([
      ["arn:aws:iam::111122223333:role/people/PlatformAdmin", undefined],
      ["arn:aws:iam::111122223333:role/people/OnCall", ["observability:on-call"]],
      ["arn:aws:iam::111122223333:role/people/Developer", ["observability:read-only"]],
    ]);
    for (const entry of entries) expect(entry["type"]).toBe("STANDARD");
  });

  test("knows nobody but administrators where nobody else is named", () => {
    const stack = synthAccess({ onCallRoleArns: [], readOnlyRoleArns: [] });

    expect(stack.resources("aws_eks_access_entry")).toHaveLength(1);
  });

  test.each([
    ["hyphens and underscores", "team-a", "team_a"],
    ["hyphens and nothing", "team-1", "team1"],
    ["all that a name may have", "a+=,.@_-b", "a.@_-b"],
  ])("tells administrators apart whose names differ by %s", (_, ...names) => {
    const adminRoleArns = names.map((name) => `arn:aws:iam::111122223333:role/${name}` as const);
    const entries = synthAccess({ adminRoleArns, onCallRoleArns: [], readOnlyRoleArns: [] }).resources("aws_eks_access_entry");

    expect(entries.map((entry) => entry["principal_arn"])).toEqual(adminRoleArns);
  });

  test("tells administrators of the same name in different accounts apart", () => {
    const adminRoleArns = ["arn:aws:iam::111122223333:role/Admin", "arn:aws:iam::444455556666:role/Admin"] as const;
    const entries = synthAccess({ adminRoleArns, onCallRoleArns: [], readOnlyRoleArns: [] }).resources("aws_eks_access_entry");

    expect(entries.map((entry) => entry["principal_arn"])).toEqual(adminRoleArns);
  });
});
