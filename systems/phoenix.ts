/** Phoenix, an orchestrator of agent pools over Redis: everything that the project knows of it, wired together. */
import type { SystemPack } from "./system-pack";
import { dashboards } from "../dashboards/phoenix";
import { logs } from "../logs/phoenix";
import { metrics, scrape, services } from "../metrics/phoenix";
import { alerts, type PhoenixAlertName } from "../rules/phoenix";
import { slos } from "../rules/phoenix";
import { traces } from "../traces/phoenix";
import { Size } from "../units";

export const phoenix: SystemPack<PhoenixAlertName> = {
  name: "phoenix",
  title: "Phoenix Orchestrator",
  owner: "team-phoenix",
  namespaces: ["phoenix"],
  metrics,
  services,
  scrape,
  budget: { series: 7_000, samplesPerSecond: 470, storagePerDay: Size.mebibytes(80) },
  alerts,
  slos,
  dashboards,
  routes: {
    critical: ["pagerduty", "phoenix-email", "chat-default"],
    warning: ["chat-default"],
    info: ["chat-default"],
  },
  logs,
  traces,
  network: {
    clients: [
      { service: "phoenix-entry", ports: ["http"], from: "anywhere", reason: "The load balancers outside of the cluster stand before it." },
    ],
    calls: [{ to: "internet", reason: "Agents call what their tasks name; the source does not bound it." }],
  },
  exporters: [
    {
      kind: "redis",
      name: "phoenix-redis-exporter",
      address: "redis://phoenix-redis:6379",
      password: { secret: "phoenix-redis", property: "password" },
    },
  ],
  secrets: ["phoenix-redis"],
};
