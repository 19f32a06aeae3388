import type { TerraformStack } from "cdktf";
import { CollectorAgent } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  const identity = { environment: "dev", cluster: "dev", systemByNamespace: { shop: "shop" } };
  new CollectorAgent(stack, "Agent", {
    identity,
    gateway: { namespace: "observability", service: "otel-gateway", port: 4317 },
    loki: { namespace: "observability", service: "loki", port: 3100 },
    prometheus: [{ namespace: "observability", service: "prometheus-operated", port: 9090 }],
  });
}
