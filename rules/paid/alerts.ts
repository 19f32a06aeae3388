/** When somebody is told about Paid: the seven alerts of the source document in the form that can fire. What they leave unsaid is in `companions.ts`. */
import { paidSignals as signals } from "../../signals/paid";
import { Duration } from "../../units";
import type { Alerts } from "../alert";
import { companions } from "./companions";
import { diskAlerts } from "./disk";

export const alerts = {
  HighAgentFailureRate: {
    severity: "warning",
    signal: signals.runFailureShare,
    comparison: { operator: ">", threshold: 0.3 },
    guard: {
      query: signals.runsByProject.query,
      comparison: { operator: ">=", threshold: 10 },
      reason: "Three failures of three runs are all, and say nothing.",
    },
    for: Duration.minutes(15),
    summary: "Project {{ $labels.project_id }}: {{ $value | humanizePercentage }} of agent runs failed",
    description: "Of the project's runs that ended within the last hour. Runs that ran out of time count as runs and not as failed.",
    requirements: ["PAID-ALERT-01"],
    panel: "system-overview/runFailureShare",
  },
  ProjectBudgetExceeded: {
    severity: "critical",
    signal: signals.costOf30Days,
    relation: { operator: ">", than: signals.budgetLimit.query, meaning: "the project's budget for 30 days" },
    for: Duration.minutes(1),
    summary: "Project {{ $labels.project_id }} exceeded budget",
    description:
      "It has spent {{ $value | humanize }} USD on language models within 30 days, which is more than its budget. Its runs go on spending.",
    requirements: ["PAID-ALERT-02"],
    panel: "system-overview/costOf30Days",
  },
  ProjectBudgetNearlySpent: {
    severity: "warning",
    signal: signals.costOfBudget,
    comparison: { operator: ">", threshold: 0.8 },
    for: Duration.minutes(15),
    summary: "Project {{ $labels.project_id }} has spent {{ $value | humanizePercentage }} of its budget",
    description: "Within 30 days. At 100 % ProjectBudgetExceeded pages.",
    requirements: ["PAID-ALERT-02"],
    added: true,
    panel: "system-overview/costOfBudget",
  },
  GitHubRateLimitLow: {
    severity: "warning",
    signal: signals.githubRemaining,
    comparison: { operator: "<", threshold: 100 },
    guard: {
      query: signals.githubCallRate.query,
      comparison: { operator: ">", threshold: 0 },
      reason: "The figure is set by each call, and past the hourly reset it is an old one while nothing calls.",
    },
    for: Duration.minutes(5),
    summary: "GitHub rate limit low ({{ $value | humanize }} remaining)",
    description:
      "The token {{ $labels.token_id }} has nearly used its calls of this hour. At 0 GitHub refuses, and runs that need it fail.",
    requirements: ["PAID-ALERT-03"],
    panel: "system-overview/githubRemaining",
  },
  SlowContainerStartup: {
    severity: "warning",
    signal: signals.containerStartupP95,
    comparison: { operator: ">", threshold: 30 },
    guard: {
      query: signals.containerStarts.query,
      comparison: { operator: ">=", threshold: 10 },
      reason: "In a quiet hour one slow start is the quantile.",
    },
    for: Duration.minutes(15),
    summary: "Container startup p95 is {{ $value | humanizeDuration }}",
    description: "One agent container in twenty takes longer than this until it can be used, over all workers.",
    requirements: ["PAID-ALERT-04"],
    panel: "system-overview/containerStartupP95",
  },
  ...diskAlerts,
  WorkflowQueueBacklog: {
    severity: "warning",
    signal: signals.workflowTaskWaitP95,
    comparison: { operator: ">", threshold: 60 },
    guard: {
      query: signals.workflowTasksStarted.query,
      comparison: { operator: ">=", threshold: 3 },
      reason: "One task that waited for a worker to start is no backlog.",
    },
    for: Duration.minutes(10),
    summary: "Temporal task queue {{ $labels.task_queue }}: p95 schedule-to-start {{ $value | humanizeDuration }}",
    description: "Workflow tasks of the queue wait this long for a worker. A queue that stands still raises WorkflowQueueStalled instead.",
    requirements: ["PAID-ALERT-06"],
    panel: "system-overview/workflowTaskWaitP95",
  },
  QualityDegradation: {
    severity: "warning",
    signal: signals.qualityOfUsual,
    comparison: { operator: "<", threshold: 0.8 },
    for: Duration.minutes(30),
    summary: "Prompt {{ $labels.prompt_slug }}: 1h mean quality is {{ $value | humanizePercentage }} of the 7d mean",
    description:
      "Runs of this prompt score worse than usual, with enough of them scored to say so: at least 20 in the hour and 100 in the week.",
    requirements: ["PAID-ALERT-07"],
    panel: "system-overview/qualityOfUsual",
  },
  ...companions,
} as const satisfies Alerts;

/** Names of Paid's alerts, which an environment may override. */
export type PaidAlertName = keyof typeof alerts;
