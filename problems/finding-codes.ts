/**
 * The codes of all findings: the defect classes D01 to D24, and the checks of pint that can be decided without a running Prometheus. A code never changes
 * its meaning. `docs/analyzer.md` lists them with examples.
 *
 * @see https://cloudflare.github.io/pint/checks/
 */
export const DEFECTS = {
  D01: "A metric is read that nobody exposes.",
  D02: "The bare name of a classic histogram or summary is read, which has no such series.",
  D03: "A ratio divides each series by itself, so it is always 1.",
  D04: "The two sides have different labels and nothing says on which to match, so nothing ever matches.",
  D05: "The raw value of a counter is compared or computed with, although it starts again at every restart.",
  D06: "The rate of something that is not a counter is taken.",
  D07a: "A quantile is taken of each series for itself instead of over all of them.",
  D07b: "The buckets' label le is gone before the quantile is taken, so the result is empty.",
  D07c: "A quantile is taken of raw buckets, which is the distribution since the process started.",
  D08: "A label or value is matched that the metric does not have, so the matcher selects nothing or everything.",
  D09: "A threshold on a rate is held against each series, so many small ones hide and one busy one fires.",
  D10: "An absolute rate is called a share.",
  D11: "Unrelated programs are aggregated, because nothing says whose series are meant.",
  D12: "Replicas are put together in a way that the metric does not mean.",
  D13: "The alert falls silent when the source of its series disappears.",
  D14: "A share or quantile is judged without asking how many events it is made of.",
  D15: "A division can be 0/0, and the NaN spreads into what is computed from it.",
  D16: "Several systems expose this name, and nothing says which of them is meant.",
  D17: "The first event of a label value is missed, because the series is born with it.",
  D18: "The gauge keeps its last value when nothing updates it, and the alert believes it.",
  D19: "The range is longer than an alert should read at each evaluation, or than the data is kept.",
  D20: "Several systems have an alert of this name, and nothing tells them apart.",
  D21: "The annotations do not tell the person who is woken what they need.",
  D22: "A burn rate is judged over one window only, so it is late or noisy.",
  D23: "Figures of different units are compared or put together.",
  D24: "The threshold is above the highest finite bucket, so it can never be exceeded.",
} as const;

/** Checks of pint by their names there; `alerts/count` is not among them, because it needs history. */
export const PINT_CHECKS = {
  "alerts/absent": "An alert on absence fires at every restart of Prometheus, because it does not wait for two scrapes.",
  "alerts/annotation": "A required annotation is missing or has the wrong form.",
  "alerts/comparison": "An alert has no condition, so it fires whenever there is data.",
  "alerts/external_labels": "A template reads an external label that is not configured.",
  "alerts/for": "A duration of the alert is not one, or says what is the default anyway.",
  "alerts/template": "A template of the alert cannot be expanded, or names what the expression does not have.",
  "group/interval": "The group is evaluated so rarely that its series go stale in between.",
  "labels/conflict": "A label of the rule is also an external label, and one of them gets lost.",
  "promql/aggregate": "An aggregation drops a label that has to be kept, or keeps one that has to go.",
  "promql/counter": "A counter is used without a function that knows about restarts.",
  "promql/features": "A function or syntax is used that the target version does not have or has not enabled.",
  "promql/fragile": "The result changes its labels from one evaluation to the next.",
  "promql/impossible": "A part of the expression can never have a result.",
  "promql/nan": "A division within an aggregation can be 0/0, which makes the whole of it NaN.",
  "promql/offset": "The offset reaches back beyond what is kept.",
  "promql/range_query": "The range is longer than what is kept.",
  "promql/rate": "A rate is taken in a way that cannot give one.",
  "promql/regexp": "A pattern is needless, anchored twice or matches too much.",
  "promql/selector": "A selector misses a matcher that it must have.",
  "promql/series": "A series is read that does not exist.",
  "promql/syntax": "The expression is not PromQL.",
  "promql/vector_matching": "The two sides can never match.",
  "query/cost": "The query reads more than it may.",
  "rule/dependency": "A rule reads what a rule of another group records, or what no rule records any more.",
  "rule/duplicate": "Two rules are the same.",
  "rule/for": "The alert waits for too short or too long.",
  "rule/label": "A required label is missing or has the wrong form.",
  "rule/link": "A link leads nowhere.",
  "rule/name": "The name of the rule has the wrong form.",
  "rule/reject": "A label or annotation has a content that is not allowed.",
  "rule/report": "A rule is there that should not be.",
} as const;

export type DefectCode = keyof typeof DEFECTS;
export type PintCheck = keyof typeof PINT_CHECKS;

/** The code of a finding in an expression or rule. */
export type FindingCode = DefectCode | PintCheck;
