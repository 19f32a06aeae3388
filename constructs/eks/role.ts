/** An IAM role with its policies. Whoever needs the permissions depends on the role construct as a whole, so that they are there first and go last. */
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { IamRolePolicyAttachment } from "@cdktf/provider-aws/lib/iam-role-policy-attachment";
import { Construct } from "constructs";
import type { Arn } from "../../units";
import { type PolicyStatement, policyDocument } from "./policy-document";

export interface RoleProps {
  /** At most 64 characters, unique in the account. */
  readonly name: string;
  /** Groups the roles of one cluster: its name. */
  readonly path: string;
  /** Who takes the role, and for what. */
  readonly description: string;
  /** Who may assume it, rendered. */
  readonly trustPolicy: string;
  /** What it may do. @default [] */
  readonly statements?: readonly PolicyStatement[];
  /** Policies that AWS keeps, for components of AWS. @default [] */
  readonly managedPolicyArns?: readonly Arn[];
}

export class Role extends Construct {
  /** ARN, as a reference. */
  readonly arn: string;
  /** Name, as a reference. */
  readonly name: string;

  constructor(scope: Construct, id: string, props: RoleProps) {
    super(scope, id);
    const role = new IamRole(this, "Resource", {
      name: props.name,
      path: `/${props.path}/`,
      description: props.description,
      assumeRolePolicy: props.trustPolicy,
    });
    this.arn = role.arn;
    this.name = role.name;
    if (props.statements !== undefined && props.statements.length > 0) {
      new IamRolePolicy(this, "Policy", { name: "permissions", role: role.name, policy: policyDocument(props.statements) });
    }
    for (const policyArn of props.managedPolicyArns ?? []) {
      const policyName = policyArn.slice(policyArn.lastIndexOf("/") + 1);
      new IamRolePolicyAttachment(this, policyName, { role: role.name, policyArn });
    }
  }
}
