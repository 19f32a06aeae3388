import type { TerraformStack } from "cdktf";
import { Jaeger } from "cdktf-observability";
import { Duration, Size } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  const traces = {
    retention: Duration.days(7),
    volumeSize: Size.gibibytes(20),
    keepRatio: 0.1,
    jaeger: { storage: "badger", volumeSize: Size.gibibytes(20) },
  } as const;
  new Jaeger(stack, "Jaeger", { traces, storageClass: "gp3" });
}
