/** Whether the platform reads, evaluates and tells, and has what it lives on. */
import { platformSignals as signals } from "../../signals/platform";
import type { Dashboard } from "../dashboard";

export const health: Dashboard = {
  title: "Platform Health",
  description: "Prometheus, its operator, Alertmanager, Grafana, secrets and backups: what everything else is seen and told by.",
  rows: [
    {
      title: "Rules",
      panels: [
        { kind: "timeseries", signals: [signals.targetsUp], thresholdOf: "TargetDown", width: "quarter" },
        { kind: "timeseries", signals: [signals.ruleFailures], thresholdOf: "PrometheusRuleFailing", width: "quarter" },
        { kind: "timeseries", signals: [signals.ruleGroupLoad], thresholdOf: "PrometheusRuleSlow", width: "quarter" },
        { kind: "timeseries", signals: [signals.ruleGroupsMissed], thresholdOf: "PrometheusRuleMissed", width: "quarter" },
      ],
    },
    {
      title: "Notifications",
      panels: [
        { kind: "timeseries", signals: [signals.notificationRate], width: "third" },
        {
          kind: "timeseries",
          signals: [signals.notificationFailureShare],
          thresholdOf: "AlertmanagerNotificationsFailing",
          width: "third",
        },
        { kind: "timeseries", signals: [signals.alertsNotTaken], thresholdOf: "PrometheusAlertsNotTaken", width: "third" },
        { kind: "timeseries", signals: [signals.alertmanagersFound], thresholdOf: "PrometheusWithoutAlertmanager", width: "third" },
        { kind: "timeseries", signals: [signals.alertsLost], thresholdOf: "PrometheusAlertsLost", width: "third" },
        { kind: "timeseries", signals: [signals.alertQueue], thresholdOf: "PrometheusAlertQueueFull", width: "third" },
        {
          kind: "timeseries",
          signals: [signals.alertmanagerConfigLoaded],
          thresholdOf: "AlertmanagerConfigReloadFailed",
          width: "third",
        },
        {
          kind: "timeseries",
          signals: [signals.alertmanagerConfigsDiffer],
          thresholdOf: "AlertmanagerConfigInconsistent",
          width: "third",
        },
        { kind: "timeseries", signals: [signals.alertmanagerPeersMissed], thresholdOf: "AlertmanagerPeersMissing", width: "third" },
      ],
    },
    {
      title: "Prometheus",
      panels: [
        { kind: "timeseries", signals: [signals.samplesStored], thresholdOf: "PrometheusNotIngesting", width: "third" },
        { kind: "timeseries", signals: [signals.samplesRefused], thresholdOf: "PrometheusSamplesRefused", width: "third" },
        { kind: "timeseries", signals: [signals.querySlots], thresholdOf: "PrometheusQueriesSaturated", width: "third" },
        { kind: "timeseries", signals: [signals.walFailures], thresholdOf: "PrometheusWalFailing", width: "third" },
        { kind: "timeseries", signals: [signals.blockFailures], thresholdOf: "PrometheusBlocksFailing", width: "third" },
        { kind: "timeseries", signals: [signals.historyCut], thresholdOf: "PrometheusHistoryCut", width: "third" },
        { kind: "timeseries", signals: [signals.configLoaded], thresholdOf: "PrometheusConfigReloadFailed", width: "third" },
        { kind: "timeseries", signals: [signals.discoveryFailures], thresholdOf: "PrometheusDiscoveryFailing", width: "third" },
        { kind: "timeseries", signals: [signals.remoteSamplesLost], thresholdOf: "PrometheusRemoteWriteFailing", width: "third" },
        { kind: "timeseries", signals: [signals.objectsNotSynced], thresholdOf: "PrometheusOperatorSyncFailing", width: "third" },
        { kind: "timeseries", signals: [signals.objectsRejected], thresholdOf: "PrometheusOperatorRejecting", width: "third" },
        { kind: "timeseries", signals: [signals.platformMemory], thresholdOf: "PlatformMemoryHigh", width: "third" },
      ],
    },
    {
      title: "Grafana",
      panels: [
        { kind: "timeseries", signals: [signals.grafanaFailures], thresholdOf: "GrafanaRequestsFailing" },
        { kind: "timeseries", signals: [signals.dataSourceFailures], thresholdOf: "GrafanaDataSourceFailing" },
      ],
    },
    {
      title: "Secrets and Backups",
      panels: [
        { kind: "timeseries", signals: [signals.secretsNotSynced], thresholdOf: "ExternalSecretNotSynced", width: "third" },
        { kind: "timeseries", signals: [signals.secretSyncs], thresholdOf: "ExternalSecretStale", width: "third" },
        { kind: "timeseries", signals: [signals.secretStoresDown], thresholdOf: "SecretStoreDown", width: "third" },
        { kind: "timeseries", signals: [signals.backupAge], thresholdOf: "BackupTooOld" },
        { kind: "table", signals: [signals.backupsNeverMade], showValue: false },
      ],
    },
  ],
};
