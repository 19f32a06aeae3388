import type { TerraformStack } from "cdktf";
import { AlertForwarding } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  new AlertForwarding(stack, "Alerts", { alertmanagerUrl: "http://alertmanager.observability:9093" });
}
