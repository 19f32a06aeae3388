/**
 * What the AWS Load Balancer Controller may do. It marks everything that it makes with the tag `elbv2.k8s.aws/cluster`, so it may change what carries this
 * cluster's name there and nothing else; security group rules, which it also writes into the nodes' group, in this VPC only.
 *
 * Web ACLs and Shield can be looked at, as the controller does for every load balancer, but not attached. What only an annotation asks for is left out:
 * Cognito, Outposts' address pools, IPAM.
 *
 * @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/installation/
 */
import { type AwsAccount, globalArn, regionalArn } from "./aws-account";
import type { PolicyCondition, PolicyStatement } from "./policy-document";

export interface LoadBalancerPermissionsOptions {
  /** Account and region that it works in. */
  readonly account: AwsAccount;
  /** Only what carries this cluster's tag may be changed. */
  readonly clusterName: string;
  /** Only what is in this VPC may be changed. */
  readonly vpcId: string;
}

const CLUSTER_TAG = "elbv2.k8s.aws/cluster";

/** The statements of the controller's policy. */
export function loadBalancerControllerStatements(options: LoadBalancerPermissionsOptions): PolicyStatement[] {
  return [
    lookStatement(),
    ...lookAtStatements(options),
    ...certificateStatements(options.account),
    serviceLinkedRoleStatement(options.account),
    ...securityGroupStatements(options),
    ...loadBalancerStatements(options),
  ];
}

/** None of these can be limited to resources. */
function lookStatement(): PolicyStatement {
  return {
    Sid: "Look",
    Action: [
      ...[
        "AccountAttributes",
        "Addresses",
        "AvailabilityZones",
        "Instances",
        "InternetGateways",
        "NetworkInterfaces",
        "RouteTables",
        "SecurityGroups",
        "Subnets",
        "Tags",
        "VpcPeeringConnections",
        "Vpcs",
      ].map((what) => `ec2:Describe${what}`),
      ...[
        "CapacityReservation",
        "ListenerAttributes",
        "ListenerCertificates",
        "Listeners",
        "LoadBalancerAttributes",
        "LoadBalancers",
        "Rules",
        "SSLPolicies",
        "Tags",
        "TargetGroupAttributes",
        "TargetGroups",
        "TargetHealth",
        "TrustStores",
      ].map((what) => `elasticloadbalancing:Describe${what}`),
      "shield:GetSubscriptionState",
    ],
    Resource: ["*"],
  };
}

/** These can be limited to this VPC, and to the account's own protections, web ACLs and load balancers. */
function lookAtStatements({ account, vpcId }: LoadBalancerPermissionsOptions): PolicyStatement[] {
  return [
    { Sid: "LookIntoVpc", Action: ["ec2:GetSecurityGroupsForVpc"], Resource: [regionalArn(account, "ec2", `vpc/${vpcId}`)] },
    { Sid: "LookAtProtections", Action: ["shield:DescribeProtection"], Resource: [globalArn(account, "shield", "protection/*")] },
    {
      Sid: "LookAtWebAcls",
      Action: ["waf-regional:GetWebACL", "waf-regional:GetWebACLForResource", "wafv2:GetWebACL", "wafv2:GetWebACLForResource"],
      Resource: [
        regionalArn(account, "waf-regional", "webacl/*"),
        regionalArn(account, "wafv2", "regional/webacl/*/*"),
        regionalArn(account, "elasticloadbalancing", "loadbalancer/app/*"),
      ],
    },
  ];
}

/** For listeners whose certificate is found by the host name of the Ingress. */
function certificateStatements(account: AwsAccount): PolicyStatement[] {
  return [
    { Sid: "ListCertificates", Action: ["acm:ListCertificates", "iam:ListServerCertificates"], Resource: ["*"] },
    {
      Sid: "ReadCertificates",
      Action: ["acm:DescribeCertificate", "iam:GetServerCertificate"],
      Resource: [regionalArn(account, "acm", "certificate/*"), globalArn(account, "iam", "server-certificate/*")],
    },
  ];
}

/** The first load balancer of an account makes the role that the service works with. */
function serviceLinkedRoleStatement(account: AwsAccount): PolicyStatement {
  const service = "elasticloadbalancing.amazonaws.com";
  return {
    Sid: "CreateServiceLinkedRole",
    Action: ["iam:CreateServiceLinkedRole"],
    Resource: [globalArn(account, "iam", `role/aws-service-role/${service}/*`)],
    Condition: { StringEquals: { "iam:AWSServiceName": service } },
  };
}

function securityGroupStatements({ account, clusterName, vpcId }: LoadBalancerPermissionsOptions): PolicyStatement[] {
  const vpcArn = regionalArn(account, "ec2", `vpc/${vpcId}`);
  const securityGroups = [regionalArn(account, "ec2", "security-group/*")];
  return [
    { Sid: "CreateSecurityGroupInVpc", Action: ["ec2:CreateSecurityGroup"], Resource: [vpcArn] },
    {
      Sid: "CreateSecurityGroup",
      Action: ["ec2:CreateSecurityGroup"],
      Resource: securityGroups,
      Condition: requestedFor(clusterName),
    },
    {
      Sid: "TagNewSecurityGroup",
      Action: ["ec2:CreateTags"],
      Resource: securityGroups,
      Condition: { StringEquals: { "ec2:CreateAction": "CreateSecurityGroup", [`aws:RequestTag/${CLUSTER_TAG}`]: clusterName } },
    },
    {
      Sid: "ChangeOwnSecurityGroup",
      Action: ["ec2:CreateTags", "ec2:DeleteTags", "ec2:DeleteSecurityGroup"],
      Resource: securityGroups,
      Condition: ownedBy(clusterName),
    },
    {
      Sid: "ChangeRulesInVpc",
      Action: ["ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress"],
      Resource: securityGroups,
      Condition: { ArnEquals: { "ec2:Vpc": vpcArn } },
    },
  ];
}

function loadBalancerStatements({ account, clusterName }: LoadBalancerPermissionsOptions): PolicyStatement[] {
  const elb = (resources: readonly string[]) => resources.map((resource) => regionalArn(account, "elasticloadbalancing", resource));
  const loadBalancers = elb(["loadbalancer/app/*", "loadbalancer/net/*"]);
  const targetGroups = elb(["targetgroup/*"]);
  const listeners = elb(["listener/app/*", "listener/net/*", "listener-rule/app/*", "listener-rule/net/*"]);
  return [
    {
      Sid: "Create",
      Action: elbActions("CreateLoadBalancer", "CreateTargetGroup"),
      Resource: [...loadBalancers, ...targetGroups],
      Condition: requestedFor(clusterName),
    },
    {
      Sid: "TagNew",
      Action: elbActions("AddTags"),
      Resource: [...loadBalancers, ...targetGroups, ...listeners],
      Condition: {
        StringEquals: {
          "elasticloadbalancing:CreateAction": ["CreateLoadBalancer", "CreateTargetGroup", "CreateListener", "CreateRule"],
          [`aws:RequestTag/${CLUSTER_TAG}`]: clusterName,
        },
      },
    },
    {
      Sid: "ChangeOwnLoadBalancers",
      Action: elbActions(
        ...["AddTags", "RemoveTags", "CreateListener", "DeleteLoadBalancer", "ModifyCapacityReservation"],
        ...["ModifyLoadBalancerAttributes", "SetIpAddressType", "SetSecurityGroups", "SetSubnets"],
      ),
      Resource: loadBalancers,
      Condition: ownedBy(clusterName),
    },
    {
      Sid: "ChangeOwnTargetGroups",
      Action: elbActions(
        ...["AddTags", "RemoveTags", "DeleteTargetGroup", "DeregisterTargets", "ModifyTargetGroup"],
        ...["ModifyTargetGroupAttributes", "RegisterTargets"],
      ),
      Resource: targetGroups,
      Condition: ownedBy(clusterName),
    },
    {
      Sid: "ChangeOwnListeners",
      Action: elbActions(
        ...["AddListenerCertificates", "AddTags", "CreateRule", "DeleteListener", "DeleteRule", "ModifyListener"],
        ...["ModifyListenerAttributes", "ModifyRule", "RemoveListenerCertificates", "RemoveTags"],
      ),
      Resource: listeners,
      Condition: ownedBy(clusterName),
    },
    // The one action on these that knows no condition by tags.
    {
      Sid: "OrderRules",
      Action: elbActions("SetRulePriorities"),
      Resource: elb(["listener-rule/app/*", "listener-rule/net/*"]),
    },
  ];
}

function elbActions(...actions: readonly string[]): string[] {
  return actions.map((action) => `elasticloadbalancing:${action}`);
}

/** The request itself says that the new thing is for this cluster. */
function requestedFor(clusterName: string): PolicyCondition {
  return { StringEquals: { [`aws:RequestTag/${CLUSTER_TAG}`]: clusterName } };
}

/** The thing was made for this cluster. */
function ownedBy(clusterName: string): PolicyCondition {
  return { StringEquals: { [`aws:ResourceTag/${CLUSTER_TAG}`]: clusterName } };
}
