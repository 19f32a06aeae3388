import type { TerraformStack } from "cdktf";
import { policyDocument, Role } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  new Role(stack, "Basket", {
    name: "shop-basket",
    path: "shop",
    description: "Reads the prices",
    trustPolicy: policyDocument([{ Sid: "AssumeByTasks", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: ["sts:AssumeRole"] }]),
    statements: [{ Sid: "ReadPrices", Action: ["s3:GetObject"], Resource: ["arn:aws:s3:::shop-prices/*"] }],
  });
}
