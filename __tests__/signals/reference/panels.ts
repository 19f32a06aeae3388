/** The corrected panel queries of the source documents, written with the algebra, each beside the shortest PromQL that means the same. */
import {
  activeStates,
  buckets,
  convert,
  gauge,
  increase,
  mean,
  over,
  perEvent,
  perHour,
  quantile,
  rate,
  ratio,
  shareOf,
  withVariables,
} from "../../../signals/query";
import { byNamespace, bySystem, matching, not } from "../../../signals/selection";
import type { Query } from "../../../signals/signal";
import { contracts } from "./contracts";

const paid = bySystem("paid");
const a8n = bySystem("a8n");
const canvascast = bySystem("canvascast");
const phoenix = bySystem("phoenix");
const paidPods = byNamespace("paid");

const runs = paid.select(contracts.agentRuns);
const cost = paid.select(contracts.cost);
const scores = paid.select(contracts.quality);
const jobs = canvascast.select(contracts.jobSeconds);

/** The first of each pair is the query, the second what it means; a query keeps the scope, which a panel of one system does not need. */
export const REFERENCE_PANELS: Readonly<Record<string, readonly [Query, string]>> = {
  "A8N-PANEL-01": [
    rate(a8n.select(contracts.requests), { by: ["path"] }),
    'sum by (path) (rate(http_requests_total{system="a8n"}[$__rate_interval]))',
  ],
  "A8N-PANEL-02": [
    quantile(0.95, a8n.select(contracts.requestSeconds)),
    'histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{system="a8n"}[$__rate_interval])))',
  ],
  "A8N-PANEL-03": [
    ratio(a8n.select(contracts.requests, { status: matching("5..") }), a8n.select(contracts.requests)),
    'sum(rate(http_requests_total{system="a8n", status=~"5.."}[$__rate_interval])) / (sum(rate(http_requests_total{system="a8n"}[$__rate_interval])) > 0) ' +
      'or 0 * sum(rate(http_requests_total{system="a8n"}[$__rate_interval]))',
  ],
  "CC-PANEL-03": [gauge(canvascast.select(contracts.queueDepth)), 'max(job_queue_depth{system="canvascast"})'],
  "PHX-PANEL-05": [
    activeStates(phoenix.select(contracts.agentHealth), { by: ["pool", "agent_id", "health"] }),
    'max by (pool, agent_id, health) (agent_health_status{system="phoenix"}) == 1',
  ],
  "PAID-PANEL-02 total": [over("24h", increase(runs)), 'sum(increase(paid_agent_runs_total{system="paid"}[24h]))'],
  "PAID-PANEL-02 share": [
    over("24h", ratio(paid.select(contracts.agentRuns, { status: "success" }), runs)),
    'sum(increase(paid_agent_runs_total{system="paid", status="success"}[24h])) / (sum(increase(paid_agent_runs_total{system="paid"}[24h])) > 0)',
  ],
  "PAID-PANEL-02 mean": [
    over("24h", mean(paid.select(contracts.agentRunSeconds))),
    'sum(increase(paid_agent_run_duration_seconds_sum{system="paid"}[24h])) / (sum(increase(paid_agent_run_duration_seconds_count{system="paid"}[24h])) > 0)',
  ],
  "PAID-PANEL-03": [over("24h", convert(increase(cost), "usd")), 'sum(increase(paid_cost_cents_total{system="paid"}[24h])) / 100'],
  "PAID-PANEL-06": [rate(runs, { by: ["status"] }), 'sum by (status) (rate(paid_agent_runs_total{system="paid"}[$__rate_interval]))'],
  "PAID-PANEL-07": [
    withVariables({ agent_type: "agent_type" }, (narrow) => buckets(narrow(paid.select(contracts.agentRunSeconds)))),
    'sum by (le) (increase(paid_agent_run_duration_seconds_bucket{system="paid", agent_type=~"$agent_type"}[$__rate_interval]))',
  ],
  "PAID-PANEL-08": [
    over("$__range", buckets(paid.select(contracts.agentRunSeconds))),
    'sum by (le) (increase(paid_agent_run_duration_seconds_bucket{system="paid"}[$__range]))',
  ],
  "PAID-PANEL-12": [
    over("$__range", convert(increase(cost, { by: ["project_id"] }), "usd")),
    'sum by (project_id) (increase(paid_cost_cents_total{system="paid"}[$__range])) / 100',
  ],
  "PAID-PANEL-15": [
    shareOf(over("30d", increase(cost, { by: ["project_id"] })), gauge(paid.select(contracts.budget), { by: ["project_id"] })),
    'sum by (project_id) (increase(paid_cost_cents_total{system="paid"}[30d])) ' +
      '/ on (project_id) (max by (project_id) (paid_budget_limit_cents{system="paid"}) > 0)',
  ],
  "PAID-PANEL-16": [
    mean(scores),
    'sum(rate(paid_quality_score_sum{system="paid"}[$__rate_interval])) / (sum(rate(paid_quality_score_count{system="paid"}[$__rate_interval])) > 0)',
  ],
  "PAID-PANEL-17": [
    over("$__range", mean(scores, { by: ["prompt_slug"] })),
    'sum by (prompt_slug) (increase(paid_quality_score_sum{system="paid"}[$__range])) ' +
      '/ (sum by (prompt_slug) (increase(paid_quality_score_count{system="paid"}[$__range])) > 0)',
  ],
  "PAID-PANEL-21": [
    convert(rate(paidPods.select(contracts.containerCpu, { container: not("") }), { by: ["pod", "container"] }), "cores"),
    'sum by (namespace, pod, container) (rate(container_cpu_usage_seconds_total{namespace="paid", container!=""}[$__rate_interval]))',
  ],
  "PAID-PANEL-22": [gauge(paid.select(contracts.diskUsage), { by: ["type"] }), 'max by (type) (paid_disk_usage_bytes{system="paid"})'],
  "PAID-PANEL-23": [
    gauge(paid.select(contracts.rateLimit), { by: ["token_id"] }),
    'min by (token_id) (paid_github_rate_limit_remaining{system="paid"})',
  ],
  "CC-PANEL-08": [
    over("1h", ratio(canvascast.select(contracts.jobSeconds, { status: not("FAILED") }), jobs)),
    'sum(rate(job_duration_seconds_count{system="canvascast", status!="FAILED"}[1h])) / (sum(rate(job_duration_seconds_count{system="canvascast"}[1h])) > 0)',
  ],
  "CC-PANEL-11": [
    over("$__range", perEvent(canvascast.select(contracts.credits), jobs)),
    'sum(increase(credits_used_total{system="canvascast"}[$__range])) / (sum(increase(job_duration_seconds_count{system="canvascast"}[$__range])) > 0)',
  ],
  "CC-PANEL-14": [
    perHour(rate(canvascast.select(contracts.credits))),
    'sum(rate(credits_used_total{system="canvascast"}[$__rate_interval])) * 3600',
  ],
};
