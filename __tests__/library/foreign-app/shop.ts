/** A system of another project, whole: contract, signals, alert, rules. Written as a user of the packed library would write it. */
import { type MetricContract, type ServiceDeclaration, type ScrapeJob, metricSet, oneOf } from "cdktf-observability/metrics";
import { type Alerts, type RuleGroup, renderRules } from "cdktf-observability/rules";
import { type Signal, bySystem, matching, rate, ratio } from "cdktf-observability/signals";
import { Duration } from "cdktf-observability/units";

const contracts = {
  orders: {
    name: "orders_total",
    type: "counter",
    unit: "none",
    help: "Orders by how they ended.",
    labels: { result: oneOf("paid", "refused_card", "refused_stock") },
    zeroInitialised: ["result"],
    aggregate: "sum",
    standing: "declared",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;

export const metrics = [metricSet({ source: "shop", system: "shop" }, contracts)];

export const services: readonly ServiceDeclaration[] = [{ name: "shop-web", labels: { app: "shop-web" }, ports: { metrics: 9187 } }];

export const scrape: readonly ScrapeJob[] = [{ kind: "service", name: "shop-web", source: "shop", service: "shop-web", port: "metrics" }];

const shop = bySystem("shop");
const orders = shop.select(contracts.orders);
const refused = shop.select(contracts.orders, { result: matching("refused_.*") });

const signals = {
  orderRate: {
    name: "orderRate",
    title: "Orders",
    description: "Orders per second.",
    query: rate(orders),
    unit: "events/s",
    legend: "orders",
  },
  refusedShare: {
    name: "refusedShare",
    title: "Refused orders",
    description: "Share of the orders that were refused.",
    query: ratio(refused, orders),
    unit: "ratio",
    legend: "refused",
  },
} as const satisfies Readonly<Record<string, Signal>>;

const alerts: Alerts = {
  ManyOrdersRefused: {
    severity: "critical",
    signal: signals.refusedShare,
    comparison: { operator: ">", threshold: 0.17 },
    guard: {
      query: signals.orderRate.query,
      comparison: { operator: ">", threshold: 0.3 },
      reason: "One refused order of two is no trend.",
    },
    for: Duration.minutes(7),
    summary: "{{ $value | humanizePercentage }} of the orders are refused",
    description: "Customers cannot buy.",
  },
};

export const ruleGroups: readonly RuleGroup[] = renderRules(
  { name: "shop", alerts, slos: {} },
  {},
  { runbookBase: "https://shop.example.com/runbooks", panelUrl: (system, panel) => `https://grafana.example.com/d/${system}/${panel}` },
);
