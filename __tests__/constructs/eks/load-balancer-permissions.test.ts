import { loadBalancerControllerStatements } from "../../../constructs/eks/load-balancer-permissions";
import { policyDocument } from "../../../constructs/eks/policy-document";

const STATEMENTS = loadBalancerControllerStatements({
  account: { accountId: "111122223333", region: "eu-central-1" },
  clusterName: "test-7",
  vpcId: "vpc-77",
});

const READS = /:(Describe|List|Get)/;

function statementsWith(action: string) {
  return STATEMENTS.filter((statement) => statement.Action.includes(action));
}

describe("load balancer controller's permissions", () => {
  test("are these: statement | number of actions | resources | condition keys", () => {
    const digest = STATEMENTS.map(({ Sid, Action, Resource, Condition }) => {
      const resources = (Resource ?? []).map((resource) => resource.replace(/^arn:aws:/, "").replace(/:[\w-]*:(111122223333)?:/, ":"));
      return `${Sid} | ${Action.length} | ${resources.join(" ")} | ${Object.keys(Object.values(Condition ?? {})[0] ?? {}).join(" ")}`;
    });
    expect(digest).toMatchSnapshot();
  });

  test("look at everything, and change only what is named", () => {
    for (const statement of STATEMENTS.filter(({ Resource }) => Resource?.includes("*"))) {
      expect(statement.Action.filter((action) => !READS.test(action))).toEqual([]);
    }
  });

  test.each([
    ["elasticloadbalancing:DeleteLoadBalancer"],
    ["elasticloadbalancing:DeleteTargetGroup"],
    ["elasticloadbalancing:RegisterTargets"],
    ["elasticloadbalancing:DeleteListener"],
    ["elasticloadbalancing:ModifyRule"],
    ["ec2:DeleteSecurityGroup"],
    ["ec2:DeleteTags"],
  ])("allow %s only on what carries this cluster's name", (action) => {
    const statements = statementsWith(action);

    expect(statements.map(({ Condition }) => Condition)).toEqual([{ StringEquals: { "aws:ResourceTag/elbv2.k8s.aws/cluster": "test-7" } }]);
  });

  test("ask for no tag where IAM knows none, which would refuse every request", () => {
    expect(statementsWith("elasticloadbalancing:SetRulePriorities")).toEqual([
      {
        Sid: "OrderRules",
        Action: ["elasticloadbalancing:SetRulePriorities"],
        Resource: [
          "arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener-rule/app/*",
          "arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener-rule/net/*",
        ],
      },
    ]);
  });

  test.each([["elasticloadbalancing:CreateLoadBalancer"], ["elasticloadbalancing:CreateTargetGroup"]])(
    "allow %s only when the new thing is marked as this cluster's",
    (action) => {
      expect(statementsWith(action).map(({ Condition }) => Condition)).toEqual([
        { StringEquals: { "aws:RequestTag/elbv2.k8s.aws/cluster": "test-7" } },
      ]);
    },
  );

  test("allow security group rules in this VPC only", () => {
    expect(statementsWith("ec2:AuthorizeSecurityGroupIngress")).toEqual([
      {
        Sid: "ChangeRulesInVpc",
        Action: ["ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress"],
        Resource: ["arn:aws:ec2:eu-central-1:111122223333:security-group/*"],
        Condition: { ArnEquals: { "ec2:Vpc": "arn:aws:ec2:eu-central-1:111122223333:vpc/vpc-77" } },
      },
    ]);
  });

  test("make the service-linked role of load balancers and no other role", () => {
    expect(statementsWith("iam:CreateServiceLinkedRole").map(({ Condition }) => Condition)).toEqual([
      { StringEquals: { "iam:AWSServiceName": "elasticloadbalancing.amazonaws.com" } },
    ]);
  });

  test("fit into an inline policy, which IAM limits to 10,240 characters", () => {
    expect(policyDocument(STATEMENTS).length).toBeLessThan(10_240);
  });

  test("have a different name for each statement, as IAM demands", () => {
    expect(new Set(STATEMENTS.map(({ Sid }) => Sid)).size).toBe(STATEMENTS.length);
  });
});
