import { average, gauge, mean, quantile, rate, ratio, samples, over } from "../../signals/query";
import { recordOf } from "../../signals/record";
import { matching } from "../../signals/selection";
import { validateRecords } from "../../signals/validate-signals";
import { allJobs, badJobs, blue, contracts, durations, signalOf, spent, textOf } from "./fixtures";

const failures = recordOf(signalOf(ratio(badJobs, allJobs, { by: ["queue"] }), { window: "1h" }), {
  metric: "job_failures",
  operations: "ratio_rate",
});

describe("a recording rule", () => {
  it("is the signal over its window, under a name of level, metric and operations", () => {
    expect(failures.rule).toEqual({
      record: "queue:job_failures:ratio_rate1h",
      expr: ratio(badJobs, allJobs, { by: ["queue"] }).render("1h"),
    });
    expect(failures.faults).toEqual([]);
  });

  it.each([
    [recordOf(signalOf(rate(allJobs)), { metric: "jobs", operations: "rate" }), "system:jobs:rate5m"],
    [recordOf(signalOf(rate(allJobs, { by: ["queue", "outcome"] })), { metric: "jobs", operations: "rate" }), "queue_outcome:jobs:rate5m"],
    [recordOf(signalOf(gauge(blue.select(contracts.depth))), { metric: "depth", operations: "max" }), "system:depth:max"],
    [recordOf(signalOf(over("1d", rate(allJobs))), { metric: "jobs", operations: "rate1d" }), "system:jobs:rate1d"],
    [
      recordOf(signalOf(rate(allJobs)), { metric: "jobs", operations: "rate", labels: { slo: "blue-jobs" }, level: "slo" }),
      "slo:jobs:rate5m",
    ],
  ])("has a name %#", ({ rule, faults }, name) => {
    expect([rule.record, faults]).toEqual([name, []]);
  });

  it.each([
    ["a level of labels that it does not keep", { level: "pod", metric: "jobs", operations: "rate" }, "pod"],
    ["a level without a label that it keeps", { level: "system", metric: "jobs", operations: "rate" }, "system"],
    ["a part with a blank", { metric: "failed jobs", operations: "rate" }, "queue:failed jobs:rate5m"],
    ["no metric", { metric: "", operations: "rate" }, "queue::rate5m"],
    ["a part of two parts", { metric: "a:b", operations: "rate" }, "queue:a:b:rate5m"],
  ])("is not named with %s", (_, options, got) => {
    const recorded = recordOf(signalOf(rate(allJobs, { by: ["queue"] })), options);
    expect(recorded.faults.map((fault) => fault.got)).toEqual([got]);
  });

  it("is written once", () => {
    const problems = validateRecords([failures, failures], "records.blue");
    expect(problems.map(({ at, what }) => [at, what])).toEqual([
      ["records.blue.queue:job_failures:ratio_rate1h", "Two recording rules write the same series."],
    ]);
    expect(validateRecords([failures], "records.blue")).toEqual([]);
  });
});

describe("what is recorded", () => {
  const recorded = blue.select(failures.contract);

  it("is a contract with the labels of the query and what they can be", () => {
    expect(failures.contract).toMatchObject({
      name: "queue:job_failures:ratio_rate1h",
      type: "gauge",
      unit: "ratio",
      aggregate: "max",
      labels: { system: { kind: "enum", values: ["blue"] }, queue: { kind: "open", atMost: 7 } },
    });
  });

  it("is read as it is, and with fewer labels as the highest", () => {
    expect(textOf(gauge(recorded))).toBe('queue:job_failures:ratio_rate1h{system="blue"}');
    expect(gauge(recorded).labels).toEqual(["system", "queue"]);
    expect(textOf(average(recorded))).toBe('avg_over_time(queue:job_failures:ratio_rate1h{system="blue"}[7m])');
    expect(textOf(samples(recorded))).toBe('count_over_time(queue:job_failures:ratio_rate1h{system="blue"}[7m])');
    expect(textOf(gauge(recorded, { by: [] }))).toBe('max by (system) (queue:job_failures:ratio_rate1h{system="blue"})');
    expect(textOf(gauge(blue.select(failures.contract, { queue: matching("a.*") })))).toContain('queue=~"a.*"');
  });

  it("is still a share, with a unit and a bound", () => {
    expect([gauge(recorded).kind, gauge(recorded).unit, samples(recorded).kind]).toEqual(["share", "ratio", "level"]);
    const slow = recordOf(signalOf(quantile(0.95, durations)), { metric: "job_seconds", operations: "p95_" });
    expect([gauge(blue.select(slow.contract)).highestBound, gauge(blue.select(slow.contract)).unit]).toEqual([30, "seconds"]);
    const filtered = recordOf(signalOf(mean(durations, { atLeast: 20 })), { metric: "job_seconds", operations: "mean" });
    expect(gauge(blue.select(filtered.contract)).kind).toBe("level");
  });

  it("has a unit per second that contracts do not know, and keeps it", () => {
    const spending = recordOf(signalOf(rate(spent)), { metric: "spent_cents", operations: "rate" });
    expect([spending.contract.unit, gauge(blue.select(spending.contract)).unit]).toEqual(["unknown", "cents/s"]);
    const events = recordOf(signalOf(rate(allJobs)), { metric: "jobs", operations: "rate" });
    expect([events.contract.unit, gauge(blue.select(events.contract)).unit]).toEqual(["none", "none/s"]);
  });

  it("has the labels that the rule adds", () => {
    const labelled = recordOf(signalOf(rate(allJobs)), { metric: "jobs", operations: "rate", labels: { tier: "gold" }, level: "tier" });
    expect(labelled.rule.labels).toEqual({ tier: "gold" });
    expect(labelled.contract.labels["tier"]).toEqual({ kind: "enum", values: ["gold"] });
    expect(gauge(blue.select(labelled.contract)).labels).toEqual(["system", "tier"]);
  });
});
