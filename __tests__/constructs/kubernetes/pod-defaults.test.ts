import { RESTRICTED_CONTAINER, podResources, restrictedPod, spreadReplicas } from "../../../constructs/kubernetes/pod-defaults";

describe("pod defaults", () => {
  test("have a pod run as one user, who is not root, with the usual system calls", () => {
    expect(restrictedPod(1017)).toEqual({
      runAsNonRoot: true,
      runAsUser: 1017,
      runAsGroup: 1017,
      fsGroup: 1017,
      seccompProfile: { type: "RuntimeDefault" },
    });
    expect(restrictedPod(1017, 2017)).toMatchObject({ runAsUser: 1017, runAsGroup: 2017, fsGroup: 2017 });
  });

  test("leave a container nothing that the level restricted forbids, and no file system to write to", () => {
    expect(RESTRICTED_CONTAINER).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      capabilities: { drop: ["ALL"] },
      seccompProfile: { type: "RuntimeDefault" },
    });
  });

  test("put replicas in different zones always, on different nodes where there are enough", () => {
    const labelSelector = { matchLabels: { app: "seven" } };

    expect(spreadReplicas({ app: "seven" })).toEqual([
      { maxSkew: 1, topologyKey: "topology.kubernetes.io/zone", whenUnsatisfiable: "DoNotSchedule", labelSelector },
      { maxSkew: 1, topologyKey: "kubernetes.io/hostname", whenUnsatisfiable: "ScheduleAnyway", labelSelector },
    ]);
  });

  test("reserve the memory that a container may use, and never throttle it", () => {
    expect(podResources({ cpuCores: 0.017, memoryMiB: 77 })).toEqual({
      requests: { cpu: "17m", memory: "77Mi" },
      limits: { memory: "77Mi" },
    });
  });
});
