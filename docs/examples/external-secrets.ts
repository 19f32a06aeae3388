import type { TerraformStack } from "cdktf";
import { ExternalSecrets } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  new ExternalSecrets(stack, "ExternalSecrets", { replicas: 2 });
}
