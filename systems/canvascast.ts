/** CanvasCast, an API and workers that make videos in a pipeline: everything that the project knows of it, wired together. */
import type { SystemPack } from "./system-pack";
import { dashboards } from "../dashboards/canvascast";
import { logs } from "../logs/canvascast";
import { metrics, scrape, services } from "../metrics/canvascast";
import { type CanvascastAlertName, alerts, slos } from "../rules/canvascast";
import { traces } from "../traces/canvascast";
import { Size } from "../units";

export const canvascast: SystemPack<CanvascastAlertName> = {
  name: "canvascast",
  title: "CanvasCast",
  owner: "team-canvascast",
  namespaces: ["canvascast"],
  metrics,
  services,
  scrape,
  budget: { series: 20_000, samplesPerSecond: 1_350, storagePerDay: Size.mebibytes(240) },
  alerts,
  slos,
  dashboards,
  // As the source has it: a pager for what is critical, and everything in the chat #alerts, which is the default channel.
  routes: {
    critical: ["pagerduty", "chat-default"],
    warning: ["chat-default"],
    info: ["chat-default"],
  },
  logs,
  traces,
  network: {
    clients: [{ service: "canvascast-api", ports: ["http"], from: "anywhere", reason: "Customers reach the API." }],
    calls: [{ to: "internet", reason: "API and workers call Supabase for data and files, and the services that make parts of a video." }],
  },
};
