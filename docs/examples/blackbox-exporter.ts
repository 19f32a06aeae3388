import type { TerraformStack } from "cdktf";
import { BlackboxExporter } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  new BlackboxExporter(stack, "Blackbox", { replicas: 2 });
}
