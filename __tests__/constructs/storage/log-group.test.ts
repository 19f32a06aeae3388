import { EncryptionKey } from "../../../constructs/storage/encryption-key";
import { LogGroup } from "../../../constructs/storage/log-group";
import type { Environment } from "../../../environments/environment";
import { Duration } from "../../../units";
import { synthAws } from "../../support/synth";

function synthLogGroup(removalPolicy: Environment["removalPolicy"]) {
  return synthAws((stack) => {
    const account = { accountId: "111122223333", region: "eu-central-1" };
    const key = new EncryptionKey(stack, "Key", { account, name: "k", description: "K", removalPolicy });
    new LogGroup(stack, "Logs", { name: "/aws/test/seven", retention: Duration.days(7), key, removalPolicy });
  }).resource("aws_cloudwatch_log_group");
}

describe("log group", () => {
  test("is encrypted, forgets, and goes when its environment goes", () => {
    expect(synthLogGroup("destroy")).toMatchInlineSnapshot(`
     {
       "deletion_protection_enabled": false,
       "kms_key_id": "\${aws_kms_key.Key_961B73FD.arn}",
       "name": "/aws/test/seven",
       "retention_in_days": 7,
     }
    `);
  });

  test("is kept by AWS itself in a protected environment", () => {
    expect(synthLogGroup("protect")["deletion_protection_enabled"]).toBe(true);
  });
});
