/**
 * One example per code, wrong and right, in the shop that the tests of the analyzer are written in. `docs/analyzer.md` and the explanation of a code show
 * them, and a test holds that the wrong one has the code and the right one does not.
 */
import type { FindingCode } from "./codes";

export interface Example {
  /** An expression, or rules as YAML where the code is about a whole rule. */
  readonly wrong: string;
  readonly right: string;
  /** @default "alert" */
  readonly use?: "alert" | "record" | "panel";
  /** Name of the alert or title of the panel, where the code depends on it. */
  readonly title?: string;
  /** Demands of the policy, where the code depends on one, as they are written in a policy file. */
  readonly policy?: Readonly<Record<string, unknown>>;
}

const FAILED = 'rate(orders_total{system="shop", status="failed"}[5m])';
const ALL = 'rate(orders_total{system="shop"}[5m])';
const BUCKETS = 'rate(checkout_seconds_bucket{system="shop"}[5m])';
const COMPLETE = `
    labels: {severity: warning}
    annotations: {summary: Queue too deep, description: Mail waits, runbook_url: "https://example.org/queue"}`;
const QUEUE = `- alert: QueueDeep
    expr: max(queue_depth{system="shop"}) > 100
    for: 5m`;

export const EXAMPLES: Readonly<Record<FindingCode, Example>> = {
  D01: { wrong: 'sum(rate(order_total{system="shop"}[5m])) > 1', right: 'sum(rate(orders_total{system="shop"}[5m])) > 1' },
  D02: {
    wrong: 'histogram_quantile(0.95, checkout_seconds{system="shop"}) > 1',
    right: `histogram_quantile(0.95, sum by (le) (${BUCKETS})) > 1`,
  },
  D03: { wrong: `${FAILED} / ${ALL} > 0.1`, right: `sum by (system) (${FAILED}) / sum by (system) (${ALL}) > 0.1` },
  D04: {
    wrong: 'pod_memory_bytes{namespace="shop"} / pod_memory_limit_bytes{namespace="shop"} > 0.9',
    right:
      'max by (namespace, pod) (pod_memory_bytes{namespace="shop"}) / max by (namespace, pod) (pod_memory_limit_bytes{namespace="shop"}) > 0.9',
  },
  D05: { wrong: 'sum(orders_total{system="shop"}) > 100', right: 'sum(increase(orders_total{system="shop"}[1h])) > 100' },
  D06: { wrong: 'max(rate(queue_depth{system="shop"}[5m])) > 1', right: 'max(deriv(queue_depth{system="shop"}[5m])) > 1' },
  D07a: { wrong: `histogram_quantile(0.95, ${BUCKETS}) > 1`, right: `histogram_quantile(0.95, sum by (le) (${BUCKETS})) > 1` },
  D07b: { wrong: `histogram_quantile(0.95, sum(${BUCKETS})) > 1`, right: `histogram_quantile(0.95, sum by (le) (${BUCKETS})) > 1` },
  D07c: {
    wrong: 'histogram_quantile(0.95, sum by (le) (checkout_seconds_bucket{system="shop"})) > 1',
    right: `histogram_quantile(0.95, sum by (le) (${BUCKETS})) > 1`,
  },
  D08: {
    wrong: 'sum(rate(orders_total{system="shop", status="error"}[5m])) > 1',
    right: 'sum(rate(orders_total{system="shop", status="failed"}[5m])) > 1',
  },
  D09: { wrong: `${FAILED} > 0.1`, right: `sum by (system) (${FAILED}) > 0.1` },
  D10: {
    title: "HighFailureRate",
    wrong: `sum(${FAILED}) > 0.1`,
    right: `sum(${FAILED}) / (sum(${ALL}) > 0) > 0.1 and sum(${ALL}) > 1`,
  },
  D11: { wrong: "sum(rate(orders_total[5m])) > 1", right: `sum(${ALL}) > 1` },
  D12: { wrong: 'sum(queue_depth{system="shop"}) > 100', right: 'max(queue_depth{system="shop"}) > 100' },
  D13: {
    wrong: `${QUEUE}${COMPLETE}`,
    right: `${QUEUE}${COMPLETE}
  - alert: QueueAbsent
    expr: absent(queue_depth{system="shop"})
    for: 5m${COMPLETE}`,
  },
  D14: {
    wrong: `sum(${FAILED}) / sum(${ALL}) > 0.1`,
    right: `sum(${FAILED}) / sum(${ALL}) > 0.1 and sum(increase(orders_total{system="shop"}[5m])) >= 10`,
  },
  D15: { use: "record", wrong: `sum(${FAILED}) / sum(${ALL})`, right: `sum(${FAILED}) / (sum(${ALL}) > 0)` },
  D16: { wrong: "sum(rate(http_requests_total[5m])) > 1", right: 'sum(rate(http_requests_total{system="shop"}[5m])) > 1' },
  D17: { wrong: 'sum(rate(refunds_total{system="shop", reason="late"}[5m])) > 1', right: `sum(${FAILED}) > 1` },
  D18: {
    wrong: 'min(rate_limit_remaining{system="shop"}) < 100',
    right: 'min(rate_limit_remaining{system="shop"}) < 100 and on () sum(rate(calls_total{system="shop"}[15m])) > 0',
  },
  D19: { wrong: 'sum(increase(orders_total{system="shop"}[7d])) < 1', right: 'sum(increase(orders_total{system="shop"}[1d])) < 1' },
  D20: {
    wrong: `${QUEUE}
    labels: {severity: warning}
---
- alert: QueueDeep
    expr: max(posts{system="blog"}) > 9
    labels: {severity: warning}`,
    right: `${QUEUE}
    labels: {severity: warning, system: shop}
---
- alert: QueueDeep
    expr: max(posts{system="blog"}) > 9
    labels: {severity: warning, system: blog}`,
  },
  D21: { wrong: QUEUE, right: `${QUEUE}${COMPLETE}` },
  D22: {
    title: "ErrorBudgetBurn",
    wrong: `sum(${FAILED.replace("5m", "1h")}) / sum(${ALL.replace("5m", "1h")}) > 0.0144`,
    right: `sum(${FAILED.replace("5m", "1h")}) / sum(${ALL.replace("5m", "1h")}) > 0.0144 and sum(${FAILED}) / sum(${ALL}) > 0.0144`,
  },
  D23: { wrong: 'max(cpu_usage_percent{system="shop"}) > 0.8', right: 'max(cpu_usage_percent{system="shop"}) > 80' },
  D24: {
    wrong: `histogram_quantile(0.99, sum by (le) (${BUCKETS})) > 10`,
    right: `histogram_quantile(0.99, sum by (le) (${BUCKETS})) > 5`,
  },

  "alerts/absent": {
    wrong: `- alert: QueueAbsent
    expr: absent(queue_depth{system="shop"})`,
    right: `- alert: QueueAbsent
    expr: absent(queue_depth{system="shop"})
    for: 5m`,
  },
  "alerts/annotation": {
    policy: { annotations: { dashboard: "https://.+" } },
    wrong: `${QUEUE}${COMPLETE}`,
    right: `${QUEUE}
    annotations: {summary: Too deep, description: Mail waits, runbook_url: "https://example.org/queue", dashboard: "https://example.org/d"}`,
  },
  "alerts/comparison": {
    wrong: `- alert: QueueDeep
    expr: max(queue_depth{system="shop"})`,
    right: QUEUE,
  },
  "alerts/external_labels": {
    wrong: `${QUEUE}
    annotations: {summary: "Queue in {{ $externalLabels.region }}"}`,
    right: `${QUEUE}
    annotations: {summary: "Queue in {{ $externalLabels.cluster }}"}`,
  },
  "alerts/for": { wrong: QUEUE.replace("5m", "5 minutes"), right: QUEUE },
  "alerts/template": {
    wrong: `${QUEUE}
    annotations: {summary: "{{ $labels.queue }} is deep"}`,
    right: `- alert: QueueDeep
    expr: max by (queue) (queue_depth{system="shop"}) > 100
    annotations: {summary: "{{ $labels.queue }} is deep"}`,
  },
  "group/interval": { wrong: `interval: 10m\n${QUEUE}`, right: `interval: 1m\n${QUEUE}` },
  "labels/conflict": { wrong: `${QUEUE}\n    labels: {cluster: two}`, right: `${QUEUE}\n    labels: {site: two}` },
  "promql/aggregate": {
    policy: { aggregates: [{ name: "Queue.*", keep: ["system"] }] },
    title: "QueueDeep",
    wrong: 'max(queue_depth{system="shop"}) > 100',
    right: 'max by (system) (queue_depth{system="shop"}) > 100',
  },
  "promql/counter": { wrong: 'orders_total{system="shop"} > 100', right: 'increase(orders_total{system="shop"}[1h]) > 100' },
  "promql/features": {
    wrong: 'max(mad_over_time(queue_depth{system="shop"}[5m])) > 1',
    right: 'max(stddev_over_time(queue_depth{system="shop"}[5m])) > 1',
  },
  "promql/fragile": { wrong: 'topk(3, open_carts{system="shop"}) > 10', right: 'sum by (country) (open_carts{system="shop"}) > 10' },
  "promql/impossible": {
    wrong: 'sum by (colour) (rate(orders_total{system="shop"}[5m])) > 1',
    right: 'sum by (country) (rate(orders_total{system="shop"}[5m])) > 1',
  },
  "promql/nan": {
    wrong: 'avg(rate(checkout_seconds_sum{system="shop"}[5m]) / rate(checkout_seconds_count{system="shop"}[5m])) > 1',
    right: 'avg(rate(checkout_seconds_sum{system="shop"}[5m]) / (rate(checkout_seconds_count{system="shop"}[5m]) > 0)) > 1',
  },
  "promql/offset": { wrong: 'max(queue_depth{system="shop"} offset 30d) > 1', right: 'max(queue_depth{system="shop"} offset 7d) > 1' },
  "promql/range_query": {
    wrong: 'sum(increase(orders_total{system="shop"}[30d])) < 1',
    right: 'sum(increase(orders_total{system="shop"}[1d])) < 1',
  },
  "promql/rate": { wrong: 'sum(rate(orders_total{system="shop"}[15s])) > 1', right: 'sum(rate(orders_total{system="shop"}[1m])) > 1' },
  "promql/regexp": {
    wrong: 'sum(rate(orders_total{system="shop", status=~"failed"}[5m])) > 1',
    right: 'sum(rate(orders_total{system="shop", status="failed"}[5m])) > 1',
  },
  "promql/selector": {
    policy: { selectors: [{ metric: "orders_.+", labels: ["country"] }] },
    wrong: `sum(${ALL}) > 1`,
    right: 'sum(rate(orders_total{system="shop", country="de"}[5m])) > 1',
  },
  "promql/series": { wrong: 'max(queue_length{system="shop"}) > 1', right: 'max(queue_depth{system="shop"}) > 1' },
  "promql/syntax": { wrong: 'sum(rate(orders_total{system="shop"})) > 1', right: `sum(${ALL}) > 1` },
  "promql/vector_matching": {
    wrong: 'sum by (country) (open_carts{system="shop"}) > max by (queue) (queue_depth{system="shop"})',
    right: 'sum by (country) (open_carts{system="shop"}) > on () group_left () max(queue_depth{system="shop"})',
  },
  "query/cost": {
    policy: { cost: { series: 10 } },
    wrong: 'sum(rate(http_requests_total{system="shop"}[5m])) > 1',
    right: 'sum(rate(http_requests_total{system="shop", method="GET", status="500"}[5m])) > 1',
  },
  "rule/dependency": {
    wrong: `- alert: ManyOrders
    expr: system:orders:rate5m{system="shop"} > 5
  - record: system:orders:rate5m
    expr: sum by (system) (${ALL})`,
    right: `- record: system:orders:rate5m
    expr: sum by (system) (${ALL})
  - alert: ManyOrders
    expr: system:orders:rate5m{system="shop"} > 5`,
  },
  "rule/duplicate": { wrong: `${QUEUE}\n  ${QUEUE}`, right: QUEUE },
  "rule/for": { policy: { for: { min: 60 } }, wrong: QUEUE.replace("5m", "30s"), right: QUEUE },
  "rule/label": {
    policy: { labels: { severity: "critical|warning|info" } },
    wrong: `${QUEUE}\n    labels: {severity: urgent}`,
    right: `${QUEUE}\n    labels: {severity: critical}`,
  },
  "rule/link": {
    wrong: `${QUEUE}\n    annotations: {runbook_url: "https://example.org/gone"}`,
    right: `${QUEUE}\n    annotations: {runbook_url: "https://example.org/queue"}`,
  },
  "rule/name": { wrong: `- record: orders-rate\n    expr: sum(${ALL})`, right: `- record: orders:rate5m\n    expr: sum(${ALL})` },
  "rule/reject": {
    policy: { reject: [{ in: "annotation", value: "http://.*" }] },
    wrong: `${QUEUE}\n    annotations: {runbook_url: "http://example.org/queue"}`,
    right: `${QUEUE}\n    annotations: {runbook_url: "https://example.org/queue"}`,
  },
  "rule/report": {
    policy: { report: [{ name: "Old.+", comment: "Old alerts have been replaced." }] },
    wrong: QUEUE.replace("QueueDeep", "OldQueueDeep"),
    right: QUEUE,
  },
};

/** Whether an example is about whole rules and not about one expression. */
export function isRuleExample({ wrong }: Example): boolean {
  return /^(?:interval: \S+\n)?- (?:alert|record): /.test(wrong);
}

/** The rules of an example as a rule file; several groups are separated by `---`. */
export function ruleFileOf(text: string): string {
  const groups = text.split("\n---\n").map((group, index) => {
    const [, interval = "", rules = group] = /^(interval: \S+)\n([\s\S]*)$/.exec(group) ?? [];
    return `- name: example${index + 1}\n${interval === "" ? "" : `  ${interval}\n`}  rules:\n  ${rules}\n`;
  });
  return `groups:\n${groups.join("")}`;
}
