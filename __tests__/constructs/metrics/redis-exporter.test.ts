import { RedisExporter, type RedisExporterProps } from "../../../constructs/metrics/redis-exporter";
import { releasePage, synthInCluster, valuesOf } from "../../support/releases";

const MINIMAL: RedisExporterProps = { name: "shop-redis-exporter", namespace: "shop", address: "redis://shop-redis:6379" };

function synthExporter(props: Partial<RedisExporterProps> = {}) {
  return synthInCluster((stack) => {
    new RedisExporter(stack, "Exporter", { ...MINIMAL, ...props });
  });
}

describe("redis exporter", () => {
  test("with minimal props is no more than this", () => {
    expect(releasePage(synthExporter())).toMatchSnapshot();
  });

  test("runs as an account of its own that hands out no token", () => {
    expect(synthExporter().resource("kubernetes_service_account_v1")).toMatchObject({
      metadata: { name: "shop-redis-exporter", namespace: "shop" },
      automount_service_account_token: false,
    });
    expect(valuesOf(synthExporter())["serviceAccount"]).toEqual({ create: false, name: "shop-redis-exporter" });
  });

  test("reads its password from a Secret of the catalogue, by name and key", () => {
    expect(valuesOf(synthExporter({ password: { secret: "phoenix-redis", property: "password" } }))["auth"]).toEqual({
      enabled: true,
      secret: { name: "phoenix-redis", key: "password" },
    });
  });

  test("sends no password where Redis asks for none", () => {
    expect(valuesOf(synthExporter())).not.toHaveProperty("auth");
  });

  test("speaks TLS where the address says so", () => {
    expect(valuesOf(synthExporter({ address: "rediss://shop-redis:6380" }))["redisAddress"]).toBe("rediss://shop-redis:6380");
  });

  test("has a Service by its own name, which the system's scrape job finds", () => {
    expect(valuesOf(synthExporter())["fullnameOverride"]).toBe("shop-redis-exporter");
  });

  test("may ask the API nothing, and runs as the level restricted asks for", () => {
    expect(valuesOf(synthExporter())).toMatchObject({
      rbac: { create: false },
      podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
    });
  });
});
