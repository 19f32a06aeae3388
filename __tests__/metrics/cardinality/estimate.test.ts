import { type MetricContract, oneOf, optional, upTo } from "../../../metrics/contract";
import { BYTES_PER_SAMPLE, SERIES_PER_SCRAPE, estimateSystem } from "../../../metrics/cardinality/estimate";
import type { ScrapeJob } from "../../../metrics/scrape";
import { Duration } from "../../../units";

const METRIC: MetricContract = { name: "a", type: "gauge", unit: "none", help: "A.", aggregate: "sum", standing: "declared" };
const JOB: ScrapeJob = { kind: "service", name: "web", source: "web", service: "web", port: "http" };

const estimate = (metrics: readonly MetricContract[], ...scrape: readonly ScrapeJob[]) =>
  estimateSystem({ metrics: [{ source: "web", system: "shop", metrics }], scrape, scrapeInterval: Duration.seconds(15) });

/** Series of the metrics of one target, without what Prometheus adds. */
const series = (metric: Partial<MetricContract>, job: object = {}): number =>
  estimate([{ ...METRIC, ...metric }], { ...JOB, ...job } as ScrapeJob).series - SERIES_PER_SCRAPE;

describe("the series of one target", () => {
  it.each<[string, Partial<MetricContract>, number]>([
    ["a metric without labels", {}, 1],
    ["the product of what labels can have", { labels: { a: oneOf("x", "y", "z"), b: upTo(10) } }, 30],
    ["one more value for a label that may be missing", { labels: { a: optional(oneOf("x", "y")), b: upTo(10) } }, 30],
    ["what the contract says, where labels depend on each other", { labels: { a: upTo(100), b: upTo(100) }, seriesPerTarget: 100 }, 100],
    [
      "a histogram with its bounds, +Inf, sum and count",
      { type: "histogram", buckets: [1, 2, 3], labels: { a: oneOf("x", "y") } },
      2 * (3 + 1 + 2),
    ],
    ["a native histogram", { type: "native_histogram" }, 1],
    ["a summary with five quantiles, sum and count", { type: "summary" }, 7],
    ["a state set with its states", { type: "stateset", labels: { state: oneOf("on", "off") } }, 2],
    ["nothing that is only proposed", { standing: "proposed" }, 0],
  ])("are %s", (_, metric, expected) => {
    expect(series(metric)).toBe(expected);
  });

  it("are those that the job keeps, a histogram by its parts", () => {
    const histogram: Partial<MetricContract> = { name: "h", type: "histogram", buckets: [1, 2, 3] };
    expect(series({}, { keep: ["b"] })).toBe(0);
    expect(series(histogram, { keep: ["h"] })).toBe(0);
    expect(series(histogram, { keep: ["h_count", "h_sum"] })).toBe(2);
    expect(series(histogram, { keep: ["h_.*"] })).toBe(6);
  });
});

describe("an estimate", () => {
  it("multiplies by targets, adds what Prometheus writes of each, and divides by the interval", () => {
    const { jobs, ...whole } = estimate([{ ...METRIC, labels: { a: upTo(10) } }], { ...JOB, replicas: 3 } as ScrapeJob, {
      kind: "static",
      name: "hosts",
      source: "web",
      targets: ["a:1", "b:1"],
      interval: Duration.minutes(1),
    });
    expect(jobs.map(({ job, targets, series: count, samplesPerSecond }) => [job, targets, count, samplesPerSecond])).toEqual([
      ["web", 3, 3 * 10 + 3 * 5, 3],
      ["hosts", 2, 2 * 10 + 2 * 5, 0.5],
    ]);
    expect(whole.series).toBe(75);
    expect(whole.samplesPerSecond).toBe(3.5);
    expect(whole.storagePerDay.toBytes()).toBeCloseTo(3.5 * 86_400 * BYTES_PER_SAMPLE, 3);
  });

  it("counts targets of every kind of job", () => {
    const jobs: readonly ScrapeJob[] = [
      { kind: "pods", name: "p", source: "web", labels: { a: "b" }, port: "http", replicas: 7 },
      { kind: "probe", name: "q", source: "web", module: "http_2xx", targets: ["https://a", "https://b", "https://c"] },
      JOB,
    ];
    expect(estimate([METRIC], ...jobs).jobs.map(({ targets }) => targets)).toEqual([7, 3, 1]);
  });

  it("names the metrics of a job, those with the most series first", () => {
    const few = { ...METRIC, name: "few" };
    const many = { ...METRIC, name: "many", labels: { a: upTo(10) } };
    expect(estimate([few, many], { ...JOB, replicas: 2 } as ScrapeJob).jobs[0]?.metrics).toEqual([
      { source: "web", metric: "many", series: 20 },
      { source: "web", metric: "few", series: 2 },
    ]);
  });
});
