import { EncryptionKey } from "../../../constructs/storage/encryption-key";
import {
  TelemetryBucket,
  type TelemetryBucketProps,
  bucketName,
  putStatements,
  readWriteStatements,
} from "../../../constructs/storage/telemetry-bucket";
import { Duration } from "../../../units";
import { synthAws } from "../../support/synth";
import { policyStatements } from "../../support/synthesized-stack";

const ACCOUNT = { accountId: "111122223333", region: "ap-southeast-1" };

function synthBucket(props: Partial<TelemetryBucketProps> = {}) {
  return synthAws((stack) => {
    const key = new EncryptionKey(stack, "Key", { account: ACCOUNT, name: "k", description: "K", removalPolicy: "destroy" });
    new TelemetryBucket(stack, "Bucket", {
      account: ACCOUNT,
      environment: "test",
      content: "tempo",
      key,
      removalPolicy: "destroy",
      ...props,
    });
  });
}

describe("telemetry bucket", () => {
  test("is no more than this", () => {
    expect(synthBucket().resourceCounts()).toMatchInlineSnapshot(`
     {
       "aws_kms_alias": 1,
       "aws_kms_key": 1,
       "aws_s3_bucket": 1,
       "aws_s3_bucket_lifecycle_configuration": 1,
       "aws_s3_bucket_ownership_controls": 1,
       "aws_s3_bucket_policy": 1,
       "aws_s3_bucket_public_access_block": 1,
       "aws_s3_bucket_server_side_encryption_configuration": 1,
       "aws_s3_bucket_versioning": 1,
     }
    `);
  });

  test("has a name that says what it holds and that nobody else in the world has", () => {
    expect(synthBucket().resource("aws_s3_bucket")["bucket"]).toBe("test-tempo-111122223333-ap-southeast-1");
  });

  test("has a name of at most 63 characters for the longest environment", () => {
    const longest = bucketName({ account: ACCOUNT, environment: "e".repeat(16), content: "loki-chunks" });

    expect(longest.length).toBeLessThanOrEqual(63);
  });

  test("refuses a name that S3 would refuse", () => {
    expect(() => synthBucket({ content: "c".repeat(40) })).toThrow(
      /The name of the bucket has 73 characters\. Got "test-c+-111122223333-ap-southeast-1"\. Allowed: 3 to 63 lower-case letters, digits, dots and hyphens\. Shorten .* \(OBS0102\)/,
    );
  });

  test("encrypts with our key, and asks for it once for many objects", () => {
    expect(synthBucket().resource("aws_s3_bucket_server_side_encryption_configuration")["rule"]).toEqual([
      {
        apply_server_side_encryption_by_default: {
          sse_algorithm: "aws:kms",
          kms_master_key_id: expect.stringMatching(/^\$\{aws_kms_key\.Key_\w+\.arn\}$/),
        },
        bucket_key_enabled: true,
      },
    ]);
  });

  test("refuses whoever comes without TLS", () => {
    const [statement] = policyStatements(synthBucket().resource("aws_s3_bucket_policy")["policy"]);

    expect(statement).toMatchObject({
      Effect: "Deny",
      Principal: "*",
      Action: ["s3:*"],
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    });
    expect(statement?.Resource).toHaveLength(2);
  });

  test("can never become public, by list or by policy", () => {
    const stack = synthBucket();

    expect(stack.resource("aws_s3_bucket_public_access_block")).toMatchObject({
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    });
    expect(stack.resource("aws_s3_bucket_ownership_controls")["rule"]).toEqual({ object_ownership: "BucketOwnerEnforced" });
  });

  test("keeps what was deleted for the given days, and clears away what uploads and deletions leave behind", () => {
    const stack = synthBucket({ undeleteWindow: Duration.days(17) });

    expect(stack.resource("aws_s3_bucket_versioning")["versioning_configuration"]).toEqual({ status: "Enabled" });
    expect(stack.resource("aws_s3_bucket_lifecycle_configuration")["rule"]).toEqual([
      expect.objectContaining({
        status: "Enabled",
        abort_incomplete_multipart_upload: [{ days_after_initiation: 3 }],
        noncurrent_version_expiration: [{ noncurrent_days: 17 }],
        expiration: [{ expired_object_delete_marker: true }],
      }),
    ]);
  });

  test("goes with all that is in it when its environment may go", () => {
    expect(synthBucket().resource("aws_s3_bucket")).toMatchObject({ force_destroy: true });
    expect(synthBucket().resource("aws_s3_bucket")).not.toHaveProperty("lifecycle");
  });

  test("stays in a protected environment, whatever a plan says", () => {
    expect(synthBucket({ removalPolicy: "protect" }).resource("aws_s3_bucket")).toMatchObject({
      force_destroy: false,
      lifecycle: { prevent_destroy: true },
    });
  });

  test("lets a workload read and write objects in the named buckets and use their key, and nothing else", () => {
    const bucket = (name: string) => ({ arn: `arn:aws:s3:::${name}`, keyArn: "arn:aws:kms:::key/7" }) as TelemetryBucket;

    expect(readWriteStatements([bucket("one"), bucket("two")])).toEqual([
      { Sid: "ListBuckets", Action: ["s3:ListBucket"], Resource: ["arn:aws:s3:::one", "arn:aws:s3:::two"] },
      {
        Sid: "ReadWriteObjects",
        Action: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"],
        Resource: ["arn:aws:s3:::one/*", "arn:aws:s3:::two/*"],
      },
      { Sid: "UseKeys", Action: ["kms:Decrypt", "kms:GenerateDataKey"], Resource: ["arn:aws:kms:::key/7"] },
    ]);
  });

  test("lets who writes backups put objects below one prefix, and neither read nor delete any", () => {
    const bucket = { arn: "arn:aws:s3:::one", keyArn: "arn:aws:kms:::key/7" } as TelemetryBucket;

    expect(putStatements(bucket, "part/")).toEqual([
      { Sid: "PutObjects", Action: ["s3:PutObject"], Resource: ["arn:aws:s3:::one/part/*"] },
      { Sid: "UseKey", Action: ["kms:GenerateDataKey"], Resource: ["arn:aws:kms:::key/7"] },
    ]);
  });
});
