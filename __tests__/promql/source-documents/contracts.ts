/**
 * The metrics as the five source documents declare them, with their gaps: no status on Phoenix' requests, no label values where none are listed, nothing
 * zero-initialised. What the expressions of the documents are judged by. The project's own contracts mend these gaps.
 */
import { type MetricContract, type MetricSet, oneOf, upTo } from "../../../metrics/contract";
import { SHARED_METRICS } from "../../../metrics/exporters";
import { Duration } from "../../../units";

type Declared = Pick<MetricContract, "name" | "type"> & Partial<MetricContract>;

function declared(system: string, source: string, contracts: readonly Declared[]): MetricSet {
  return {
    system,
    source,
    metrics: contracts.map((contract) => ({
      unit: "none",
      help: "As the source document declares it.",
      aggregate: "sum",
      standing: "declared",
      ...contract,
    })),
  };
}

const project = { project_id: upTo(100) };

const paid = declared("paid", "paid", [
  { name: "paid_agent_runs_total", type: "counter", labels: { ...project, agent_type: upTo(10), status: upTo(5) } },
  { name: "paid_cost_cents_total", type: "counter", unit: "cents", labels: { ...project, model: upTo(20) } },
  { name: "paid_container_startup_seconds", type: "histogram", unit: "seconds", buckets: [1, 2, 5, 10, 20, 30, 60] },
  {
    name: "paid_quality_score",
    type: "histogram",
    labels: { ...project, prompt_slug: upTo(50) },
    buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
  },
  { name: "paid_github_api_calls_total", type: "counter", labels: { endpoint: upTo(20), status: upTo(10) } },
  {
    name: "paid_github_rate_limit_remaining",
    type: "gauge",
    aggregate: "min",
    labels: { token_id: upTo(20) },
    updatedBy: "paid_github_api_calls_total",
  },
  {
    name: "paid_disk_usage_bytes",
    type: "gauge",
    unit: "bytes",
    aggregate: "max",
    labels: { type: oneOf("repos", "worktrees", "logs", "containers", "total") },
    freshness: Duration.hours(1),
  },
  // The worker's SDK observes milliseconds unless it is told otherwise.
  {
    name: "temporal_workflow_task_schedule_to_start_latency",
    type: "histogram",
    unit: "milliseconds",
    buckets: [10, 100, 1000, 10_000, 60_000],
  },
]);

const a8n = declared("a8n", "api", [
  { name: "http_requests_total", type: "counter", labels: { method: upTo(8), path: upTo(50), status: upTo(15) } },
  {
    name: "http_request_duration_seconds",
    type: "histogram",
    unit: "seconds",
    labels: { method: upTo(8), path: upTo(50) },
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  },
  { name: "active_sessions", type: "gauge", aggregate: "max" },
  { name: "payments_total", type: "counter", labels: { status: oneOf("succeeded", "failed") } },
]);

const canvascast = declared("canvascast", "api", [
  { name: "http_requests_total", type: "counter", labels: { method: upTo(8), route: upTo(50), status: upTo(15) } },
  {
    name: "http_request_duration_seconds",
    type: "histogram",
    unit: "seconds",
    labels: { method: upTo(8), route: upTo(50), status: upTo(15) },
    buckets: [0.1, 0.5, 1, 2, 5, 10],
  },
  { name: "job_queue_depth", type: "gauge", aggregate: "max" },
  { name: "jobs_by_status", type: "gauge", aggregate: "max", labels: { status: upTo(8) } },
]);

const phoenix = declared("phoenix", "orchestrator", [
  { name: "requests_total", type: "counter" },
  {
    name: "request_duration_seconds",
    type: "histogram",
    unit: "seconds",
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  },
  { name: "tasks_queued_total", type: "counter" },
  { name: "tasks_completed_total", type: "counter" },
  { name: "tasks_failed_total", type: "counter" },
]);

/** What each document declares, and what the exporters that it names expose. */
export const DECLARED: readonly MetricSet[] = [paid, a8n, canvascast, phoenix, ...SHARED_METRICS];

/** The gauges that two alerts of Paid read and that its document forgets to declare, with the labels that those alerts take for granted. */
export const FORGOTTEN: readonly MetricSet[] = [
  declared("paid", "paid", [
    { name: "paid_budget_limit_cents", type: "gauge", unit: "cents", aggregate: "max", labels: project },
    { name: "paid_disk_capacity_bytes", type: "gauge", unit: "bytes", aggregate: "max" },
  ]),
];
