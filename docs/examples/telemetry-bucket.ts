import type { TerraformStack } from "cdktf";
import { EncryptionKey, TelemetryBucket } from "cdktf-observability";
import { Duration } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  const account = { accountId: "111122223333", region: "eu-central-1" };
  const key = new EncryptionKey(stack, "Key", { account, name: "shop", description: "Data of the shop", removalPolicy: "protect" });
  new TelemetryBucket(stack, "Traces", {
    account,
    environment: "shop",
    content: "traces",
    key,
    removalPolicy: "protect",
    expireAfter: Duration.days(21),
  });
}
