/**
 * A bucket for telemetry: encrypted with a key of ours, reachable over TLS only and never in public, versioned against mistakes, every access written down.
 * Whoever writes into it deletes what has become too old; the bucket clears away what deletion leaves behind, and what was forgotten.
 */
import { S3BucketLifecycleConfiguration } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration";
import { S3BucketLoggingA } from "@cdktf/provider-aws/lib/s3-bucket-logging";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration";
import { Construct } from "constructs";
import type { Environment } from "../../environments/environment";
import { Duration } from "../../units";
import type { PolicyStatement } from "../eks/policy-document";
import type { AccessLogBucket } from "./access-log-bucket";
import type { EncryptionKey } from "./encryption-key";
import { type BucketIdentity, type SecureBucket, createSecureBucket } from "./secure-bucket";

export { bucketName } from "./secure-bucket";

export interface TelemetryBucketProps extends BucketIdentity {
  /** Encrypts the objects. */
  readonly key: EncryptionKey;
  /** A protected bucket cannot be destroyed by Terraform; any other is destroyed with all that is in it. */
  readonly removalPolicy: Environment["removalPolicy"];
  /** Bucket that every access is written into. @default - accesses are not written down */
  readonly accessLog?: AccessLogBucket;
  /** Age at which objects are deleted that nobody else has deleted, in whole days. @default - never */
  readonly expireAfter?: Duration;
  /** How long an object can be restored after it was deleted or overwritten, in whole days. @default Duration.days(7) */
  readonly undeleteWindow?: Duration;
}

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
    const made = createSecureBucket(this, props);
    this.name = made.bucket.bucket;
    this.arn = made.bucket.arn;
    this.keyArn = props.key.arn;
    this.createEncryption();
    this.createLifecycle(made);
    if (props.accessLog !== undefined) this.createLogging(props.accessLog);
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

  private createLifecycle({ versioning }: SecureBucket): void {
    const { undeleteWindow = Duration.days(7), expireAfter } = this.props;
    const filter = [{ prefix: "" }];
    new S3BucketLifecycleConfiguration(this, "Lifecycle", {
      bucket: this.name,
      rule: [
        {
          id: "clear-away",
          status: "Enabled",
          filter,
          abortIncompleteMultipartUpload: [{ daysAfterInitiation: 3 }],
          noncurrentVersionExpiration: [{ noncurrentDays: undeleteWindow.toDays() }],
          // S3 takes away markers without versions by itself where a rule has an age.
          ...(expireAfter === undefined
            ? { expiration: [{ expiredObjectDeleteMarker: true }] }
            : { expiration: [{ days: expireAfter.toDays() }] }),
        },
      ],
      dependsOn: [versioning],
    });
  }

  private createLogging(accessLog: AccessLogBucket): void {
    new S3BucketLoggingA(this, "AccessLog", {
      bucket: this.name,
      targetBucket: accessLog.name,
      targetPrefix: `${this.props.content}/`,
      dependsOn: [accessLog.permission],
    });
  }
}

/** What a workload may do that only puts objects below a prefix: it can neither read nor delete what is there, and versions outlive what it overwrites. */
export function putStatements(bucket: TelemetryBucket, prefix: string): PolicyStatement[] {
  return [
    { Sid: "PutObjects", Action: ["s3:PutObject"], Resource: [`${bucket.arn}/${prefix}*`] },
    { Sid: "UseKey", Action: ["kms:GenerateDataKey"], Resource: [bucket.keyArn] },
  ];
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
