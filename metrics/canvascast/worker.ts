/**
 * What CanvasCast's workers expose. The source document gives the instruments as code; which states a job can be in, and whether a gauge is about the
 * process or about the whole, are ours, and each contract says so.
 */
import { Duration } from "../../units";
import { type MetricContract, oneOf, upTo } from "../contract";
import { errorsTotal } from "./errors";

const FIRST_EVENT =
  "Both values are exposed as 0 from the start (Histogram.zero of the client library), because rate() cannot see the first event otherwise.";

export const worker = {
  jobDurationSeconds: {
    name: "job_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time from the start of a job to its end, by how it ended and by the niche of the video.",
    labels: { status: oneOf("COMPLETED", "FAILED"), niche: upTo(20) },
    zeroInitialised: ["status"],
    buckets: [60, 120, 300, 600, 900],
    aggregate: "sum",
    standing: "corrected",
    requirements: ["CC-METRIC-04"],
    note:
      "The source names the labels and no value of them. A job is observed once, when it has ended for good, and ends in one of these two: FAILED as the " +
      `source writes it elsewhere, COMPLETED is ours. Its alert on failed jobs counts a gauge of the database, so this is what failures are counted from. ${FIRST_EVENT}`,
  },
  pipelineStepDurationSeconds: {
    name: "pipeline_step_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time that a step of the pipeline takes, by step and by whether it succeeded.",
    labels: { step: upTo(12), status: oneOf("success", "error") },
    zeroInitialised: ["status"],
    buckets: [5, 15, 30, 60, 120, 300],
    aggregate: "sum",
    standing: "declared",
    requirements: ["CC-METRIC-05"],
    note: `The steps are not named in the source; a dozen is more than a video takes. ${FIRST_EVENT}`,
  },
  jobQueueDepth: {
    name: "job_queue_depth",
    type: "gauge",
    unit: "none",
    help: "Jobs that wait in the queue.",
    aggregate: "max",
    standing: "corrected",
    requirements: ["CC-METRIC-06"],
    note:
      "The source does not say so: the queue is one, and every worker asks it when it is scraped and exposes the same depth, so the highest is the figure. " +
      "Only workers expose it. When the last one is gone so is the depth, which is why its absence is an alert of its own.",
  },
  jobsByStatus: {
    name: "jobs_by_status",
    type: "gauge",
    unit: "none",
    help: "Jobs in the database, by the state that they are in.",
    labels: { status: oneOf("PENDING", "PROCESSING", "COMPLETED", "FAILED") },
    aggregate: "max",
    freshness: Duration.minutes(1),
    standing: "corrected",
    requirements: ["CC-METRIC-07"],
    note:
      "The source names FAILED alone; the other states are ours. A count of one table that every worker reads once a minute. It falls when old jobs are " +
      "purged, so it is no measure of failures: the source's alert takes a rate of it, which fires on a purged and refilled table.",
  },
  creditsUsedTotal: {
    name: "credits_used_total",
    type: "counter",
    unit: "none",
    help: "Credits that jobs have used.",
    aggregate: "sum",
    standing: "declared",
    requirements: ["CC-METRIC-08"],
    note: "The source does not say which program counts them. Jobs use them, so it is the worker.",
  },
  jobCostUsdTotal: {
    name: "job_cost_usd_total",
    type: "counter",
    unit: "usd",
    help: "What jobs have cost us at our providers, in US dollars, by what the money was spent on.",
    labels: { kind: oneOf("text", "speech", "image", "render", "storage") },
    zeroInitialised: ["kind"],
    aggregate: "sum",
    standing: "proposed",
    requirements: ["CC-PANEL-11"],
    note: "The source's pipeline dashboard shows the cost of a job, and no metric counts cost. Until it does, credits per job stand in for it. The kinds are ours.",
  },
  errorsTotal,
} as const satisfies Readonly<Record<string, MetricContract>>;
