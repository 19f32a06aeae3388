import type { TerraformStack } from "cdktf";
import { EbsStorageClass } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  new EbsStorageClass(stack, "Volumes", { name: "gp3", reclaimPolicy: "Retain" });
}
