import type { TerraformStack } from "cdktf";
import { Alertmanager } from "cdktf-observability";
import { Size } from "cdktf-observability/units";

export function add(stack: TerraformStack): void {
  new Alertmanager(stack, "Alertmanager", {
    alerting: { replicas: 3, volumeSize: Size.gibibytes(2), url: "https://alertmanager.example.com", channels: [] },
    config: { route: { receiver: "nobody" }, receivers: [{ name: "nobody" }] },
    templates: {},
    secrets: [],
    storageClass: "gp3",
  });
}
