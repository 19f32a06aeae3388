import type { TerraformStack } from "cdktf";
import { cloudWatchLogsStatement, EncryptionKey, VpcFlowLog } from "cdktf-observability";
import { Duration } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  const account = { accountId: "111122223333", region: "eu-central-1" };
  const key = new EncryptionKey(stack, "Key", {
    account,
    name: "shop-logs",
    description: "Logs of the shop",
    removalPolicy: "protect",
    statements: [cloudWatchLogsStatement(account, ["/aws/vpc/shop"])],
  });
  new VpcFlowLog(stack, "FlowLog", {
    account,
    name: "shop",
    vpcId: "vpc-0a1b2c3d4e5f60718",
    retention: Duration.days(365),
    key,
    removalPolicy: "protect",
  });
}
