/**
 * A KMS key for one purpose, rotated every year. The account decides by IAM who uses it; services that act on their own are named in the key policy. A
 * key costs one dollar a month.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { Construct } from "constructs";
import type { Environment } from "../../environments/environment";
import { type AwsAccount, globalArn, regionalArn } from "../eks/aws-account";
import { type PolicyStatement, policyDocument } from "../eks/policy-document";

export interface EncryptionKeyProps {
  /** Account and region of the key. */
  readonly account: AwsAccount;
  /** Name of the key within the account and region. */
  readonly name: string;
  /** What is encrypted with it. */
  readonly description: string;
  /** A protected key cannot be destroyed by Terraform and could be restored for 30 days; any other for 7. */
  readonly removalPolicy: Environment["removalPolicy"];
  /** What services may do with it besides what IAM allows. @default [] */
  readonly statements?: readonly PolicyStatement[];
}

export class EncryptionKey extends Construct {
  /** ARN of the key, as a reference. */
  readonly arn: string;

  constructor(scope: Construct, id: string, props: EncryptionKeyProps) {
    super(scope, id);
    const isProtected = props.removalPolicy === "protect";
    const key = new KmsKey(this, "Resource", {
      description: props.description,
      enableKeyRotation: true,
      deletionWindowInDays: isProtected ? 30 : 7,
      policy: policyDocument([accountStatement(props.account), ...(props.statements ?? [])]),
      ...(isProtected ? { lifecycle: { preventDestroy: true } } : {}),
    });
    new KmsAlias(this, "Alias", { name: `alias/${props.name}`, targetKeyId: key.keyId });
    this.arn = key.arn;
  }
}

/** Lets CloudWatch Logs encrypt the log groups whose names start like this. */
export function cloudWatchLogsStatement(account: AwsAccount, logGroupPrefixes: readonly string[]): PolicyStatement {
  return {
    Sid: "EncryptLogGroups",
    Principal: { Service: `logs.${account.region}.amazonaws.com` },
    Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"],
    Resource: ["*"],
    Condition: {
      StringLike: {
        "kms:EncryptionContext:aws:logs:arn": logGroupPrefixes.map((prefix) => regionalArn(account, "logs", `log-group:${prefix}*`)),
      },
    },
  };
}

/**
 * Lets Auto Scaling make instances with disks that are encrypted with the key. Its role is made by AWS with the first group of an account, so it is named by
 * a condition: a principal that does not exist would be refused.
 */
export function autoScalingStatements(account: AwsAccount): PolicyStatement[] {
  const isAutoScaling = {
    "aws:PrincipalArn": globalArn(account, "iam", "role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"),
  };
  return [
    {
      Sid: "EncryptDisksOfNodes",
      Principal: { AWS: "*" },
      Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
      Resource: ["*"],
      Condition: { ArnEquals: isAutoScaling, StringEquals: { "kms:CallerAccount": account.accountId } },
    },
    {
      Sid: "GrantDisksOfNodes",
      Principal: { AWS: "*" },
      Action: ["kms:CreateGrant"],
      Resource: ["*"],
      Condition: {
        ArnEquals: isAutoScaling,
        StringEquals: { "kms:CallerAccount": account.accountId },
        Bool: { "kms:GrantIsForAWSResource": "true" },
      },
    },
  ];
}

/** What the EBS driver does with the key of volumes. */
export function volumeKeyStatements(key: EncryptionKey): PolicyStatement[] {
  return [
    {
      Sid: "EncryptVolumes",
      Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
      Resource: [key.arn],
    },
    {
      Sid: "GrantVolumes",
      Action: ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"],
      Resource: [key.arn],
      Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
    },
  ];
}

/** Without it nobody could ever change the key's policy again. */
function accountStatement(account: AwsAccount): PolicyStatement {
  return {
    Sid: "AdministerByAccount",
    Principal: { AWS: globalArn(account, "iam", "root") },
    Action: ["kms:*"],
    Resource: ["*"],
  };
}
