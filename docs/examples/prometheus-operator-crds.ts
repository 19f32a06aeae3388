import type { TerraformStack } from "cdktf";
import { PrometheusOperatorCrds } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  new PrometheusOperatorCrds(stack, "Definitions", { removalPolicy: "protect" });
}
