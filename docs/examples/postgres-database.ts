import type { TerraformStack } from "cdktf";
import { cloudWatchLogsStatement, EncryptionKey, PostgresDatabase, Vpc } from "cdktf-observability";
import { Duration, Size } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  const account = { accountId: "111122223333", region: "eu-central-1" };
  const vpc = Vpc.fromExisting(stack, "Network", {
    vpcId: "vpc-0a1b2c3d4e5f60718",
    cidr: "10.30.0.0/16",
    privateSubnetIds: ["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712"],
    intraSubnetIds: ["subnet-0a1b2c3d4e5f60713", "subnet-0a1b2c3d4e5f60714"],
    isolatedSubnetIds: ["subnet-0a1b2c3d4e5f60715", "subnet-0a1b2c3d4e5f60716"],
  });
  const key = new EncryptionKey(stack, "Key", { account, name: "shop", description: "Data of the shop", removalPolicy: "protect" });
  const logsKey = new EncryptionKey(stack, "LogsKey", {
    account,
    name: "shop-logs",
    description: "Logs of the shop",
    removalPolicy: "protect",
    statements: [cloudWatchLogsStatement(account, ["/aws/rds/instance/shop/"])],
  });
  new PostgresDatabase(stack, "Database", {
    account,
    name: "shop",
    database: "orders",
    config: { instanceClass: "db.m7g.large", volumeSize: Size.gibibytes(100), backupRetention: Duration.days(35) },
    vpc,
    clientSecurityGroupId: "sg-0a1b2c3d4e5f60718",
    key,
    logsKey,
    logRetention: Duration.days(365),
    removalPolicy: "protect",
  });
}
