/** Prometheus: whether it reads, keeps, evaluates and tells; and its operator, which gives it rules and targets. */
import { prometheus, prometheusOperator } from "../../metrics/exporters";
import { gauge, increase, plus, rate, shareOf, usedShare } from "../query";
import type { Signal } from "../signal";
import { own } from "./selections";

const BY_POD = { by: ["pod"] } as const;
const BY_GROUP = { by: ["rule_group"] } as const;

export const evaluations = own.select(prometheus.ruleEvaluationsTotal);
export const evaluationFailures = own.select(prometheus.ruleEvaluationFailuresTotal);

export const ruleSignals = {
  ruleFailures: {
    name: "ruleFailures",
    title: "Rule Evaluations That Fail",
    description: "Evaluations of rules that failed, by group. What such a rule should record or tell is missing.",
    query: increase(evaluationFailures, BY_GROUP),
    unit: "short",
    legend: "{{rule_group}}",
  },
  ruleGroupLoad: {
    name: "ruleGroupLoad",
    title: "Rule Group Load",
    description: "Time that the last evaluation of each rule group took, as a share of the time until the next is due.",
    query: shareOf(
      gauge(own.select(prometheus.ruleGroupLastDurationSeconds), BY_GROUP),
      gauge(own.select(prometheus.ruleGroupIntervalSeconds), BY_GROUP),
    ),
    unit: "ratio",
    legend: "{{rule_group}}",
  },
  ruleGroupsMissed: {
    name: "ruleGroupsMissed",
    title: "Rule Evaluations Left Out",
    description: "Evaluations of rule groups that were left out because the one before still ran.",
    query: increase(own.select(prometheus.ruleGroupIterationsMissedTotal), BY_GROUP),
    unit: "short",
    legend: "{{rule_group}}",
    window: "10m",
  },
  alertmanagersFound: {
    name: "alertmanagersFound",
    title: "Alertmanagers Found",
    description: "Alertmanagers that each Prometheus sends alerts to.",
    query: gauge(own.select(prometheus.notificationsAlertmanagersDiscovered), BY_POD),
    unit: "short",
    legend: "{{pod}}",
  },
  alertsNotTaken: {
    name: "alertsNotTaken",
    title: "Alerts Not Taken",
    description: "Alerts that could not be sent to one Alertmanager, as a share of those that were to be sent to it.",
    query: shareOf(
      rate(own.select(prometheus.notificationsErrorsTotal), { by: ["alertmanager"] }),
      rate(own.select(prometheus.notificationsSentTotal), { by: ["alertmanager"] }),
    ),
    unit: "ratio",
    legend: "{{alertmanager}}",
  },
  alertsLost: {
    name: "alertsLost",
    title: "Alerts Given Up",
    description: "Alerts that Prometheus gave up before any Alertmanager took them.",
    query: increase(own.select(prometheus.notificationsDroppedTotal), BY_POD),
    unit: "short",
    legend: "{{pod}}",
  },
  alertQueue: {
    name: "alertQueue",
    title: "Alert Queue",
    description: "Alerts that wait to be sent, as a share of those that can.",
    query: usedShare(own.select(prometheus.notificationsQueueLength), own.select(prometheus.notificationsQueueCapacity), BY_POD),
    unit: "ratio",
    legend: "{{pod}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;

export const ingestionSignals = {
  samplesStored: {
    name: "samplesStored",
    title: "Samples Stored",
    description: "Samples per second that each Prometheus stores.",
    query: rate(own.select(prometheus.tsdbHeadSamplesAppendedTotal), BY_POD),
    unit: "events/s",
    legend: "{{pod}}",
  },
  samplesRefused: {
    name: "samplesRefused",
    title: "Samples Refused",
    description: "Samples per second that were refused, because another value of the same moment is stored or newer ones are.",
    query: plus(
      rate(own.select(prometheus.targetScrapesSampleDuplicateTimestampTotal), BY_POD),
      rate(own.select(prometheus.targetScrapesSampleOutOfOrderTotal), BY_POD),
    ),
    unit: "events/s",
    legend: "{{pod}}",
  },
  walFailures: {
    name: "walFailures",
    title: "Write-Ahead Log Failures",
    description: "Writes, truncations and checkpoints of the write-ahead log that failed, and corruptions that were found in it.",
    query: plus(
      plus(
        increase(own.select(prometheus.tsdbWalWritesFailedTotal), BY_POD),
        increase(own.select(prometheus.tsdbWalCorruptionsTotal), BY_POD),
      ),
      plus(
        increase(own.select(prometheus.tsdbWalTruncationsFailedTotal), BY_POD),
        increase(own.select(prometheus.tsdbCheckpointCreationsFailedTotal), BY_POD),
      ),
    ),
    unit: "short",
    legend: "{{pod}}",
    window: "15m",
  },
  blockFailures: {
    name: "blockFailures",
    title: "Block Failures",
    description: "Compactions that failed, and blocks that could not be read from disk.",
    query: plus(
      increase(own.select(prometheus.tsdbCompactionsFailedTotal), BY_POD),
      increase(own.select(prometheus.tsdbReloadsFailuresTotal), BY_POD),
    ),
    unit: "short",
    legend: "{{pod}}",
    window: "3h",
  },
  historyCut: {
    name: "historyCut",
    title: "History Cut",
    description: "Times that old blocks were deleted because of their size, before they were old enough to go.",
    query: increase(own.select(prometheus.tsdbSizeRetentionsTotal), BY_POD),
    unit: "short",
    legend: "{{pod}}",
    window: "6h",
  },
  configLoaded: {
    name: "configLoaded",
    title: "Configuration Loaded",
    description: "1 where the last configuration was taken, 0 where it was refused and the old one still holds.",
    query: gauge(own.select(prometheus.configLastReloadSuccessful), BY_POD),
    unit: "short",
    legend: "{{pod}}",
  },
  discoveryFailures: {
    name: "discoveryFailures",
    title: "Discovery Failures",
    description: "Refreshes of discoveries that failed, and targets that could not be made of what was found.",
    query: plus(
      increase(own.select(prometheus.sdRefreshFailuresTotal), BY_POD),
      increase(own.select(prometheus.targetSyncFailedTotal), BY_POD),
    ),
    unit: "short",
    legend: "{{pod}}",
    window: "10m",
  },
  querySlots: {
    name: "querySlots",
    title: "Query Slots Used",
    description: "Queries that run or wait, as a share of those that may run at a time.",
    query: usedShare(own.select(prometheus.engineQueries), own.select(prometheus.engineQueriesConcurrentMax), BY_POD),
    unit: "ratio",
    legend: "{{pod}}",
  },
  remoteSamplesLost: {
    name: "remoteSamplesLost",
    title: "Remote Samples Lost",
    description: "Samples per second that the long-term store refused for good.",
    query: rate(own.select(prometheus.remoteStorageSamplesFailedTotal), { by: ["remote_name"] }),
    unit: "events/s",
    legend: "{{remote_name}}",
  },
  objectsNotSynced: {
    name: "objectsNotSynced",
    title: "Objects Not in Line",
    description: "Objects that the operator of Prometheus could not bring in line with what they ask for.",
    query: gauge(own.select(prometheusOperator.syncs, { status: "failed" }), { by: ["controller"] }),
    unit: "short",
    legend: "{{controller}}",
  },
  objectsRejected: {
    name: "objectsRejected",
    title: "Objects Rejected",
    description: "Rules, monitors and probes that the operator of Prometheus leaves out because they are wrong.",
    query: gauge(own.select(prometheusOperator.managedResources, { state: "rejected" }), { by: ["controller", "resource"] }),
    unit: "short",
    legend: "{{resource}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
