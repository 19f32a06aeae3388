import { absent, buckets, increase, mean, quantile, rate, rateAbove, ratio, shareWithin, summaryQuantile } from "../../signals/query";
import { latencySli } from "../../signals/sli";
import { blue, contracts, durations, nativeDurations, textOf } from "./fixtures";

const rpc = blue.select(contracts.rpc);

describe("native histograms", () => {
  it("have one series, from which everything is computed", () => {
    expect(textOf(quantile(0.9, nativeDurations, { by: ["queue"] }))).toBe(
      'histogram_quantile(0.9, sum by (system, queue) (rate(task_seconds{system="blue"}[7m])))',
    );
    expect(textOf(rate(nativeDurations))).toBe('histogram_count(sum by (system) (rate(task_seconds{system="blue"}[7m])))');
    expect(textOf(increase(nativeDurations))).toBe('histogram_count(sum by (system) (increase(task_seconds{system="blue"}[7m])))');
    expect(textOf(absent(nativeDurations))).toBe('absent(task_seconds{system="blue"})');
  });

  it("have no mean and no share without observations, where Prometheus would say NaN", () => {
    expect(textOf(mean(nativeDurations))).toMatchInlineSnapshot(`
     "histogram_sum(sum by (system) (rate(task_seconds{system="blue"}[7m])))
     / (histogram_count(sum by (system) (rate(task_seconds{system="blue"}[7m]))) > 0)"
    `);
    expect(textOf(shareWithin(1.5, nativeDurations))).toMatchInlineSnapshot(`
     "histogram_fraction(-Inf, 1.5, sum by (system) (rate(task_seconds{system="blue"}[7m])))
     and histogram_count(sum by (system) (rate(task_seconds{system="blue"}[7m]))) > 0"
    `);
  });

  it("have 0 observations above a bound where there are observations and none above it", () => {
    expect(textOf(rateAbove(1.5, nativeDurations))).toMatchInlineSnapshot(`
     "(
       histogram_fraction(1.5, +Inf, sum by (system) (rate(task_seconds{system="blue"}[7m])))
       * histogram_count(sum by (system) (rate(task_seconds{system="blue"}[7m])))
     ) >= 0
     or 0 * histogram_count(sum by (system) (rate(task_seconds{system="blue"}[7m])))"
    `);
    expect(latencySli(1.5, nativeDurations).errors.render("7m")).toBe(rateAbove(1.5, nativeDurations).render("7m"));
  });

  it("have no highest bound, because their buckets go on", () => {
    expect(quantile(0.9, nativeDurations).highestBound).toBeUndefined();
  });

  it("count as events of a whole", () => {
    expect(textOf(ratio(nativeDurations, nativeDurations))).toContain("/ (histogram_count(sum by");
  });
});

describe("classic histograms", () => {
  it("are drawn by bucket, with le kept", () => {
    const heat = buckets(durations, { by: ["queue"] });
    expect(textOf(heat)).toBe('sum by (system, queue, le) (increase(job_seconds_bucket{system="blue"}[7m]))');
    expect(heat.labels).toEqual(["system", "queue", "le"]);
    expect(heat.kind).toBe("panel");
    expect(textOf(buckets(nativeDurations))).toBe('sum by (system) (increase(task_seconds{system="blue"}[7m]))');
    expect(buckets(nativeDurations).labels).toEqual(["system"]);
  });

  it("have a figure only with enough observations where a number is asked for", () => {
    expect(textOf(quantile(0.95, durations, { atLeast: 10 }))).toMatchInlineSnapshot(`
     "histogram_quantile(0.95, sum by (system, le) (rate(job_seconds_bucket{system="blue"}[7m])))
     and sum by (system) (increase(job_seconds_count{system="blue"}[7m])) >= 10"
    `);
    expect(textOf(mean(durations, { atLeast: 20, by: ["queue"] }))).toMatchInlineSnapshot(`
     "sum by (system, queue) (increase(job_seconds_sum{system="blue"}[7m]))
     / (sum by (system, queue) (increase(job_seconds_count{system="blue"}[7m])) >= 20)"
    `);
    expect(textOf(shareWithin(1, durations, { atLeast: 20 }))).toContain("increase(job_seconds_count");
  });

  it("need no guard around a figure that has one", () => {
    expect([mean(durations), mean(durations, { atLeast: 20 })].map(({ kind }) => kind)).toEqual(["share", "level"]);
    expect([quantile(0.5, durations, { atLeast: 5 }), shareWithin(1, durations, { atLeast: 5 })].map(({ kind }) => kind)).toEqual([
      "level",
      "level",
    ]);
  });
});

describe("summaries", () => {
  it("count, have a mean, and quantiles of their own, of which the highest counts", () => {
    expect(textOf(rate(rpc))).toBe('sum by (system) (rate(rpc_seconds_count{system="blue"}[7m]))');
    expect(textOf(mean(rpc))).toContain("rpc_seconds_sum");
    expect(textOf(summaryQuantile(0.99, rpc))).toBe('max by (system) (rpc_seconds{system="blue", quantile="0.99"})');
  });
});

describe("faults", () => {
  it.each([0, 1, 95, Number.NaN])("there is no quantile %p", (share) => {
    expect(quantile(share, durations).faults.map(({ what }) => what)).toEqual(["There is no such quantile."]);
  });

  it.each([0, -3, Number.NaN])("there is no least number of %p events", (atLeast) => {
    expect(mean(durations, { atLeast }).faults.map(({ got }) => got)).toEqual([String(atLeast)]);
  });
});
