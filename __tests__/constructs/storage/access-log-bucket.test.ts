import { AccessLogBucket } from "../../../constructs/storage/access-log-bucket";
import { TelemetryBucket } from "../../../constructs/storage/telemetry-bucket";
import { Duration } from "../../../units";
import { ACCOUNT, addKey } from "../../support/aws-parts";
import { synthAws } from "../../support/synth";
import { policyStatements } from "../../support/synthesized-stack";

describe("access log bucket", () => {
  const stack = synthAws((scope) => {
    const base = { account: ACCOUNT, environment: "test", removalPolicy: "protect" as const };
    const accessLog = new AccessLogBucket(scope, "Logs", { ...base, retention: Duration.days(90) });
    new TelemetryBucket(scope, "Tempo", { ...base, content: "tempo", key: addKey(scope), accessLog, expireAfter: Duration.days(21) });
  });

  test("lets S3 write for this account, after which others begin to log", () => {
    const [tls, delivery] = policyStatements(stack.resource("aws_s3_bucket_policy", "Logs_")["policy"]);

    expect(tls).toMatchObject({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } });
    expect(delivery).toMatchObject({
      Principal: { Service: "logging.s3.amazonaws.com" },
      Action: ["s3:PutObject"],
      Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
    });
    expect(stack.resource("aws_s3_bucket_logging")).toMatchObject({
      target_bucket: expect.stringMatching(/aws_s3_bucket\.Logs_/),
      target_prefix: "tempo/",
      depends_on: [expect.stringMatching(/^aws_s3_bucket_policy\.Logs_/)],
    });
  });

  test("has a key of S3, because S3 delivers to no other", () => {
    expect(stack.resource("aws_s3_bucket_server_side_encryption_configuration", "Logs_")["rule"]).toEqual([
      { apply_server_side_encryption_by_default: { sse_algorithm: "AES256" } },
    ]);
  });

  test.each([
    ["Logs_", 90],
    ["Tempo_", 21],
  ])("forgets, like the bucket that logs: %s after %i days", (start, days) => {
    const [rule] = stack.resource("aws_s3_bucket_lifecycle_configuration", start)["rule"] as { readonly expiration: unknown }[];

    expect(rule?.expiration).toEqual([{ days }]);
  });
});
