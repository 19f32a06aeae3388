import { type MetricContract, matching, oneOf, upTo } from "../../metrics/contract";
import { validateMetricSets } from "../../metrics/validate-contract";
import { renderProblemLine } from "../../problems";
import { Duration } from "../../units";

const COUNTER: MetricContract = {
  name: "jobs_total",
  type: "counter",
  unit: "none",
  help: "Jobs.",
  aggregate: "sum",
  standing: "declared",
};
const GAUGE: MetricContract = { ...COUNTER, name: "queue_depth", type: "gauge" };
const HISTOGRAM: MetricContract = { ...COUNTER, name: "job_seconds", type: "histogram", unit: "seconds", buckets: [1, 2] };

const problemsOf = (...metrics: readonly MetricContract[]) => validateMetricSets([{ source: "worker", system: "blue", metrics }]);

describe("validateMetricSets", () => {
  it("accepts contracts without contradictions", () => {
    expect(problemsOf(COUNTER, GAUGE, HISTOGRAM)).toEqual([]);
    expect(problemsOf({ ...HISTOGRAM, labels: { outcome: oneOf("done", "failed") }, zeroInitialised: ["outcome"] })).toEqual([]);
  });

  it("tells the whole story of one problem", () => {
    expect(problemsOf({ ...HISTOGRAM, buckets: [1, 30, 5] }).map(renderProblemLine)).toEqual([
      "metrics.blue.worker.job_seconds.buckets: A histogram needs its bucket bounds, because thresholds and quantiles are checked against them. Got [1,30,5]. " +
        "Allowed: one or more finite upper bounds, each above the one before; +Inf goes without saying. List the bounds that the program observes into. (OBS0306)",
    ]);
  });

  it.each<[string, MetricContract, string, string]>([
    [
      "a histogram without buckets",
      { ...COUNTER, name: "job_seconds", type: "histogram", unit: "seconds" },
      "job_seconds.buckets",
      "A histogram needs its bucket bounds",
    ],
    ["an infinite bucket", { ...HISTOGRAM, buckets: [1, Infinity] }, "job_seconds.buckets", "A histogram needs its bucket bounds"],
    ["a bucket that is there twice", { ...HISTOGRAM, buckets: [1, 1] }, "job_seconds.buckets", "A histogram needs its bucket bounds"],
    ["buckets on a gauge", { ...GAUGE, buckets: [1] }, "queue_depth.buckets", "A gauge has buckets."],
    ["a counter without _total", { ...COUNTER, name: "jobs" }, "jobs.name", "A counter has a name without the suffix _total."],
    [
      "a gauge that is named like a counter",
      { ...GAUGE, name: "threads_total" },
      "threads_total.note",
      "A gauge is named like a counter, and nothing says why.",
    ],
    [
      "a histogram by one of its series",
      { ...HISTOGRAM, name: "job_seconds_count" },
      "job_seconds_count.name",
      "A histogram is declared by the name of one of its series.",
    ],
    ["a colon in a name", { ...GAUGE, name: "a:b" }, "a:b.name", "This is not a name that a program may expose."],
    [
      "a unit that is not that of the name",
      { ...GAUGE, name: "lag_seconds" },
      "lag_seconds.unit",
      "The unit is not the one that the name states.",
    ],
    [
      "a label of discovery",
      { ...COUNTER, labels: { pod: upTo(3) } },
      "jobs_total.labels.pod",
      "The scrape puts a label of the same name on the series",
    ],
    ["le on a histogram", { ...HISTOGRAM, labels: { le: upTo(3) } }, "job_seconds.labels.le", "This label cannot be exposed."],
    ["an internal label", { ...COUNTER, labels: { __id: upTo(3) } }, "jobs_total.labels.__id", "This label cannot be exposed."],
    [
      "an empty list of values",
      { ...COUNTER, labels: { kind: oneOf() } },
      "jobs_total.labels.kind",
      "The list of values is empty or names one twice.",
    ],
    [
      "a value that is listed twice",
      { ...COUNTER, labels: { kind: oneOf("a", "a") } },
      "jobs_total.labels.kind",
      "The list of values is empty or names one twice.",
    ],
    [
      "a form that is no expression",
      { ...COUNTER, labels: { kind: matching("(", 3) } },
      "jobs_total.labels.kind",
      "The form of the values is not a regular expression.",
    ],
    [
      "no number of values",
      { ...COUNTER, labels: { kind: upTo(0) } },
      "jobs_total.labels.kind",
      "The number of different values is not a count.",
    ],
    [
      "zeros for values that nobody knows",
      { ...COUNTER, labels: { kind: upTo(3) }, zeroInitialised: ["kind"] },
      "jobs_total.zeroInitialised",
      "Only a counter, histogram or state set can be exposed as 0 from the start",
    ],
    [
      "zeros for a label that is not there",
      { ...COUNTER, zeroInitialised: ["kind"] },
      "jobs_total.zeroInitialised",
      "Only a counter, histogram or state set can be exposed as 0 from the start",
    ],
    [
      "zeros of a gauge",
      { ...GAUGE, labels: { kind: oneOf("a") }, zeroInitialised: ["kind"] },
      "queue_depth.zeroInitialised",
      "Only a counter, histogram or state set can be exposed as 0 from the start",
    ],
    [
      "a counter that takes the highest",
      { ...COUNTER, aggregate: "max" },
      "jobs_total.aggregate",
      "The events that replicas count add up, so a counter is summed.",
    ],
    ["a counter with freshness", { ...COUNTER, freshness: Duration.hours(1) }, "jobs_total.freshness", "A counter cannot be out of date."],
    [
      "a state set without states",
      { ...GAUGE, type: "stateset", labels: { pool: upTo(2) } },
      "queue_depth.labels",
      "A state set has no label with a closed list of states.",
    ],
    [
      "a correction without a note",
      { ...COUNTER, standing: "corrected" },
      "jobs_total.note",
      "The contract is corrected, and nothing says what the source has instead.",
    ],
    [
      "an addition with an empty note",
      { ...COUNTER, standing: "added", note: " " },
      "jobs_total.note",
      "The contract is added, and nothing says what the source has instead.",
    ],
    ["no help", { ...COUNTER, help: "" }, "jobs_total.help", "Nothing says what is counted or measured."],
  ])("refuses %s", (_, contract, field, what) => {
    expect(problemsOf(contract)).toEqual([
      expect.objectContaining({ code: "OBS0306", at: `metrics.blue.worker.${field}`, what: expect.stringContaining(what) }),
    ]);
  });

  it("lets a source that speaks for pods have their labels as its own", () => {
    const set = { source: "cadvisor", system: "any", metrics: [{ ...GAUGE, labels: { pod: upTo(3) } }], targetLabels: { job: upTo(1) } };
    expect(validateMetricSets([set])).toEqual([]);
  });

  it("refuses one name twice in a source", () => {
    expect(problemsOf(COUNTER, COUNTER).map(({ what }) => what)).toEqual(["The same source declares this metric twice."]);
  });

  it("lets two sources of a system expose one name only if it is the same kind of figure", () => {
    const other = (contract: MetricContract) => [
      { source: "worker", system: "blue", metrics: [GAUGE] },
      { source: "web", system: "blue", metrics: [contract] },
    ];
    expect(validateMetricSets(other(GAUGE))).toEqual([]);
    expect(validateMetricSets(other({ ...GAUGE, unit: "seconds" })).map(renderProblemLine)).toEqual([
      "metrics.blue.web.queue_depth: Two sources of one system expose this name with another type or unit, so an expression cannot tell them apart. " +
        "Got gauge in seconds. Allowed: gauge in none, as worker exposes it. Rename one of them, or declare what both really expose. (OBS0306)",
    ]);
  });
});
