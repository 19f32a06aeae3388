import type { TerraformStack } from "cdktf";
import { Vpc, VpcEndpoints } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  const vpc = Vpc.fromExisting(stack, "Network", {
    vpcId: "vpc-0a1b2c3d4e5f60718",
    cidr: "10.30.0.0/16",
    privateSubnetIds: ["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712"],
    intraSubnetIds: ["subnet-0a1b2c3d4e5f60713", "subnet-0a1b2c3d4e5f60714"],
    isolatedSubnetIds: ["subnet-0a1b2c3d4e5f60715", "subnet-0a1b2c3d4e5f60716"],
  });
  new VpcEndpoints(stack, "Endpoints", { name: "shop", vpc, region: "eu-central-1", services: ["sts", "ecr.api", "ecr.dkr"] });
}
