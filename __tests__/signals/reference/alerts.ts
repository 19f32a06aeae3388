/**
 * The corrected alerts of the source documents, written with the algebra, each beside the shortest PromQL that means the same. What they record comes
 * with them.
 */
import type { Alert } from "../../../rules/alert";
import { atLeast, moreThan, stillHappening } from "../../../rules/guards";
import {
  absent,
  allDown,
  average,
  deviation,
  earlier,
  gauge,
  increase,
  mean,
  orZero,
  over,
  plus,
  quantile,
  rate,
  ratio,
  samples,
  times,
  usedShare,
  worstShare,
} from "../../../signals/query";
import { type Recorded, recordOf } from "../../../signals/record";
import { byNamespace, bySystem, matching, not, notMatching } from "../../../signals/selection";
import type { FixedWindow, Query, QueryKind, Signal } from "../../../signals/signal";
import { contracts } from "./contracts";

export interface ReferenceAlert {
  readonly alert: Alert;
  /** The shortest expression that means the same. */
  readonly means: string;
}

const paid = bySystem("paid");
const a8n = bySystem("a8n");
const canvascast = bySystem("canvascast");
const phoenix = bySystem("phoenix");
const speccursor = bySystem("speccursor");
const phoenixPods = byNamespace("phoenix");
const platform = bySystem("platform");

const runs = paid.select(contracts.agentRuns);
const startups = paid.select(contracts.containerStartup);
const scores = paid.select(contracts.quality);
const payments = a8n.select(contracts.payments);
const failedPayments = a8n.select(contracts.payments, { status: "failed" });
const jobs = canvascast.select(contracts.jobSeconds);
const upgrades = speccursor.select(contracts.upgradeSeconds);
const failedUpgrades = speccursor.select(contracts.upgradeSeconds, { status: "failure" });
const onDisk = { mountpoint: "/", fstype: notMatching("tmpfs|overlay|squashfs|ramfs") } as const;

const failedPaymentShare = ratio(failedPayments, payments);

const qualityOver1h = recordOf(signalOf(mean(scores, { by: ["prompt_slug"], atLeast: 20 })), {
  metric: "paid_quality_score",
  operations: "mean",
  level: "prompt",
  window: "1h",
});
const qualityOver7d = recordOf(signalOf(mean(scores, { by: ["prompt_slug"], atLeast: 100 })), {
  metric: "paid_quality_score",
  operations: "mean",
  level: "prompt",
  window: "7d",
});
const upgradeFailures = recordOf(signalOf(ratio(failedUpgrades, upgrades)), {
  metric: "upgrade_failures",
  operations: "ratio_rate",
  window: "1h",
});
const recordedFailures = speccursor.select(upgradeFailures.contract);

export const REFERENCE_RECORDS = {
  qualityOver1h: {
    recorded: qualityOver1h,
    record: "prompt:paid_quality_score:mean1h",
    means:
      'sum by (system, prompt_slug) (increase(paid_quality_score_sum{system="paid"}[1h])) / ' +
      '(sum by (system, prompt_slug) (increase(paid_quality_score_count{system="paid"}[1h])) >= 20)',
  },
  qualityOver7d: {
    recorded: qualityOver7d,
    record: "prompt:paid_quality_score:mean7d",
    means:
      'sum by (system, prompt_slug) (increase(paid_quality_score_sum{system="paid"}[7d])) / ' +
      '(sum by (system, prompt_slug) (increase(paid_quality_score_count{system="paid"}[7d])) >= 100)',
  },
  upgradeFailures: {
    recorded: upgradeFailures,
    record: "system:upgrade_failures:ratio_rate1h",
    means:
      '(sum by (system) (rate(upgrade_duration_seconds_count{system="speccursor", status="failure"}[1h])) ' +
      'or 0 * sum by (system) (rate(upgrade_duration_seconds_count{system="speccursor"}[1h]))) ' +
      '/ (sum by (system) (rate(upgrade_duration_seconds_count{system="speccursor"}[1h])) > 0)',
  },
} as const satisfies Readonly<Record<string, { readonly recorded: Recorded; readonly record: string; readonly means: string }>>;

export const REFERENCE_ALERTS = {
  "PAID-ALERT-01": {
    alert: {
      ...texts("warning"),
      signal: signalOf(ratio(paid.select(contracts.agentRuns, { status: "failed" }), runs, { by: ["project_id"] }), "1h"),
      comparison: { operator: ">", threshold: 0.3 },
      guard: atLeast(10, runs, { by: ["project_id"] }),
    },
    means:
      '(sum by (system, project_id) (rate(paid_agent_runs_total{system="paid", status="failed"}[1h])) ' +
      '/ sum by (system, project_id) (rate(paid_agent_runs_total{system="paid"}[1h]))) > 0.3 ' +
      'and sum by (system, project_id) (increase(paid_agent_runs_total{system="paid"}[1h])) >= 10',
  },
  "PAID-ALERT-02": {
    alert: {
      ...texts("critical"),
      signal: signalOf(over("30d", increase(paid.select(contracts.cost), { by: ["project_id"] }))),
      relation: { operator: ">", than: gauge(paid.select(contracts.budget), { by: ["project_id"] }), meaning: "the project's limit" },
    },
    means:
      'sum by (system, project_id) (increase(paid_cost_cents_total{system="paid"}[30d])) ' +
      '> on (system, project_id) max by (system, project_id) (paid_budget_limit_cents{system="paid"})',
  },
  "PAID-ALERT-03": {
    alert: {
      ...texts("warning"),
      signal: signalOf(gauge(paid.select(contracts.rateLimit), { by: ["token_id"] })),
      comparison: { operator: "<", threshold: 100 },
      guard: stillHappening(paid.select(contracts.githubCalls), "15m"),
    },
    means:
      'min by (system, token_id) (paid_github_rate_limit_remaining{system="paid"}) < 100 ' +
      'and on (system) sum by (system) (rate(paid_github_api_calls_total{system="paid"}[15m])) > 0',
  },
  "PAID-ALERT-04": {
    alert: {
      ...texts("warning"),
      signal: signalOf(quantile(0.95, startups), "1h"),
      comparison: { operator: ">", threshold: 30 },
      guard: atLeast(10, startups),
    },
    means:
      'histogram_quantile(0.95, sum by (system, le) (rate(paid_container_startup_seconds_bucket{system="paid"}[1h]))) > 30 ' +
      'and on (system) sum by (system) (increase(paid_container_startup_seconds_count{system="paid"}[1h])) >= 10',
  },
  "PAID-ALERT-05": {
    alert: {
      ...texts("critical"),
      signal: signalOf(usedShare(paid.select(contracts.diskUsage, { type: "total" }), paid.select(contracts.diskCapacity))),
      comparison: { operator: ">", threshold: 0.85 },
    },
    means:
      'max by (system) (paid_disk_usage_bytes{system="paid", type="total"}) ' +
      '/ on (system) (max by (system) (paid_disk_capacity_bytes{system="paid"}) > 0) > 0.85',
  },
  "PAID-ALERT-06": {
    alert: {
      ...texts("warning"),
      signal: signalOf(quantile(0.95, paid.select(contracts.scheduleToStart), { by: ["task_queue"] })),
      comparison: { operator: ">", threshold: 60 },
      guard: moreThan(0, paid.select(contracts.scheduleToStart), { by: ["task_queue"] }),
    },
    means:
      "histogram_quantile(0.95, sum by (system, task_queue, le) " +
      '(rate(temporal_workflow_task_schedule_to_start_latency_seconds_bucket{system="paid"}[5m]))) > 60',
  },
  "PAID-ALERT-07": {
    alert: {
      ...texts("warning"),
      signal: signalOf(gauge(paid.select(qualityOver1h.contract))),
      relation: { operator: "<", than: times(0.8, gauge(paid.select(qualityOver7d.contract))), meaning: "80 % of the mean of a week" },
    },
    means: 'prompt:paid_quality_score:mean1h{system="paid"} < 0.8 * prompt:paid_quality_score:mean7d{system="paid"}',
  },
  "A8N-ALERT-01": {
    alert: {
      ...texts("critical"),
      signal: signalOf(ratio(a8n.select(contracts.requests, { status: matching("5..") }), a8n.select(contracts.requests))),
      comparison: { operator: ">", threshold: 0.05 },
      guard: moreThan(0.1, a8n.select(contracts.requests, { status: matching("5..") })),
    },
    means:
      '(sum by (system) (rate(http_requests_total{system="a8n", status=~"5.."}[5m])) ' +
      '/ sum by (system) (rate(http_requests_total{system="a8n"}[5m]))) > 0.05 ' +
      'and sum by (system) (rate(http_requests_total{system="a8n", status=~"5.."}[5m])) > 0.1',
  },
  "A8N-ALERT-02": {
    alert: { ...texts("critical"), signal: signalOf(allDown(a8n.select(contracts.up, { job: "api" }))) },
    means: 'sum by (system, job) (up{system="a8n", job="api"}) == 0 or absent(up{system="a8n", job="api"})',
  },
  "A8N-ALERT-03": {
    alert: {
      ...texts("warning"),
      signal: signalOf(quantile(0.95, a8n.select(contracts.requestSeconds))),
      comparison: { operator: ">", threshold: 1 },
      guard: moreThan(0.1, a8n.select(contracts.requestSeconds)),
    },
    means:
      'histogram_quantile(0.95, sum by (system, le) (rate(http_request_duration_seconds_bucket{system="a8n"}[5m]))) > 1 ' +
      'and on (system) sum by (system) (rate(http_request_duration_seconds_count{system="a8n"}[5m])) > 0.1',
  },
  "A8N-ALERT-04": {
    alert: {
      ...texts("warning"),
      signal: signalOf(failedPaymentShare, "1h"),
      relation: {
        operator: ">",
        than: times(2, orZero(earlier("1h", over("24h", failedPaymentShare)), over("1h", rate(payments)))),
        meaning: "twice the share of the 24 hours before",
      },
      guard: atLeast(5, failedPayments),
    },
    means:
      '(sum by (system) (rate(payments_total{system="a8n", status="failed"}[1h])) / sum by (system) (rate(payments_total{system="a8n"}[1h]))) ' +
      '> 2 * ((sum by (system) (rate(payments_total{system="a8n", status="failed"}[24h] offset 1h)) ' +
      '/ sum by (system) (rate(payments_total{system="a8n"}[24h] offset 1h))) >= 0 ' +
      'or 0 * sum by (system) (rate(payments_total{system="a8n"}[1h]))) ' +
      'and sum by (system) (increase(payments_total{system="a8n", status="failed"}[1h])) >= 5',
  },
  "A8N-ALERT-05": {
    alert: {
      ...texts("warning"),
      signal: signalOf(
        worstShare("min", platform.select(contracts.available, onDisk), platform.select(contracts.size, onDisk), {
          by: ["instance", "mountpoint"],
        }),
      ),
      comparison: { operator: "<", threshold: 0.1 },
    },
    means:
      'min by (system, instance, mountpoint) (node_filesystem_avail_bytes{system="platform", mountpoint="/", fstype!~"tmpfs|overlay|squashfs|ramfs"} ' +
      '/ (node_filesystem_size_bytes{system="platform", mountpoint="/", fstype!~"tmpfs|overlay|squashfs|ramfs"} > 0)) < 0.1',
  },
  "CC-ALERT-02": {
    alert: {
      ...texts("warning"),
      signal: signalOf(gauge(canvascast.select(contracts.queueDepth))),
      comparison: { operator: ">", threshold: 100 },
    },
    means: 'max by (system) (job_queue_depth{system="canvascast"}) > 100',
  },
  QueueDepthAbsent: {
    alert: { ...texts("critical"), signal: signalOf(absent(canvascast.select(contracts.queueDepth))) },
    means: 'absent(job_queue_depth{system="canvascast"})',
  },
  "CC-ALERT-03": {
    alert: {
      ...texts("critical"),
      signal: signalOf(ratio(canvascast.select(contracts.jobSeconds, { status: "FAILED" }), jobs), "1h"),
      comparison: { operator: ">", threshold: 0.1 },
      guard: atLeast(10, jobs),
    },
    means:
      '(sum by (system) (rate(job_duration_seconds_count{system="canvascast", status="FAILED"}[1h])) ' +
      '/ sum by (system) (rate(job_duration_seconds_count{system="canvascast"}[1h]))) > 0.1 ' +
      'and sum by (system) (increase(job_duration_seconds_count{system="canvascast"}[1h])) >= 10',
  },
  "PHX-ALERT-01": {
    alert: {
      ...texts("warning"),
      signal: signalOf(
        usedShare(
          phoenixPods.select(contracts.containerCpu, { container: not("") }),
          phoenixPods.select(contracts.limits, { resource: "cpu" }),
          { by: ["pod"], aggregate: "sum" },
        ),
      ),
      comparison: { operator: ">", threshold: 0.8 },
    },
    means:
      'sum by (namespace, pod) (rate(container_cpu_usage_seconds_total{namespace="phoenix", container!=""}[5m])) ' +
      '/ (sum by (namespace, pod) (kube_pod_container_resource_limits{namespace="phoenix", resource="cpu"}) > 0) > 0.8',
  },
  "PHX-ALERT-02": {
    alert: {
      ...texts("warning"),
      signal: signalOf(
        usedShare(
          phoenixPods.select(contracts.containerMemory, { container: not("") }),
          phoenixPods.select(contracts.limits, { resource: "memory" }),
          { by: ["pod", "container"] },
        ),
      ),
      comparison: { operator: ">", threshold: 0.85 },
    },
    means:
      'max by (namespace, pod, container) (container_memory_working_set_bytes{namespace="phoenix", container!=""}) ' +
      '/ (max by (namespace, pod, container) (kube_pod_container_resource_limits{namespace="phoenix", resource="memory"}) > 0) > 0.85',
  },
  "PHX-ALERT-04": {
    alert: {
      ...texts("critical"),
      signal: signalOf(
        ratio(phoenix.select(contracts.tasksFailed), [phoenix.select(contracts.tasksCompleted), phoenix.select(contracts.tasksFailed)]),
      ),
      comparison: { operator: ">", threshold: 0.05 },
      guard: atLeast(3, phoenix.select(contracts.tasksFailed)),
    },
    means:
      '(sum by (system) (rate(tasks_failed_total{system="phoenix"}[5m])) / (sum by (system) (rate(tasks_completed_total{system="phoenix"}[5m])) ' +
      '+ sum by (system) (rate(tasks_failed_total{system="phoenix"}[5m])))) > 0.05 ' +
      'and sum by (system) (increase(tasks_failed_total{system="phoenix"}[5m])) >= 3',
  },
  "PHX-ALERT-05": {
    alert: {
      ...texts("critical"),
      signal: signalOf(gauge(phoenix.select(contracts.agentHealth, { health: "unhealthy" }), { by: ["pool", "agent_id"] })),
      comparison: { operator: ">", threshold: 0 },
    },
    means: 'max by (system, pool, agent_id) (agent_health_status{system="phoenix", health="unhealthy"}) > 0',
  },
  "SPEC-ALERT-01": {
    alert: {
      ...texts("warning"),
      signal: signalOf(gauge(recordedFailures)),
      comparison: { operator: ">", threshold: 0.05 },
      relation: {
        operator: ">",
        than: earlier("1h", over("7d", plus(average(recordedFailures), times(1, deviation(recordedFailures))))),
        meaning: "the mean of the week before and one standard deviation",
      },
      guard: [
        during("1h", atLeast(10, upgrades)),
        {
          query: earlier("1h", over("7d", samples(recordedFailures))),
          comparison: { operator: ">=", threshold: 60 },
          reason: "A mean of fewer samples is none.",
        },
      ],
    },
    means:
      'system:upgrade_failures:ratio_rate1h{system="speccursor"} > (avg_over_time(system:upgrade_failures:ratio_rate1h{system="speccursor"}[7d] offset 1h) ' +
      '+ 1 * stddev_over_time(system:upgrade_failures:ratio_rate1h{system="speccursor"}[7d] offset 1h)) ' +
      'and system:upgrade_failures:ratio_rate1h{system="speccursor"} > 0.05 ' +
      'and sum by (system) (increase(upgrade_duration_seconds_count{system="speccursor"}[1h])) >= 10 ' +
      'and count_over_time(system:upgrade_failures:ratio_rate1h{system="speccursor"}[7d] offset 1h) >= 60',
  },
  "SPEC-ALERT-02": {
    alert: {
      ...texts("warning"),
      signal: signalOf(quantile(0.95, speccursor.select(contracts.proofSeconds))),
      comparison: { operator: ">", threshold: 30 },
      guard: atLeast(5, speccursor.select(contracts.proofSeconds)),
    },
    means:
      'histogram_quantile(0.95, sum by (system, le) (rate(proof_latency_seconds_bucket{system="speccursor"}[5m]))) > 30 ' +
      'and on (system) sum by (system) (increase(proof_latency_seconds_count{system="speccursor"}[5m])) >= 5',
  },
  "SPEC-ALERT-06": {
    alert: {
      ...texts("critical"),
      signal: signalOf(increase(speccursor.select(contracts.signatureFailures)), "10m"),
      comparison: { operator: ">", threshold: 5 },
    },
    means: 'sum by (system) (increase(webhook_signature_failures_total{system="speccursor"}[10m])) > 5',
  },
} as const satisfies Readonly<Record<string, ReferenceAlert>>;

/** The words around a query do not matter here. */
function signalOf<Q extends Query<QueryKind>>(query: Q, window?: FixedWindow): Omit<Signal, "query"> & { readonly query: Q } {
  return {
    name: "signal",
    title: "Signal",
    description: "A signal.",
    query,
    unit: "unknown",
    legend: "value",
    ...(window === undefined ? {} : { window }),
  };
}

function texts<S extends "critical" | "warning">(severity: S) {
  return { severity, summary: "It happens", description: "Something happens.", panel: "main/signal" } as const;
}

/** A guard over a window of its own. */
function during<G extends { readonly query: Query<"level"> }>(window: FixedWindow, guard: G): G {
  return { ...guard, query: over(window, guard.query) };
}
