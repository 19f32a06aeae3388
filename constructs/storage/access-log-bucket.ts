/**
 * The bucket that S3 writes every access to the other buckets of an environment into. S3 delivers these logs to buckets with its own keys only, so this one
 * bucket is not encrypted with a key of ours, and it does not log itself.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
 */
import { S3BucketLifecycleConfiguration } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration";
import type { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration";
import { Construct } from "constructs";
import type { Environment } from "../../environments/environment";
import type { Duration } from "../../units";
import type { AwsAccount } from "../eks/aws-account";
import type { PolicyStatement } from "../eks/policy-document";
import { createSecureBucket } from "./secure-bucket";

export interface AccessLogBucketProps {
  /** Account and region of the bucket, and of those whose accesses it keeps. */
  readonly account: AwsAccount;
  /** Name of the environment, first part of the bucket's name. */
  readonly environment: string;
  /** How long accesses are remembered, in whole days. */
  readonly retention: Duration;
  /** A protected bucket cannot be destroyed by Terraform; any other is destroyed with all that is in it. */
  readonly removalPolicy: Environment["removalPolicy"];
}

export class AccessLogBucket extends Construct {
  /** Name of the bucket, as a reference. */
  readonly name: string;
  /** What lets S3 write, for buckets that begin to log. */
  readonly permission: S3BucketPolicy;

  constructor(scope: Construct, id: string, props: AccessLogBucketProps) {
    super(scope, id);
    const { bucket, versioning, policy } = createSecureBucket(this, {
      ...props,
      content: "access-logs",
      statements: (bucketArn) => [deliveryStatement(props.account, bucketArn)],
    });
    this.name = bucket.bucket;
    this.permission = policy;
    new S3BucketServerSideEncryptionConfigurationA(this, "Encryption", {
      bucket: this.name,
      rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
    });
    new S3BucketLifecycleConfiguration(this, "Lifecycle", {
      bucket: this.name,
      rule: [
        {
          id: "forget",
          status: "Enabled",
          filter: [{ prefix: "" }],
          abortIncompleteMultipartUpload: [{ daysAfterInitiation: 3 }],
          expiration: [{ days: props.retention.toDays() }],
          noncurrentVersionExpiration: [{ noncurrentDays: 1 }],
        },
      ],
      dependsOn: [versioning],
    });
  }
}

function deliveryStatement(account: AwsAccount, bucketArn: string): PolicyStatement {
  return {
    Sid: "DeliverAccessLogs",
    Principal: { Service: "logging.s3.amazonaws.com" },
    Action: ["s3:PutObject"],
    Resource: [`${bucketArn}/*`],
    Condition: { StringEquals: { "aws:SourceAccount": account.accountId } },
  };
}
