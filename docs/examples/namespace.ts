import type { TerraformStack } from "cdktf";
import { Namespace } from "cdktf-observability";
import { Size } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  new Namespace(stack, "Shop", {
    name: "shop",
    podSecurity: "restricted",
    system: "shop",
    quota: {
      sum: { cpuCores: 4, memory: Size.gibibytes(8), pods: 20, storage: Size.gibibytes(50) },
      container: { cpuCores: 0.1, memory: Size.mebibytes(256) },
    },
    rules: [
      {
        name: "own",
        namespace: "shop",
        direction: "in",
        peers: [{ namespace: { "observability/system": "shop" } }],
        ports: [],
        reason: "Its pods reach each other.",
      },
    ],
  });
}
