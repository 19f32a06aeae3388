/** What the platform lives on: its targets, its memory, Grafana, secrets that stay current, and backups that are made. */
import { externalSecrets, grafana, kubeStateMetrics } from "../../metrics/exporters";
import { containerSignalsOf } from "../common/containers";
import { targetsUpOf } from "../common/targets";
import { age, gauge, increase, ratio, unless } from "../query";
import { matching } from "../selection";
import type { Signal } from "../signal";
import { anybody, own } from "./selections";

/** Cron jobs that make backups, by the only thing that they have in common. */
const BACKUP = { cronjob: matching(".*backup.*") } as const;
/** What lets the look at their names stand, in panels and alerts alike. */
export const BY_NAME = [{ code: "promql/regexp", reason: "A cron job has nothing but its name to say that it makes backups." }] as const;
const BY_CRON_JOB = { by: ["namespace", "cronjob"] } as const;
const BY_SECRET = { by: ["exported_namespace", "name"] } as const;

export const grafanaRequests = own.select(grafana.httpRequestDurationSeconds);
export const dataSourceRequests = own.select(grafana.datasourceRequestTotal);

const { memoryUsage } = containerSignalsOf(own);

export const upkeepSignals = {
  targetsUp: targetsUpOf(own),
  platformMemory: {
    ...memoryUsage,
    name: "platformMemory",
    title: "Memory of Its Limit",
    description: "Working set of each container outside of the systems' namespaces as a share of its limit. It is killed at 100 %.",
  },
  grafanaFailures: {
    name: "grafanaFailures",
    title: "Grafana Requests That Fail",
    description: "Share of Grafana's own requests that end with a 5xx code.",
    query: ratio(own.select(grafana.httpRequestDurationSeconds, { status_code: matching("5..") }), grafanaRequests),
    unit: "ratio",
    legend: "5xx",
  },
  dataSourceFailures: {
    name: "dataSourceFailures",
    title: "Data Source Requests That Fail",
    description: "Share of Grafana's requests to each data source that end with a 5xx code.",
    query: ratio(own.select(grafana.datasourceRequestTotal, { code: matching("5..") }), dataSourceRequests, { by: ["datasource"] }),
    unit: "ratio",
    legend: "{{datasource}}",
  },
  secretsNotSynced: {
    name: "secretsNotSynced",
    title: "Secrets Not Synced",
    description: "1 for a secret that could not be copied from its store when it was last tried.",
    query: gauge(own.select(externalSecrets.statusCondition, { condition: "Ready", status: "False" }), BY_SECRET),
    unit: "short",
    legend: "{{exported_namespace}}/{{name}}",
  },
  secretSyncs: {
    name: "secretSyncs",
    title: "Secret Syncs",
    description: "How often each secret was read from its store within an hour and a half. Once an hour is what is asked for.",
    query: increase(own.select(externalSecrets.syncCallsTotal), BY_SECRET),
    unit: "short",
    legend: "{{exported_namespace}}/{{name}}",
    window: "90m",
  },
  secretStoresDown: {
    name: "secretStoresDown",
    title: "Secret Stores Down",
    description: "1 for a store of secrets that cannot be reached or does not let the operator in.",
    query: gauge(own.select(externalSecrets.clusterSecretStoreStatusCondition, { condition: "Ready", status: "False" }), { by: ["name"] }),
    unit: "short",
    legend: "{{name}}",
  },
  backupAge: {
    name: "backupAge",
    title: "Backup Age",
    description: "Time since each cron job with backup in its name last completed one.",
    query: age(anybody.select(kubeStateMetrics.cronjobStatusLastSuccessfulTime, BACKUP), BY_CRON_JOB),
    unit: "seconds",
    accept: BY_NAME,
    legend: "{{namespace}}/{{cronjob}}",
  },
  backupsNeverMade: {
    name: "backupsNeverMade",
    title: "Backups Never Made",
    description: "A value for each cron job with backup in its name that has never completed one.",
    query: unless(
      anybody.select(kubeStateMetrics.cronjobSpecSuspend, BACKUP),
      anybody.select(kubeStateMetrics.cronjobStatusLastSuccessfulTime),
      BY_CRON_JOB,
    ),
    unit: "short",
    accept: BY_NAME,
    legend: "{{namespace}}/{{cronjob}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
