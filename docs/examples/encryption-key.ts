import type { TerraformStack } from "cdktf";
import { cloudWatchLogsStatement, EncryptionKey } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  const account = { accountId: "111122223333", region: "eu-central-1" };
  new EncryptionKey(stack, "Key", {
    account,
    name: "shop-logs",
    description: "Logs of the shop",
    removalPolicy: "protect",
    statements: [cloudWatchLogsStatement(account, ["/shop/"])],
  });
}
