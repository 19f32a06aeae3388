/** What is read from the values of a release, beside what Helm rendered from the same values with the real chart. */
import { workloadsOfRelease } from "../../../constructs/kubernetes/chart-workloads";
import { HelmRelease } from "../../../constructs/helm/helm-release";
import type { Workload } from "../../../constructs/kubernetes/workload";
import { compose } from "../../../main";
import { readLedger } from "../../../scripts/verify/ledger";

const { app } = compose();
const releases = app.node.findAll().filter((construct): construct is HelmRelease => construct instanceof HelmRelease);
const byKey = new Map(releases.map((release) => [`${release.node.path.split("/")[0] ?? ""}/${release.releaseName}`, release]));

describe("the pods of a release, read from its values", () => {
  test.each(Object.entries(readLedger().releases))("are those that Helm renders: %s", (key, { workloads }) => {
    const release = byKey.get(key);

    expect(release).toBeDefined();
    expect(sorted(release === undefined ? [] : workloadsOfRelease(release))).toEqual(sorted(workloads));
  });

  test("are more than a hundred workloads of 51 releases", () => {
    const proofs = Object.values(readLedger().releases);

    expect(proofs).toHaveLength(51);
    expect(proofs.flatMap(({ workloads }) => workloads).length).toBeGreaterThan(60);
  });

  test("are none of a chart that nobody knows", () => {
    const foreign = { chart: { name: "shop" }, releaseName: "shop", namespace: "shop", mergedValues: { replicas: 3 } };

    expect(workloadsOfRelease(foreign)).toEqual([]);
  });
});

/** Without empty lists of volumes, which the two sides write differently. */
function sorted(workloads: readonly Workload[]): unknown[] {
  return [...workloads]
    .map(({ namespace, name, pods, containers, volumes = [] }) => ({
      namespace,
      name,
      pods,
      containers,
      volumes: volumes.filter((volume) => volume !== undefined),
    }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}
