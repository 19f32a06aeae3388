import { platform } from "../../rules/platform";
import { phoenix } from "../../systems/phoenix";
import { type ReadingOwner, readSeries } from "../../systems/read-series";
import { scrapeOf, unreadOf } from "../../systems/unread-metrics";
import type { Signal } from "../../signals/signal";

const owners = [platform, phoenix];

/** Somebody who draws one expression. */
function drawing(expression: string): ReadingOwner {
  const query = { render: () => expression } as unknown as Signal["query"];
  const signal: Signal = { name: "s", title: "S", description: "S.", query, unit: "short", legend: "s" };
  const rows = [{ title: "R", panels: [{ kind: "timeseries", signals: [signal] } as const] }];
  return { name: "shop", alerts: {}, slos: {}, dashboards: { d: { title: "D", description: "D.", rows } } };
}

describe("what is read", () => {
  it("is what alerts, objectives and panels select, of the system that they select", () => {
    const isRead = readSeries(owners);
    expect(isRead("phoenix", "requests_total")).toBe(true);
    expect(isRead("phoenix", "request_duration_seconds_bucket")).toBe(true);
    expect(isRead("phoenix", "request_duration_seconds")).toBe(false);
    expect(isRead("a8n", "requests_total")).toBe(false);
    expect(isRead("phoenix", "no_such_metric")).toBe(false);
  });

  it.each([
    ["a name", "rate(a_total[5m])", "a_total", true],
    ["another name", "rate(a_total[5m])", "b_total", false],
    ["a pattern of names", '{__name__=~"a_.+"}', "a_total", true],
    ["another pattern of names", '{__name__=~"a_.+"}', "ba_total", false],
    ["every name but one", '{__name__!="a_total", job="x"}', "b_total", true],
    ["a pattern of systems", 'a_total{system=~"shop|bank"}', "a_total", true],
    ["another system", 'a_total{system="bank"}', "a_total", false],
    ["every system but this", 'a_total{system!="shop"}', "a_total", false],
    ["a variable", 'a_total{system="$system"}', "a_total", true],
    ["an argument of an aggregation within a subquery", "max_over_time(sum(a_total)[1h:5m])", "a_total", true],
  ])("is found by %s", (_, expression, name, expected) => {
    expect(readSeries([drawing(expression)])("shop", name)).toBe(expected);
  });
});

describe("what nothing reads", () => {
  it("is listed of a system, and gone from the list when something reads it", () => {
    const names = (extra: readonly ReadingOwner[]) => unreadOf(phoenix, readSeries([...owners, ...extra])).map(({ metric }) => metric);
    expect(names([])).toContain("request_size_bytes");
    expect(names([])).not.toContain("requests_total");
    const reader = drawing('sum(rate({__name__=~"request_size_bytes_(bucket|sum|count)", system="phoenix"}[5m]))');
    expect(names([reader])).not.toContain("request_size_bytes");
  });

  it("is scraped all the same, unless the pack drops it", () => {
    const isRead = readSeries(owners);
    expect(scrapeOf(phoenix, isRead)).toBe(phoenix.scrape);
    const dropped = scrapeOf({ ...phoenix, unreadMetrics: "drop" }, isRead);
    expect(dropped.map(({ name }) => name)).toEqual(phoenix.scrape.map(({ name }) => name));
    const orchestrators = dropped.find(({ source }) => source === "orchestrator")?.keep ?? [];
    expect(orchestrators).toContain("requests_total");
    expect(orchestrators).not.toContain("request_size_bytes_sum");
    expect(unreadOf({ ...phoenix, scrape: dropped }, isRead)).toEqual([]);
  });
});
