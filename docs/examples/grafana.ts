import type { TerraformStack } from "cdktf";
import { Grafana } from "cdktf-observability";
import { Size } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  new Grafana(stack, "Grafana", {
    grafana: { replicas: 1, url: "https://grafana.example.com", database: { kind: "sqlite", volumeSize: Size.gibibytes(5) } },
    storageClass: "gp3",
  });
}
