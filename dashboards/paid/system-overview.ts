/** Whether Paid's agents work, what they cost, how good they are, and what they run on: the signals that its alerts read, and those that explain them. */
import { logs } from "../../logs/paid";
import { paidSignals as signals } from "../../signals/paid";
import { orphansFound } from "../../signals/paid/log-lines";
import type { Dashboard } from "../dashboard";
import { errorLines } from "../error-lines";

export const systemOverview: Dashboard = {
  title: "Overview",
  description: "Agent runs of Paid, their cost and quality, the queues and workers behind them, and disks, GitHub and the database.",
  requirements: ["PAID-PANEL-01", "PAID-PANEL-02", "PAID-PANEL-03", "PAID-PANEL-04", "PAID-PANEL-05"],
  rows: [
    {
      title: "Agent Runs",
      panels: [
        { kind: "timeseries", signals: [signals.runFailureShare], thresholdOf: "HighAgentFailureRate" },
        { kind: "timeseries", signals: [signals.runRateByStatus], width: "quarter" },
        { kind: "timeseries", signals: [signals.activeWorkflows], width: "quarter" },
        { kind: "stat", signals: [signals.runsOfDay], width: "quarter" },
        { kind: "stat", signals: [signals.runSuccessShareOfDay], width: "quarter" },
        { kind: "timeseries", signals: [signals.containerStartupP95], thresholdOf: "SlowContainerStartup", width: "quarter" },
        { kind: "timeseries", signals: [signals.activeContainers], width: "quarter" },
      ],
    },
    {
      title: "Cost and Quality",
      panels: [
        { kind: "timeseries", signals: [signals.costOf30Days, signals.budgetLimit], title: "Cost and Budget by Project (30d)" },
        { kind: "timeseries", signals: [signals.costOfBudget], thresholdOf: "ProjectBudgetNearlySpent", width: "quarter" },
        { kind: "stat", signals: [signals.costOfDay], width: "quarter" },
        { kind: "timeseries", signals: [signals.qualityOfUsual], thresholdOf: "QualityDegradation", width: "third" },
        { kind: "timeseries", signals: [signals.qualityOfHour], width: "third" },
        { kind: "gauge", signals: [signals.prMergeRate], width: "third" },
      ],
    },
    {
      title: "Queues",
      panels: [
        { kind: "timeseries", signals: [signals.workflowTaskWaitP95], thresholdOf: "WorkflowQueueBacklog", width: "quarter" },
        { kind: "timeseries", signals: [signals.queueBacklogAge], thresholdOf: "WorkflowQueueStalled", width: "quarter" },
        { kind: "timeseries", signals: [signals.queueBacklog], width: "quarter" },
        { kind: "timeseries", signals: [signals.taskSlotsAvailable], thresholdOf: "WorkerSlotsExhausted", width: "quarter" },
      ],
    },
    {
      title: "Disk and GitHub",
      panels: [
        { kind: "timeseries", signals: [signals.diskUsedShare], thresholdOf: "DiskSpaceLow", width: "quarter" },
        { kind: "timeseries", signals: [signals.diskUsage], width: "quarter" },
        { kind: "timeseries", signals: [signals.diskMeasurements], thresholdOf: "DiskCleanupOverdue", width: "quarter" },
        { kind: "timeseries", signals: [signals.githubRemaining], thresholdOf: "GitHubRateLimitLow", width: "quarter" },
      ],
    },
    {
      title: "Processes and Database",
      panels: [
        { kind: "timeseries", signals: [signals.targetsUp], thresholdOf: "TargetDown", width: "quarter" },
        { kind: "timeseries", signals: [signals.webReady], thresholdOf: "WebNotReady", width: "quarter" },
        { kind: "timeseries", signals: [signals.postgresUp], thresholdOf: "DatabaseDown", width: "quarter" },
        { kind: "timeseries", signals: [signals.databaseConnectionShare], thresholdOf: "DatabaseConnectionsNearLimit", width: "quarter" },
      ],
    },
    {
      title: "Log",
      panels: [{ kind: "logchart", width: "full", signals: [orphansFound], thresholdOf: "OrphansKeepComing" }, errorLines("paid", logs)],
    },
  ],
};
