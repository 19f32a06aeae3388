import { type MetricContract, type MetricSet, matching, oneOf, optional, upTo } from "../../../metrics/contract";
import { compareExposition } from "../../../metrics/exposition/compare-exposition";
import { differenceProblems } from "../../../metrics/exposition/exposition-difference";
import { parseExposition } from "../../../metrics/exposition/parse-exposition";
import { renderProblemLine } from "../../../problems";

const COUNTER: MetricContract = {
  name: "jobs_total",
  type: "counter",
  unit: "none",
  help: "Jobs.",
  labels: { status: oneOf("done", "failed"), queue: upTo(2) },
  aggregate: "sum",
  standing: "declared",
};
const HISTOGRAM: MetricContract = {
  name: "job_seconds",
  type: "histogram",
  unit: "seconds",
  help: "Time.",
  buckets: [1, 2],
  aggregate: "sum",
  standing: "declared",
};

const setOf = (...metrics: readonly MetricContract[]): MetricSet => ({ source: "worker", system: "shop", metrics });
const histogram = (...bounds: readonly string[]) => [
  "# TYPE job_seconds histogram",
  ...bounds.map((bound) => `job_seconds_bucket{le="${bound}"} 0`),
  "job_seconds_sum 0",
  "job_seconds_count 0",
];
const compare = (metrics: readonly MetricContract[], ...text: readonly string[]) =>
  compareExposition(setOf(...metrics), parseExposition(`${text.join("\n")}\n`));

const GOOD = [
  "# TYPE jobs_total counter",
  'jobs_total{status="done",queue="a"} 1',
  'jobs_total{status="failed",queue="b"} 1',
  ...histogram("1", "2.0", "+Inf"),
];

describe("a comparison with an exposition", () => {
  it("finds nothing where it is as declared", () => {
    expect(compare([COUNTER, HISTOGRAM], ...GOOD)).toEqual([]);
  });

  it("finds missing and new metrics", () => {
    expect(compare([COUNTER], ...histogram("+Inf"))).toEqual([
      { kind: "missing-metric", metric: "jobs_total" },
      { kind: "new-metric", metric: "job_seconds", type: "histogram", series: 1 },
    ]);
  });

  it("leaves out what is only proposed, and new metrics where any may be exposed", () => {
    expect(compare([{ ...COUNTER, standing: "proposed" }])).toEqual([]);
    expect(compareExposition(setOf(), parseExposition("a 1\n"), { undeclared: "anything" })).toEqual([]);
  });

  it("finds another type, and compares nothing else of it", () => {
    expect(compare([COUNTER], "# TYPE jobs_total gauge", "jobs_total 1")).toEqual([
      { kind: "retyped", metric: "jobs_total", declared: "counter", exposed: "gauge" },
    ]);
  });

  it.each([
    ["info", "gauge"],
    ["stateset", "gauge"],
    ["gauge", "untyped"],
    ["unknown", "counter"],
  ] as const)("takes %s for what the text format writes as %s", (type, word) => {
    const contract: MetricContract = { ...COUNTER, name: "a", type, labels: { s: oneOf("x") }, aggregate: "max" };
    expect(compare([contract], `# TYPE a ${word}`, 'a{s="x"} 1')).toEqual([]);
  });

  it("takes a native histogram for the histogram that the text format has, whatever its buckets", () => {
    const native: MetricContract = { ...COUNTER, name: HISTOGRAM.name, type: "native_histogram", unit: "seconds", labels: {} };
    expect(compare([native], ...histogram("+Inf"))).toEqual([]);
  });

  it("finds other buckets", () => {
    expect(compare([HISTOGRAM], ...histogram("1", "5", "+Inf"))).toEqual([
      { kind: "buckets", metric: "job_seconds", declared: [1, 2], exposed: [1, 5] },
    ]);
  });

  it("finds another unit, where both are known", () => {
    const bytes = "# TYPE size_bytes gauge\n# UNIT size_bytes bytes\nsize_bytes 1\n# EOF";
    const contract: MetricContract = { ...COUNTER, name: "size_bytes", type: "gauge", labels: {}, unit: "seconds" };
    expect(compare([contract], bytes)).toEqual([{ kind: "unit", metric: "size_bytes", declared: "seconds", exposed: "bytes" }]);
    expect(compare([{ ...contract, unit: "unknown" }], bytes)).toEqual([]);
  });

  it("finds labels that are missing everywhere, here and there, and new", () => {
    expect(compare([COUNTER], 'jobs_total{status="done",pod="x"} 1', 'jobs_total{pod="y"} 1')).toEqual([
      { kind: "missing-label", metric: "jobs_total", label: "status", everywhere: false },
      { kind: "missing-label", metric: "jobs_total", label: "queue", everywhere: true },
      { kind: "new-label", metric: "jobs_total", label: "pod", values: ["x", "y"] },
    ]);
  });

  it("leaves out labels that may be missing, and those of which only the form is declared", () => {
    const contract: MetricContract = {
      ...COUNTER,
      labels: { status: optional(oneOf("done")) },
      otherLabels: "label_.+",
      seriesPerTarget: 5,
    };
    expect(compare([contract], 'jobs_total{label_app="x"} 1', 'jobs_total{status="done",label_app="x"} 1')).toEqual([]);
    expect(compare([contract], 'jobs_total{app="x"} 1')).toEqual([
      { kind: "new-label", metric: "jobs_total", label: "app", values: ["x"] },
    ]);
  });

  it("finds values outside of a list and of a form", () => {
    const contract: MetricContract = { ...COUNTER, labels: { status: oneOf("done"), code: matching("[1-5][0-9][0-9]", 5) } };
    expect(compare([contract], 'jobs_total{status="lost",code="200"} 1', 'jobs_total{status="done",code="2000"} 1')).toEqual([
      { kind: "undeclared-values", metric: "jobs_total", label: "status", values: ["lost"], declared: "done" },
      { kind: "undeclared-values", metric: "jobs_total", label: "code", values: ["2000"], declared: "[1-5][0-9][0-9]" },
    ]);
  });

  it("finds more values and more label sets than are declared", () => {
    expect(compare([COUNTER], ...["a", "b", "c"].map((queue) => `jobs_total{status="done",queue="${queue}"} 1`))).toEqual([
      { kind: "cardinality", metric: "jobs_total", label: "queue", declared: 2, exposed: 3 },
    ]);
    expect(compare([{ ...COUNTER, seriesPerTarget: 1 }], ...GOOD.slice(0, 3))).toEqual([
      { kind: "cardinality", metric: "jobs_total", declared: 1, exposed: 2 },
    ]);
  });

  it("finds values that are not there from the start, of one label and of several together", () => {
    const contract: MetricContract = { ...COUNTER, zeroInitialised: ["status"] };
    expect(compare([contract], 'jobs_total{status="done",queue="a"} 1')).toEqual([
      { kind: "not-zero-initialised", metric: "jobs_total", missing: [{ status: "failed" }] },
    ]);
    const both: MetricContract = {
      ...COUNTER,
      labels: { status: oneOf("done", "failed"), kind: oneOf("x", "y") },
      zeroInitialised: ["status", "kind"],
    };
    expect(compare([both], 'jobs_total{status="done",kind="x"} 1', 'jobs_total{status="failed",kind="y"} 1')).toEqual([
      {
        kind: "not-zero-initialised",
        metric: "jobs_total",
        missing: [
          { status: "done", kind: "y" },
          { status: "failed", kind: "x" },
        ],
      },
    ]);
  });

  it("asks nothing of labels and buckets where only the type is exposed", () => {
    expect(compare([COUNTER, HISTOGRAM], "# TYPE jobs_total counter", "# TYPE job_seconds histogram")).toEqual([]);
  });
});

test("each difference is a problem that says what is declared and what is exposed", () => {
  const differences = [
    ...compare([COUNTER], "new 1"),
    ...compare([COUNTER], "# TYPE jobs_total gauge"),
    ...compare([{ ...COUNTER, zeroInitialised: ["status"] }], 'jobs_total{status="lost",pod="p"} 1', 'jobs_total{pod="q"} 1'),
    ...compare([HISTOGRAM], ...histogram("1", "+Inf")),
    ...compare([{ ...COUNTER, seriesPerTarget: 1 }], ...["a", "b", "c"].map((queue) => `jobs_total{status="done",queue="${queue}"} 1`)),
  ];
  expect(
    differenceProblems(differences, "metrics.shop.worker").map((problem) => renderProblemLine(problem).replace(/ \(OBS0310\)$/, "")),
  ).toEqual([
    'metrics.shop.worker.jobs_total: The contract declares a metric that is not exposed. Got nothing. Allowed: "jobs_total". Have the program expose it, mend its name, or take the contract out.',
    "metrics.shop.worker.new: A metric is exposed that no contract declares. Got unknown new with 1 series. Allowed: a contract for each metric. Declare it, or keep it from being scraped.",
    'metrics.shop.worker.jobs_total.type: The metric is exposed with another type. Got "gauge". Allowed: "counter". Declare the type that is exposed, and look at every expression that reads the metric.',
    "metrics.shop.worker.jobs_total.labels.status: Some series lack a label that the contract declares for all. Got no value. Allowed: a value in each series. Declare the label as optional(...).",
    'metrics.shop.worker.jobs_total.labels.status: The label has values that the contract rules out. Got ["lost"]. Allowed: done, failed. Declare the values, or have the program keep to the list.',
    "metrics.shop.worker.jobs_total.labels.queue: No series has a label that the contract declares. Got no value. Allowed: a value in each series. Mend the name of the label, or take it out of the contract.",
    'metrics.shop.worker.jobs_total.labels.pod: Series have a label that the contract does not declare. Got ["p","q"]. Allowed: no such label. Declare the label with what its values can be.',
    'metrics.shop.worker.jobs_total.zeroInitialised: Label values are not there from the start, although the contract says so; rate() will not see their first event. Got nothing for [{"status":"done"},{"status":"failed"}]. Allowed: a series with the value 0 for each of them. Have the program create the series when it starts.',
    "metrics.shop.worker.job_seconds.buckets: The histogram is exposed with other buckets. Got [1]. Allowed: [1,2]. Declare the bounds that are exposed, and look at every threshold that needs one of them.",
    "metrics.shop.worker.jobs_total.labels.queue: The label has more different values than the contract allows. Got 3. Allowed: at most 2. Find out where the values come from; raise the figure if they are meant, and the budget with it.",
    "metrics.shop.worker.jobs_total.seriesPerTarget: One target exposes more label sets than the contract allows. Got 3. Allowed: at most 1. Find out where the values come from; raise the figure if they are meant, and the budget with it.",
  ]);
});
