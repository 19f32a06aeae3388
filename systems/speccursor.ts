/** SpecCursor, five services that upgrade dependencies and prove the result in Lean: everything that the project knows of it, wired together. */
import type { SystemPack } from "./system-pack";
import { dashboards } from "../dashboards/speccursor";
import { logs } from "../logs/speccursor";
import { metrics, scrape, services } from "../metrics/speccursor";
import { type SpeccursorAlertName, type SpeccursorLogAlertName, alerts, logAlerts, slos } from "../rules/speccursor";
import { speccursorRecords } from "../signals/speccursor";
import { traces } from "../traces/speccursor";
import { Duration, Size } from "../units";

export const speccursor: SystemPack<SpeccursorAlertName, SpeccursorLogAlertName> = {
  name: "speccursor",
  title: "SpecCursor",
  owner: "team-speccursor",
  namespaces: ["speccursor"],
  metrics,
  services,
  scrape,
  budget: { series: 22_000, samplesPerSecond: 1_500, storagePerDay: Size.mebibytes(260) },
  // As the source has it; environments keep longer, because objectives are counted over more days.
  metricRetention: Duration.days(15),
  alerts,
  logAlerts,
  slos,
  records: Object.values(speccursorRecords),
  dashboards,
  // The source has a chat for everything and a pager for what is gravest. Its chat, its mail and its webhook are channels that all systems share here.
  routes: {
    critical: ["pagerduty", "chat-default"],
    warning: ["chat-default"],
    info: ["chat-default"],
  },
  logs,
  traces,
  network: {
    clients: [{ service: "github-app", ports: ["http"], from: "anywhere", reason: "GitHub sends its webhooks to the GitHub App." }],
    calls: [{ to: "internet", reason: "The services call GitHub, package registries and the API of Claude, whose addresses change." }],
  },
};
