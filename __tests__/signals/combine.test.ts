import type { MetricContract } from "../../metrics/contract";
import {
  convert,
  countActive,
  gauge,
  increase,
  mean,
  minus,
  orElse,
  orZero,
  over,
  perEvent,
  perHour,
  plus,
  quantile,
  netRate,
  rate,
  rateOfPart,
  ratio,
  shareOf,
  times,
  usedShare,
} from "../../signals/query";
import { allJobs, badJobs, blue, contracts, depth, durations, pods, spent, textOf } from "./fixtures";

const failures = ratio(badJobs, allJobs);
const limit = blue.select(contracts.limit);

describe("units", () => {
  it("follow what is computed", () => {
    const units = {
      events: rate(allJobs).unit,
      observations: rate(durations).unit,
      bytes: rate(blue.select(contracts.sent)).unit,
      work: convert(rate(blue.select(contracts.cpu)), "cores").unit,
      within: increase(spent).unit,
      value: gauge(limit).unit,
      quantile: quantile(0.5, durations).unit,
      share: failures.unit,
      perEvent: perEvent(spent, allJobs).unit,
      spending: convert(perHour(rate(spent)), "usd/h").unit,
      used: shareOf(increase(spent), gauge(limit)).unit,
      count: countActive(depth).unit,
    };
    expect(units).toEqual({
      events: "none/s",
      observations: "none/s",
      bytes: "bytes/s",
      work: "cores",
      within: "cents",
      value: "cents",
      quantile: "seconds",
      share: "ratio",
      perEvent: "cents",
      spending: "usd/h",
      used: "ratio",
      count: "none",
    });
  });

  it("are converted by the factor between them", () => {
    expect(textOf(convert(increase(spent), "usd"))).toBe('sum by (system) (increase(spent_cents_total{system="blue"}[7m])) / 100');
    expect(textOf(convert(gauge(blue.select(contracts.load)), "ratio"))).toBe('max by (system) (load_percent{system="blue"}) / 100');
    expect(textOf(convert(rate(blue.select(contracts.cpu)), "cores"))).toBe('sum by (system) (rate(cpu_seconds_total{system="blue"}[7m]))');
    expect(textOf(perHour(rate(allJobs)))).toBe('sum by (system) (rate(jobs_total{system="blue"}[7m])) * 3600');
  });

  it("take the highest possible value with them", () => {
    const waits = quantile(0.5, blue.select(contracts.wait));
    expect([waits.highestBound, convert(waits, "seconds").highestBound, times(2, waits).highestBound]).toEqual([2000, 2, 4000]);
  });

  it("that differ are told where the compiler could not see it", () => {
    const unknown: MetricContract & { readonly type: "gauge" } = contracts.free;
    const sum = plus(gauge(blue.select(unknown)), gauge(limit));
    expect(sum.faults.map(({ got }) => got)).toEqual(["bytes and cents"]);
    expect(plus(gauge(limit), gauge(limit)).faults).toEqual([]);
    const counted: MetricContract & { readonly type: "counter" } = contracts.sent;
    const measured: MetricContract & { readonly type: "gauge" } = contracts.limit;
    const sent = blue.select(counted);
    const wrong = [
      ratio(sent, allJobs),
      rateOfPart(sent, allJobs),
      netRate(sent, [allJobs]),
      usedShare(sent, blue.select(measured)),
      usedShare(blue.select(contracts.free), blue.select(measured)),
    ];
    expect(wrong.map(({ faults }) => faults.map(({ got }) => got))).toEqual([
      ["bytes and none"],
      ["bytes and none"],
      ["bytes and none"],
      ["bytes/s and cents"],
      ["bytes and cents"],
    ]);
    const cores = { ...contracts.limit, unit: "cores" } as const;
    expect(usedShare(blue.select(contracts.cpu), blue.select(cores)).faults).toEqual([]);
  });
});

describe("sums and shares", () => {
  it("stand side by side where both have the same labels", () => {
    expect(textOf(plus(rate(badJobs), times(2, rate(allJobs))))).toMatchInlineSnapshot(`
     "sum by (system) (rate(jobs_total{system="blue", outcome="bad"}[7m]))
     + 2 * sum by (system) (rate(jobs_total{system="blue"}[7m]))"
    `);
    expect(textOf(minus(gauge(limit), increase(spent)))).toContain("\n- sum by (system)");
  });

  it("let one value stand for many where one side has fewer labels", () => {
    const share = shareOf(increase(spent, { by: ["queue"] }), gauge(limit));
    expect(textOf(share)).toMatchInlineSnapshot(`
     "sum by (system, queue) (increase(spent_cents_total{system="blue"}[7m]))
     / on (system) group_left () (max by (system) (limit_cents{system="blue"}) > 0)"
    `);
    expect(share.labels).toEqual(["system", "queue"]);
    const turned = minus(gauge(limit), increase(spent, { by: ["queue"] }));
    expect(textOf(turned)).toContain("- on (system) group_right () sum by (system, queue)");
    expect(turned.labels).toEqual(["system", "queue"]);
  });

  it("need labels by which they find each other", () => {
    const podLimit = gauge(pods.select(contracts.limit));
    expect(plus(gauge(limit), podLimit).faults.map(({ got }) => got)).toEqual(["system and namespace"]);
  });

  it("are as weak as their weaker half", () => {
    expect(plus(failures, failures).kind).toBe("share");
    expect(plus(gauge(depth), increase(badJobs)).kind).toBe("level");
    expect(plus(gauge(blue.select(contracts.left)), gauge(depth)).kind).toBe("held");
    expect(plus(over("$__range", increase(badJobs)), increase(badJobs)).kind).toBe("panel");
  });
});

describe("what stands in for nothing", () => {
  it("is another query, or 0 while something else is there", () => {
    expect(textOf(orElse(gauge(depth), increase(allJobs)))).toContain("\nor sum by (system) (increase(");
    expect(textOf(orZero(failures, rate(allJobs)))).toMatch(/\nor 0 \* sum by \(system\) \(rate\(jobs_total\{system="blue"\}\[7m\]\)\)$/);
  });

  it("has the same labels, because it would stand beside it otherwise", () => {
    expect(orZero(ratio(badJobs, allJobs, { by: ["queue"] }), rate(allJobs, { by: ["queue"] })).faults).toEqual([]);
    const beside = orZero(gauge(depth, { by: ["queue"] }), gauge(depth));
    expect(beside.faults.map(({ got }) => got)).toEqual(["system, queue and system"]);
  });
});

describe("volume", () => {
  it("is counted where the events are, in the window of the figure", () => {
    expect(textOf(ratio(badJobs, allJobs, { atLeast: 20 }))).toMatchInlineSnapshot(`
     "(
       sum by (system) (increase(jobs_total{system="blue", outcome="bad"}[7m]))
       or 0 * sum by (system) (increase(jobs_total{system="blue"}[7m]))
     )
     / (sum by (system) (increase(jobs_total{system="blue"}[7m])) >= 20)"
    `);
    expect(textOf(perEvent(spent, allJobs, { atLeast: 5 }))).toContain(">= 5)");
    expect(textOf(mean(durations, { atLeast: 20 }))).not.toContain("rate(");
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("nothing is multiplied with %p", (factor) => {
  expect(times(factor, gauge(depth)).faults).toHaveLength(1);
});
