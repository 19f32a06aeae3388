/** Alerts that compare with another query, that have several guards, and what is recorded for them. */
import { renderProblemLine } from "../../problems";
import { isFailure, parsePromql } from "../../promql/syntax/parse";
import type { Alert } from "../../rules/alert";
import { atLeast, moreThan, stillHappening } from "../../rules/guards";
import { alertExpression, renderRules } from "../../rules/render-alerts";
import { runbookFacts } from "../../rules/runbook-facts";
import { validateOverrides } from "../../rules/validate-overrides";
import { validateRules } from "../../rules/validate-rules";
import { earlier, gauge, increase, over, ratio, times } from "../../signals/query";
import { recordOf } from "../../signals/record";
import { allJobs, badJobs, blue, contracts, depth, durations, signalOf, spent } from "../signals/fixtures";

const failures = ratio(badJobs, allJobs, { by: ["queue"] });
const limit = gauge(blue.select(contracts.limit), { by: ["queue"] });
const TEXTS = { severity: "warning", summary: "S", description: "D.", panel: "main/signal" } as const;
const GUARD = atLeast(5, badJobs, { by: ["queue"] });

const OVERSPENT = {
  ...TEXTS,
  signal: signalOf(over("30d", increase(spent, { by: ["queue"] })), { unit: "cents" }),
  relation: { operator: ">", than: limit, meaning: "the limit of the queue" },
} as const satisfies Alert;

const WORSE = {
  ...TEXTS,
  signal: signalOf(failures, { unit: "ratio", window: "1h" }),
  comparison: { operator: ">", threshold: 0.05 },
  relation: { operator: ">", than: times(2, earlier("1h", over("24h", failures))), meaning: "twice the share of the day before" },
  guard: [GUARD, stillHappening(allJobs, "15m"), moreThan(0.1, durations)],
} as const satisfies Alert;

describe("the expression of an alert", () => {
  it("compares with another query", () => {
    expect(alertExpression(OVERSPENT)).toBe(
      'sum by (system, queue) (increase(spent_cents_total{system="blue"}[30d]))\n> max by (system, queue) (limit_cents{system="blue"})',
    );
  });

  it("lets one figure stand for many where it has fewer labels", () => {
    const of = { ...OVERSPENT.relation, than: gauge(blue.select(contracts.limit)) };
    expect(alertExpression({ ...OVERSPENT, relation: of })).toContain(
      '\n> on (system) group_left () max by (system) (limit_cents{system="blue"})',
    );
  });

  it("holds a figure, another query and every guard", () => {
    const text = alertExpression(WORSE);
    expect(text.split("\n").filter((line) => /^(>|and|or|unless)/.test(line))).toEqual([
      "> 2 * (",
      "and (",
      'and sum by (system, queue) (increase(jobs_total{system="blue", outcome="bad"}[1h])) >= 5',
      'and on (system) sum by (system) (rate(jobs_total{system="blue"}[15m])) > 0',
      'and on (system) sum by (system) (rate(job_seconds_count{system="blue"}[1h])) > 0.1',
    ]);
    expect(text).toContain(") > 0.05\n");
    expect(isFailure(parsePromql(text))).toBe(false);
    expect(alertExpression(WORSE, 0.2)).toContain(") > 0.2\n");
  });
});

describe("what is wrong with it", () => {
  const problemsOf = (alert: Alert): string[] =>
    validateRules({ name: "blue", alerts: { Alert: alert }, slos: {} }, { runbooks: {} })
      .filter(({ code }) => code !== "OBS0403")
      .map(renderProblemLine);

  it("is nothing where everything fits", () => {
    expect([OVERSPENT, WORSE].flatMap(problemsOf)).toEqual([]);
  });

  it("is another unit, and labels that the signal does not have", () => {
    const lines = problemsOf({ ...OVERSPENT, relation: { ...OVERSPENT.relation, than: gauge(depth, { by: ["queue", "pod"] }) } });
    expect(lines).toEqual([
      expect.stringContaining("rules.blue.Alert.relation.than"),
      expect.stringMatching(/labels that the signal has not.*pod/),
    ]);
    expect(lines[0]).toContain("another unit");
  });

  it("is a fault within a query, of the signal, of what it is compared with or of a guard", () => {
    const never = increase(allJobs);
    const wrong = over("0m", never);
    const lines = problemsOf({
      ...TEXTS,
      signal: signalOf(wrong, { unit: "short" }),
      relation: { operator: ">", than: wrong, meaning: "itself" },
      guard: [
        { ...GUARD, query: wrong },
        { ...GUARD, comparison: { operator: ">", threshold: Number.NaN } },
      ],
    });
    expect(lines.map((line) => /rules\.blue\.Alert\S*/.exec(line)?.[0].replace(/:$/, ""))).toEqual([
      "rules.blue.Alert.signal.query",
      "rules.blue.Alert.relation.than",
      "rules.blue.Alert.guard.0",
      "rules.blue.Alert.guard.1.threshold",
    ]);
  });

  it("is a threshold of an alert that has none", () => {
    const [problem] = validateOverrides({ name: "blue", alerts: { Alert: OVERSPENT } }, { Alert: { threshold: 3 } }, "overrides");
    expect(problem?.what).toBe("The alert compares with another query, so it has no threshold.");
  });
});

test("a runbook says what is compared with, and every guard", () => {
  const facts = runbookFacts({ name: "blue", alerts: { Worse: WORSE }, slos: {} }, "Worse");
  expect(facts.split("\n").filter((line) => /^- (Signal|Threshold|Compared|Guard)/.test(line))).toEqual([
    "- Signal: Signal (ratio), over 1h",
    "- Threshold: > 0.05",
    "- Compared: > twice the share of the day before",
    "- Guard: >= 5. With fewer than 5 the figure says little.",
    "- Guard: > 0. The figure is set when something happens; when nothing has for 15m, it is an old one.",
    "- Guard: > 0.1. With 0.1 per second or fewer the figure says little.",
  ]);
});

test("what a system records is a group before its alerts", () => {
  const recorded = recordOf(signalOf(failures), { metric: "job_failures", operations: "ratio_rate" });
  const source = { name: "blue", alerts: { Overspent: OVERSPENT }, slos: {}, records: [recorded] };
  expect(renderRules(source, {}, { panelUrl: (_, panel) => panel }).map(({ name, rules }) => [name, rules.length])).toEqual([
    ["blue.records", 1],
    ["blue.alerts", 1],
  ]);
  const twice = validateRules({ ...source, records: [recorded, recorded] }, { runbooks: {} }).filter(({ code }) => code === "OBS0312");
  expect(twice.map(({ at }) => at)).toEqual(["rules.blue.records.queue:job_failures:ratio_rate5m"]);
});
