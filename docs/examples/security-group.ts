import type { TerraformStack } from "cdktf";
import { SecurityGroup } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  new SecurityGroup(stack, "Database", {
    name: "shop-database",
    description: "Postgres of the shop",
    vpcId: "vpc-0a1b2c3d4e5f60718",
    ingress: [{ name: "office", port: 5432, from: { cidr: "203.0.113.0/24" }, reason: "Analysts look at the orders" }],
  });
}
