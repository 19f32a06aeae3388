import type { TerraformStack } from "cdktf";
import { ExistingVpc } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  // The same as Vpc.fromExisting.
  new ExistingVpc(stack, "Network", {
    vpcId: "vpc-0a1b2c3d4e5f60718",
    cidr: "10.30.0.0/16",
    privateSubnetIds: ["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712"],
    intraSubnetIds: ["subnet-0a1b2c3d4e5f60713", "subnet-0a1b2c3d4e5f60714"],
    isolatedSubnetIds: ["subnet-0a1b2c3d4e5f60715", "subnet-0a1b2c3d4e5f60716"],
  });
}
