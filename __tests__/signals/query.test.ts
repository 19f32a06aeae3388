import { type MetricContract, oneOf, upTo } from "../../metrics/contract";
import {
  absent,
  activeStates,
  always,
  gauge,
  increase,
  matchOn,
  mean,
  netRate,
  quantile,
  rate,
  rateAbove,
  rateOfPart,
  ratio,
  shareWithin,
  unless,
  usedShare,
} from "../../signals/query";
import { byNamespace, bySlo, bySystem, everySystem, matching, not } from "../../signals/selection";
import { eventSli, latencySli } from "../../signals/sli";

const BASE = { unit: "none", help: "Something.", standing: "declared" } as const;
const jobs = {
  ...BASE,
  name: "jobs_total",
  type: "counter",
  aggregate: "sum",
  labels: { outcome: oneOf("good", "bad"), queue: upTo(7) },
} as const;
const retries = { ...BASE, name: "retries_total", type: "counter", aggregate: "sum" } as const;
const duration = { ...BASE, name: "job_seconds", type: "histogram", unit: "seconds", aggregate: "sum", buckets: [0.5, 1, 30] } as const;
const depth = { ...BASE, name: "queue_depth", type: "gauge", aggregate: "max", labels: { queue: upTo(7) } } as const;
const workers = { ...BASE, name: "workers", type: "gauge", aggregate: "sum" } as const;
const state = { ...BASE, name: "worker_state", type: "stateset", aggregate: "max", labels: { state: oneOf("up", "down") } } as const;

const blue = bySystem("blue");
const allJobs = blue.select(jobs);
const badJobs = blue.select(jobs, { outcome: "bad" });
const durations = blue.select(duration);

describe("queries", () => {
  it.each([
    ["a rate is summed over replicas", rate(allJobs), 'sum by (system) (rate(jobs_total{system="blue"}[7m]))'],
    [
      "a rate keeps labels that are asked for",
      rate(allJobs, { by: ["outcome"] }),
      'sum by (system, outcome) (rate(jobs_total{system="blue"}[7m]))',
    ],
    ["a rate of a histogram counts observations", rate(durations), 'sum by (system) (rate(job_seconds_count{system="blue"}[7m]))'],
    ["an increase", increase(badJobs), 'sum by (system) (increase(jobs_total{system="blue", outcome="bad"}[7m]))'],
    ["a gauge of a global value", gauge(blue.select(depth)), 'max by (system) (queue_depth{system="blue"})'],
    ["a gauge of each process", gauge(blue.select(workers)), 'sum by (system) (workers{system="blue"})'],
    ["a gauge with another aggregation", gauge(blue.select(workers), { aggregate: "min" }), 'min by (system) (workers{system="blue"})'],
    ["a state set", activeStates(blue.select(state), { by: ["state"] }), 'max by (system, state) (worker_state{system="blue"}) == 1'],
    ["absence of a gauge", absent(blue.select(depth, { queue: not("idle") })), 'absent(queue_depth{system="blue", queue!="idle"})'],
    ["absence of a histogram", absent(durations), 'absent(job_seconds_count{system="blue"})'],
    ["what always holds", always(), "vector(1)"],
    [
      "a quantile keeps le below and not above",
      quantile(0.95, durations),
      'histogram_quantile(0.95, sum by (system, le) (rate(job_seconds_bucket{system="blue"}[7m])))',
    ],
  ])("%s", (_, query, text) => {
    expect(query.render("7m")).toBe(text);
  });

  it("fills a ratio of matched series with zeros and divides by nothing but more than zero", () => {
    expect(ratio(badJobs, allJobs).render("7m")).toMatchInlineSnapshot(`
     "(
       sum by (system) (rate(jobs_total{system="blue", outcome="bad"}[7m]))
       or 0 * sum by (system) (rate(jobs_total{system="blue"}[7m]))
     )
     / (sum by (system) (rate(jobs_total{system="blue"}[7m])) > 0)"
    `);
  });

  it("adds two counters to a whole, of which one may not exist", () => {
    expect(ratio(blue.select(retries), [allJobs, blue.select(retries)]).render("7m")).toMatchInlineSnapshot(`
     "sum by (system) (rate(retries_total{system="blue"}[7m]))
     / (
       (
         sum by (system) (rate(jobs_total{system="blue"}[7m]))
         + sum by (system) (rate(retries_total{system="blue"}[7m]))
         or sum by (system) (rate(jobs_total{system="blue"}[7m]))
         or sum by (system) (rate(retries_total{system="blue"}[7m]))
       ) > 0
     )"
    `);
  });

  it("never matches a bucket bound by equality, because Prometheus 3 writes 1 as 1.0", () => {
    expect(rateAbove(1, durations).render("7m")).toMatchInlineSnapshot(`
     "sum by (system) (rate(job_seconds_count{system="blue"}[7m]))
     - sum by (system) (rate(job_seconds_bucket{system="blue", le=~"1(\\\\.0)?"}[7m]))"
    `);
    expect(shareWithin(0.5, durations).render("7m")).toContain('le=~"0\\\\.5"');
  });

  it("divides a mean, a used share and a net rate side by side", () => {
    expect([mean(durations).render("7m"), usedShare(blue.select(workers), blue.select(depth)).render("7m")].join("\n\n"))
      .toMatchInlineSnapshot(`
     "sum by (system) (rate(job_seconds_sum{system="blue"}[7m]))
     / (sum by (system) (rate(job_seconds_count{system="blue"}[7m])) > 0)

     sum by (system) (workers{system="blue"})
     / (max by (system) (queue_depth{system="blue"}) > 0)"
    `);
    expect(netRate(allJobs, [blue.select(retries)]).render("7m")).toBe(
      'sum by (system) (rate(jobs_total{system="blue"}[7m]))\n- sum by (system) (rate(retries_total{system="blue"}[7m]))',
    );
  });

  it("renders one definition for alerts and for panels", () => {
    expect(rate(allJobs).render("$__rate_interval")).toBe('sum by (system) (rate(jobs_total{system="blue"}[$__rate_interval]))');
  });

  it("says which labels its result has", () => {
    expect(rate(allJobs, { by: ["queue", "outcome"] }).labels).toEqual(["system", "queue", "outcome"]);
    expect(gauge(byNamespace("blue").select(workers), { by: ["pod"] }).labels).toEqual(["namespace", "pod"]);
    expect(absent(blue.select(depth, { queue: not("idle"), job: "j" })).labels).toEqual(["system", "job"]);
    expect(always().labels).toEqual([]);
  });

  it("knows that no quantile exceeds the highest finite bucket bound", () => {
    expect(quantile(0.99, durations).highestBound).toBe(30);
  });

  it("tells figures about events, which need a guard, from levels", () => {
    expect([ratio(badJobs, allJobs), quantile(0.5, durations), mean(durations), shareWithin(1, durations)].map(({ kind }) => kind)).toEqual(
      Array(4).fill("share"),
    );
    expect([rate(allJobs), gauge(blue.select(depth)), usedShare(blue.select(workers), blue.select(depth))].map(({ kind }) => kind)).toEqual(
      Array(3).fill("level"),
    );
  });
});

describe("indicators", () => {
  it("have bad events whenever they have events", () => {
    expect(eventSli(badJobs, allJobs).errors.render("7m")).toBe(rateOfPart(badJobs, allJobs).render("7m"));
    expect(eventSli(badJobs, allJobs).errors.render("7m")).toContain("\nor 0 * ");
    expect(latencySli(1, durations).total.render("7m")).toBe(rate(durations).render("7m"));
  });
});

describe("scopes", () => {
  it.each([
    [bySystem("blue"), 'queue_depth{system="blue"}'],
    [byNamespace("blue"), 'queue_depth{namespace="blue"}'],
    [bySlo("blue-speed"), 'queue_depth{slo="blue-speed"}'],
    [everySystem(), 'queue_depth{system=~".+"}'],
  ])("stand first in every selector", (scope, selector) => {
    expect(gauge(scope.select(depth)).render("7m")).toContain(selector);
  });

  it("escape what is matched", () => {
    expect(gauge(blue.select(depth, { queue: matching("a\\.b") })).render("7m")).toContain('queue=~"a\\\\.b"');
  });

  it("are matched on where two sides differ", () => {
    expect(matchOn(["system"], ["system"])).toBeUndefined();
    expect(matchOn(["system", "slo"], ["system"])).toBe("on (system)");
    expect(matchOn(["system"], ["system", "pod"])).toBe("on (system)");
  });
});

describe("types", () => {
  it("refuse what would be wrong", () => {
    const wrong = (): void => {
      // @ts-expect-error a rate of a gauge
      rate(blue.select(depth));
      // @ts-expect-error a gauge of a counter, which only ever rises
      gauge(allJobs);
      // @ts-expect-error a quantile of a counter
      quantile(0.5, allJobs);
      // @ts-expect-error a bound that is not a bucket
      rateAbove(2, durations);
      // @ts-expect-error a label that the metric does not have
      blue.select(jobs, { status: "bad" });
      // @ts-expect-error a value that the label never has
      blue.select(jobs, { outcome: "worse" });
      // @ts-expect-error grouping by a label that the metric does not have
      rate(allJobs, { by: ["status"] });
      // @ts-expect-error a selection that no scope made
      rate({ contract: jobs, scopeLabel: "system", matchers: [] });
      // @ts-expect-error an exception by a label that the other side does not have
      unless(blue.select(depth), blue.select(workers), { by: ["queue"] });
    };
    // What counts is that this file compiles: an error that is expected and missing is one.
    expect(wrong).toBeInstanceOf(Function);
  });

  it("let every label of discovery be matched", () => {
    const contract: MetricContract & { type: "gauge" } = workers;
    expect(gauge(blue.select(contract, { job: "a", pod: not("b") })).render("7m")).toBe(
      'sum by (system) (workers{system="blue", job="a", pod!="b"})',
    );
  });
});
