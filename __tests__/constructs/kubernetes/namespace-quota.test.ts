import { NamespaceQuota } from "../../../constructs/kubernetes/namespace-quota";
import { Size } from "../../../units";
import { synthInCluster } from "../../support/releases";

const quota = { cpuCores: 1.5, memory: Size.gibibytes(3), pods: 17, storage: Size.gibibytes(19) };
const container = { cpuCores: 0.07, memory: Size.mebibytes(177) };

const synthQuota = (sum: typeof quota | "nothing") =>
  synthInCluster((stack) => new NamespaceQuota(stack, "Quota", { namespace: "test-7", quota: sum, container }));

describe("the quota of a namespace", () => {
  test("bounds what its pods ask for in sum, volumes included", () => {
    expect(synthQuota(quota).resource("kubernetes_resource_quota_v1")).toMatchObject({
      metadata: { name: "namespace", namespace: "test-7" },
      spec: {
        hard: {
          "requests.cpu": "1500m",
          "requests.memory": "3Gi",
          "limits.memory": "3Gi",
          pods: "17",
          "requests.storage": "19Gi",
        },
      },
    });
  });

  test("gives containers what they do not say, so that it refuses none for being silent", () => {
    expect(synthQuota(quota).resource("kubernetes_limit_range_v1")).toMatchObject({
      metadata: { namespace: "test-7" },
      spec: { limit: [{ type: "Container", default_request: { cpu: "70m", memory: "177Mi" }, default: { memory: "177Mi" } }] },
    });
  });

  test("lets nothing run where nothing should", () => {
    const synthesized = synthQuota("nothing");

    expect(synthesized.resource("kubernetes_resource_quota_v1")).toMatchObject({ spec: { hard: { pods: "0", "requests.storage": "0" } } });
    expect(synthesized.resources("kubernetes_limit_range_v1")).toEqual([]);
  });
});
