/**
 * A bucket for telemetry: encrypted with a key of ours, reachable over TLS only and never in public, versioned against mistakes. Whoever writes into it
 * deletes what has become too old; the bucket clears away what deletion leaves behind.
 */
import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketLifecycleConfiguration } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration";
import { S3BucketOwnershipControls } from "@cdktf/provider-aws/lib/s3-bucket-ownership-controls";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { S3BucketPublicAccessBlock } from "@cdktf/provider-aws/lib/s3-bucket-public-access-block";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration";
import { S3BucketVersioningA } from "@cdktf/provider-aws/lib/s3-bucket-versioning";
import { Construct } from "constructs";
import type { Environment } from "../../environments/environment";
import { type Problem, quoteValue, renderProblemLine } from "../../problems";
import { Duration } from "../../units";
import type { AwsAccount } from "../eks/aws-account";
import { type PolicyStatement, policyDocument } from "../eks/policy-document";
import type { EncryptionKey } from "./encryption-key";

export interface TelemetryBucketProps {
  /** Account and region of the bucket. */
  readonly account: AwsAccount;
  /** Name of the environment, first part of the bucket's name. */
  readonly environment: string;
  /** What it holds, second part of the bucket's name: `loki-chunks`. */
  readonly content: string;
  /** Encrypts the objects. */
  readonly key: EncryptionKey;
  /** A protected bucket cannot be destroyed by Terraform; any other is destroyed with all that is in it. */
  readonly removalPolicy: Environment["removalPolicy"];
  /** How long an object can be restored after it was deleted or overwritten, in whole days. @default Duration.days(7) */
  readonly undeleteWindow?: Duration;
}

/** The longest name that S3 takes. */
const MAX_NAME_LENGTH = 63;

export class TelemetryBucket extends Construct {
  /** Name of the bucket, as a reference. */
  readonly name: string;
  /** ARN of the bucket, as a reference. */
  readonly arn: string;
  /** The key that its objects are encrypted with. */
  readonly keyArn: string;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: TelemetryBucketProps,
  ) {
    super(scope, id);
    const bucket = this.createBucket();
    this.name = bucket.bucket;
    this.arn = bucket.arn;
    this.keyArn = props.key.arn;
    this.createEncryption();
    this.createLifecycle();
    this.createAccessRules();
    this.node.addValidation({ validate: () => validateBucketName(this.node.path, props).map(renderProblemLine) });
  }

  private createBucket(): S3Bucket {
    const isProtected = this.props.removalPolicy === "protect";
    return new S3Bucket(this, "Resource", {
      bucket: bucketName(this.props),
      forceDestroy: !isProtected,
      ...(isProtected ? { lifecycle: { preventDestroy: true } } : {}),
    });
  }

  private createEncryption(): void {
    new S3BucketServerSideEncryptionConfigurationA(this, "Encryption", {
      bucket: this.name,
      rule: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: this.keyArn },
          // One key request for many objects: telemetry is written in many small ones.
          bucketKeyEnabled: true,
        },
      ],
    });
  }

  private createLifecycle(): void {
    const versioning = new S3BucketVersioningA(this, "Versioning", {
      bucket: this.name,
      versioningConfiguration: { status: "Enabled" },
    });
    const noncurrentDays = (this.props.undeleteWindow ?? Duration.days(7)).toDays();
    new S3BucketLifecycleConfiguration(this, "Lifecycle", {
      bucket: this.name,
      rule: [
        {
          id: "clear-away",
          status: "Enabled",
          filter: [{ prefix: "" }],
          abortIncompleteMultipartUpload: [{ daysAfterInitiation: 3 }],
          noncurrentVersionExpiration: [{ noncurrentDays }],
          expiration: [{ expiredObjectDeleteMarker: true }],
        },
      ],
      dependsOn: [versioning],
    });
  }

  private createAccessRules(): void {
    new S3BucketOwnershipControls(this, "Ownership", { bucket: this.name, rule: { objectOwnership: "BucketOwnerEnforced" } });
    const block = new S3BucketPublicAccessBlock(this, "PublicAccessBlock", {
      bucket: this.name,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    // S3 refuses two changes of a bucket's access at the same time.
    new S3BucketPolicy(this, "Policy", { bucket: this.name, policy: tlsOnlyPolicy(this.arn), dependsOn: [block] });
  }
}

/** What a workload may do that keeps its data in these buckets. */
export function readWriteStatements(buckets: readonly TelemetryBucket[]): PolicyStatement[] {
  return [
    { Sid: "ListBuckets", Action: ["s3:ListBucket"], Resource: buckets.map((bucket) => bucket.arn) },
    {
      Sid: "ReadWriteObjects",
      Action: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"],
      Resource: buckets.map((bucket) => `${bucket.arn}/*`),
    },
    {
      Sid: "UseKeys",
      Action: ["kms:Decrypt", "kms:GenerateDataKey"],
      Resource: [...new Set(buckets.map((bucket) => bucket.keyArn))],
    },
  ];
}

/** Name of a bucket, unique in the world by account and region: `dev-tempo-111122223333-eu-central-1`. */
export function bucketName(props: Pick<TelemetryBucketProps, "account" | "environment" | "content">): string {
  return `${props.environment}-${props.content}-${props.account.accountId}-${props.account.region}`;
}

function validateBucketName(path: string, props: TelemetryBucketProps): Problem[] {
  const name = bucketName(props);
  if (name.length <= MAX_NAME_LENGTH) return [];
  return [
    {
      code: "OBS0102",
      at: path,
      what: `The name of the bucket has ${name.length} characters.`,
      got: quoteValue(name),
      allowed: `at most ${MAX_NAME_LENGTH} characters`,
      remedy: "Shorten the name of the environment or what the bucket is said to hold.",
    },
  ];
}

function tlsOnlyPolicy(bucketArn: string): string {
  return policyDocument([
    {
      Sid: "RefusePlainHttp",
      Effect: "Deny",
      Principal: "*",
      Action: ["s3:*"],
      Resource: [bucketArn, `${bucketArn}/*`],
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
  ]);
}
