import type { TerraformStack } from "cdktf";
import { CHARTS, HelmRelease } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  new HelmRelease(stack, "Release", {
    chart: CHARTS.blackboxExporter,
    releaseName: "blackbox",
    namespace: "observability",
    values: { availability: { replicas: 2 } },
  });
}
