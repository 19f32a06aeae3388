import type { TerraformStack } from "cdktf";
import { NetworkPolicies } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  new NetworkPolicies(stack, "ShopTraffic", {
    namespace: "shop",
    rules: [
      {
        name: "scrape",
        namespace: "shop",
        direction: "in",
        pods: { app: "shop" },
        peers: [{ namespace: { "kubernetes.io/metadata.name": "observability" }, pods: { "app.kubernetes.io/name": "prometheus" } }],
        ports: [{ port: 9090 }],
        reason: "Prometheus reads the metrics of the shop.",
      },
    ],
  });
}
