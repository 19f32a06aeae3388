/**
 * A world for the corrected expressions of the source documents, as promtool writes series, one sample a minute: 25 hours in which all is well, two in which
 * everything is wrong, and then nothing is exposed any more.
 */
const GOOD_MINUTES = 1500;
const BAD_MINUTES = 120;

export const MOMENTS = { well: "24h", wrong: "26h30m", gone: "29h" } as const;

interface InputSeries {
  readonly series: string;
  readonly values: string;
}

type Labels = Readonly<Record<string, string>>;

/** @param well per minute @param wrong per minute */
function counter(name: string, labels: Labels, well: number, wrong: number): InputSeries {
  const reached = well * GOOD_MINUTES;
  return { series: seriesOf(name, labels), values: `0+${well}x${GOOD_MINUTES} ${reached + wrong}+${wrong}x${BAD_MINUTES}` };
}

function gauge(name: string, labels: Labels, well: number, wrong: number): InputSeries {
  return { series: seriesOf(name, labels), values: `${well}x${GOOD_MINUTES} ${wrong}x${BAD_MINUTES}` };
}

/** Observations of which some are below the first bound and the rest between the last two. */
function histogram(name: string, labels: Labels, bounds: readonly number[], well: Observed, wrong: Observed): InputSeries[] {
  const below = bounds.slice(0, -1).map((bound) => counter(`${name}_bucket`, { ...labels, le: String(bound) }, well.fast, wrong.fast));
  const all = [well.fast + well.slow, wrong.fast + wrong.slow] as const;
  return [
    ...below,
    ...[String(bounds.at(-1)), "+Inf"].map((le) => counter(`${name}_bucket`, { ...labels, le }, ...all)),
    counter(`${name}_count`, labels, ...all),
    counter(`${name}_sum`, labels, well.fast * 2 + well.slow * 3, wrong.fast + wrong.slow),
  ];
}

interface Observed {
  readonly fast: number;
  readonly slow: number;
}

const FEW_SLOW = { fast: 99, slow: 1 };
const MANY_SLOW = { fast: 70, slow: 30 };

function seriesOf(name: string, labels: Labels): string {
  return `${name}{${Object.entries(labels)
    .map(([label, value]) => `${label}="${value}"`)
    .join(", ")}}`;
}

const replicas = (labels: Labels): Labels[] => ["one", "two"].map((instance) => ({ ...labels, instance }));

export const WORLD: readonly InputSeries[] = [
  ...replicas({ system: "paid", job: "worker" }).flatMap((at) => [
    counter("paid_agent_runs_total", { ...at, project_id: "1", status: "success" }, 10, 6),
    counter("paid_agent_runs_total", { ...at, project_id: "1", status: "failed" }, 1, 4),
    counter("paid_agent_runs_total", { ...at, project_id: "2", status: "success" }, 10, 10),
    counter("paid_cost_cents_total", { ...at, project_id: "1", model: "large" }, 50, 50),
    counter("paid_cost_cents_total", { ...at, project_id: "1", model: "small" }, 5, 5),
    gauge("paid_budget_limit_cents", { ...at, project_id: "1" }, 5000, 5000),
    gauge("paid_github_rate_limit_remaining", { ...at, token_id: "t" }, 4000, at["instance"] === "one" ? 50 : 90),
    counter("paid_github_api_calls_total", { ...at, status: "200" }, 10, 10),
    gauge("paid_disk_usage_bytes", { ...at, type: "total" }, 40, at["instance"] === "one" ? 90 : 10),
    gauge("paid_disk_usage_bytes", { ...at, type: "logs" }, 40, 99),
    gauge("paid_disk_capacity_bytes", at, 100, 100),
    ...histogram("paid_container_startup_seconds", at, [1, 5, 10, 30, 60], FEW_SLOW, MANY_SLOW),
    ...histogram("paid_agent_run_duration_seconds", { ...at, agent_type: "coder" }, [60, 600, 3600], FEW_SLOW, MANY_SLOW),
    ...histogram(
      "temporal_workflow_task_schedule_to_start_latency_seconds",
      { ...at, task_queue: "agents" },
      [1, 10, 60, 100],
      FEW_SLOW,
      MANY_SLOW,
    ),
    ...histogram("paid_quality_score", { ...at, prompt_slug: "plan" }, [0.5, 1], FEW_SLOW, MANY_SLOW),
  ]),
  gauge("prompt:paid_quality_score:mean1h", { system: "paid", prompt_slug: "plan" }, 0.9, 0.5),
  gauge("prompt:paid_quality_score:mean7d", { system: "paid", prompt_slug: "plan" }, 0.9, 0.9),
  ...replicas({ system: "a8n", job: "api" }).flatMap((at) => [
    counter("http_requests_total", { ...at, status: "200", path: "/" }, 1000, 750),
    counter("http_requests_total", { ...at, status: "500", path: "/" }, 0, 250),
    counter("payments_total", { ...at, status: "succeeded" }, 99, 70),
    counter("payments_total", { ...at, status: "failed" }, 1, 30),
    gauge("up", at, 1, 0),
    ...histogram("http_request_duration_seconds", { ...at, path: "/" }, [0.5, 1, 2.5], FEW_SLOW, MANY_SLOW),
  ]),
  gauge("node_filesystem_avail_bytes", { system: "platform", instance: "n1", mountpoint: "/", fstype: "ext4", device: "a" }, 50, 5),
  gauge("node_filesystem_size_bytes", { system: "platform", instance: "n1", mountpoint: "/", fstype: "ext4", device: "a" }, 100, 100),
  gauge("node_filesystem_avail_bytes", { system: "platform", instance: "n1", mountpoint: "/", fstype: "overlay", device: "b" }, 1, 1),
  gauge("node_filesystem_size_bytes", { system: "platform", instance: "n1", mountpoint: "/", fstype: "overlay", device: "b" }, 100, 100),
  ...replicas({ system: "canvascast", job: "worker" }).flatMap((at) => [
    gauge("job_queue_depth", at, 60, 150),
    counter("job_duration_seconds_count", { ...at, status: "COMPLETED" }, 20, 4),
    counter("job_duration_seconds_count", { ...at, status: "FAILED" }, 0, 1),
    counter("credits_used_total", at, 5, 7),
  ]),
  ...replicas({ system: "phoenix", job: "orchestrator" }).flatMap((at) => [
    counter("tasks_completed_total", at, 99, 90),
    counter("tasks_failed_total", at, 1, 10),
    counter("requests_total", { ...at, status: "200" }, 99, 90),
    gauge("agent_health_status", { ...at, pool: "p", agent_id: "a1", health: "unhealthy" }, 0, 1),
    gauge("agent_health_status", { ...at, pool: "p", agent_id: "a1", health: "healthy" }, 1, 0),
    ...histogram("request_duration_seconds", at, [0.5, 1, 5], FEW_SLOW, MANY_SLOW),
  ]),
  ...["paid", "phoenix"].flatMap((namespace) =>
    ["web", "cache"].flatMap((container) => {
      const at = { namespace, pod: "web-0", container };
      return [
        counter("container_cpu_usage_seconds_total", { ...at, instance: "n1" }, 6, 57),
        gauge("container_memory_working_set_bytes", { ...at, instance: "n1" }, 50, 90),
        gauge("kube_pod_container_resource_limits", { ...at, resource: "cpu", instance: "ksm" }, 1, 1),
        gauge("kube_pod_container_resource_limits", { ...at, resource: "memory", instance: "ksm" }, 100, 100),
      ];
    }),
  ),
  ...replicas({ system: "speccursor", job: "controller" }).flatMap((at) => [
    counter("upgrade_duration_seconds_count", { ...at, status: "success" }, 98, 70),
    counter("upgrade_duration_seconds_count", { ...at, status: "failure" }, 2, 30),
    counter("webhook_signature_failures_total", at, 0, 2),
    ...histogram("proof_latency_seconds", at, [1, 10, 30, 60], FEW_SLOW, MANY_SLOW),
  ]),
  gauge("system:upgrade_failures:ratio_rate1h", { system: "speccursor" }, 0.02, 0.3),
];
