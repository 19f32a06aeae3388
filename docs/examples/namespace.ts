import type { TerraformStack } from "cdktf";
import { Namespace } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  new Namespace(stack, "Shop", { name: "shop", podSecurity: "restricted", system: "shop", openPorts: [8080] });
}
