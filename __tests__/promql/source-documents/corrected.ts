/**
 * The corrected set: every alert, objective and panel of the source documents in the form that works, with the companions that it needs. On the project's own
 * contracts nothing may be found in it.
 */
import type { RuleGroupInput, RuleInput } from "../../../promql";

interface Corrected {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly severity: "critical" | "warning" | "none";
  readonly summary: string;
  readonly labels?: Readonly<Record<string, string>>;
}

const RUNBOOKS = "https://example.org/runbooks";

function alertsOf(system: string, alerts: readonly Corrected[]): RuleInput[] {
  return alerts.map(({ alert, expr, for: duration, severity, summary, labels }) => ({
    at: `${system}.${alert}`,
    alert,
    expr,
    ...(duration === undefined ? {} : { for: duration }),
    labels: { system, severity, ...labels },
    annotations: {
      summary,
      description: "What it means for users.",
      runbook_url: `${RUNBOOKS}/${system}/${alert}.md`,
      dashboard_url: `https://example.org/d/${system}`,
    },
  }));
}

function record(record: string, expr: string, labels?: Readonly<Record<string, string>>): RuleInput {
  return { at: `record ${record}`, record, expr, ...(labels === undefined ? {} : { labels }) };
}

/** One alert on the targets of a system, down or gone. */
function targetDown(system: string): Corrected {
  return {
    alert: "TargetDown",
    expr: `sum by (system, job) (up{system="${system}"}) == 0 or absent(up{system="${system}"})`,
    for: "10m",
    severity: "warning",
    summary: "Targets of {{ $labels.job }} are down",
  };
}

const paid: RuleGroupInput = {
  name: "paid",
  at: "paid",
  rules: alertsOf("paid", [
    {
      alert: "HighAgentFailureRate",
      expr: `(
  sum by (system, project_id) (rate(paid_agent_runs_total{system="paid", status="failed"}[1h]))
  / sum by (system, project_id) (rate(paid_agent_runs_total{system="paid"}[1h]))
) > 0.3
and sum by (system, project_id) (increase(paid_agent_runs_total{system="paid"}[1h])) >= 10`,
      for: "15m",
      severity: "warning",
      summary: "Project {{ $labels.project_id }}: {{ $value | humanizePercentage }} of agent runs failed",
    },
    {
      alert: "GitHubRateLimitLow",
      expr: `min by (system, token_id) (paid_github_rate_limit_remaining{system="paid"}) < 100
and on (system) sum by (system) (rate(paid_github_api_calls_total{system="paid"}[15m])) > 0`,
      for: "5m",
      severity: "warning",
      summary: "GitHub rate limit low ({{ $value }} remaining)",
    },
    {
      alert: "SlowContainerStartup",
      expr: `histogram_quantile(0.95, sum by (system, le) (rate(paid_container_startup_seconds_bucket{system="paid"}[1h]))) > 30
and on (system) sum by (system) (increase(paid_container_startup_seconds_count{system="paid"}[1h])) >= 10`,
      for: "15m",
      severity: "warning",
      summary: "Container startup p95 is {{ $value | humanizeDuration }}",
    },
    {
      alert: "DiskSpaceLow",
      expr: `max by (system) (paid_disk_usage_bytes{system="paid", type="total"})
/ on (system) (max by (system) (paid_disk_capacity_bytes{system="paid"}) > 0) > 0.85`,
      for: "10m",
      severity: "critical",
      summary: "Disk usage at {{ $value | humanizePercentage }}",
    },
    {
      alert: "WorkflowQueueBacklog",
      expr: `histogram_quantile(0.95, sum by (system, task_queue, le) (
  rate(temporal_workflow_task_schedule_to_start_latency_seconds_bucket{system="paid"}[5m]))) > 60
and on (system, task_queue) sum by (system, task_queue) (
  increase(temporal_workflow_task_schedule_to_start_latency_seconds_count{system="paid"}[5m])) >= 5`,
      for: "10m",
      severity: "warning",
      summary: "Temporal task queue {{ $labels.task_queue }}: p95 schedule-to-start {{ $value | humanizeDuration }}",
    },
    {
      alert: "QualityDegradation",
      expr: `prompt:paid_quality_score:mean1h{system="paid"} < 0.8 * prompt:paid_quality_score:mean7d{system="paid"}`,
      for: "30m",
      severity: "warning",
      summary: "Prompt {{ $labels.prompt_slug }}: 1h mean quality {{ $value | humanizePercentage }} is below 80% of the 7d mean",
    },
    targetDown("paid"),
  ]),
};

/** What looks back over days is evaluated rarely. */
const paidRecords: RuleGroupInput = {
  name: "paid.records",
  at: "paid.records",
  interval: "5m",
  rules: [
    record(
      "prompt:paid_quality_score:mean1h",
      `sum by (system, prompt_slug) (increase(paid_quality_score_sum{system="paid"}[1h]))
/ (sum by (system, prompt_slug) (increase(paid_quality_score_count{system="paid"}[1h])) >= 20)`,
    ),
    record(
      "prompt:paid_quality_score:mean7d",
      `sum by (system, prompt_slug) (increase(paid_quality_score_sum{system="paid"}[7d]))
/ (sum by (system, prompt_slug) (increase(paid_quality_score_count{system="paid"}[7d])) >= 100)`,
    ),
    ...alertsOf("paid", [
      {
        alert: "ProjectBudgetExceeded",
        expr: `sum by (system, project_id) (increase(paid_cost_cents_total{system="paid"}[30d]))
> on (system, project_id) max by (system, project_id) (paid_budget_limit_cents{system="paid"})`,
        for: "1m",
        severity: "critical",
        summary: "Project {{ $labels.project_id }} exceeded budget",
      },
    ]),
  ],
};

/** The share of failed requests, with the least number of failures per second that counts. */
function errorShare(system: string): string {
  return `( sum by (system) (rate(http_requests_total{system="${system}", status=~"5.."}[5m]))
  / sum by (system) (rate(http_requests_total{system="${system}"}[5m])) ) > 0.05
and sum by (system) (rate(http_requests_total{system="${system}", status=~"5.."}[5m])) > 0.1`;
}

function slow(system: string, seconds: number): string {
  return `histogram_quantile(0.95, sum by (system, le) (rate(http_request_duration_seconds_bucket{system="${system}"}[5m]))) > ${seconds}
and on (system) sum by (system) (rate(http_request_duration_seconds_count{system="${system}"}[5m])) > 0.1`;
}

const a8n: RuleGroupInput = {
  name: "a8n",
  at: "a8n",
  rules: alertsOf("a8n", [
    { alert: "HighErrorRate", expr: errorShare("a8n"), for: "5m", severity: "critical", summary: "High error rate detected" },
    {
      alert: "APIDown",
      expr: 'sum by (system, job) (up{system="a8n", job="api"}) == 0 or absent(up{system="a8n", job="api"})',
      for: "1m",
      severity: "critical",
      summary: "API is down",
    },
    {
      alert: "HighResponseTime",
      expr: slow("a8n", 1),
      for: "5m",
      severity: "warning",
      summary: "API p95 response time is {{ $value | humanizeDuration }}",
    },
    {
      alert: "PaymentFailureSpike",
      expr: `( sum by (system) (rate(payments_total{system="a8n", status="failed"}[1h])) / sum by (system) (rate(payments_total{system="a8n"}[1h])) )
> 2 * (
    ( sum by (system) (rate(payments_total{system="a8n", status="failed"}[24h] offset 1h))
      / sum by (system) (rate(payments_total{system="a8n"}[24h] offset 1h)) ) >= 0
    or 0 * sum by (system) (rate(payments_total{system="a8n"}[1h]))
)
and sum by (system) (increase(payments_total{system="a8n", status="failed"}[1h])) >= 5`,
      for: "15m",
      severity: "warning",
      summary: "{{ $value | humanizePercentage }} of payments failed in the last hour, over twice the 24h share",
    },
    {
      alert: "LowDiskSpace",
      expr: `min by (instance, mountpoint) (
  node_filesystem_avail_bytes{mountpoint="/", fstype!~"tmpfs|overlay|squashfs|ramfs"}
  / (node_filesystem_size_bytes{mountpoint="/", fstype!~"tmpfs|overlay|squashfs|ramfs"} > 0)) < 0.1`,
      for: "5m",
      severity: "warning",
      summary: "{{ $labels.instance }} {{ $labels.mountpoint }}: {{ $value | humanizePercentage }} disk left",
    },
    targetDown("a8n"),
  ]),
};

const canvascast: RuleGroupInput = {
  name: "canvascast",
  at: "canvascast",
  rules: alertsOf("canvascast", [
    { alert: "HighErrorRate", expr: errorShare("canvascast"), for: "5m", severity: "critical", summary: "High error rate detected" },
    {
      alert: "QueueBacklog",
      expr: 'max by (system) (job_queue_depth{system="canvascast"}) > 100',
      for: "10m",
      severity: "warning",
      summary: "{{ $value }} jobs are waiting",
    },
    {
      alert: "QueueDepthAbsent",
      expr: 'absent(job_queue_depth{system="canvascast"})',
      for: "10m",
      severity: "critical",
      summary: "No worker exports the depth of the queue",
    },
    {
      alert: "HighJobFailureRate",
      expr: `( sum by (system) (rate(job_duration_seconds_count{system="canvascast", status="FAILED"}[1h]))
  / sum by (system) (rate(job_duration_seconds_count{system="canvascast"}[1h])) ) > 0.1
and sum by (system) (increase(job_duration_seconds_count{system="canvascast"}[1h])) >= 10`,
      for: "15m",
      severity: "critical",
      summary: "{{ $value | humanizePercentage }} of jobs failed",
    },
    {
      alert: "SlowResponses",
      expr: slow("canvascast", 5),
      for: "5m",
      severity: "warning",
      summary: "API p95 response time is {{ $value | humanizeDuration }}",
    },
    targetDown("canvascast"),
  ]),
};

const phoenix: RuleGroupInput = {
  name: "phoenix",
  at: "phoenix",
  rules: alertsOf("phoenix", [
    {
      alert: "HighCPUUsage",
      expr: `sum by (namespace, pod) (rate(container_cpu_usage_seconds_total{namespace="phoenix", container!=""}[5m]))
/ (sum by (namespace, pod) (kube_pod_container_resource_limits{namespace="phoenix", resource="cpu"}) > 0) > 0.8`,
      for: "5m",
      severity: "warning",
      summary: "{{ $labels.pod }} uses {{ $value | humanizePercentage }} of its CPU limit",
    },
    {
      alert: "HighMemoryUsage",
      expr: `max by (namespace, pod, container) (container_memory_working_set_bytes{namespace="phoenix", container!=""})
/ (max by (namespace, pod, container) (kube_pod_container_resource_limits{namespace="phoenix", resource="memory"}) > 0) > 0.85`,
      for: "5m",
      severity: "warning",
      summary: "{{ $labels.pod }}/{{ $labels.container }} uses {{ $value | humanizePercentage }} of its memory limit",
    },
    {
      alert: "HighLatency",
      expr: `histogram_quantile(0.95, sum by (system, le) (rate(request_duration_seconds_bucket{system="phoenix"}[5m]))) > 1
and on (system) sum by (system) (rate(request_duration_seconds_count{system="phoenix"}[5m])) > 0.1`,
      for: "5m",
      severity: "warning",
      summary: "p95 latency is {{ $value | humanizeDuration }}",
    },
    {
      alert: "HighErrorRate",
      expr: `( sum by (system) (rate(tasks_failed_total{system="phoenix"}[5m]))
  / ( sum by (system) (rate(tasks_completed_total{system="phoenix"}[5m])) + sum by (system) (rate(tasks_failed_total{system="phoenix"}[5m])) ) ) > 0.05
and sum by (system) (increase(tasks_failed_total{system="phoenix"}[5m])) >= 3`,
      for: "5m",
      severity: "critical",
      summary: "{{ $value | humanizePercentage }} of tasks fail",
    },
    {
      alert: "AgentUnhealthy",
      expr: 'max by (system, pool, agent_id) (agent_health_status{system="phoenix", health="unhealthy"}) > 0',
      for: "5m",
      severity: "critical",
      summary: "Agent {{ $labels.agent_id }} reported as unhealthy",
    },
    {
      alert: "AgentHealthAbsent",
      expr: 'absent(agent_health_status{system="phoenix"})',
      for: "5m",
      severity: "critical",
      summary: "No agent reports its state",
    },
    targetDown("phoenix"),
  ]),
};

const AVAILABILITY = "phoenix-availability";
const slo = `{slo="${AVAILABILITY}"}`;

function ratioOver(window: string): string {
  return `( sum by (system) (rate(requests_total{system="phoenix", status=~"5.."}[${window}]))
  or 0 * sum by (system) (rate(requests_total{system="phoenix"}[${window}])) )
/ (sum by (system) (rate(requests_total{system="phoenix"}[${window}])) > 0)`;
}

function summedOver(window: string): string {
  return `sum_over_time(slo:sli_errors:rate5m${slo}[${window}])
/ (sum_over_time(slo:sli_total:rate5m${slo}[${window}]) > 0)`;
}

function burn(long: string, short: string, factor: number, enough?: number): Corrected {
  const guard = enough === undefined ? "" : `\nand avg_over_time(slo:sli_errors:rate5m${slo}[${long}]) * ${enough} >= 5`;
  return {
    alert: "ErrorBudgetBurn",
    expr: `slo:sli_error:ratio${long}${slo} > ${factor} * 0.001
and slo:sli_error:ratio${short}${slo} > ${factor} * 0.001${guard}`,
    severity: enough === undefined ? "warning" : "critical",
    summary: `{{ $labels.slo }} burns its 30d budget at over ${factor}x`,
    labels: { slo: AVAILABILITY, window: long },
  };
}

const availability: RuleGroupInput = {
  name: "phoenix.slo.availability",
  at: "phoenix.slo.availability",
  interval: "30s",
  rules: [
    record("slo:sli_total:rate5m", 'sum by (system) (rate(requests_total{system="phoenix"}[5m]))', { slo: AVAILABILITY }),
    record(
      "slo:sli_errors:rate5m",
      `sum by (system) (rate(requests_total{system="phoenix", status=~"5.."}[5m]))
or 0 * sum by (system) (rate(requests_total{system="phoenix"}[5m]))`,
      { slo: AVAILABILITY },
    ),
    record("slo:sli_error:ratio5m", `slo:sli_errors:rate5m${slo} / (slo:sli_total:rate5m${slo} > 0)`, { slo: AVAILABILITY }),
    ...["30m", "1h"].map((window) => record(`slo:sli_error:ratio${window}`, ratioOver(window), { slo: AVAILABILITY })),
    ...["2h", "6h", "1d", "3d"].map((window) => record(`slo:sli_error:ratio${window}`, summedOver(window), { slo: AVAILABILITY })),
    ...alertsOf("phoenix", [
      burn("1h", "5m", 14.4, 3600),
      burn("6h", "30m", 6, 21_600),
      burn("1d", "2h", 3),
      burn("3d", "6h", 1),
      {
        alert: "SLODataMissing",
        expr: `absent(slo:sli_total:rate5m${slo})`,
        for: "10m",
        severity: "warning",
        summary: "{{ $labels.slo }} has no data",
        labels: { slo: AVAILABILITY },
      },
    ]),
  ],
};

const latency: RuleGroupInput = {
  name: "phoenix.slo.latency",
  at: "phoenix.slo.latency",
  interval: "30s",
  rules: [
    record(
      "slo:sli_error:ratio5m",
      `1 - sum(rate(request_duration_seconds_bucket{system="phoenix", le=~"1(\\\\.0)?"}[5m]))
/ (sum(rate(request_duration_seconds_count{system="phoenix"}[5m])) > 0)`,
      { slo: "phoenix-latency", system: "phoenix" },
    ),
  ],
};

const speccursor: RuleGroupInput = {
  name: "speccursor",
  at: "speccursor",
  rules: [
    record(
      "system:upgrade_failures:ratio_rate1h",
      `( sum by (system) (rate(upgrade_duration_seconds_count{system="speccursor", status="failure"}[1h]))
  or 0 * sum by (system) (rate(upgrade_duration_seconds_count{system="speccursor"}[1h])) )
/ (sum by (system) (rate(upgrade_duration_seconds_count{system="speccursor"}[1h])) > 0)`,
    ),
    ...alertsOf("speccursor", [
      {
        alert: "UpgradeFailureRateAnomalous",
        expr: `system:upgrade_failures:ratio_rate1h{system="speccursor"}
> ( avg_over_time(system:upgrade_failures:ratio_rate1h{system="speccursor"}[7d] offset 1h)
    + 1 * stddev_over_time(system:upgrade_failures:ratio_rate1h{system="speccursor"}[7d] offset 1h) )
and system:upgrade_failures:ratio_rate1h{system="speccursor"} > 0.05
and sum by (system) (increase(upgrade_duration_seconds_count{system="speccursor"}[1h])) >= 10
and count_over_time(system:upgrade_failures:ratio_rate1h{system="speccursor"}[7d] offset 1h) >= 60`,
        for: "15m",
        severity: "warning",
        summary: "Upgrade failure share {{ $value | humanizePercentage }} is over one sigma above its 7-day mean",
      },
      {
        alert: "ProofLatencyHigh",
        expr: `histogram_quantile(0.95, sum by (system, le) (rate(proof_latency_seconds_bucket{system="speccursor"}[5m]))) > 30
and on (system) sum by (system) (increase(proof_latency_seconds_count{system="speccursor"}[5m])) >= 5`,
        for: "5m",
        severity: "warning",
        summary: "Proof verification p95 is {{ $value | humanizeDuration }}",
      },
      {
        alert: "WebhookSignatureFailures",
        expr: 'sum by (system) (increase(webhook_signature_failures_total{system="speccursor"}[10m])) > 5',
        for: "2m",
        severity: "critical",
        summary: "{{ $value | humanize }} webhook signature failures in 10 minutes",
      },
      targetDown("speccursor"),
    ]),
  ],
};

const platform: RuleGroupInput = {
  name: "platform",
  at: "platform",
  rules: alertsOf("platform", [{ alert: "Watchdog", expr: "vector(1)", severity: "none", summary: "The alerting pipeline works" }]),
};

export const CORRECTED_RULES: readonly RuleGroupInput[] = [
  paid,
  paidRecords,
  a8n,
  canvascast,
  phoenix,
  availability,
  latency,
  speccursor,
  platform,
];

export interface CorrectedPanel {
  readonly id: string;
  readonly title: string;
  readonly expr: string;
}

const errorPanel = (system: string): string =>
  `sum(rate(http_requests_total{system="${system}", status=~"5.."}[$__rate_interval]))
/ (sum(rate(http_requests_total{system="${system}"}[$__rate_interval])) > 0)
or 0 * sum(rate(http_requests_total{system="${system}"}[$__rate_interval]))`;

const totalOver = (increase: string, window: string): string => `sum(increase(${increase}[${window}]))`;

function shareOver(part: string, whole: string, window: string): string {
  return `${totalOver(part, window)} / (${totalOver(whole, window)} > 0)`;
}

export const CORRECTED_PANELS: readonly CorrectedPanel[] = [
  { id: "A8N-PANEL-01", title: "Request Rate", expr: 'sum by (method, path) (rate(http_requests_total{system="a8n"}[$__rate_interval]))' },
  {
    id: "A8N-PANEL-02",
    title: "Response Time (p95)",
    expr: 'histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{system="a8n"}[$__rate_interval])))',
  },
  { id: "A8N-PANEL-03", title: "Error Rate", expr: errorPanel("a8n") },
  { id: "A8N-PANEL-04", title: "Active Sessions", expr: 'max(active_sessions{system="a8n"})' },
  {
    id: "CC-PANEL-01",
    title: "Request Rate",
    expr: 'sum by (method, route) (rate(http_requests_total{system="canvascast"}[$__rate_interval]))',
  },
  { id: "CC-PANEL-02", title: "Error Rate", expr: errorPanel("canvascast") },
  { id: "CC-PANEL-03", title: "Job Queue Depth", expr: 'max(job_queue_depth{system="canvascast"})' },
  {
    id: "PHX-PANEL-01",
    title: "CPU Usage",
    expr: `sum by (namespace, pod) (rate(container_cpu_usage_seconds_total{namespace="phoenix", container!=""}[$__rate_interval]))
/ (sum by (namespace, pod) (kube_pod_container_resource_limits{namespace="phoenix", resource="cpu"}) > 0)`,
  },
  {
    id: "PHX-PANEL-02",
    title: "Memory Usage",
    expr: 'max by (namespace, pod, container) (container_memory_working_set_bytes{namespace="phoenix", container!=""})',
  },
  { id: "PHX-PANEL-03", title: "Request Rate", expr: 'sum(rate(requests_total{system="phoenix"}[$__rate_interval]))' },
  {
    id: "PHX-PANEL-04",
    title: "Task Success Rate",
    expr: `sum(rate(tasks_completed_total{system="phoenix"}[$__rate_interval]))
/ ((sum(rate(tasks_completed_total{system="phoenix"}[$__rate_interval])) + sum(rate(tasks_failed_total{system="phoenix"}[$__rate_interval]))) > 0)`,
  },
  { id: "PHX-PANEL-05", title: "Agent Health", expr: 'max by (pool, agent_id, health) (agent_health_status{system="phoenix"}) == 1' },
  { id: "PAID-PANEL-01", title: "Active Workflows", expr: 'sum by (workflow_type) (paid_active_workflows{system="paid"})' },
  { id: "PAID-PANEL-02 runs", title: "Agent Runs", expr: totalOver('paid_agent_runs_total{system="paid"}', "24h") },
  {
    id: "PAID-PANEL-02 success",
    title: "Agent Runs",
    expr: shareOver('paid_agent_runs_total{system="paid", status="success"}', 'paid_agent_runs_total{system="paid"}', "24h"),
  },
  {
    id: "PAID-PANEL-02 duration",
    title: "Agent Runs",
    expr: shareOver('paid_agent_run_duration_seconds_sum{system="paid"}', 'paid_agent_run_duration_seconds_count{system="paid"}', "24h"),
  },
  { id: "PAID-PANEL-03 tokens", title: "Token Usage", expr: totalOver('paid_tokens_used_total{system="paid"}', "24h") },
  { id: "PAID-PANEL-03 cost", title: "Token Usage", expr: `${totalOver('paid_cost_cents_total{system="paid"}', "24h")} / 100` },
  { id: "PAID-PANEL-04", title: "PR Merge Rate", expr: 'max by (project_id) (paid_pr_merge_rate{system="paid"})' },
  { id: "PAID-PANEL-05 up", title: "System Health", expr: 'min by (job) (up{system="paid"})' },
  { id: "PAID-PANEL-05 probe", title: "System Health", expr: 'min by (instance) (probe_success{system="paid"})' },
  { id: "PAID-PANEL-05 postgres", title: "System Health", expr: 'min(pg_up{system="paid"})' },
  { id: "PAID-PANEL-06", title: "Runs Over Time", expr: 'sum by (status) (rate(paid_agent_runs_total{system="paid"}[$__rate_interval]))' },
  {
    id: "PAID-PANEL-07",
    title: "Duration Distribution",
    expr: 'sum by (le) (increase(paid_agent_run_duration_seconds_bucket{system="paid", agent_type=~"$agent_type"}[$__rate_interval]))',
  },
  {
    id: "PAID-PANEL-08",
    title: "Iterations Distribution",
    expr: 'sum by (le) (increase(paid_iterations_to_complete_bucket{system="paid"}[$__range]))',
  },
  { id: "PAID-PANEL-09", title: "Active Containers", expr: 'sum(paid_active_containers{system="paid"})' },
  { id: "PAID-PANEL-11", title: "Daily Cost", expr: `${totalOver('paid_cost_cents_total{system="paid"}', "1d")} / 100` },
  {
    id: "PAID-PANEL-12",
    title: "Cost by Project",
    expr: 'sum by (project_id) (increase(paid_cost_cents_total{system="paid"}[$__range])) / 100',
  },
  { id: "PAID-PANEL-13", title: "Cost by Model", expr: 'sum by (model) (increase(paid_cost_cents_total{system="paid"}[$__range])) / 100' },
  {
    id: "PAID-PANEL-14",
    title: "Token Usage",
    expr: 'sum by (direction) (rate(paid_tokens_used_total{system="paid"}[$__rate_interval]))',
  },
  {
    id: "PAID-PANEL-15",
    title: "Budget Utilization",
    expr: `sum by (project_id) (increase(paid_cost_cents_total{system="paid"}[30d]))
/ on (project_id) (max by (project_id) (paid_budget_limit_cents{system="paid"}) > 0)`,
  },
  {
    id: "PAID-PANEL-16",
    title: "Quality Score Trend",
    expr: `sum(rate(paid_quality_score_sum{system="paid"}[$__rate_interval]))
/ (sum(rate(paid_quality_score_count{system="paid"}[$__rate_interval])) > 0)`,
  },
  {
    id: "PAID-PANEL-17",
    title: "Quality by Prompt",
    expr: `sum by (prompt_slug) (increase(paid_quality_score_sum{system="paid"}[$__range]))
/ (sum by (prompt_slug) (increase(paid_quality_score_count{system="paid"}[$__range])) > 0)`,
  },
  {
    id: "PAID-PANEL-21",
    title: "Container Metrics",
    expr: 'sum by (namespace, pod, container) (rate(container_cpu_usage_seconds_total{namespace="paid", container!=""}[$__rate_interval]))',
  },
  { id: "PAID-PANEL-22", title: "Disk Usage", expr: 'max by (type) (paid_disk_usage_bytes{system="paid"})' },
  { id: "PAID-PANEL-23", title: "GitHub Rate Limits", expr: 'min by (token_id) (paid_github_rate_limit_remaining{system="paid"})' },
  { id: "PAID-PANEL-24", title: "Database Connections", expr: 'sum by (datname) (pg_stat_database_numbackends{system="paid"})' },
  {
    id: "CC-PANEL-08",
    title: "Job completion rate",
    expr: `sum(rate(job_duration_seconds_count{system="canvascast", status!="FAILED"}[1h]))
/ (sum(rate(job_duration_seconds_count{system="canvascast"}[1h])) > 0)`,
  },
  {
    id: "CC-PANEL-09",
    title: "Step durations",
    expr: 'histogram_quantile(0.95, sum by (step, le) (rate(pipeline_step_duration_seconds_bucket{system="canvascast"}[$__rate_interval])))',
  },
  {
    id: "CC-PANEL-10",
    title: "Failure distribution",
    expr: 'sum by (step) (increase(pipeline_step_duration_seconds_count{system="canvascast", status="error"}[$__range]))',
  },
  {
    id: "CC-PANEL-11",
    title: "Cost per job",
    expr: `sum(increase(credits_used_total{system="canvascast"}[$__range]))
/ (sum(increase(job_duration_seconds_count{system="canvascast"}[$__range])) > 0)`,
  },
  { id: "CC-PANEL-12", title: "Signups", expr: 'sum by (method) (increase(signups_total{system="canvascast"}[1d]))' },
  { id: "CC-PANEL-13", title: "Revenue", expr: 'sum by (type) (increase(revenue_usd_total{system="canvascast"}[1d]))' },
  { id: "CC-PANEL-14", title: "Credit usage", expr: 'sum(rate(credits_used_total{system="canvascast"}[$__rate_interval])) * 3600' },
];
