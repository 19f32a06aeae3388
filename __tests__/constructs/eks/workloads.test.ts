import { WORKLOADS, type Workload } from "../../../constructs/eks/workloads";

const TABLE: readonly Workload[] = Object.values(WORKLOADS);

describe("workloads", () => {
  test("have role names that fit behind the longest name of a cluster", () => {
    const longestCluster = "c".repeat(40);

    for (const { roleSuffix } of TABLE) expect(`${longestCluster}-${roleSuffix}`.length).toBeLessThanOrEqual(64);
  });

  test("share neither a service account nor a role", () => {
    expect(new Set(TABLE.map(({ namespace, serviceAccount }) => `${namespace}/${serviceAccount}`)).size).toBe(TABLE.length);
    expect(new Set(TABLE.map(({ roleSuffix }) => roleSuffix)).size).toBe(TABLE.length);
  });
});
