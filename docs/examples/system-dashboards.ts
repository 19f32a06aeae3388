import type { TerraformStack } from "cdktf";
import { Folders, SystemDashboards } from "cdktf-observability";
import { phoenix } from "cdktf-observability/systems";

export function add(stack: TerraformStack): void {
  const folders = new Folders(stack, "Folders", { systems: [phoenix] });
  new SystemDashboards(stack, "Dashboards", { environment: { name: "dev" }, systems: [phoenix], folders });
}
