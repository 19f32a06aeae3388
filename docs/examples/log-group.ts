import type { TerraformStack } from "cdktf";
import { cloudWatchLogsStatement, EncryptionKey, LogGroup } from "cdktf-observability";
import { Duration } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  const account = { accountId: "111122223333", region: "eu-central-1" };
  const key = new EncryptionKey(stack, "Key", {
    account,
    name: "shop-logs",
    description: "Logs of the shop",
    removalPolicy: "protect",
    statements: [cloudWatchLogsStatement(account, ["/shop/"])],
  });
  new LogGroup(stack, "Logs", { name: "/shop/basket", retention: Duration.days(90), key, removalPolicy: "protect" });
}
