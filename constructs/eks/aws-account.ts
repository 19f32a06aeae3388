/** An AWS account in one region, and the ARNs of what is in it. Nothing is looked up, so ARNs are the same text on every machine. */
import type { Arn } from "../../units";

export interface AwsAccount {
  /** Twelve digits. */
  readonly accountId: string;
  /** `eu-central-1`. */
  readonly region: string;
}

/** ARN of something that belongs to the account and the region: `arn:aws:eks:eu-central-1:111122223333:cluster/dev`. */
export function regionalArn(account: AwsAccount, service: string, resource: string): Arn {
  return `arn:${partition(account)}:${service}:${account.region}:${account.accountId}:${resource}`;
}

/** ARN of something of the account that is in no region: `arn:aws:iam::111122223333:root`. */
export function globalArn(account: AwsAccount, service: string, resource: string): Arn {
  return `arn:${partition(account)}:${service}::${account.accountId}:${resource}`;
}

/** ARN of something that AWS itself provides: `arn:aws:iam::aws:policy/AmazonEKSClusterPolicy`. */
export function awsArn(account: AwsAccount, service: string, resource: string): Arn {
  return `arn:${partition(account)}:${service}::aws:${resource}`;
}

/** The China partition is not known here: its service principals have other names too. */
function partition(account: AwsAccount): string {
  return account.region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
