import type { TerraformStack } from "cdktf";
import { cloudWatchLogsStatement, EncryptionKey, PrometheusWorkspace } from "cdktf-observability";
import { Duration } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  const account = { accountId: "111122223333", region: "eu-central-1" };
  const key = new EncryptionKey(stack, "Key", { account, name: "shop", description: "Data of the shop", removalPolicy: "protect" });
  const logsKey = new EncryptionKey(stack, "LogsKey", {
    account,
    name: "shop-logs",
    description: "Logs of the shop",
    removalPolicy: "protect",
    statements: [cloudWatchLogsStatement(account, ["/aws/vendedlogs/prometheus/shop"])],
  });
  new PrometheusWorkspace(stack, "Metrics", { name: "shop", key, logsKey, logRetention: Duration.days(90), removalPolicy: "protect" });
}
