/** What the analyzer knows of a result before it is computed: its labels, what its figures are, and in which unit. */
import { analyzeExpression } from "../../promql";
import { STRICT, WORLD } from "./fixtures/world";

function shapeOf(expr: string, use: "alert" | "panel" = "alert") {
  const { shape, findings } = analyzeExpression(expr, { metrics: WORLD, policy: STRICT }, { at: "infer", use });
  const { base, perSecond } = shape.unit ?? { base: "?", perSecond: false };
  return {
    syntax: findings.filter(({ code }) => code === "promql/syntax").map(({ why }) => why),
    labels: [...shape.labels.known.keys()].sort().join(" ") + (shape.labels.open ? " ..." : ""),
    is: `${shape.nature} in ${base}${perSecond ? "/s" : ""}`,
  };
}

const orders = 'orders_total{system="shop"}';

test.each<[what: string, expr: string, labels: string, is: string]>([
  ["a rate of a counter, by a label", `sum by (country) (rate(${orders}[5m]))`, "country", "rate in none/s"],
  ["an increase", `sum(increase(${orders}[1h]))`, "", "increase in none"],
  ["a rate of bytes", 'sum(rate(sent_bytes_total{system="shop"}[5m]))', "", "rate in bytes/s"],
  ["a rate of CPU time", 'sum(rate(process_cpu_seconds_total{system="shop"}[5m]))', "", "rate in cores"],
  ["a share", `sum(rate(orders_total{system="shop", status="failed"}[5m])) / sum(rate(${orders}[5m]))`, "", "share in ratio"],
  [
    "what is left of a share",
    `1 - sum(rate(orders_total{system="shop", status="failed"}[5m])) / sum(rate(${orders}[5m]))`,
    "",
    "share in ratio",
  ],
  [
    "a share in percent",
    `100 * (sum(rate(orders_total{system="shop", status="failed"}[5m])) / sum(rate(${orders}[5m])))`,
    "",
    "share in percent",
  ],
  [
    "a mean of a histogram",
    'sum(rate(checkout_seconds_sum{system="shop"}[5m])) / sum(rate(checkout_seconds_count{system="shop"}[5m]))',
    "",
    "mean in seconds",
  ],
  [
    "a quantile of buckets",
    'histogram_quantile(0.9, sum by (method, le) (rate(checkout_seconds_bucket{system="shop"}[5m])))',
    "method",
    "quantile in seconds",
  ],
  [
    "a quantile of a native histogram",
    'histogram_quantile(0.9, sum by (method) (rate(checkout_native_seconds{system="shop"}[5m])))',
    "method",
    "quantile in seconds",
  ],
  [
    "a share of a native histogram",
    'histogram_fraction(0, 1, sum(rate(checkout_native_seconds{system="shop"}[5m])))',
    "",
    "share in ratio",
  ],
  [
    "the observations of a native histogram",
    'sum(histogram_count(rate(checkout_native_seconds{system="shop"}[5m])))',
    "",
    "rate in none/s",
  ],
  ["an age", 'time() - max(last_backup_timestamp_seconds{system="shop"})', "", "age in seconds"],
  ["a usage", 'max(cache_bytes{system="shop"}) / max(cache_limit_bytes{system="shop"})', "", "usage in ratio"],
  ["a count", 'count by (queue) (queue_depth{system="shop"} > 5)', "queue", "count in none"],
  ["a subquery", `max_over_time(sum by (country) (rate(${orders}[5m]))[1h:1m])`, "country", "rate in none/s"],
  ["a subquery with a time", `max_over_time(sum by (country) (rate(${orders}[5m]))[1h:1m] @ end() offset 1d)`, "country", "rate in none/s"],
  ["another time", `sum(rate(${orders}[5m] @ 1700000000))`, "", "rate in none/s"],
  [
    "labels that a join brings",
    'sum by (pod, namespace) (rate(pod_restarts_total{namespace="shop"}[1h])) * on (pod, namespace) group_left (label_team) max by (pod, namespace, label_team) (pod_labels{namespace="shop"})',
    "label_team namespace pod",
    "rate in none/s",
  ],
  [
    "a join on one label",
    `sum by (country) (rate(${orders}[5m])) / on (country) sum by (country) (open_carts{system="shop"})`,
    "country",
    "usage in none/s",
  ],
  [
    "a join that ignores a label",
    `sum by (country, status) (rate(${orders}[5m])) / ignoring (status) group_left () sum by (country) (rate(${orders}[5m]))`,
    "country status",
    "share in ratio",
  ],
  [
    "a label that is made",
    `sum by (zone) (label_replace(rate(${orders}[5m]), "zone", "$1", "country", "(.).*"))`,
    "zone",
    "rate in none/s",
  ],
  ["labels that are joined", `sum by (both) (label_join(rate(${orders}[5m]), "both", "-", "country", "status"))`, "both", "rate in none/s"],
  ["a value as a label", 'count_values("version", build_info{system="shop"})', "version", "count in none"],
  ["what is chosen", 'topk(3, sum by (country) (open_carts{system="shop"}))', "country", "gauge in none"],
  ["an absence", 'absent(queue_depth{system="shop", queue="mail"})', "queue system", "boolean in none"],
  [
    "the labels of either side",
    'max by (queue) (queue_depth{system="shop"}) or sum by (country) (open_carts{system="shop"})',
    "country queue",
    "gauge in none",
  ],
  ["a name in quotes", 'sum by (country) (rate({"orders_total", system="shop"}[5m]))', "country", "rate in none/s"],
  ["a name that nobody declares, in quotes", 'sum by ("weird.label") ({"weird.name", system="shop"})', "weird.label", "unknown in ?"],
  ["info labels", 'info(max by (instance) (queue_depth{system="shop"}))', "instance ...", "gauge in none"],
  ["no labels", "vector(1)", "", "constant in ?"],
])("%s", (_, expr, labels, is) => {
  expect(shapeOf(expr)).toEqual({ syntax: [], labels, is });
});

test.each<[what: string, expr: string, is: string]>([
  ["the rate interval", 'sum(rate(orders_total{system="shop"}[$__rate_interval]))', "rate in none/s"],
  ["a range of the dashboard", 'sum(increase(orders_total{system="shop"}[$__range]))', "increase in none"],
  ["a chosen value", 'sum(rate(orders_total{system="shop", country=~"${country:regex}"}[5m]))', "rate in none/s"],
  ["a chosen label", 'sum by ($by) (rate(orders_total{system="shop"}[5m]))', "rate in none/s"],
  ["a chosen threshold", 'max(queue_depth{system="shop"}) > $threshold', "gauge in none"],
  ["a chosen number", 'topk($top, sum by (country) (open_carts{system="shop"}))', "gauge in none"],
  ["seconds of the dashboard", 'sum(increase(orders_total{system="shop"}[${__range_s}s]))', "increase in none"],
])("in a panel, %s stands for anything of its place", (_, expr, is) => {
  expect(shapeOf(expr, "panel")).toMatchObject({ syntax: [], is });
});
