import { upTo } from "../../metrics/contract";
import { renderProblemLine, type Problem } from "../../problems";
import type { Guard, LevelAlert, ShareAlert } from "../../rules/alert";
import type { RuleSource } from "../../rules/render-alerts";
import type { Slo } from "../../rules/slo";
import { validateOverrides } from "../../rules/validate-overrides";
import { validateRules } from "../../rules/validate-rules";
import { gauge, quantile, rate, ratio } from "../../signals/query";
import { bySystem, matching } from "../../signals/selection";
import { eventSli } from "../../signals/sli";
import type { Signal } from "../../signals/signal";
import { Duration } from "../../units";

const BASE = { unit: "none", help: "Something.", standing: "declared" } as const;
const contracts = {
  jobs: { ...BASE, name: "jobs_total", type: "counter", aggregate: "sum", labels: { outcome: upTo(3), queue: upTo(3) } },
  seconds: { ...BASE, name: "job_seconds", type: "histogram", unit: "seconds", aggregate: "sum", buckets: [1, 17] },
  depth: { ...BASE, name: "queue_depth", type: "gauge", aggregate: "max", labels: { queue: upTo(3) } },
} as const;
const blue = bySystem("blue");
const jobs = blue.select(contracts.jobs);

const DEPTH: Signal<"level"> = {
  name: "depth",
  title: "Depth",
  description: "Depth.",
  unit: "short",
  legend: "",
  query: gauge(blue.select(contracts.depth), { by: ["queue"] }),
};
const SPEED: Signal<"share"> = { ...DEPTH, unit: "seconds", query: quantile(0.95, blue.select(contracts.seconds)) };
const FAILED: Signal<"share"> = {
  ...DEPTH,
  unit: "ratio",
  query: ratio(blue.select(contracts.jobs, { outcome: matching("bad.*") }), jobs),
};

const TEXTS = { severity: "warning", signal: DEPTH, summary: "Deep", description: "Deep." } as const;
const COMPARISON = { operator: ">", threshold: 100 } as const;
const UNLINKED: LevelAlert = { ...TEXTS, comparison: COMPARISON };
const ABSENCE: LevelAlert = { ...TEXTS, panel: "board/depth" };
const LEVEL: LevelAlert = { ...UNLINKED, panel: "board/depth" };
const GUARD: Guard = { query: rate(jobs), comparison: { operator: ">", threshold: 0.1 }, reason: "Few jobs." };
const SHARE: ShareAlert = {
  ...LEVEL,
  signal: SPEED,
  comparison: { operator: ">", threshold: 5 },
  guard: GUARD,
};
const SLO: Slo = {
  title: "Success",
  description: "99 % of the jobs succeed.",
  badEvents: "jobs that fail",
  objectivePercent: 99,
  windowDays: 30,
  sli: eventSli(blue.select(contracts.jobs, { outcome: "bad" }), jobs),
};

const RUNBOOK = "# X\n\n## Meaning\n\na\n\n## Impact\n\nb\n\n## Diagnosis\n\nc\n\n## Mitigation\n\nd\n\n## Escalation\n\ne\n";

function problemsOf(parts: Partial<RuleSource>, runbooks?: Readonly<Record<string, string>>): Problem[] {
  const source: RuleSource = { name: "blue", alerts: {}, slos: {}, ...parts };
  const generated = Object.keys(source.slos).length > 0 ? ["ErrorBudgetBurn", "SLODataMissing"] : [];
  const complete = Object.fromEntries([...Object.keys(source.alerts), ...generated].map((name) => [`blue/${name}`, RUNBOOK]));
  return validateRules(source, { runbooks: runbooks ?? complete });
}

function linesOf(parts: Partial<RuleSource>, runbooks?: Readonly<Record<string, string>>): string[] {
  return problemsOf(parts, runbooks).map(renderProblemLine);
}

describe("validateRules", () => {
  it("accepts alerts and objectives that are complete", () => {
    expect(linesOf({ alerts: { DeepQueue: LEVEL, SlowJobs: SHARE }, slos: { success: SLO } })).toEqual([]);
  });

  it("misses a summary, a description and a panel (OBS0401)", () => {
    expect(linesOf({ alerts: { DeepQueue: { ...UNLINKED, summary: " ", description: "" } } })).toEqual([
      "rules.blue.DeepQueue.summary: Who is told of this alert gets no summary. Got nothing. Allowed: a title. Write the summary of the alert. (OBS0401)",
      "rules.blue.DeepQueue.description: Who is told of this alert gets no description. Got nothing. Allowed: a sentence on what it means. Write the description of the alert. (OBS0401)",
      "rules.blue.DeepQueue.panel: Who is told of this alert gets no panel. Got nothing. Allowed: a panel that shows it. Write the panel of the alert. (OBS0401)",
    ]);
    expect(linesOf({ alerts: { DeepQueue: { ...UNLINKED, severity: "none" } } })).toEqual([]);
  });

  it("refuses a summary of two lines (OBS0401)", () => {
    expect(linesOf({ alerts: { DeepQueue: { ...LEVEL, summary: "Deep\nand deeper" } } })).toEqual([
      'rules.blue.DeepQueue.summary: The summary is the title of a notification, and it has several lines. Got "Deep\\nand deeper". Allowed: one line. ' +
        "Move what follows the first line to the description. (OBS0401)",
    ]);
  });

  it("refuses two names that differ in case only, and the names of an objective's own alerts (OBS0402)", () => {
    expect(linesOf({ alerts: { DeepQueue: LEVEL, deepqueue: LEVEL } })).toEqual([
      'rules.blue.deepqueue: Two alerts of the system have the same name. Got "deepqueue". Allowed: a name other than DeepQueue. Rename one of them, and its runbook with it. (OBS0402)',
    ]);
    expect(linesOf({ alerts: { ErrorBudgetBurn: LEVEL }, slos: { success: SLO } })).toEqual([
      'rules.blue.ErrorBudgetBurn: Every objective of the system brings an alert of this name. Got "ErrorBudgetBurn". Allowed: a name other than ErrorBudgetBurn, SLODataMissing. ' +
        "Rename one of them, and its runbook with it. (OBS0402)",
    ]);
    expect(linesOf({ alerts: { ErrorBudgetBurn: LEVEL } })).toEqual([]);
  });

  it.each([
    [
      "that is no number",
      { ...LEVEL, comparison: { operator: ">", threshold: Number.NaN } } as const,
      'The threshold is not a number that anything can be compared with. Got "NaN". Allowed: a finite number. Write the figure itself.',
    ],
    [
      "above the highest finite bucket of a quantile",
      { ...SHARE, comparison: { operator: ">", threshold: 17 } } as const,
      "The alert can never fire: a quantile is never above the highest finite bucket bound of its histogram. Got 17. Allowed: below 17. " +
        "Lower the threshold, or add a bucket above it to the metric's contract and to the program.",
    ],
    [
      "of a ratio in percent",
      { ...SHARE, signal: FAILED, comparison: { operator: ">", threshold: 5 } } as const,
      "The signal is a ratio, and a ratio never gets past this threshold, or is never below it. Got 5. Allowed: at least 0 and below 1: 85 % is 0.85. " +
        "Write the share as a ratio of 1.",
    ],
  ])("refuses a threshold %s (OBS0404)", (_, alert, text) => {
    expect(linesOf({ alerts: { Wrong: alert } })).toEqual([`rules.blue.Wrong.threshold: ${text} (OBS0404)`]);
  });

  it("lets a threshold be the highest bucket where it can be reached", () => {
    expect(linesOf({ alerts: { Slow: { ...SHARE, comparison: { operator: ">=", threshold: 17 } } } })).toEqual([]);
  });

  it("refuses a duration that nobody can wait, and an absence that a restart makes (OBS0404)", () => {
    expect(linesOf({ alerts: { Late: { ...LEVEL, for: Duration.hours(25) }, Gone: { ...ABSENCE, for: Duration.seconds(30) } } })).toEqual([
      "rules.blue.Late.for: Nobody can wait that long, or the duration is not in whole seconds. Got 25h. Allowed: 0s to 1d, in whole seconds. " +
        "Choose a duration within the bounds, or a longer window of the signal. (OBS0404)",
      "rules.blue.Gone.for: A restart is enough to make this alert on absence fire. Got 30s. Allowed: 1m to 1d. Give it time for two missed scrapes and a restart. (OBS0404)",
    ]);
  });

  it("refuses a guard that is no number (OBS0404)", () => {
    const guard = { ...GUARD, comparison: { operator: ">", threshold: Infinity } } as const;
    expect(linesOf({ alerts: { Slow: { ...SHARE, guard } } })).toEqual([
      'rules.blue.Slow.guard.threshold: The threshold of the guard is not a number that anything can be compared with. Got "Infinity". Allowed: a finite number. Write the figure itself. (OBS0404)',
    ]);
  });

  it.each([
    [
      0.999,
      "The objective looks like a ratio, and it is read as percent. Got 0.999. Allowed: above 1 and below 100, in percent. Write 99.9.",
    ],
    [0.95, "The objective looks like a ratio, and it is read as percent. Got 0.95. Allowed: above 1 and below 100, in percent. Write 95."],
    [
      100,
      "The objective leaves nothing to fail, or nothing to keep. Got 100. Allowed: above 1 and below 100, in percent. Choose a share that can be missed and can be met, such as 99.9.",
    ],
  ])("refuses an objective of %p (OBS0406)", (objectivePercent, text) => {
    expect(linesOf({ slos: { success: { ...SLO, objectivePercent } } })).toEqual([
      `rules.blue.slos.success.objectivePercent: ${text} (OBS0406)`,
    ]);
  });

  it("refuses a window, a least number of events and an indicator that cannot be (OBS0406)", () => {
    const sli = { ...SLO.sli, total: rate(jobs, { by: ["queue"] }) };
    expect(linesOf({ slos: { success: { ...SLO, windowDays: 3, minimumBadEvents: 0, sli } } })).toEqual([
      "rules.blue.slos.success.windowDays: The budget cannot be counted over this window. Got 3. Allowed: whole days from 7 to 90. " +
        "Choose a window that is longer than the longest burn alert and shorter than the data is kept. (OBS0406)",
      "rules.blue.slos.success.minimumBadEvents: With fewer than one bad event there is nothing to tell. Got 0. Allowed: 1 or more. Say how many bad events are worth a page. (OBS0406)",
      "rules.blue.slos.success.sli.total: An objective is one figure of a system, and this indicator is several. Got system, queue. Allowed: the label system alone. " +
        "Make the indicator with eventSli or latencySli from selections by system. (OBS0406)",
    ]);
  });

  it("misses a runbook, a section, the order of sections, and finds one that nobody needs (OBS0403)", () => {
    expect(linesOf({ alerts: { DeepQueue: LEVEL } }, {})).toEqual([
      "rules.blue.DeepQueue.runbook: The alert has no runbook, so its link leads nowhere. Got nothing. Allowed: docs/runbooks/blue/DeepQueue.md. " +
        "Write it, with the sections Meaning, Impact, Diagnosis, Mitigation, Escalation. (OBS0403)",
    ]);
    expect(
      linesOf(
        { alerts: { DeepQueue: LEVEL } },
        { "blue/DeepQueue": RUNBOOK.replace("## Impact\n\nb\n\n", "## Impact\n\n").replace("## Mitigation", "## Repair") },
      ),
    ).toEqual([
      'rules.blue.DeepQueue.runbook: The runbook has nothing under Impact, Mitigation. Got Meaning, Impact, Diagnosis, Repair, Escalation. Allowed: the headings "## Meaning", "## Impact", ' +
        '"## Diagnosis", "## Mitigation", "## Escalation", each with a text. Complete docs/runbooks/blue/DeepQueue.md. (OBS0403)',
    ]);
    const swapped = RUNBOOK.replace("## Meaning", "## M").replace("## Impact", "## Meaning").replace("## M\n", "## Impact\n");
    expect(problemsOf({ alerts: { DeepQueue: LEVEL } }, { "blue/DeepQueue": swapped }).map(({ what }) => what)).toEqual([
      "The sections of the runbook are not in their order.",
    ]);
    expect(
      linesOf({ alerts: { DeepQueue: LEVEL } }, { "blue/DeepQueue": RUNBOOK, "blue/DeepQueues": RUNBOOK, "green/Other": RUNBOOK }),
    ).toEqual([
      'rules.blue.DeepQueues.runbook: There is a runbook for an alert that does not exist. Got "docs/runbooks/blue/DeepQueues.md". Allowed: DeepQueue. Rename the file to DeepQueue.md, or remove it. (OBS0403)',
    ]);
  });

  it("does not take generated facts for the text of a section", () => {
    const facts = RUNBOOK.replace("\na\n", "\n<!-- facts:begin -->\n- Rule\n<!-- facts:end -->\n");
    expect(problemsOf({ alerts: { DeepQueue: LEVEL } }, { "blue/DeepQueue": facts }).map(({ what }) => what)).toEqual([
      "The runbook has nothing under Meaning.",
    ]);
  });
});

describe("validateOverrides", () => {
  const source = { name: "blue", alerts: { DeepQueue: LEVEL, SlowJobs: SHARE, Gone: ABSENCE } };
  const at = "environments.staging.systems.blue.alerts";

  it("accepts what leaves the alert able to fire", () => {
    expect(validateOverrides(source, { SlowJobs: { threshold: 16, for: Duration.minutes(1), severity: "info" } }, at)).toEqual([]);
  });

  it("refuses an alert that does not exist, a threshold out of reach and one of an alert without", () => {
    const overrides = {
      DepQueue: { threshold: 1 },
      SlowJobs: { threshold: 18 },
      Gone: { threshold: 1 },
      DeepQueue: { for: Duration.days(2) },
    };
    expect(validateOverrides(source, overrides, at).map(renderProblemLine)).toEqual([
      `${at}.DepQueue: The system blue has no alert of this name. Got "DepQueue". Allowed: DeepQueue, SlowJobs, Gone. Did you mean DeepQueue? (OBS0111)`,
      `${at}.SlowJobs.threshold: The alert can never fire: a quantile is never above the highest finite bucket bound of its histogram. Got 18. Allowed: below 17. ` +
        "Lower the threshold, or add a bucket above it to the metric's contract and to the program. (OBS0404)",
      `${at}.Gone.threshold: The alert compares nothing: it fires whenever its expression has a result. Got 1. Allowed: for and severity. Leave the threshold out. (OBS0404)`,
      `${at}.DeepQueue.for: Nobody can wait that long, or the duration is not in whole seconds. Got 2d. Allowed: 0s to 1d, in whole seconds. ` +
        "Choose a duration within the bounds, or a longer window of the signal. (OBS0404)",
    ]);
  });
});

describe("the type of an alert", () => {
  it("demands a guard where the signal is a share of events", () => {
    // @ts-expect-error no guard
    const unguarded: ShareAlert = { ...LEVEL, signal: SPEED };
    expect(unguarded.guard).toBeUndefined();
  });
});
