/** Whether log lines and spans arrive where they are kept. */
import { platformSignals as signals } from "../../signals/platform";
import type { Dashboard } from "../dashboard";

export const stores: Dashboard = {
  title: "Logs and Traces",
  description: "The way of log lines and spans through the collectors to Loki, Tempo and Jaeger, and what is lost on it.",
  rows: [
    {
      title: "Collectors",
      panels: [
        { kind: "timeseries", signals: [signals.spansRefusedByCollectors], thresholdOf: "CollectorRefusesSpans", width: "third" },
        { kind: "timeseries", signals: [signals.spansLost], thresholdOf: "CollectorLosesSpans", width: "third" },
        { kind: "timeseries", signals: [signals.collectorQueue], thresholdOf: "CollectorQueueFilling", width: "third" },
        { kind: "timeseries", signals: [signals.linesRefusedByCollectors], thresholdOf: "CollectorRefusesLogs", width: "third" },
        { kind: "timeseries", signals: [signals.linesLost], thresholdOf: "CollectorLosesLogs", width: "third" },
      ],
    },
    {
      title: "Loki",
      panels: [
        { kind: "timeseries", signals: [signals.lokiFailures], thresholdOf: "LokiRequestsFailing", width: "third" },
        { kind: "timeseries", signals: [signals.linesRefused], thresholdOf: "LokiRefusesLines", width: "third" },
        { kind: "timeseries", signals: [signals.lokiFlushFailures], thresholdOf: "LokiFlushFailing", width: "third" },
        { kind: "timeseries", signals: [signals.lokiWalFailures], thresholdOf: "LokiWalFull", width: "quarter" },
        { kind: "timeseries", signals: [signals.lokiCompactionAge], thresholdOf: "LokiCompactionLate", width: "quarter" },
        { kind: "timeseries", signals: [signals.logRuleFailures], thresholdOf: "LokiRulesFailing", width: "quarter" },
        { kind: "timeseries", signals: [signals.logAlertsLost], thresholdOf: "LokiAlertsLost", width: "quarter" },
      ],
    },
    {
      title: "Tempo and Jaeger",
      panels: [
        { kind: "timeseries", signals: [signals.tempoFailures], thresholdOf: "TempoRequestsFailing", width: "third" },
        { kind: "timeseries", signals: [signals.spansDiscarded], thresholdOf: "TempoRefusesSpans", width: "third" },
        { kind: "timeseries", signals: [signals.jaegerReadFailures], thresholdOf: "JaegerReadsFailing", width: "third" },
        { kind: "timeseries", signals: [signals.tempoFlushFailures], thresholdOf: "TempoFlushFailing" },
        { kind: "timeseries", signals: [signals.tempoBlockFailures], thresholdOf: "TempoBlocksNeglected" },
      ],
    },
  ],
};
