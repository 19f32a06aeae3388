/**
 * IAM policies as plain JSON. Scanners pass over a policy that is built by a Terraform function, whatever it allows, so policies are rendered here and
 * nowhere else.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
 */
import type { AwsAccount } from "./aws-account";

/** One statement of a policy. */
export interface PolicyStatement {
  /** What it is for, in letters and digits; unique within the policy. */
  readonly Sid: string;
  /** @default "Allow" */
  readonly Effect?: "Allow" | "Deny";
  /** Whom it is about, in policies of resources. @default - the role that the policy belongs to */
  readonly Principal?: { readonly Service: string } | { readonly AWS: string } | { readonly Federated: string } | "*";
  /** `service:Action`. */
  readonly Action: readonly string[];
  /** @default - the role itself, in trust policies */
  readonly Resource?: readonly string[];
  /** @default - no condition */
  readonly Condition?: PolicyCondition;
}

/** Expected values by condition key, by operator. */
export type PolicyCondition = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** Renders a policy. */
export function policyDocument(statements: readonly PolicyStatement[]): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: statements.map(({ Sid, Effect, ...rest }) => ({ Sid, Effect: Effect ?? "Allow", ...rest })),
  });
}

/** Renders the trust policy of a role that an AWS service assumes on behalf of this account and of no other. */
export function serviceTrustPolicy(account: AwsAccount, service: string): string {
  return policyDocument([
    {
      Sid: "AssumeByService",
      Principal: { Service: service },
      Action: ["sts:AssumeRole"],
      Condition: { StringEquals: { "aws:SourceAccount": account.accountId } },
    },
  ]);
}
