/** Zeros are for panels: an alert reads none where they cannot make it fire, and keeps them where they can. */
import type { Comparison } from "../../rules/alert";
import { atLeast } from "../../rules/guards";
import { alertExpression } from "../../rules/render-alerts";
import { orZero, ratio, rate } from "../../signals/query";
import { allJobs, badJobs, signalOf } from "../signals/fixtures";

const TEXTS = { severity: "warning", summary: "S", description: "D.", panel: "main/signal" } as const;
const share = signalOf(ratio(badJobs, allJobs), { unit: "ratio" });
const failed = signalOf(orZero(rate(badJobs), rate(allJobs)), { unit: "events/s" });

const onShare = (comparison: Comparison): string => alertExpression({ ...TEXTS, signal: share, comparison, guard: atLeast(5, allJobs) });
const onFailed = (comparison: Comparison): string => alertExpression({ ...TEXTS, signal: failed, comparison });

test("an alert on more than some share divides what is there", () => {
  expect(onShare({ operator: ">", threshold: 0.05 })).toBe(
    [
      "(",
      '  sum by (system) (rate(jobs_total{system="blue", outcome="bad"}[5m]))',
      '  / (sum by (system) (rate(jobs_total{system="blue"}[5m])) > 0)',
      ") > 0.05",
      'and sum by (system) (increase(jobs_total{system="blue"}[5m])) >= 5',
    ].join("\n"),
  );
});

test("an alert on more than some figure reads only the figure", () => {
  const text = 'sum by (system) (rate(jobs_total{system="blue", outcome="bad"}[5m]))';
  expect(onFailed({ operator: ">", threshold: 0 })).toBe(`${text} > 0`);
  expect(onFailed({ operator: ">=", threshold: 2 })).toBe(`${text} >= 2`);
});

test.each<Comparison>([
  { operator: "<", threshold: 0.05 },
  { operator: "<=", threshold: 0 },
  { operator: ">=", threshold: 0 },
  { operator: ">", threshold: -1 },
])("zeros stay where the alert fires at them: $operator $threshold", (comparison) => {
  expect(onShare(comparison)).toContain("or 0 * ");
  expect(onFailed(comparison)).toContain("or 0 * ");
});
