import type { TerraformStack } from "cdktf";
import { Prometheus } from "cdktf-observability";
import { Duration, Size } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  const identity = { environment: "dev", cluster: "dev", systemByNamespace: { shop: "shop" } };
  new Prometheus(stack, "Prometheus", {
    identity,
    metrics: {
      replicas: 2,
      retention: Duration.days(40),
      volumeSize: Size.gibibytes(100),
      scrapeInterval: Duration.seconds(15),
      evaluationInterval: Duration.seconds(15),
    },
    alertmanager: { namespace: "observability", service: "alertmanager", port: 9093 },
    storageClass: "gp3",
  });
}
