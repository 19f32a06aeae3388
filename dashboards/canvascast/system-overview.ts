/** Whether CanvasCast answers and renders: requests, the queue and the pipeline behind it, its business, and what it stands on. */
import { logs } from "../../logs/canvascast";
import { canvascastSignals as signals } from "../../signals/canvascast";
import type { Dashboard } from "../dashboard";
import { errorLines } from "../error-lines";

export const systemOverview: Dashboard = {
  title: "System Overview",
  description: "Requests of CanvasCast's API, its jobs from the queue to their end, and its health checks.",
  requirements: ["CC-PANEL-01", "CC-PANEL-02", "CC-PANEL-03", "CC-PANEL-04", "CC-PANEL-05", "CC-PANEL-07", "CC-PANEL-08", "CC-PANEL-09"],
  rows: [
    {
      title: "Requests",
      panels: [
        { kind: "timeseries", signals: [signals.requestRate] },
        { kind: "timeseries", signals: [signals.errorShare], thresholdOf: "HighErrorRate", width: "quarter" },
        { kind: "timeseries", signals: [signals.responseTimeP95], thresholdOf: "SlowResponses", width: "quarter" },
        { kind: "timeseries", signals: [signals.responseTimeP95ByRoute] },
        { kind: "timeseries", signals: [signals.requestRateByStatus], width: "quarter" },
        { kind: "timeseries", signals: [signals.activeConnections], width: "quarter" },
      ],
    },
    {
      title: "Pipeline",
      panels: [
        { kind: "timeseries", signals: [signals.queueDepth], thresholdOf: "QueueBacklog", width: "third" },
        { kind: "timeseries", signals: [signals.jobFailureShare], thresholdOf: "HighJobFailureRate", width: "third" },
        { kind: "timeseries", signals: [signals.jobVolume], thresholdOf: "PipelineStalled", width: "third" },
        { kind: "timeseries", signals: [signals.jobCompletedShare], width: "quarter" },
        { kind: "timeseries", signals: [signals.jobDurationP95], width: "quarter" },
        { kind: "timeseries", signals: [signals.stepDurationP95], width: "quarter" },
        { kind: "timeseries", signals: [signals.stepFailureShare], width: "quarter" },
      ],
    },
    {
      title: "Health",
      panels: [
        { kind: "timeseries", signals: [signals.apiReady], thresholdOf: "APINotReady", width: "quarter" },
        { kind: "timeseries", signals: [signals.healthCheckDuration], width: "quarter" },
        { kind: "timeseries", signals: [signals.workersUp], width: "quarter" },
        { kind: "timeseries", signals: [signals.targetsUp], thresholdOf: "TargetDown", width: "quarter" },
      ],
    },
    {
      title: "Business",
      panels: [
        { kind: "timeseries", signals: [signals.signups], width: "third" },
        { kind: "timeseries", signals: [signals.revenue], width: "third" },
        { kind: "timeseries", signals: [signals.creditUsage], width: "third" },
      ],
    },
    { title: "Log", panels: [errorLines("canvascast", logs)] },
  ],
};
