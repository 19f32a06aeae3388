/** The metrics that the corrected expressions of the source documents read, as small as they can be. */
import { HTTP_STATUS, type MetricContract, oneOf, upTo } from "../../../metrics/contract";

const COUNTER = { type: "counter", unit: "none", help: "Counted.", aggregate: "sum", standing: "declared" } as const;
const GAUGE = { type: "gauge", unit: "none", help: "Measured.", aggregate: "max", standing: "declared" } as const;
const HISTOGRAM = { type: "histogram", unit: "seconds", help: "Observed.", aggregate: "sum", standing: "declared" } as const;
const PROJECT = { project_id: upTo(100) } as const;
const VOLUME = { instance: upTo(50), mountpoint: upTo(5), fstype: upTo(5) } as const;

export const contracts = {
  agentRuns: { ...COUNTER, name: "paid_agent_runs_total", labels: { ...PROJECT, status: oneOf("success", "failed", "timeout") } },
  agentRunSeconds: {
    ...HISTOGRAM,
    name: "paid_agent_run_duration_seconds",
    labels: { agent_type: upTo(5) },
    buckets: [60, 600, 3600],
  },
  cost: { ...COUNTER, unit: "cents", name: "paid_cost_cents_total", labels: { ...PROJECT, model: upTo(10) } },
  budget: { ...GAUGE, unit: "cents", name: "paid_budget_limit_cents", labels: PROJECT },
  rateLimit: {
    ...GAUGE,
    name: "paid_github_rate_limit_remaining",
    labels: { token_id: upTo(20) },
    aggregate: "min",
    updatedBy: "paid_github_api_calls_total",
  },
  githubCalls: { ...COUNTER, name: "paid_github_api_calls_total", labels: { status: HTTP_STATUS } },
  containerStartup: { ...HISTOGRAM, name: "paid_container_startup_seconds", buckets: [1, 5, 10, 30, 60] },
  diskUsage: { ...GAUGE, unit: "bytes", name: "paid_disk_usage_bytes", labels: { type: oneOf("total", "logs") } },
  diskCapacity: { ...GAUGE, unit: "bytes", name: "paid_disk_capacity_bytes" },
  scheduleToStart: {
    ...HISTOGRAM,
    name: "temporal_workflow_task_schedule_to_start_latency_seconds",
    labels: { task_queue: upTo(5) },
    buckets: [1, 10, 60, 100, 600],
  },
  quality: { ...HISTOGRAM, unit: "none", name: "paid_quality_score", labels: { prompt_slug: upTo(40) }, buckets: [0.5, 1] },
  requests: { ...COUNTER, name: "http_requests_total", labels: { status: HTTP_STATUS, path: upTo(30) } },
  requestSeconds: { ...HISTOGRAM, name: "http_request_duration_seconds", labels: { path: upTo(30) }, buckets: [0.5, 1, 2.5, 5, 10] },
  up: { ...GAUGE, name: "up", aggregate: "min" },
  payments: { ...COUNTER, name: "payments_total", labels: { status: oneOf("succeeded", "failed") } },
  available: { ...GAUGE, unit: "bytes", name: "node_filesystem_avail_bytes", labels: VOLUME, aggregate: "min" },
  size: { ...GAUGE, unit: "bytes", name: "node_filesystem_size_bytes", labels: VOLUME, aggregate: "min" },
  queueDepth: { ...GAUGE, name: "job_queue_depth" },
  jobSeconds: {
    ...HISTOGRAM,
    name: "job_duration_seconds",
    labels: { status: oneOf("COMPLETED", "FAILED") },
    buckets: [60, 600],
  },
  credits: { ...COUNTER, name: "credits_used_total" },
  containerCpu: { ...COUNTER, unit: "seconds", name: "container_cpu_usage_seconds_total" },
  containerMemory: { ...GAUGE, unit: "bytes", name: "container_memory_working_set_bytes" },
  limits: { ...GAUGE, unit: "unknown", name: "kube_pod_container_resource_limits", labels: { resource: oneOf("cpu", "memory") } },
  tasksCompleted: { ...COUNTER, name: "tasks_completed_total" },
  tasksFailed: { ...COUNTER, name: "tasks_failed_total" },
  agentHealth: {
    ...GAUGE,
    type: "stateset",
    name: "agent_health_status",
    labels: { pool: upTo(5), agent_id: upTo(50), health: oneOf("healthy", "unhealthy") },
  },
  upgradeSeconds: {
    ...HISTOGRAM,
    name: "upgrade_duration_seconds",
    labels: { status: oneOf("success", "failure") },
    buckets: [60, 600],
  },
  proofSeconds: { ...HISTOGRAM, name: "proof_latency_seconds", buckets: [1, 10, 30, 60] },
  signatureFailures: { ...COUNTER, name: "webhook_signature_failures_total" },
} as const satisfies Readonly<Record<string, MetricContract>>;
