import type { TerraformStack } from "cdktf";
import { Folders } from "cdktf-observability";
import { phoenix } from "cdktf-observability/systems";

export function add(stack: TerraformStack): void {
  new Folders(stack, "Folders", { systems: [phoenix] });
}
