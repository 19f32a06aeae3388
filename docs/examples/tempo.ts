import type { TerraformStack } from "cdktf";
import { Tempo } from "cdktf-observability";
import { Duration, Size } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  const traces = {
    retention: Duration.days(7),
    volumeSize: Size.gibibytes(20),
    keepRatio: 0.1,
    jaeger: { storage: "badger", volumeSize: Size.gibibytes(20) },
  } as const;
  new Tempo(stack, "Tempo", {
    traces,
    storage: { kind: "s3", bucket: "shop-traces", region: "eu-central-1" },
    prometheus: [{ namespace: "observability", service: "prometheus-operated", port: 9090 }],
    storageClass: "gp3",
  });
}
