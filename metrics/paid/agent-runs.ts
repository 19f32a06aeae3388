/**
 * What Paid's workers expose about agent runs: how many, how long, and what came of them. The source document gives the instruments as
 * code, so names, types, labels and buckets are its own; which values a label can have is ours where it does not list them, and each
 * contract says so.
 */
import { type MetricContract, oneOf, upTo } from "../contract";
import { AGENT, PER_PROJECT, PROJECT, PROJECTS, PROMPT } from "./labels";

export const agentRuns = {
  runsTotal: {
    name: "paid_agent_runs_total",
    type: "counter",
    unit: "none",
    help: "Agent runs that have ended, by how they ended.",
    labels: { ...AGENT, status: oneOf("success", "failed", "timeout") },
    seriesPerTarget: PROJECTS * PER_PROJECT.agentTypes * 3,
    zeroInitialised: ["status"],
    aggregate: "sum",
    standing: "corrected",
    requirements: ["PAID-METRIC-01", "PAID-MBEH-05"],
    note:
      "The source lists no values: its alert reads failed, its panel tells success, fail and timeout apart, and its models know pending " +
      "and running too. Here a run is counted once, when it has ended, so pending and running are no values; a run that timed out is " +
      "not among the failed ones. Every status of a project is exposed as 0 when the process first sees the project (init_label_set of " +
      "the client library), because rate() cannot see the first event of a series that is born with it.",
  },
  runDurationSeconds: {
    name: "paid_agent_run_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time from the start of an agent run to its end.",
    labels: AGENT,
    seriesPerTarget: PROJECTS * PER_PROJECT.agentTypes,
    buckets: [30, 60, 120, 300, 600, 1200, 1800, 3600],
    aggregate: "sum",
    standing: "declared",
    requirements: ["PAID-METRIC-07"],
  },
  iterationsToComplete: {
    name: "paid_iterations_to_complete",
    type: "histogram",
    unit: "none",
    help: "Rounds that an agent needed to complete its task.",
    labels: AGENT,
    seriesPerTarget: PROJECTS * PER_PROJECT.agentTypes,
    buckets: [1, 2, 3, 4, 5, 7, 10, 15, 20],
    aggregate: "sum",
    standing: "declared",
    requirements: ["PAID-METRIC-12"],
  },
  prsCreatedTotal: {
    name: "paid_prs_created_total",
    type: "counter",
    unit: "none",
    help: "Pull requests that agents have opened.",
    labels: PROJECT,
    aggregate: "sum",
    standing: "declared",
    requirements: ["PAID-METRIC-03"],
  },
  qualityScore: {
    name: "paid_quality_score",
    type: "histogram",
    unit: "none",
    help: "Score of an agent run, between 0 and 1, by the prompt that it was given.",
    labels: PROMPT,
    seriesPerTarget: PROJECTS * PER_PROJECT.prompts,
    buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
    aggregate: "sum",
    standing: "corrected",
    requirements: ["PAID-METRIC-11"],
    note:
      "Declared as it stands, but the source's alert averages the bare name, under which a histogram has no series. A mean is the sum " +
      "over the count, and it needs a number of scores below it.",
  },
  qualityScoreByVariant: {
    name: "paid_quality_score_by_variant",
    type: "histogram",
    unit: "none",
    help: "Score of an agent run whose prompt is under test, by the variant that it was given.",
    labels: { prompt_slug: upTo(5), variant: upTo(4) },
    buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
    aggregate: "sum",
    standing: "proposed",
    requirements: ["PAID-PANEL-18"],
    note:
      "The source's table of A/B tests compares variants, and the score has no label variant. A histogram of its own, so that a variant " +
      "multiplies the series of the prompts under test and not those of every project.",
  },
  containerStartupSeconds: {
    name: "paid_container_startup_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time from the order of an agent's container until it can be used.",
    buckets: [1, 2, 5, 10, 20, 30, 60],
    aggregate: "sum",
    standing: "declared",
    requirements: ["PAID-METRIC-08"],
    note: "30 must stay a bound, because the alert on slow starts compares with thirty seconds.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
