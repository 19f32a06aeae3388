import type { TerraformStack } from "cdktf";
import { SystemRelease } from "cdktf-observability";
import { phoenix } from "cdktf-observability/systems";

export function add(stack: TerraformStack): void {
  new SystemRelease(stack, "Phoenix", {
    system: phoenix,
    ruleGroups: [],
    externalSecrets: [],
    blackbox: { namespace: "observability", service: "blackbox", port: 9115 },
  });
}
