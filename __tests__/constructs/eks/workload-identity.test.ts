import { WorkloadIdentity, type WorkloadIdentityProps } from "../../../constructs/eks/workload-identity";
import { WORKLOADS } from "../../../constructs/eks/workloads";
import { addEksCluster } from "../../support/eks-cluster";
import { synthAws } from "../../support/synth";
import { policyStatements } from "../../support/synthesized-stack";

function synthIdentity(props: Omit<WorkloadIdentityProps, "cluster">) {
  return synthAws((stack) => {
    const cluster = addEksCluster(stack);
    new WorkloadIdentity(stack, "Loki", { cluster, ...props });
  });
}

const STATEMENT = { Sid: "Read", Action: ["s3:GetObject"], Resource: ["arn:aws:s3:::seven/*"] };

describe("workload identity", () => {
  test("binds one role to the service account of the workload", () => {
    const stack = synthIdentity({ workload: WORKLOADS.loki, statements: [STATEMENT] });

    expect(stack.resource("aws_iam_role", "Loki_")).toMatchObject({ name: "test-7-loki", path: "/test-7/" });
    expect(stack.resource("aws_eks_pod_identity_association")).toEqual({
      cluster_name: expect.stringMatching(/^\$\{aws_eks_cluster\.Cluster_\w+\.name\}$/),
      namespace: "observability",
      service_account: "loki",
      role_arn: expect.stringMatching(/^\$\{aws_iam_role\.Loki_Role_\w+\.arn\}$/),
    });
  });

  test("CIS 5.2.1: is given to that service account, namespace, cluster and account only", () => {
    const role = synthIdentity({ workload: WORKLOADS.loki, statements: [STATEMENT] }).resource("aws_iam_role", "Loki_");

    expect(policyStatements(role["assume_role_policy"])).toEqual([
      {
        Sid: "AssumeByPods",
        Effect: "Allow",
        Principal: { Service: "pods.eks.amazonaws.com" },
        Action: ["sts:AssumeRole", "sts:TagSession"],
        Condition: {
          StringEquals: {
            "aws:SourceAccount": "111122223333",
            "aws:RequestTag/eks-cluster-arn": "arn:aws:eks:eu-central-1:111122223333:cluster/test-7",
            "aws:RequestTag/kubernetes-namespace": "observability",
            "aws:RequestTag/kubernetes-service-account": "loki",
          },
        },
      },
    ]);
  });

  test("may do what its statements say, in plain JSON that scanners can read", () => {
    const policy = synthIdentity({ workload: WORKLOADS.loki, statements: [STATEMENT] }).resource("aws_iam_role_policy");

    expect(policy["policy"]).toBe(
      '{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","Action":["s3:GetObject"],"Resource":["arn:aws:s3:::seven/*"]}]}',
    );
  });

  test("takes a policy that AWS keeps for a component of its own, and has no other", () => {
    const stack = synthIdentity({
      workload: WORKLOADS.vpcCni,
      managedPolicyArns: ["arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy"],
    });

    expect(stack.resource("aws_iam_role_policy_attachment", "Loki_")["policy_arn"]).toBe("arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy");
    expect(stack.resources("aws_iam_role_policy")).toEqual([]);
  });
});
