import type { TerraformStack } from "cdktf";
import { AccessLogBucket, EncryptionKey, TelemetryBucket } from "cdktf-observability";
import { Duration } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  const account = { accountId: "111122223333", region: "eu-central-1" };
  const key = new EncryptionKey(stack, "Key", { account, name: "shop", description: "Data of the shop", removalPolicy: "protect" });
  const accessLog = new AccessLogBucket(stack, "AccessLogs", {
    account,
    environment: "shop",
    retention: Duration.days(365),
    removalPolicy: "protect",
  });
  new TelemetryBucket(stack, "Traces", { account, environment: "shop", content: "traces", key, accessLog, removalPolicy: "protect" });
}
