import type { TerraformStack } from "cdktf";
import { planSubnets, ZoneSubnets } from "cdktf-observability";
import { Route } from "@cdktf/provider-aws/lib/route";
import { RouteTable } from "@cdktf/provider-aws/lib/route-table";

export function add(stack: TerraformStack): void {
  const vpcId = "vpc-0a1b2c3d4e5f60718";
  const publicRouteTable = new RouteTable(stack, "Public", { vpcId });
  const intraRouteTable = new RouteTable(stack, "Intra", { vpcId });
  const internetRoute = new Route(stack, "Internet", {
    routeTableId: publicRouteTable.id,
    destinationCidrBlock: "0.0.0.0/0",
    gatewayId: "igw-0a1b2c3d4e5f60718",
  });
  for (const plan of planSubnets("10.30.0.0/16", ["eu-central-1a", "eu-central-1b"])) {
    new ZoneSubnets(stack, plan.zone, { name: "shop", vpcId, plan, publicRouteTable, internetRoute, intraRouteTable });
  }
}
