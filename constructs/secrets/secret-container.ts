/**
 * The place of one secret in AWS Secrets Manager, without a value: people and rotation fill it, and External Secrets brings it into the cluster. No plan or
 * state ever holds what is in it. A secret costs 0.40 dollars a month.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html
 */
import { SecretsmanagerSecret } from "@cdktf/provider-aws/lib/secretsmanager-secret";
import { SecretsmanagerSecretPolicy } from "@cdktf/provider-aws/lib/secretsmanager-secret-policy";
import { Construct } from "constructs";
import type { Environment } from "../../environments/environment";
import type { AwsAccount } from "../eks/aws-account";
import { policyDocument } from "../eks/policy-document";
import type { EncryptionKey } from "../storage/encryption-key";

export interface SecretContainerProps {
  /** Account that the secret belongs to; others are refused whatever their policies say. */
  readonly account: AwsAccount;
  /** Path in the store: `production/alertmanager/slack`. */
  readonly path: string;
  /** What the secret is for, and which properties it has. */
  readonly description: string;
  /** Encrypts the value. */
  readonly key: EncryptionKey;
  /** A protected secret can be restored for 30 days and is not destroyed by Terraform; any other is gone at once. */
  readonly removalPolicy: Environment["removalPolicy"];
}

export class SecretContainer extends Construct {
  /** ARN of the secret, as a reference. */
  readonly arn: string;

  constructor(scope: Construct, id: string, props: SecretContainerProps) {
    super(scope, id);
    const isProtected = props.removalPolicy === "protect";
    const secret = new SecretsmanagerSecret(this, "Resource", {
      name: props.path,
      description: props.description,
      kmsKeyId: props.key.arn,
      recoveryWindowInDays: isProtected ? 30 : 0,
      ...(isProtected ? { lifecycle: { preventDestroy: true } } : {}),
    });
    new SecretsmanagerSecretPolicy(this, "Policy", {
      secretArn: secret.arn,
      blockPublicPolicy: true,
      policy: policyDocument([
        {
          Sid: "RefuseOtherAccounts",
          Effect: "Deny",
          Principal: "*",
          Action: ["secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue"],
          Resource: ["*"],
          Condition: { StringNotEquals: { "aws:PrincipalAccount": props.account.accountId } },
        },
      ]),
    });
    this.arn = secret.arn;
  }
}
