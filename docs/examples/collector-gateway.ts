import type { TerraformStack } from "cdktf";
import { CollectorGateway } from "cdktf-observability";
import { Size } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  new CollectorGateway(stack, "Gateway", {
    collector: { gatewayReplicas: 3, queueSize: Size.gibibytes(10) },
    keepRatioBySystem: { shop: 0.5 },
    keepRatio: 0.1,
    stores: { tempo: { namespace: "observability", service: "tempo", port: 4317 } },
    storageClass: "gp3",
  });
}
