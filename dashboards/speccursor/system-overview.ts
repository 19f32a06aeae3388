/** Whether SpecCursor upgrades and proves: the signals that its alerts read, and those that explain them. */
import { logs } from "../../logs/speccursor";
import { speccursorSignals as signals } from "../../signals/speccursor";
import * as lines from "../../signals/speccursor/log-lines";
import type { Dashboard } from "../dashboard";
import { errorLines } from "../error-lines";

export const systemOverview: Dashboard = {
  title: "System Overview",
  description: "Upgrades and proofs of SpecCursor, its language model, who comes to it, and what it runs on.",
  requirements: ["SPEC-DASH-01"],
  rows: [
    {
      title: "Upgrades and Proofs",
      panels: [
        {
          kind: "timeseries",
          signals: [signals.upgradeFailureShare, signals.upgradeFailureMean, signals.upgradeFailureBound, signals.upgradeFailureBoundGrave],
          title: "Upgrade Failure Rate and What Is Usual",
        },
        { kind: "timeseries", signals: [signals.upgradeFailureShareByEcosystem], width: "quarter" },
        { kind: "timeseries", signals: [signals.upgradesOfHour], width: "quarter" },
        { kind: "timeseries", signals: [signals.proofLatencyP95], thresholdOf: "ProofLatencyHigh", width: "third" },
        { kind: "timeseries", signals: [signals.proofFailureShare], thresholdOf: "ProofFailures", width: "third" },
        { kind: "timeseries", signals: [signals.proofRateByResult], width: "third" },
      ],
    },
    {
      title: "Queues and Outside Calls",
      panels: [
        { kind: "timeseries", signals: [signals.queueDepth], thresholdOf: "QueueBacklog", width: "quarter" },
        { kind: "timeseries", signals: [signals.dependencyHealthy], thresholdOf: "DependencyUnreachable", width: "quarter" },
        { kind: "timeseries", signals: [signals.apiCallFailureShare], thresholdOf: "OutsideCallFailures", width: "quarter" },
        { kind: "timeseries", signals: [signals.tokensOfDay], thresholdOf: "TokenUsageExcessive", width: "quarter" },
      ],
    },
    {
      title: "Security",
      panels: [
        { kind: "timeseries", signals: [signals.webhookSignatureFailures], thresholdOf: "WebhookSignatureFailures", width: "third" },
        { kind: "timeseries", signals: [signals.suspiciousRequests], thresholdOf: "SuspiciousRequests", width: "third" },
        { kind: "timeseries", signals: [signals.authenticationFailures], thresholdOf: "AuthenticationFailures", width: "third" },
      ],
    },
    {
      title: "Resources",
      panels: [
        { kind: "timeseries", signals: [signals.cpuUsage], thresholdOf: "HighCPUUsage", width: "third" },
        { kind: "timeseries", signals: [signals.memoryUsage], thresholdOf: "HighMemoryUsage", width: "third" },
        { kind: "timeseries", signals: [signals.replicasOfMaximum], thresholdOf: "ReplicasAtMaximum", width: "third" },
        { kind: "timeseries", signals: [signals.diskUsage], thresholdOf: "DiskUsageHigh", width: "third" },
        { kind: "timeseries", signals: [signals.volumeLeftTomorrow], thresholdOf: "DiskFullTomorrow", width: "third" },
        { kind: "timeseries", signals: [signals.targetsUp], thresholdOf: "TargetDown", width: "third" },
      ],
    },
    {
      title: "Log",
      panels: [
        { kind: "logchart", signals: [lines.errorLines], thresholdOf: "ErrorLogBurst" },
        { kind: "logchart", signals: [lines.errorLinesBeyondUsual], thresholdOf: "ErrorLogAnomaly" },
        errorLines("speccursor", logs),
      ],
    },
  ],
};
