import { age, buckets, date, gauge, rate, ratio, topk, withInfo, withVariables } from "../../signals/query";
import { allJobs, badJobs, blue, contracts, depth, durations, pods, textOf } from "./fixtures";

describe("what is for panels only", () => {
  it("is the highest few", () => {
    const highest = topk(5, rate(allJobs, { by: ["queue"] }));
    expect(textOf(highest)).toBe('topk(5, sum by (system, queue) (rate(jobs_total{system="blue"}[7m])))');
    expect([highest.kind, highest.unit, highest.labels]).toEqual(["panel", "none/s", ["system", "queue"]]);
    expect(topk(0.5, gauge(depth)).faults).toHaveLength(1);
  });

  it("is a date, which Grafana reads in milliseconds", () => {
    const backup = date(gauge(blue.select(contracts.lastBackup)));
    expect(textOf(backup)).toBe('max by (system) (last_backup_timestamp_seconds{system="blue"}) * 1000');
    expect([backup.kind, backup.unit, age(blue.select(contracts.lastBackup)).kind]).toEqual(["panel", "date", "level"]);
  });

  it("is what the reader has chosen, in every selection that is narrowed", () => {
    const chosen = withVariables({ queue: "queue" }, (narrow) => ratio(narrow(badJobs), narrow(allJobs)));
    expect(textOf(chosen).match(/queue=~"\$queue"/g)).toHaveLength(3);
    expect(chosen.kind).toBe("panel");
    const heat = withVariables({ queue: "queue", pod: "shown_pod" }, (narrow) => buckets(narrow(durations)));
    expect(textOf(heat)).toContain('{system="blue", queue=~"$queue", pod=~"$shown_pod"}');
  });
});

describe("labels out of an info metric", () => {
  const build = pods.select(contracts.build);

  it("are added where they are known, and nothing falls silent where they are not", () => {
    const named = withInfo(gauge(pods.select(contracts.workers), { by: ["pod"] }), build, {
      on: ["namespace", "pod"],
      labels: ["version"],
    });
    expect(textOf(named)).toMatchInlineSnapshot(`
     "sum by (namespace, pod) (workers{namespace="blue"})
     * on (namespace, pod) group_left (version) max by (namespace, pod, version) (build_info{namespace="blue"})
     or on (namespace, pod) sum by (namespace, pod) (workers{namespace="blue"})"
    `);
    expect(named.labels).toEqual(["namespace", "pod", "version"]);
    expect(named.kind).toBe("level");
  });

  it("need the labels by which they are found", () => {
    const labels: readonly "pod"[] = [];
    const named = withInfo(gauge(pods.select(contracts.workers), { by: labels }), build, { on: ["pod"], labels: ["version"] });
    expect(named.faults.map(({ got, allowed }) => [got, allowed])).toEqual([["pod", "namespace"]]);
  });
});
