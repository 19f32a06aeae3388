import { SecretContainer } from "../../../constructs/secrets/secret-container";
import type { Environment } from "../../../environments";
import { ACCOUNT, addKey } from "../../support/aws-parts";
import { synthAws } from "../../support/synth";
import { policyStatements } from "../../support/synthesized-stack";

function synthSecret(removalPolicy: Environment["removalPolicy"]) {
  return synthAws((stack) => {
    new SecretContainer(stack, "Secret", {
      account: ACCOUNT,
      path: "test/alertmanager/slack",
      description: "Webhook. Properties: url.",
      key: addKey(stack),
      removalPolicy,
    });
  });
}

describe("secret container", () => {
  test("CIS 4.4.2: has a place and a key, and no value in any resource", () => {
    const stack = synthSecret("protect");

    expect(stack.resource("aws_secretsmanager_secret")).toMatchObject({
      name: "test/alertmanager/slack",
      kms_key_id: expect.stringMatching(/aws_kms_key\.Key_/),
      recovery_window_in_days: 30,
      lifecycle: { prevent_destroy: true },
    });
    expect(stack.resourceTypes()).not.toContain("aws_secretsmanager_secret_version");
  });

  test("is gone at once where nothing is protected, so that it can be made again", () => {
    expect(synthSecret("destroy").resource("aws_secretsmanager_secret")).toMatchObject({ recovery_window_in_days: 0 });
  });

  test("refuses other accounts, and policies that would open it to the world", () => {
    const policy = synthSecret("destroy").resource("aws_secretsmanager_secret_policy");

    expect(policy["block_public_policy"]).toBe(true);
    expect(policyStatements(policy["policy"])).toEqual([
      expect.objectContaining({ Effect: "Deny", Condition: { StringNotEquals: { "aws:PrincipalAccount": "111122223333" } } }),
    ]);
  });
});
