/** What Paid's web processes expose about projects: figures of the database that all of them share, and what people do on its pages. */
import { Duration } from "../../units";
import { type MetricContract, oneOf } from "../contract";
import { PROJECT } from "./labels";

/** How often a web process reads the figures of projects from the database. */
const READ = Duration.minutes(1);

export const projects = {
  budgetLimitCents: {
    name: "paid_budget_limit_cents",
    type: "gauge",
    unit: "cents",
    help: "Budget of a project for 30 days, in cents. A project without a budget has no series.",
    labels: PROJECT,
    aggregate: "max",
    freshness: READ,
    standing: "added",
    requirements: ["PAID-METRIC-22"],
    note:
      "The source's alert on budgets compares with it, and nobody declares it. Every process reads the same database, so the highest is " +
      "the figure.",
  },
  budgetSpentCents: {
    name: "paid_budget_spent_cents",
    type: "gauge",
    unit: "cents",
    help: "What a project has spent of its budget since its budget was last renewed, in cents.",
    labels: PROJECT,
    aggregate: "max",
    freshness: READ,
    standing: "proposed",
    requirements: ["PAID-ALERT-02"],
    note:
      "Budgets of calendar months cannot be counted in PromQL: a window slides. Should budgets be monthly, this gauge is what to " +
      "compare with the limit.",
  },
  prMergeRate: {
    name: "paid_pr_merge_rate",
    type: "gauge",
    unit: "ratio",
    help: "Share of a project's pull requests of the last seven days that were merged.",
    labels: PROJECT,
    aggregate: "max",
    freshness: Duration.minutes(15),
    standing: "corrected",
    requirements: ["PAID-METRIC-13", "PAID-RET-03"],
    note:
      "The source says rolling seven days, and neither how often the share is computed nor by whom. Every web process computes it from " +
      "the database four times an hour, so that they agree. A gauge: the window is the application's and not Prometheus'.",
  },
  feedbackTotal: {
    name: "paid_feedback_total",
    type: "counter",
    unit: "none",
    help: "Thumbs that people have given to agent runs.",
    labels: { ...PROJECT, rating: oneOf("up", "down") },
    zeroInitialised: ["rating"],
    aggregate: "sum",
    standing: "proposed",
    requirements: ["PAID-PANEL-19"],
    note: "The source's panel shows the trend of human feedback, and no metric counts it.",
  },
  prOutcomesTotal: {
    name: "paid_pr_outcomes_total",
    type: "counter",
    unit: "none",
    help: "Pull requests of agents that are decided, by how.",
    labels: { ...PROJECT, outcome: oneOf("merged", "closed") },
    zeroInitialised: ["outcome"],
    aggregate: "sum",
    standing: "proposed",
    requirements: ["PAID-PANEL-20"],
    note:
      "The source's panel shows merged, closed and pending pull requests, and no metric counts them. Pending is no outcome and can " +
      "fall: it is paid_prs_pending.",
  },
  prsPending: {
    name: "paid_prs_pending",
    type: "gauge",
    unit: "none",
    help: "Pull requests of agents that are neither merged nor closed.",
    labels: PROJECT,
    aggregate: "max",
    freshness: READ,
    standing: "proposed",
    requirements: ["PAID-PANEL-20"],
    note: "The third part of the source's panel of outcomes, which no counter can say.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
