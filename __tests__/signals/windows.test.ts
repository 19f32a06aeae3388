import { binary, leaf, number, series } from "../../signals/expression";
import { age, average, earlier, gauge, increase, over, query, ratio, times } from "../../signals/query";
import { recordOf } from "../../signals/record";
import { renderFor, windowFor } from "../../signals/render";
import { allJobs, badJobs, blue, contracts, depth, signalOf, textOf } from "./fixtures";

describe("a window of its own", () => {
  it("is the same in a rule and in a panel", () => {
    const daily = signalOf(over("24h", increase(allJobs)));
    expect(renderFor(daily, "panel")).toBe('sum by (system) (increase(jobs_total{system="blue"}[24h]))');
    expect(renderFor(daily, "alert")).toBe(renderFor(daily, "panel"));
    expect(renderFor(daily, "record")).toBe(renderFor(daily, "panel"));
  });

  it("is kept inside of another one", () => {
    expect(textOf(over("1h", over("24h", increase(allJobs))))).toContain("[24h]");
  });

  it("of all that a panel shows is for panels", () => {
    const total = over("$__range", increase(allJobs));
    expect(total.kind).toBe("panel");
    expect(textOf(total)).toContain("[$__range]");
    expect(over("24h", increase(allJobs)).kind).toBe("level");
    expect(over("24h", ratio(badJobs, allJobs)).kind).toBe("share");
  });

  it.each(["0m", "1.5h", "-5m", "1e3s"] as const)("is not %s", (window) => {
    expect(over(window, increase(allJobs)).faults.map(({ got }) => got)).toEqual([window]);
    expect(earlier(window, gauge(depth)).faults.map(({ got }) => got)).toEqual([window]);
  });
});

describe("the window of a signal", () => {
  const failures = ratio(badJobs, allJobs);

  it("is five minutes in rules and Grafana's own in panels, unless the signal has one for rules", () => {
    expect([windowFor({}, "alert"), windowFor({}, "record"), windowFor({}, "panel")]).toEqual(["5m", "5m", "$__rate_interval"]);
    expect([windowFor({ window: "1h" }, "alert"), windowFor({ window: "1h" }, "panel")]).toEqual(["1h", "$__rate_interval"]);
    expect(renderFor(signalOf(failures, { window: "1h" }), "alert")).toBe(failures.render("1h"));
  });
});

describe("looking back", () => {
  it("moves every series, and nothing else", () => {
    const before = textOf(earlier("1h", over("24h", ratio(badJobs, allJobs))));
    expect(before.match(/\[24h\] offset 1h\)/g)).toHaveLength(3);
    expect(before.match(/\[24h\]/g)).toHaveLength(3);
  });

  it("adds up", () => {
    expect(textOf(earlier("1h", earlier("30m", gauge(depth))))).toBe('max by (system) (queue_depth{system="blue"} offset 90m)');
  });

  it("moves the clock too", () => {
    expect(textOf(earlier("1h", age(blue.select(contracts.lastBackup))))).toBe(
      'time() - 3600\n- max by (system) (last_backup_timestamp_seconds{system="blue"} offset 1h)',
    );
  });

  it("reaches into subqueries and recorded series", () => {
    const recorded = blue.select(
      recordOf(signalOf(ratio(badJobs, allJobs)), { metric: "job_failures", operations: "ratio_rate" }).contract,
    );
    expect(textOf(earlier("1h", over("7d", times(1, average(recorded)))))).toBe(
      '1 * avg_over_time(system:job_failures:ratio_rate5m{system="blue"}[7d] offset 1h)',
    );
    expect(textOf(earlier("1h", average(depth)))).toBe('avg_over_time(max by (system) (queue_depth{system="blue"} offset 1h)[7m:1m])');
  });

  it("cannot move series that are written as text", () => {
    const textual = query("level", ["system"], () => binary(leaf('x{system="blue"}'), "+", number(1)));
    expect(earlier("1h", textual).faults.map(({ what }) => what)).toEqual([
      "The query reads series by a text, so it cannot be moved in time.",
    ]);
    const made = query("level", ["system"], () => binary(series('x{system="blue"}'), "+", leaf("+Inf")));
    expect(earlier("1h", made).faults).toEqual([]);
  });
});
