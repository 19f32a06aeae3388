import type { TerraformStack } from "cdktf";
import { SilencesBackup } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  new SilencesBackup(stack, "Backup", {
    alertmanager: { namespace: "observability", service: "alertmanager", port: 9093 },
    bucket: "shop-backups",
    region: "eu-central-1",
  });
}
