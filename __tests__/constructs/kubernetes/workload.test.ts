import { NO_DEMAND, demandOf, rollingPods } from "../../../constructs/kubernetes/workload";

const DEFAULTS = { cpuMillicores: 70, memoryMiB: 177 };
const place = { namespace: "shop", name: "Deployment/shop" };

describe("what a workload asks for", () => {
  test("is what its containers request and are limited to, times its pods, with the volume of each pod", () => {
    const containers = [
      { requests: { cpu: "250m", memory: "1Gi" }, limits: { memory: "2Gi" } },
      { requests: { cpu: 1, memory: "512Mi" }, limits: { memory: "512Mi" } },
    ];

    expect(demandOf({ ...place, pods: 3, containers, volumes: ["10Gi"] }, 9, DEFAULTS)).toEqual({
      pods: 3,
      cpuMillicores: 3750,
      memoryMiB: 3 * 1536,
      memoryLimitMiB: 3 * 2560,
      storageMiB: 3 * 10 * 1024,
    });
  });

  test("is what the namespace gives to a container that says nothing", () => {
    expect(demandOf({ ...place, pods: 2, containers: [{}] }, 9, DEFAULTS)).toEqual({
      ...NO_DEMAND,
      pods: 2,
      cpuMillicores: 140,
      memoryMiB: 354,
      memoryLimitMiB: 354,
    });
  });

  test("is the limit where a container says no request", () => {
    expect(demandOf({ ...place, pods: 1, containers: [{ limits: { cpu: "2", memory: "3Gi" } }] }, 9, DEFAULTS)).toMatchObject({
      cpuMillicores: 2000,
      memoryMiB: 3072,
    });
  });

  test("is a volume once, where it is claimed without a pod", () => {
    expect(demandOf({ ...place, pods: 0, containers: [], volumes: ["5Gi"] }, 9, DEFAULTS)).toEqual({ ...NO_DEMAND, storageMiB: 5120 });
  });

  test("is there once on each node", () => {
    expect(demandOf({ ...place, pods: "each-node", containers: [{ requests: { cpu: "100m" } }] }, 9, DEFAULTS)).toMatchObject({
      pods: 9,
      cpuMillicores: 900,
    });
  });

  test.each([
    [1, 2],
    [2, 3],
    [4, 5],
    [5, 7],
  ])("of %d replicas is that of %d while they roll", (replicas, pods) => {
    expect(rollingPods(replicas)).toBe(pods);
  });
});
