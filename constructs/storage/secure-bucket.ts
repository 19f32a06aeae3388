/** What all buckets have in common: owner-only, reachable over TLS only, never in public, versioned, and protected where the environment says so. */
import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketOwnershipControls } from "@cdktf/provider-aws/lib/s3-bucket-ownership-controls";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { S3BucketPublicAccessBlock } from "@cdktf/provider-aws/lib/s3-bucket-public-access-block";
import { S3BucketVersioningA } from "@cdktf/provider-aws/lib/s3-bucket-versioning";
import type { Construct } from "constructs";
import type { Environment } from "../../environments/environment";
import { type Problem, quoteValue } from "../../problems";
import { bucketNameFault } from "../../units/validate-bucket-name";
import type { AwsAccount } from "../eks/aws-account";
import { type PolicyStatement, policyDocument } from "../eks/policy-document";
import { reportProblems } from "../problems";

/** What the name of a bucket is made of. */
export interface BucketIdentity {
  /** Account and region of the bucket. */
  readonly account: AwsAccount;
  /** Name of the environment, first part of the bucket's name. */
  readonly environment: string;
  /** What it holds, second part of the bucket's name: `loki-chunks`. */
  readonly content: string;
}

export interface SecureBucketOptions extends BucketIdentity {
  /** A protected bucket cannot be destroyed by Terraform; any other is destroyed with all that is in it. */
  readonly removalPolicy: Environment["removalPolicy"];
  /** What the bucket's policy allows or refuses besides plain HTTP. @default [] */
  readonly statements?: (bucketArn: string) => readonly PolicyStatement[];
}

/** A bucket, and what has to be there before its lifecycle can be set. */
export interface SecureBucket {
  /** The bucket itself. */
  readonly bucket: S3Bucket;
  /** Must be on before a lifecycle can speak of versions. */
  readonly versioning: S3BucketVersioningA;
  /** Who may do what. */
  readonly policy: S3BucketPolicy;
}

/** Makes a bucket with all of that below a construct. */
export function createSecureBucket(scope: Construct, options: SecureBucketOptions): SecureBucket {
  reportProblems(scope, validateBucketName(scope.node.path, options));
  const isProtected = options.removalPolicy === "protect";
  const bucket = new S3Bucket(scope, "Resource", {
    bucket: bucketName(options),
    forceDestroy: !isProtected,
    ...(isProtected ? { lifecycle: { preventDestroy: true } } : {}),
  });
  const versioning = new S3BucketVersioningA(scope, "Versioning", {
    bucket: bucket.bucket,
    versioningConfiguration: { status: "Enabled" },
  });
  new S3BucketOwnershipControls(scope, "Ownership", { bucket: bucket.bucket, rule: { objectOwnership: "BucketOwnerEnforced" } });
  const block = new S3BucketPublicAccessBlock(scope, "PublicAccessBlock", {
    bucket: bucket.bucket,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  // S3 refuses two changes of a bucket's access at the same time.
  const policy = new S3BucketPolicy(scope, "Policy", {
    bucket: bucket.bucket,
    policy: policyDocument([tlsOnlyStatement(bucket.arn), ...(options.statements?.(bucket.arn) ?? [])]),
    dependsOn: [block],
  });
  return { bucket, versioning, policy };
}

/** Name of a bucket, unique in the world by account and region: `dev-tempo-111122223333-eu-central-1`. */
export function bucketName({ account, environment, content }: BucketIdentity): string {
  return `${environment}-${content}-${account.accountId}-${account.region}`;
}

function validateBucketName(path: string, identity: BucketIdentity): Problem[] {
  const name = bucketName(identity);
  const fault = bucketNameFault(name);
  if (fault === undefined) return [];
  return [
    {
      code: "OBS0102",
      at: path,
      what: `The name of the bucket ${fault}.`,
      got: quoteValue(name),
      allowed: "3 to 63 lower-case letters, digits, dots and hyphens",
      remedy: "Shorten the name of the environment or what the bucket is said to hold.",
    },
  ];
}

function tlsOnlyStatement(bucketArn: string): PolicyStatement {
  return {
    Sid: "RefusePlainHttp",
    Effect: "Deny",
    Principal: "*",
    Action: ["s3:*"],
    Resource: [bucketArn, `${bucketArn}/*`],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  };
}
