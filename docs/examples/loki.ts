import type { TerraformStack } from "cdktf";
import { Loki } from "cdktf-observability";
import { Duration, Size } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  new Loki(stack, "Loki", {
    logs: { replicas: 1, retention: Duration.days(14), volumeSize: Size.gibibytes(20) },
    storage: { chunks: { kind: "filesystem" }, ruler: { kind: "filesystem" } },
    retentionBySystem: { shop: Duration.days(30) },
    alertmanager: { namespace: "observability", service: "alertmanager-headless", port: 9093, portName: "http" },
    storageClass: "gp3",
  });
}
