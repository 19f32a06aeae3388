import type { MetricSet } from "../../metrics/contract";
import { HTTP_STATUS, oneOf, upTo } from "../../metrics/contract";
import { SeriesCatalogue, checkExpression } from "../../promql";

const shop: MetricSet = {
  source: "api",
  system: "shop",
  metrics: [
    {
      name: "shop_requests_total",
      type: "counter",
      unit: "none",
      help: "Requests answered.",
      labels: { method: oneOf("GET", "POST"), status: HTTP_STATUS },
      aggregate: "sum",
      standing: "declared",
    },
    {
      name: "shop_request_seconds",
      type: "histogram",
      unit: "seconds",
      help: "Time to answer.",
      labels: { method: oneOf("GET", "POST") },
      buckets: [0.5, 1, 5],
      aggregate: "sum",
      standing: "declared",
    },
    {
      name: "shop_limit",
      type: "gauge",
      unit: "none",
      help: "Limit.",
      labels: { tenant: upTo(9) },
      aggregate: "max",
      standing: "declared",
    },
    { name: "shop_wish", type: "gauge", unit: "none", help: "Not there yet.", aggregate: "max", standing: "proposed" },
  ],
};
const catalogue = new SeriesCatalogue([shop], [{ name: "shop:errors:ratio5m", system: "shop", labels: { system: upTo(9), slo: upTo(9) } }]);

function codesOf(expression: string): string[] {
  return checkExpression(expression, catalogue, "rules.shop.Some.expr").problems.map((problem) => problem.code);
}

describe("an expression is accepted", () => {
  test.each([
    ["a counter's rate, summed by its own label", 'sum by (system, status) (rate(shop_requests_total{system="shop"}[5m])) > 0'],
    ["a quantile over buckets", 'histogram_quantile(0.9, sum by (system, le) (rate(shop_request_seconds_bucket{system="shop"}[5m])))'],
    ["a bound in the notation of Prometheus 3", 'sum(rate(shop_request_seconds_bucket{system="shop", le="1.0"}[5m]))'],
    ["a bound in either notation", 'sum(rate(shop_request_seconds_bucket{system="shop", le=~"1(\\\\.0)?"}[5m]))'],
    [
      "a join on a label of both sides",
      'shop_limit{system="shop"} * on (tenant) group_left () max by (tenant) (shop_limit{system="shop"})',
    ],
    ["what a recording rule writes", 'shop:errors:ratio5m{slo="shop-availability"} > 0.01'],
    ["Grafana's own window", 'sum(rate(shop_requests_total{system="shop"}[$__rate_interval]))'],
    ["a dashboard variable as value", 'sum(rate(shop_requests_total{system="shop", status=~"$status"}[5m]))'],
    [
      "a label that label_replace makes",
      'sum by (code) (label_replace(shop_requests_total{system="shop"}, "code", "$1", "status", "(.*)"))',
    ],
    ["no series at all", "vector(1)"],
    ["a status class", 'rate(shop_requests_total{system="shop", status=~"5.."}[5m])'],
  ])("%s", (_, expression) => {
    expect(codesOf(expression)).toEqual([]);
  });
});

describe("an expression is refused", () => {
  test.each([
    ["that does not parse", "sum(", ["OBS0301"]],
    ["that ends in the middle", 'rate(shop_requests_total{system="shop"}[5m]) >', ["OBS0301"]],
    ["with a metric that nobody exposes", 'rate(shop_request_total{system="shop"}[5m])', ["OBS0302"]],
    ["with the bare name of a histogram", 'rate(shop_request_seconds{system="shop"}[5m])', ["OBS0302"]],
    ["with a metric that is only proposed", 'shop_wish{system="shop"}', ["OBS0302"]],
    ["without a metric name", '{job="shop"}', ["OBS0302"]],
    ["with a label that the metric has not", 'rate(shop_requests_total{system="shop", path="/"}[5m])', ["OBS0303"]],
    ["grouped by a label that the operand has not", 'sum by (tenant) (rate(shop_requests_total{system="shop"}[5m]))', ["OBS0303"]],
    ["grouped by a label that was summed away", 'max by (method) (sum by (status) (shop_requests_total{system="shop"}))', ["OBS0303"]],
    ["joined on a label that one side has not", 'shop_limit{system="shop"} / on (method) shop_requests_total{system="shop"}', ["OBS0303"]],
    ["with a value that the label never has", 'rate(shop_requests_total{system="shop", method="PUT"}[5m])', ["OBS0304"]],
    ["with a pattern that no value fits", 'rate(shop_requests_total{system="shop", method=~"PU."}[5m])', ["OBS0304"]],
    ["with a status that is no status", 'rate(shop_requests_total{system="shop", status="ok"}[5m])', ["OBS0304"]],
    ["of another system", 'rate(shop_requests_total{system="paid"}[5m])', ["OBS0304"]],
    ["without a scope", "rate(shop_requests_total[5m])", ["OBS0305"]],
    ["with a scope that only excludes", 'rate(shop_requests_total{system!="paid"}[5m])', ["OBS0305"]],
    ["with a bound that is no bucket", 'rate(shop_request_seconds_bucket{system="shop", le="2"}[5m])', ["OBS0304"]],
    ["with two mistakes, both named", 'sum by (x) (rate(shop_requests_total{system="shop", y="1"}[5m]))', ["OBS0303", "OBS0303"]],
  ])("%s", (_, expression, codes) => {
    expect(codesOf(expression)).toEqual(codes);
  });
});

test("a problem names the place, the value, what is allowed and what to do", () => {
  const { problems } = checkExpression('rate(shop_requests_total{system="shop", stat="500"}[5m])', catalogue, "rules.shop.Some.expr");
  expect(problems).toEqual([
    {
      code: "OBS0303",
      at: "rules.shop.Some.expr:41",
      what: "shop_requests_total has no label stat; a matcher on it selects nothing or everything.",
      got: "stat",
      allowed: "container, endpoint, instance, job, method, namespace, pod, service, status, system",
      remedy: "Did you mean status? Match on one of these labels, or declare the label in the metric's contract.",
    },
  ]);
});

describe("the labels of the result are inferred", () => {
  test.each([
    ["of an aggregation", 'sum by (system, status) (shop_requests_total{system="shop"})', ["status", "system"]],
    [
      "of a quantile, without le",
      'histogram_quantile(0.9, sum by (system, le) (rate(shop_request_seconds_bucket{system="shop"}[5m])))',
      ["system"],
    ],
    ["of absent, from its equalities", 'absent(shop_limit{system="shop", tenant=~"a.*"})', ["system"]],
    ["of a comparison with a number", 'max by (system) (shop_limit{system="shop"}) > 100', ["system"]],
    ["of a set operation, from its left side", 'max by (tenant) (shop_limit{system="shop"}) and on () vector(1)', ["tenant"]],
    [
      "of a union, from both sides",
      'max by (tenant) (shop_limit{system="shop"}) or max by (system) (shop_limit{system="shop"})',
      ["system", "tenant"],
    ],
    [
      "of a division on labels",
      'max by (tenant, system) (shop_limit{system="shop"}) / on (tenant) max by (tenant) (shop_limit{system="shop"})',
      ["tenant"],
    ],
    ["of count_values", 'count_values by (system) ("limit", shop_limit{system="shop"})', ["limit", "system"]],
    [
      "of without",
      'sum without (pod, instance, job, namespace, service, container, endpoint) (shop_limit{system="shop"})',
      ["system", "tenant"],
    ],
  ])("%s", (_, expression, labels) => {
    expect([...(checkExpression(expression, catalogue, "x").labels ?? [])].sort()).toEqual(labels);
  });
});
