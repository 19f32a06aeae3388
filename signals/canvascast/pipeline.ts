/** CanvasCast's pipeline: the queue before it, the jobs that go through it, and the steps of each. */
import { JOBS, api, worker } from "../../metrics/canvascast";
import { prometheusScrapes } from "../../metrics/exporters";
import { absent, buckets, countActive, gauge, increase, over, perEvent, quantile, rate, ratio } from "../query";
import type { Signal } from "../signal";
import { canvascast, completedJobs, failedJobs, jobs } from "./selections";

const queueDepth = canvascast.select(worker.jobQueueDepth);
const steps = canvascast.select(worker.pipelineStepDurationSeconds);
const failedSteps = canvascast.select(worker.pipelineStepDurationSeconds, { status: "error" });

export const pipelineSignals = {
  queueDepth: {
    name: "queueDepth",
    title: "Job Queue Depth",
    description: "Jobs that wait. One figure that every worker asks the queue for, so two workers with 60 mean 60.",
    query: gauge(queueDepth),
    unit: "short",
    legend: "waiting",
  },
  queueDepthAbsent: {
    name: "queueDepthAbsent",
    title: "No Queue Depth",
    description: "1 while no worker tells how deep the queue is: the last one is gone, and nothing takes jobs out of it.",
    query: absent(queueDepth),
    unit: "short",
    legend: "absent",
  },
  workersUp: {
    name: "workersUp",
    title: "Workers",
    description: "Workers that answer a scrape.",
    query: countActive(canvascast.select(prometheusScrapes.up, { job: JOBS.worker }), { by: ["job"] }),
    unit: "short",
    legend: "{{job}}",
  },
  jobsByStatus: {
    name: "jobsByStatus",
    title: "Jobs by Status",
    description:
      "Jobs in the database by state, at most a minute old. It falls when old jobs are purged, so it says nothing of how many fail.",
    query: gauge(canvascast.select(worker.jobsByStatus), { by: ["status"] }),
    unit: "short",
    legend: "{{status}}",
  },
  jobRate: {
    name: "jobRate",
    title: "Finished Jobs",
    description: "Jobs per second that end, by how they end.",
    query: rate(jobs, { by: ["status"] }),
    unit: "events/s",
    legend: "{{status}}",
  },
  jobVolume: {
    name: "jobVolume",
    title: "Finished Jobs (1h)",
    description: "Jobs that ended within the last hour: what the share of failed ones stands on.",
    query: over("1h", increase(jobs)),
    unit: "short",
    legend: "jobs",
  },
  jobFailureShare: {
    name: "jobFailureShare",
    title: "Job Failure Rate",
    description: "Share of the jobs of the last hour that failed.",
    query: over("1h", ratio(failedJobs, jobs)),
    unit: "ratio",
    legend: "failed",
  },
  jobCompletedShare: {
    name: "jobCompletedShare",
    title: "Job Completion Rate",
    description: "Share of the jobs of the last hour that were completed.",
    query: over("1h", ratio(completedJobs, jobs)),
    unit: "ratio",
    legend: "completed",
  },
  jobFailureShareByNiche: {
    name: "jobFailureShareByNiche",
    title: "Job Failure Rate by Niche",
    description: "Share of the jobs of the last hour that failed, by the niche of the video.",
    query: over("1h", ratio(failedJobs, jobs, { by: ["niche"] })),
    unit: "ratio",
    legend: "{{niche}}",
  },
  jobDurationP95: {
    name: "jobDurationP95",
    title: "Job Duration p95",
    description: "95 % of the jobs that are completed take at most this time.",
    query: quantile(0.95, completedJobs),
    unit: "seconds",
    legend: "p95",
  },
  jobDurationBuckets: {
    name: "jobDurationBuckets",
    title: "Job Durations",
    description: "Jobs by how long they took, whatever their end.",
    query: buckets(jobs),
    unit: "short",
    legend: "{{le}}",
  },
  stepDurationP95: {
    name: "stepDurationP95",
    title: "Step Durations p95",
    description: "95 % of the runs of each step take at most this time, whether they succeed or not.",
    query: quantile(0.95, steps, { by: ["step"] }),
    unit: "seconds",
    legend: "{{step}}",
  },
  stepFailures: {
    name: "stepFailures",
    title: "Failure Distribution",
    description: "Failures within all that the panel shows, by the step in which they happened.",
    query: over("$__range", increase(failedSteps, { by: ["step"] })),
    unit: "short",
    legend: "{{step}}",
  },
  stepFailureShare: {
    name: "stepFailureShare",
    title: "Step Failure Rate",
    description: "Share of the runs of each step that failed within the last hour.",
    query: over("1h", ratio(failedSteps, steps, { by: ["step"] })),
    unit: "ratio",
    legend: "{{step}}",
  },
  errorsByCategory: {
    name: "errorsByCategory",
    title: "Errors by Category",
    description: "Errors of the API and the workers within all that the panel shows, by category.",
    query: over("$__range", increase(canvascast.select(api.errorsTotal), { by: ["category"] })),
    unit: "short",
    legend: "{{category}}",
  },
  creditsPerJob: {
    name: "creditsPerJob",
    title: "Credits per Job",
    description:
      "Credits that a job used on average within all that the panel shows. They stand in for its cost, which nobody measures yet.",
    query: over("$__range", perEvent(canvascast.select(worker.creditsUsedTotal), jobs)),
    unit: "short",
    legend: "credits",
  },
  costPerJob: {
    name: "costPerJob",
    title: "Cost per Job",
    description: "What a job cost us at our providers on average within all that the panel shows.",
    query: over("$__range", perEvent(canvascast.select(worker.jobCostUsdTotal), jobs)),
    unit: "usd",
    legend: "cost",
  },
} as const satisfies Readonly<Record<string, Signal>>;
