import type { TerraformStack } from "cdktf";
import { NamespaceQuota } from "cdktf-observability";
import { Size } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  new NamespaceQuota(stack, "ShopBounds", {
    namespace: "shop",
    quota: { cpuCores: 4, memory: Size.gibibytes(8), pods: 20, storage: Size.gibibytes(50) },
    container: { cpuCores: 0.1, memory: Size.mebibytes(256) },
  });
}
