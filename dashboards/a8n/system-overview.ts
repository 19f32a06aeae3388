/** Whether a8n answers, takes money, and has what it stands on: the signals that its alerts read, and those that explain them. */
import { logs } from "../../logs/a8n";
import { a8nSignals as signals } from "../../signals/a8n";
import type { Dashboard } from "../dashboard";
import { errorLines } from "../error-lines";

export const systemOverview: Dashboard = {
  title: "System Overview",
  description: "Requests of a8n's API, its payments and log-ins, its databases and disks, and GlitchTip, which takes its errors.",
  requirements: ["A8N-PANEL-01", "A8N-PANEL-02", "A8N-PANEL-03", "A8N-PANEL-04"],
  rows: [
    {
      title: "Requests",
      panels: [
        { kind: "timeseries", signals: [signals.requestRate] },
        { kind: "timeseries", signals: [signals.responseTimeP95], thresholdOf: "HighResponseTime", width: "quarter" },
        { kind: "timeseries", signals: [signals.errorShare], thresholdOf: "HighErrorRate", width: "quarter" },
        { kind: "timeseries", signals: [signals.responseTimeP95ByPath], width: "third" },
        { kind: "timeseries", signals: [signals.errorShareByPath], width: "third" },
        { kind: "timeseries", signals: [signals.requestRateByStatus], width: "third" },
      ],
    },
    {
      title: "Business",
      panels: [
        {
          kind: "timeseries",
          signals: [signals.paymentFailureShare, signals.paymentFailureLimit],
          title: "Failed Payments and Their Limit",
        },
        { kind: "timeseries", signals: [signals.paymentRate], width: "quarter" },
        { kind: "stat", signals: [signals.activeSessions], width: "quarter" },
        { kind: "timeseries", signals: [signals.loginFailureShare], thresholdOf: "LoginFailureSpike", width: "third" },
        { kind: "timeseries", signals: [signals.loginAttempts], width: "third" },
        { kind: "timeseries", signals: [signals.dailyRevenue], width: "third" },
      ],
    },
    {
      title: "Database",
      panels: [
        { kind: "timeseries", signals: [signals.postgresUp], thresholdOf: "DatabaseDown", width: "quarter" },
        { kind: "timeseries", signals: [signals.postgresConnectionShare], thresholdOf: "DatabaseConnectionsNearLimit", width: "quarter" },
        { kind: "timeseries", signals: [signals.dbConnectionsByReplica], width: "quarter" },
        { kind: "timeseries", signals: [signals.dbQueryTimeP95], width: "quarter" },
      ],
    },
    {
      title: "Space",
      panels: [
        { kind: "timeseries", signals: [signals.diskLeftShare], thresholdOf: "LowDiskSpace", width: "third" },
        { kind: "timeseries", signals: [signals.volumeLeftShare], thresholdOf: "VolumeSpaceLow", width: "third" },
        { kind: "timeseries", signals: [signals.volumeLeftTomorrow], thresholdOf: "VolumeFullTomorrow", width: "third" },
      ],
    },
    {
      title: "Processes and Error Tracking",
      panels: [
        { kind: "timeseries", signals: [signals.apiReplicas], width: "third" },
        { kind: "timeseries", signals: [signals.targetsUp], thresholdOf: "TargetDown", width: "third" },
        { kind: "timeseries", signals: [signals.restarts], width: "third" },
        { kind: "timeseries", signals: [signals.errorTrackerUp], thresholdOf: "ErrorTrackerDown", width: "third" },
        { kind: "timeseries", signals: [signals.errorTrackerDuration], width: "third" },
        { kind: "timeseries", signals: [signals.certificateLeft], thresholdOf: "CertificateExpiring", width: "third" },
      ],
    },
    { title: "Log", panels: [errorLines("a8n", logs)] },
  ],
};
