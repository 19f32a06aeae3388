import type { TerraformStack } from "cdktf";
import { ObjectsRelease } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  new ObjectsRelease(stack, "Objects", {
    releaseName: "shop-observability",
    namespace: "shop",
    system: "shop",
    objects: {
      serviceMonitors: [{ name: "basket", spec: { selector: { matchLabels: { app: "basket" } }, endpoints: [{ port: "http-metrics" }] } }],
    },
  });
}
