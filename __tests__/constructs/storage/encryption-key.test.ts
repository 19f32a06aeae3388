import { EncryptionKey, cloudWatchLogsStatement } from "../../../constructs/storage/encryption-key";
import type { Environment } from "../../../environments/environment";
import { synthAws } from "../../support/synth";
import { policyStatements } from "../../support/synthesized-stack";

const ACCOUNT = { accountId: "111122223333", region: "eu-central-1" };

function synthKey(removalPolicy: Environment["removalPolicy"], logGroupPrefixes: readonly string[] = []) {
  return synthAws((stack) => {
    new EncryptionKey(stack, "Key", {
      account: ACCOUNT,
      name: "test-7-logs",
      description: "Logs of test-7",
      removalPolicy,
      ...(logGroupPrefixes.length > 0 ? { statements: [cloudWatchLogsStatement(ACCOUNT, logGroupPrefixes)] } : {}),
    });
  });
}

describe("encryption key", () => {
  test("is a rotated key with an alias and a policy that only the account is in", () => {
    expect(synthKey("destroy").readable()).toMatchSnapshot();
  });

  test("cannot be destroyed in a protected environment, and could be restored for 30 days", () => {
    expect(synthKey("protect").resource("aws_kms_key")).toMatchObject({
      deletion_window_in_days: 30,
      lifecycle: { prevent_destroy: true },
    });
  });

  test("lets CloudWatch Logs encrypt the named log groups of this account and region and nothing else", () => {
    const statements = policyStatements(synthKey("destroy", ["/aws/eks/test-7/"]).resource("aws_kms_key")["policy"]);

    expect(statements[1]).toMatchObject({
      Principal: { Service: "logs.eu-central-1.amazonaws.com" },
      Condition: {
        StringLike: { "kms:EncryptionContext:aws:logs:arn": ["arn:aws:logs:eu-central-1:111122223333:log-group:/aws/eks/test-7/*"] },
      },
    });
  });
});
