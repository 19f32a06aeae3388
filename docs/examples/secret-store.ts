import type { TerraformStack } from "cdktf";
import { ExternalSecrets, SecretStore } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  const operator = new ExternalSecrets(stack, "ExternalSecrets", { replicas: 2 });
  new SecretStore(stack, "SecretStore", {
    store: { kind: "aws-secrets-manager", region: "eu-central-1", prefix: "shop" },
    dependsOn: [operator.release],
  });
}
