/** The edits that the test of changes makes, as text of the files. */
import type { Edit } from "./changes-copy";

/** A contract for the orchestrator. */
export const CONTRACT = `  tasksRetriedTotal: {
    name: "tasks_retried_total",
    type: "counter",
    unit: "none",
    help: "Tasks that were tried once more.",
    aggregate: "sum",
    standing: "added",
    note: "Nobody names it; the operators want to see it.",
  },
`;

/** A signal of the contract. */
export const SIGNAL = `  tasksRetriedRate: {
    name: "tasksRetriedRate",
    title: "Retried Tasks",
    description: "Tasks per second that are tried once more.",
    query: rate(phoenix.select(orchestrator.tasksRetriedTotal)),
    unit: "events/s",
    legend: "retried",
  },

`;

/** The Service of a second Redis exporter. */
export const CACHE_SERVICE = `  {
    name: "phoenix-cache-exporter",
    labels: { "app.kubernetes.io/name": "prometheus-redis-exporter", "app.kubernetes.io/instance": "phoenix-cache-exporter" },
    ports: { "redis-exporter": 9121 },
  },
`;

/** The job that reads it. */
export const CACHE_JOB = `  { kind: "service", name: "phoenix-cache", source: "redis-exporter", service: "phoenix-cache-exporter", port: "redis-exporter" },
`;

/** A whole system in one file. */
export const ATLAS = `/** Atlas, which fulfils orders: one service, one alert with its companion, one dashboard. */
import { metricSet } from "../metrics/metric-set";
import type { MetricContract } from "../metrics/contract";
import type { Alerts } from "../rules/alert";
import { absent } from "../signals/absence";
import { gauge } from "../signals/query";
import { bySystem } from "../signals/selection";
import type { Signal } from "../signals/signal";
import { Duration, Size } from "../units";
import type { SystemPack } from "./system-pack";

const contracts = {
  ordersWaiting: {
    name: "atlas_orders_waiting",
    type: "gauge",
    unit: "none",
    help: "Orders that wait.",
    aggregate: "sum",
    standing: "declared",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;

const waiting = {
  name: "waiting",
  title: "Waiting Orders",
  description: "Orders that wait to be fulfilled.",
  query: gauge(bySystem("atlas").select(contracts.ordersWaiting)),
  unit: "short",
  legend: "waiting",
} as const satisfies Signal;

const unknown = {
  name: "unknown",
  title: "Orders Unknown",
  description: "1 while nobody says how many orders wait.",
  query: absent(bySystem("atlas").select(contracts.ordersWaiting)),
  unit: "short",
  legend: "unknown",
} as const satisfies Signal;

const alerts = {
  OrdersStuck: {
    severity: "warning",
    signal: waiting,
    comparison: { operator: ">", threshold: 100 },
    for: Duration.minutes(10),
    summary: "{{ $value }} orders wait",
    description: "Orders come in and are not fulfilled.",
    panel: "orders/waiting",
  },
  OrdersUnknown: {
    severity: "warning",
    signal: unknown,
    for: Duration.minutes(10),
    summary: "Nobody says how many orders wait",
    description: "Atlas is gone or cannot be scraped, so OrdersStuck cannot fire.",
    panel: "orders/waiting",
  },
} as const satisfies Alerts;

export const atlas: SystemPack<keyof typeof alerts> = {
  name: "atlas",
  title: "Atlas",
  owner: "team-atlas",
  namespaces: ["atlas"],
  metrics: [metricSet({ source: "atlas", system: "atlas" }, contracts)],
  services: [{ name: "atlas", labels: { app: "atlas" }, ports: { metrics: 9090 } }],
  scrape: [{ kind: "service", name: "atlas", source: "atlas", service: "atlas", port: "metrics" }],
  budget: { series: 100, samplesPerSecond: 10, storagePerDay: Size.mebibytes(2) },
  alerts,
  slos: {},
  dashboards: {
    orders: {
      title: "Orders",
      description: "Whether orders are fulfilled.",
      rows: [{ title: "Orders", panels: [{ kind: "timeseries", signals: [waiting], thresholdOf: "OrdersStuck" }] }],
    },
  },
  routes: { critical: ["pagerduty", "chat-default"], warning: ["chat-default", "phoenix-email"], info: ["chat-default"] },
  logs: {
    format: "json",
    streamLabels: ["environment", "cluster", "system", "service_name", "k8s_namespace_name"],
    fields: { level: { type: "string", description: "How grave it is." }, message: { type: "string", description: "What happened." } },
    levelField: "level",
    levels: ["info", "error"],
    retention: Duration.days(14),
  },
  traces: { services: ["atlas"], attributes: {}, propagation: "w3c", keepRatio: 0.2 },
};
`;

/** The runbook of one of its alerts. */
export function runbook(alert: string): string {
  const sections = ["Meaning", "Impact", "Diagnosis", "Mitigation", "Escalation"];
  return [`# ${alert}`, ...sections.map((title) => `## ${title}\n\nAsk team-atlas.`)].join("\n\n");
}

/** One more panel in the first row, made from a signal. */
export function addPanel(signal: string, title: string): Edit {
  return insertBefore(
    '        { kind: "gauge", signals: [signals.taskSuccessShare]',
    `        { kind: "timeseries", signals: [signals.${signal}], name: "added", title: "${title}" },\n`,
  );
}

/** Replaces the first of what must be there. */
export function replace(what: string | RegExp, by: string): Edit {
  return (text) => text.replace(what, by);
}

export function insertBefore(what: string, inserted: string): Edit {
  return (text) => text.replace(what, () => `${inserted}${what}`);
}

/** One edit after the other. */
export function inTurn(...edits: readonly Edit[]): Edit {
  return (text) => edits.reduce((edited, edit) => edit(edited), text);
}

/** What an environment sets of Phoenix, added to what it sets already. */
export function setOfPhoenix(setting: string): Edit {
  return (text) =>
    text.includes("  phoenix: {") || text.includes("{ phoenix: {")
      ? text.replace("phoenix: {", `phoenix: { ${setting},`)
      : text.replace(/\n};\n$/, `\n  systems: { phoenix: { ${setting} } },\n};\n`);
}
