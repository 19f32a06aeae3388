import { production } from "../../environments/production";
import { SHARED_METRICS } from "../../metrics/exporters";
import { github, metrics } from "../../metrics/paid";
import { Analyzer } from "../../promql";
import type { Alert, Alerts } from "../../rules/alert";
import { atLeast, stillHappening } from "../../rules/guards";
import { alertExpression } from "../../rules/render-alerts";
import { paidRecords, paidSignals, paidSlis } from "../../signals/paid";
import { paid, runs, startups } from "../../signals/paid/selections";
import { increase, over, times } from "../../signals/query";
import { renderFor } from "../../signals/render";
import type { Signal } from "../../signals/signal";
import { validateRecords, validateSignals } from "../../signals/validate-signals";
import { expressionPolicy } from "../../systems/expression-policy";
import { faultsOf, foreignSelectorsOf, wordFaultsOf } from "./analyze-signals";

const records = Object.values(paidRecords);
const analyzer = new Analyzer({ metrics: [...metrics, ...SHARED_METRICS], policy: expressionPolicy(production) }, [
  { name: "records", at: "records", interval: "5m", rules: records.map(({ rule }) => ({ at: rule.record, ...rule })) },
]);
const signals: readonly (readonly [string, Signal])[] = Object.entries(paidSignals);
const panel = (signal: Signal): string => renderFor(signal, "panel");

/** Which signals each panel of the source shows. Those without a signal wait for a metric, or are made of log lines. */
const PANELS: Readonly<Record<string, readonly (keyof typeof paidSignals)[]>> = {
  "PAID-PANEL-01": ["activeWorkflows"],
  "PAID-PANEL-02": ["runsOfDay", "runSuccessShareOfDay", "runDurationOfDay"],
  "PAID-PANEL-03": ["tokensOfDay", "costOfDay"],
  "PAID-PANEL-04": ["prMergeRate"],
  "PAID-PANEL-05": ["targetsUp", "webReady", "postgresUp"],
  "PAID-PANEL-06": ["runRateByStatus"],
  "PAID-PANEL-07": ["runDurations"],
  "PAID-PANEL-08": ["iterations"],
  "PAID-PANEL-09": ["activeContainers"],
  "PAID-PANEL-10": [],
  "PAID-PANEL-11": ["dailyCost"],
  "PAID-PANEL-12": ["costByProject"],
  "PAID-PANEL-13": ["costByModel"],
  "PAID-PANEL-14": ["tokenRate"],
  "PAID-PANEL-15": ["costOfBudget"],
  "PAID-PANEL-16": ["qualityMean"],
  "PAID-PANEL-17": ["qualityByPrompt"],
  "PAID-PANEL-18": [],
  "PAID-PANEL-19": [],
  "PAID-PANEL-20": [],
  "PAID-PANEL-21": ["containerCpu", "containerMemory"],
  "PAID-PANEL-22": ["diskUsage"],
  "PAID-PANEL-23": ["githubRemaining"],
  "PAID-PANEL-24": ["databaseConnections"],
  "PAID-PANEL-25": ["queueBacklog", "workflowTaskWaitP95"],
};

describe("Paid's signals", () => {
  it("have names, windows, units and legends that fit their queries", () => {
    expect(validateSignals(paidSignals, "signals.paid")).toEqual([]);
    expect(validateRecords(records, "records.paid")).toEqual([]);
  });

  it.each(signals)("%s says in a title and in sentences what it shows", (key, signal) => {
    expect(wordFaultsOf(key, signal)).toEqual([]);
  });

  it.each(signals)("%s is an expression in which the analyzer finds nothing, with the labels that it says", (_, signal) => {
    expect(faultsOf(signal, analyzer)).toEqual([]);
  });

  it.each(signals)("%s reads only what is Paid's own", (_, signal) => {
    expect(foreignSelectorsOf(signal, 'system="paid"', 'namespace="paid"')).toEqual([]);
  });

  it("read nothing that is only proposed", () => {
    const proposed = metrics.flatMap((set) => set.metrics.filter(({ standing }) => standing === "proposed").map(({ name }) => name));
    const read = signals.map(([, signal]) => panel(signal)).join("\n");
    expect(proposed.length).toBeGreaterThan(0);
    expect(proposed.filter((name) => read.includes(name))).toEqual([]);
  });

  it("show every panel of the source, but for the one of log lines and the three that wait for a metric", () => {
    const ids = Array.from({ length: 25 }, (_, index) => `PAID-PANEL-${String(index + 1).padStart(2, "0")}`);
    expect(Object.keys(PANELS)).toEqual(ids);
    const without = ids.filter((id) => PANELS[id]?.length === 0);
    expect(without).toEqual(["PAID-PANEL-10", "PAID-PANEL-18", "PAID-PANEL-19", "PAID-PANEL-20"]);
    expect(
      Object.values(PANELS)
        .flat()
        .filter((name) => !Object.hasOwn(paidSignals, name)),
    ).toEqual([]);
  });

  it("count money in dollars, of contracts in cents", () => {
    const { budgetLimit, costByProject, dailyCost } = paidSignals;
    expect([dailyCost, costByProject, budgetLimit].map(panel)).toEqual([
      'sum by (system) (increase(paid_cost_cents_total{system="paid"}[1d])) / 100',
      'sum by (system, project_id) (increase(paid_cost_cents_total{system="paid"}[$__range])) / 100',
      'max by (system, project_id) (paid_budget_limit_cents{system="paid"}) / 100',
    ]);
  });

  it("draw distributions from buckets, of the agents that the reader chooses and of all that the panel shows", () => {
    const { iterations, runDurations } = paidSignals;
    expect([runDurations, iterations].map(panel)).toEqual([
      [
        "sum by (system, le) (",
        '  increase(paid_agent_run_duration_seconds_bucket{system="paid", agent_type=~"$agent_type"}[$__rate_interval])',
        ")",
      ].join("\n"),
      'sum by (system, le) (increase(paid_iterations_to_complete_bucket{system="paid"}[$__range]))',
    ]);
  });

  it("show in a panel the window that its title says", () => {
    const day = signals.filter(([, { title }]) => title.includes("(24h)"));
    expect(day).toHaveLength(5);
    for (const [, signal] of day) expect(panel(signal)).toContain("[24h]");
  });
});

describe("what Paid's rules record", () => {
  it("is nothing in which the analyzer finds something, in a group that is evaluated rarely", () => {
    expect(analyzer.rules()).toEqual({ findings: [], unused: [] });
  });

  it("has the names of the corrected rules, and no mean of a few scores", () => {
    expect(records.map(({ rule }) => `${rule.record} =\n${rule.expr}`).join("\n\n")).toMatchInlineSnapshot(`
     "project:paid_cost_cents:increase30d =
     sum by (system, project_id) (increase(paid_cost_cents_total{system="paid"}[30d]))

     prompt:paid_quality_score:mean1h =
     sum by (system, prompt_slug) (increase(paid_quality_score_sum{system="paid"}[1h]))
     / (sum by (system, prompt_slug) (increase(paid_quality_score_count{system="paid"}[1h])) >= 20)

     prompt:paid_quality_score:mean7d =
     sum by (system, prompt_slug) (increase(paid_quality_score_sum{system="paid"}[7d]))
     / (sum by (system, prompt_slug) (increase(paid_quality_score_count{system="paid"}[7d])) >= 100)"
    `);
  });
});

describe("the alerts of the source, corrected", () => {
  const shared = { severity: "warning", summary: "What it is", description: "What it means." } as const;
  const { costOf30Days, budgetLimit, containerStartupP95, diskUsedShare, githubRemaining } = paidSignals;
  const alerts = {
    HighAgentFailureRate: {
      ...shared,
      signal: paidSignals.runFailureShare,
      comparison: { operator: ">", threshold: 0.3 },
      guard: atLeast(10, runs, { by: ["project_id"] }),
    },
    ProjectBudgetExceeded: {
      ...shared,
      signal: costOf30Days,
      relation: { operator: ">", than: budgetLimit.query, meaning: "the budget of the project" },
    },
    GitHubRateLimitLow: {
      ...shared,
      signal: githubRemaining,
      comparison: { operator: "<", threshold: 100 },
      guard: stillHappening(paid.select(github.apiCallsTotal), "15m"),
    },
    SlowContainerStartup: {
      ...shared,
      signal: containerStartupP95,
      comparison: { operator: ">", threshold: 30 },
      guard: atLeast(10, startups),
    },
    DiskSpaceLow: { ...shared, signal: diskUsedShare, comparison: { operator: ">", threshold: 0.85 } },
    WorkflowQueueBacklog: {
      ...shared,
      signal: paidSignals.workflowTaskWaitP95,
      comparison: { operator: ">", threshold: 60 },
      guard: {
        query: paidSignals.workflowTasksStarted.query,
        comparison: { operator: ">=", threshold: 1 },
        reason: "Without a task there is no quantile.",
      },
    },
    QualityDegradation: {
      ...shared,
      signal: paidSignals.qualityOfHour,
      relation: { operator: "<", than: times(0.8, paidSignals.qualityOfWeek.query), meaning: "80 % of the mean of seven days" },
    },
  } as const satisfies Alerts;

  it.each<[string, Alert]>(Object.entries(alerts))(
    "%s can be made from these signals, and the analyzer finds nothing in it",
    (name, alert) => {
      expect(analyzer.expression(alertExpression(alert), { at: name, use: "alert", title: name }).findings).toEqual([]);
    },
  );

  const textOf = (...names: readonly (keyof typeof alerts)[]): string =>
    names.map((name) => `# ${name}\n${alertExpression(alerts[name])}`).join("\n\n");

  it("read as the corrections have them: shares of enough runs, and money with its limit", () => {
    expect(textOf("HighAgentFailureRate", "ProjectBudgetExceeded")).toMatchInlineSnapshot(`
     "# HighAgentFailureRate
     (
       sum by (system, project_id) (rate(paid_agent_runs_total{system="paid", status="failed"}[1h]))
       / (sum by (system, project_id) (rate(paid_agent_runs_total{system="paid"}[1h])) > 0)
     ) > 0.3
     and sum by (system, project_id) (increase(paid_agent_runs_total{system="paid"}[1h])) >= 10

     # ProjectBudgetExceeded
     project:paid_cost_cents:increase30d{system="paid"} / 100
     > max by (system, project_id) (paid_budget_limit_cents{system="paid"}) / 100"
    `);
  });

  it("read as the corrections have them: quantiles over all workers, of enough events", () => {
    expect(textOf("SlowContainerStartup", "WorkflowQueueBacklog")).toMatchInlineSnapshot(`
     "# SlowContainerStartup
     histogram_quantile(0.95, sum by (system, le) (rate(paid_container_startup_seconds_bucket{system="paid"}[1h]))) > 30
     and sum by (system) (increase(paid_container_startup_seconds_count{system="paid"}[1h])) >= 10

     # WorkflowQueueBacklog
     histogram_quantile(
       0.95,
       sum by (system, task_queue, le) (
         rate(temporal_workflow_task_schedule_to_start_latency_seconds_bucket{system="paid"}[5m])
       )
     ) > 60
     and (
       sum by (system, task_queue) (
         increase(temporal_workflow_task_schedule_to_start_latency_seconds_count{system="paid"}[5m])
       ) >= 1
     )"
    `);
  });

  it("read as the corrections have them: gauges that can be old, and a mean with its past", () => {
    expect(textOf("GitHubRateLimitLow", "DiskSpaceLow", "QualityDegradation")).toMatchInlineSnapshot(`
     "# GitHubRateLimitLow
     min by (system, token_id) (paid_github_rate_limit_remaining{system="paid"}) < 100
     and on (system) sum by (system) (rate(paid_github_api_calls_total{system="paid"}[15m])) > 0

     # DiskSpaceLow
     (
       max by (system) (paid_disk_usage_bytes{system="paid", type="total"})
       / (max by (system) (paid_disk_capacity_bytes{system="paid"}) > 0)
     ) > 0.85

     # QualityDegradation
     prompt:paid_quality_score:mean1h{system="paid"}
     < 0.8 * prompt:paid_quality_score:mean7d{system="paid"}"
    `);
  });

  it("would be seen through if they were as the source has them", () => {
    const asWritten = 'paid_disk_usage_bytes{type="total"} / paid_disk_capacity_bytes > 0.85';
    const codes = analyzer.expression(asWritten, { at: "DiskSpaceLow", use: "alert" }).findings.map(({ code }) => code);
    expect(codes).toContain("D04");
  });

  it("look back over an hour in alert and panel alike, as the guards do", () => {
    for (const signal of [paidSignals.runFailureShare, paidSignals.containerStartupP95]) {
      expect(renderFor(signal, "alert")).toBe(renderFor(signal, "panel"));
      expect(signal.window).toBe("1h");
    }
    expect(alertExpression(alerts.SlowContainerStartup)).toContain(over("1h", increase(startups)).render("5m"));
  });
});

describe("Paid's indicator", () => {
  it("counts runs as bad that failed or timed out", () => {
    expect(paidSlis.runs.errors.render("5m")).toBe(
      [
        'sum by (system) (rate(paid_agent_runs_total{system="paid", status!="success"}[5m]))',
        'or 0 * sum by (system) (rate(paid_agent_runs_total{system="paid"}[5m]))',
      ].join("\n"),
    );
  });
});
