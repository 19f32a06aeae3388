import type { TerraformStack } from "cdktf";
import { EncryptionKey, SecretContainer } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  const account = { accountId: "111122223333", region: "eu-central-1" };
  const key = new EncryptionKey(stack, "Key", {
    account,
    name: "shop-secrets",
    description: "Secrets of the shop",
    removalPolicy: "protect",
  });
  new SecretContainer(stack, "Payments", {
    account,
    path: "shop/payments",
    description: "Key of the payment provider. Properties: api-key.",
    key,
    removalPolicy: "protect",
  });
}
