import type { TerraformStack } from "cdktf";
import { cloudWatchLogsStatement, EncryptionKey, Vpc } from "cdktf-observability";
import { Duration } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  const account = { accountId: "111122223333", region: "eu-central-1" };
  const logsKey = new EncryptionKey(stack, "LogsKey", {
    account,
    name: "shop-logs",
    description: "Logs of the shop",
    removalPolicy: "protect",
    statements: [cloudWatchLogsStatement(account, ["/aws/vpc/shop"])],
  });
  new Vpc(stack, "Network", {
    account,
    name: "shop",
    cidr: "10.30.0.0/16",
    zones: ["eu-central-1a", "eu-central-1b", "eu-central-1c"],
    natGateways: "per-zone",
    flowLogRetention: Duration.days(365),
    logsKey,
    removalPolicy: "protect",
  });
}
