/** A small made-up system for the tests of dashboards. Its figures are odd, so that one sees where each one lands. */
import type { Dashboards, LogPanel, Panel } from "../../dashboards/dashboard";
import type { RenderDashboardsOptions } from "../../dashboards/render-dashboard";
import type { LogContract } from "../../logs/contract";
import { type MetricContract, type MetricSet, oneOf, upTo } from "../../metrics/contract";
import type { Alerts } from "../../rules/alert";
import { gauge, quantile, rate } from "../../signals/query";
import { bySystem } from "../../signals/selection";
import type { Signal } from "../../signals/signal";
import { Duration } from "../../units";

const contracts = {
  orders: {
    name: "orders_total",
    type: "counter",
    unit: "none",
    help: "Orders.",
    labels: { country: upTo(7) },
    aggregate: "sum",
    standing: "declared",
  },
  duration: {
    name: "order_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time that an order takes.",
    buckets: [1, 3, 5],
    aggregate: "sum",
    standing: "declared",
  },
  stock: {
    name: "stock_bytes",
    type: "gauge",
    unit: "bytes",
    help: "Size of the stock list.",
    labels: { shelf: upTo(3), state: oneOf("full", "empty") },
    aggregate: "max",
    standing: "declared",
  },
  wishes: { name: "wishes", type: "gauge", unit: "none", help: "Wishes that nobody counts yet.", aggregate: "max", standing: "proposed" },
  delivery: {
    name: "delivery_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time that nobody measures yet.",
    buckets: [60, 120],
    aggregate: "sum",
    standing: "proposed",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;

export const SHOP_METRICS: readonly MetricSet[] = [{ source: "shop", system: "shop", metrics: Object.values(contracts) }];

const shop = bySystem("shop");

export const signals = {
  orderRate: {
    name: "orderRate",
    title: "Orders",
    description: "Orders per second by country.",
    query: rate(shop.select(contracts.orders), { by: ["country"] }),
    unit: "events/s",
    legend: "{{country}}",
  },
  orderTime: {
    name: "orderTime",
    title: "Order Time p95",
    description: "95 % of the orders take no longer.",
    query: quantile(0.95, shop.select(contracts.duration)),
    unit: "seconds",
    legend: "p95",
  },
  stock: {
    name: "stock",
    title: "Stock List",
    description: "Size of the list of each shelf.",
    query: gauge(shop.select(contracts.stock), { by: ["shelf", "state"] }),
    unit: "bytes",
    legend: "{{shelf}}",
  },
  wishes: {
    name: "wishes",
    title: "Wishes",
    description: "Wishes of customers.",
    query: gauge(shop.select(contracts.wishes)),
    unit: "short",
    legend: "wishes",
  },
  delivery: {
    name: "delivery",
    title: "Delivery Time",
    description: "Time to the door.",
    query: quantile(0.95, shop.select(contracts.delivery)),
    unit: "seconds",
    legend: "p95",
  },
} as const satisfies Readonly<Record<string, Signal>>;

export const alerts = {
  SlowOrders: {
    severity: "warning",
    signal: signals.orderTime,
    comparison: { operator: ">", threshold: 2.75 },
    guard: { query: signals.orderRate.query, comparison: { operator: ">", threshold: 0.3 }, reason: "Few orders." },
    summary: "Orders are slow",
    description: "Customers wait.",
    panel: "orders/orderTime",
  },
  StockShrinks: {
    severity: "critical",
    signal: signals.stock,
    comparison: { operator: "<", threshold: 1357 },
    summary: "Stock shrinks",
    description: "The list loses lines.",
    panel: "orders/stock",
  },
} as const satisfies Alerts;

export const logs: LogContract = {
  format: "json",
  streamLabels: ["system", "namespace"],
  fields: {
    level: { type: "string", description: "Level." },
    message: { type: "string", description: "Text." },
    "customer.country": { type: "string", description: "Where the order goes." },
    step: { type: "string", description: "Step of the order.", values: ["cart", "payment"] },
  },
  levelField: "level",
  levels: ["info", "error"],
  retention: Duration.days(11),
};

export const logPanel: LogPanel = {
  kind: "logs",
  query: { name: "orderErrors", title: "Errors", description: "Errors of orders.", expr: '{system="shop"} | json | level="error"' },
};

/** One dashboard with these panels in one row. */
export function dashboardsWith(...panels: readonly Panel[]): Dashboards {
  return { orders: { title: "Order Book", description: "How orders go.", rows: [{ title: "Now", panels }] } };
}

/** A panel of each kind. */
export const DASHBOARDS: Dashboards = dashboardsWith(
  { kind: "timeseries", signals: [signals.orderTime], thresholdOf: "SlowOrders" },
  { kind: "stat", signals: [signals.stock], thresholdOf: "StockShrinks", width: "quarter", height: "low" },
  { kind: "timeseries", signals: [signals.orderRate], width: "third" },
  { kind: "table", signals: [signals.stock], name: "stockTable", title: "Stock by Shelf" },
  { kind: "bargauge", signals: [signals.orderRate], name: "ordersNow", title: "Orders Now" },
  logPanel,
);

export type ShopSystem = RenderDashboardsOptions["system"] & { readonly logs: LogContract };

/** The system with these dashboards. */
export function shopWith(dashboards: Dashboards = DASHBOARDS): ShopSystem {
  return { name: "shop", title: "The Shop", metrics: SHOP_METRICS, alerts, slos: {}, dashboards, logs };
}
