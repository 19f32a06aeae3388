/** Paid, a Rails application whose workers run coding agents as Temporal workflows: everything that the project knows of it, wired together. */
import type { SystemPack } from "./system-pack";
import { dashboards } from "../dashboards/paid";
import { logs } from "../logs/paid";
import { metrics, scrape, services } from "../metrics/paid";
import { type PaidAlertName, type PaidLogAlertName, alerts, logAlerts, slos } from "../rules/paid";
import { paidRecords } from "../signals/paid";
import { traces } from "../traces/paid";
import { Duration, Size } from "../units";

export const paid: SystemPack<PaidAlertName, PaidLogAlertName> = {
  name: "paid",
  title: "Paid",
  owner: "team-paid",
  namespaces: ["paid"],
  metrics,
  services,
  scrape,
  budget: { series: 95_000, samplesPerSecond: 6_400, storagePerDay: Size.mebibytes(1_060) },
  // As the source has it.
  metricRetention: Duration.days(30),
  alerts,
  logAlerts,
  slos,
  records: Object.values(paidRecords),
  dashboards,
  // In the source a critical alert leaves the chat that hears everything, and its pager is commented out. Here it reaches both.
  routes: {
    critical: ["pagerduty", "chat-default"],
    warning: ["chat-default"],
    info: ["chat-default"],
  },
  logs,
  traces,
  network: {
    clients: [{ service: "paid-web", ports: ["http"], from: "anywhere", reason: "Customers and GitHub's webhooks reach the web process." }],
    calls: [{ to: "internet", reason: "Workers call GitHub and the providers of language models, whose addresses change." }],
  },
};
