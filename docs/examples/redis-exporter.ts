import type { TerraformStack } from "cdktf";
import { RedisExporter } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  new RedisExporter(stack, "Redis", { name: "shop-redis", namespace: "shop", address: "redis://redis.shop:6379" });
}
