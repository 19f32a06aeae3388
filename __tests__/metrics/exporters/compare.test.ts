import { type MetricContract, oneOf, optional, upTo } from "../../../metrics/contract";
import { compareWithFacts } from "../../../scripts/exposition-facts/compare";
import { parseFacts } from "../../../scripts/exposition-facts/facts";

const { metrics: FACTS } = parseFacts(`# program: shop
# version: 1
# source: made for this test
jobs_total counter {kind}
jobs_waiting gauge
pod_labels gauge {label_app?,label_team?,pod}
request_seconds histogram {code,namespace} [0.1,1,10]
state gauge {name,state}
`);

const COUNTER = {
  name: "jobs_total",
  type: "counter",
  unit: "none",
  help: "Jobs.",
  labels: { kind: oneOf("small", "large") },
  aggregate: "sum",
  standing: "added",
} as const satisfies MetricContract;

const HISTOGRAM: MetricContract = {
  ...COUNTER,
  name: "request_seconds",
  type: "histogram",
  unit: "seconds",
  labels: { code: upTo(5), exported_namespace: upTo(5) },
  buckets: [0.1, 1, 10],
};

const differencesOf = (contract: MetricContract) => compareWithFacts({ contract }, FACTS);

describe("Comparing contracts with facts", () => {
  it.each<[string, MetricContract]>([
    ["a counter with its label", COUNTER],
    ["a gauge without labels", { ...COUNTER, name: "jobs_waiting", type: "gauge", labels: {} }],
    ["a histogram whose own label the scrape has too", HISTOGRAM],
    [
      "buckets that relabelling drops and a note explains",
      { ...HISTOGRAM, buckets: [0.1, 10], note: "One is dropped when they are scraped." },
    ],
    [
      "a state set, which is exposed as a gauge",
      { ...COUNTER, name: "state", type: "stateset", labels: { name: upTo(3), state: oneOf("up") } },
    ],
    ["other labels by their form", { ...COUNTER, name: "pod_labels", type: "info", labels: { pod: upTo(9) }, otherLabels: "label_.+" }],
    ["a label that the contract calls optional and that is always there", { ...COUNTER, labels: { kind: optional(upTo(3)) } }],
  ])("accepts %s", (_, contract) => {
    expect(differencesOf(contract)).toEqual([]);
  });

  it.each<[string, MetricContract, string]>([
    ["a metric that is not exposed", { ...COUNTER, name: "jobs" }, "jobs is not exposed."],
    ["the name of a part of a histogram", { ...COUNTER, name: "request_seconds_count" }, "request_seconds_count is not exposed."],
    ["another type", { ...COUNTER, type: "gauge" }, "jobs_total is exposed as counter, not as gauge."],
    ["a state set of a counter", { ...COUNTER, type: "stateset" }, "jobs_total is exposed as counter, not as stateset."],
    ["a label that is not exposed", { ...COUNTER, labels: { ...COUNTER.labels, size: upTo(3) } }, "jobs_total has no label size."],
    ["a label that the contract lacks", { ...COUNTER, labels: {} }, "jobs_total has a label kind that its contract lacks."],
    [
      "a label that is not always there",
      { ...COUNTER, name: "pod_labels", type: "gauge", labels: { pod: upTo(9), label_app: upTo(2) }, otherLabels: "label_.+" },
      "pod_labels has series without the label label_app, which its contract does not call optional.",
    ],
    [
      "other labels that have another form",
      { ...COUNTER, name: "pod_labels", type: "gauge", labels: { pod: upTo(9), label_app: optional(upTo(2)) }, otherLabels: "label_a.+" },
      "pod_labels has a label label_team that its contract lacks.",
    ],
    ["a bucket that is not there", { ...HISTOGRAM, buckets: [0.1, 1, 5, 10] }, "request_seconds has no buckets at 5."],
    [
      "a bucket that is missing without a note",
      { ...HISTOGRAM, buckets: [0.1, 1] },
      "request_seconds has buckets at 10 that its contract lacks.",
    ],
  ])("refuses %s", (_, contract, difference) => {
    expect(differencesOf(contract)).toEqual([difference]);
  });
});
