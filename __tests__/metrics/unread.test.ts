import type { MetricContract, MetricSet } from "../../metrics/contract";
import type { ScrapeJob } from "../../metrics/scrape";
import { keepingRead, unreadMetrics } from "../../metrics/unread";

const METRIC: MetricContract = { name: "a", type: "gauge", unit: "none", help: "A.", aggregate: "sum", standing: "declared" };
const HISTOGRAM: MetricContract = { ...METRIC, name: "h", type: "histogram", buckets: [1, 2] };
const SETS: readonly MetricSet[] = [
  { source: "web", system: "shop", metrics: [METRIC, HISTOGRAM, { ...METRIC, name: "new", standing: "proposed" }] },
];
const JOB: ScrapeJob = { kind: "service", name: "web", source: "web", service: "web", port: "http", replicas: 2 };

const reading = (...names: readonly string[]) => ({ metrics: SETS, isRead: (name: string) => names.includes(name) });

describe("metrics that nothing reads", () => {
  it("are listed with the series that they cost, the most first", () => {
    expect(unreadMetrics({ ...reading(), scrape: [JOB] })).toEqual([
      { job: "web", source: "web", metric: "h", names: ["h_bucket", "h_sum", "h_count"], series: 2 * 5 },
      { job: "web", source: "web", metric: "a", names: ["a"], series: 2 },
    ]);
  });

  it("are parts of a histogram, where only others are read", () => {
    expect(unreadMetrics({ ...reading("a", "h_count"), scrape: [JOB] })).toEqual([
      { job: "web", source: "web", metric: "h", names: ["h_bucket", "h_sum"], series: 2 * 4 },
    ]);
  });

  it("are not those that are read, or dropped already", () => {
    expect(unreadMetrics({ ...reading("a", "h_bucket", "h_sum", "h_count"), scrape: [JOB] })).toEqual([]);
    expect(unreadMetrics({ ...reading("a"), scrape: [{ ...JOB, keep: ["a"] }] })).toEqual([]);
  });
});

describe("jobs that keep what is read", () => {
  it("keep the names of series, and nothing where nothing is read", () => {
    expect(keepingRead({ ...reading("a", "h_count", "up"), scrape: [JOB] })).toEqual([{ ...JOB, keep: ["a", "h_count"] }]);
    expect(keepingRead({ ...reading(), scrape: [JOB] })).toEqual([{ ...JOB, keep: [] }]);
  });

  it("keep no more than they did", () => {
    expect(keepingRead({ ...reading("a", "h_count"), scrape: [{ ...JOB, keep: ["h_.*"] }] })).toEqual([{ ...JOB, keep: ["h_count"] }]);
  });
});
