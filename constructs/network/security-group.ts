/**
 * A security group that lets nothing in and nothing out but what is allowed by name. Each rule is a resource of its own, with the reason as its description:
 * scanners read those, and pass over rules that stand in the group.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 */
import { SecurityGroup as SecurityGroupResource } from "@cdktf/provider-aws/lib/security-group";
import { VpcSecurityGroupIngressRule } from "@cdktf/provider-aws/lib/vpc-security-group-ingress-rule";
import { Construct } from "constructs";
import type { Cidr } from "../../units";
import { pascalCase } from "../pascal-case";

/** Who may connect. */
export type TrafficSource = { readonly cidr: Cidr } | { readonly securityGroupId: string };

/** One way in. */
export interface IngressRule {
  /** Id of the rule's construct, unique in the group: `pods`. */
  readonly name: string;
  /** TCP port. */
  readonly port: number;
  /** Who may connect. */
  readonly from: TrafficSource;
  /** Why, in one line: it becomes the description of the rule. */
  readonly reason: string;
}

export interface SecurityGroupProps {
  /** Name within the VPC. */
  readonly name: string;
  /** What it stands before. */
  readonly description: string;
  /** VPC that it belongs to. */
  readonly vpcId: string;
  /** What is let in. */
  readonly ingress: readonly IngressRule[];
}

export class SecurityGroup extends Construct {
  /** Id of the group, as a reference. */
  readonly id: string;

  constructor(scope: Construct, id: string, props: SecurityGroupProps) {
    super(scope, id);
    const group = new SecurityGroupResource(this, "Resource", {
      name: props.name,
      description: props.description,
      vpcId: props.vpcId,
      tags: { Name: props.name },
    });
    this.id = group.id;
    for (const rule of props.ingress) {
      new VpcSecurityGroupIngressRule(this, pascalCase(rule.name), {
        securityGroupId: group.id,
        ipProtocol: "tcp",
        fromPort: rule.port,
        toPort: rule.port,
        ...("cidr" in rule.from ? { cidrIpv4: rule.from.cidr } : { referencedSecurityGroupId: rule.from.securityGroupId }),
        description: rule.reason,
        tags: { Name: `${props.name}-${rule.name}` },
      });
    }
  }
}
