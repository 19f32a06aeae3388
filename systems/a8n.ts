/** a8n, a Rust API behind Traefik that reports its errors to GlitchTip: everything that the project knows of it, wired together. */
import type { SystemPack } from "./system-pack";
import { dashboards } from "../dashboards/a8n";
import { logs } from "../logs/a8n";
import { metrics, scrape, services } from "../metrics/a8n";
import { type A8nAlertName, alerts, slos } from "../rules/a8n";
import { traces } from "../traces/a8n";
import { Duration, Size } from "../units";

export const a8n: SystemPack<A8nAlertName> = {
  name: "a8n",
  title: "a8n",
  owner: "team-a8n",
  namespaces: ["a8n"],
  metrics,
  services,
  scrape,
  budget: { series: 17_000, samplesPerSecond: 1_150, storagePerDay: Size.mebibytes(190) },
  // As the source has it.
  metricRetention: Duration.days(30),
  alerts,
  slos,
  dashboards,
  // The source defines no receiver, route or channel, so nobody would be told: the channels that all systems share.
  routes: {
    critical: ["pagerduty", "chat-default"],
    warning: ["chat-default"],
    info: ["chat-default"],
  },
  logs,
  traces,
  network: {
    clients: [
      {
        service: "traefik",
        ports: ["web", "websecure"],
        from: "anywhere",
        reason: "Traefik is the way in for browsers, as the source has it.",
      },
    ],
    calls: [
      { to: "internet", reason: "Traefik gets its certificates from an authority on the internet." },
      { to: "internet", port: 587, reason: "GlitchTip sends its mails through the relay that the source names." },
    ],
  },
};
