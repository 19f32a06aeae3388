/** Jobs of every system: those that failed, that do not end, and that were not started in time. */
import { kubeStateMetrics } from "../../metrics/exporters";
import { age, gauge } from "../query";
import type { Signal } from "../signal";
import { anybody } from "./selections";

const BY_JOB = { by: ["namespace", "job_name"] } as const;

export const jobSignals = {
  jobsFailed: {
    name: "jobsFailed",
    title: "Jobs Failed",
    description: "1 for a job that ended in failure and is still there.",
    query: gauge(anybody.select(kubeStateMetrics.jobFailed, { condition: "true" }), BY_JOB),
    unit: "short",
    legend: "{{namespace}}/{{job_name}}",
  },
  jobAge: {
    name: "jobAge",
    title: "Job Age",
    description: "Time since a job was started, whether it has ended or not.",
    query: age(anybody.select(kubeStateMetrics.jobStatusStartTime), BY_JOB),
    unit: "seconds",
    legend: "{{namespace}}/{{job_name}}",
  },
  jobsActive: {
    name: "jobsActive",
    title: "Jobs Running",
    description: "Pods that work for each job.",
    query: gauge(anybody.select(kubeStateMetrics.jobStatusActive), BY_JOB),
    unit: "short",
    legend: "{{namespace}}/{{job_name}}",
  },
  cronJobDelay: {
    name: "cronJobDelay",
    title: "Cron Job Delay",
    description: "Time since a cron job should have started its next job. Below zero the moment is still to come.",
    query: age(anybody.select(kubeStateMetrics.cronjobNextScheduleTime), { by: ["namespace", "cronjob"] }),
    unit: "seconds",
    legend: "{{namespace}}/{{cronjob}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
