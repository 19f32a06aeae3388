/** When somebody is told that the platform lacks what it lives on: memory, current secrets, backups, and a Grafana that answers. */
import { platformSignals as signals } from "../../signals/platform";
import { BY_NAME, dataSourceRequests, grafanaRequests } from "../../signals/platform/upkeep";
import { Duration } from "../../units";
import type { Alerts } from "../alert";
import { atLeast } from "../guards";

const QUARTER_HOUR = Duration.minutes(15);

export const upkeepAlerts = {
  PlatformMemoryHigh: {
    severity: "warning",
    signal: signals.platformMemory,
    comparison: { operator: ">", threshold: 0.9 },
    for: Duration.minutes(10),
    summary: "{{ $labels.pod }}/{{ $labels.container }} uses {{ $value | humanizePercentage }} of its memory limit",
    description: "A program of the platform is about to be ended. What it holds in memory is lost then, and it is away while it starts.",
    panel: "health/platformMemory",
  },
  GrafanaRequestsFailing: {
    severity: "warning",
    signal: signals.grafanaFailures,
    comparison: { operator: ">", threshold: 0.05 },
    guard: atLeast(30, grafanaRequests),
    for: Duration.minutes(10),
    summary: "Grafana fails on {{ $value | humanizePercentage }} of its requests",
    description: "Dashboards do not load. Alerts are evaluated and told without Grafana.",
    panel: "health/grafanaFailures",
  },
  GrafanaDataSourceFailing: {
    severity: "warning",
    signal: signals.dataSourceFailures,
    comparison: { operator: ">", threshold: 0.1 },
    guard: atLeast(30, dataSourceRequests, { by: ["datasource"] }),
    for: QUARTER_HOUR,
    summary: "{{ $value | humanizePercentage }} of Grafana's requests to {{ $labels.datasource }} fail",
    description: "Panels of this data source are empty or say that they failed.",
    panel: "health/dataSourceFailures",
  },
  ExternalSecretNotSynced: {
    severity: "warning",
    signal: signals.secretsNotSynced,
    comparison: { operator: ">", threshold: 0 },
    for: QUARTER_HOUR,
    summary: "Secret {{ $labels.exported_namespace }}/{{ $labels.name }} cannot be copied from its store",
    description: "The old value stays in the cluster. A rotated one does not arrive, and where there is none yet, its pod does not start.",
    panel: "health/secretsNotSynced",
  },
  ExternalSecretStale: {
    severity: "warning",
    signal: signals.secretSyncs,
    comparison: { operator: "<=", threshold: 0 },
    // Together with the window that is three hours, and a secret that is new is read again before the first half of them is over.
    for: Duration.minutes(90),
    summary: "Secret {{ $labels.exported_namespace }}/{{ $labels.name }} has not been read from its store for three hours",
    description: "It should be read once an hour. A secret that is rotated now is known to nobody here.",
    panel: "health/secretSyncs",
  },
  SecretStoreDown: {
    severity: "critical",
    signal: signals.secretStoresDown,
    comparison: { operator: ">", threshold: 0 },
    for: Duration.minutes(10),
    summary: "The secret store {{ $labels.name }} cannot be reached",
    description: "No secret is refreshed or made. What runs has its values; what needs a new one does not start.",
    panel: "health/secretStoresDown",
  },
  BackupTooOld: {
    severity: "critical",
    signal: signals.backupAge,
    comparison: { operator: ">", threshold: 93_600 },
    for: QUARTER_HOUR,
    summary: "{{ $labels.namespace }}/{{ $labels.cronjob }} last made a backup {{ $value | humanizeDuration }} ago",
    description: "Backups are daily. Whatever is destroyed now goes back to that moment.",
    panel: "health/backupAge",
    accept: BY_NAME,
    everySystem: true,
  },
  BackupNeverMade: {
    severity: "warning",
    signal: signals.backupsNeverMade,
    for: Duration.hours(24),
    summary: "{{ $labels.namespace }}/{{ $labels.cronjob }} has never made a backup",
    description: "The cron job has been there for a day and none of its jobs has succeeded. There is nothing to go back to.",
    panel: "health/backupsNeverMade",
    accept: BY_NAME,
    everySystem: true,
  },
} as const satisfies Alerts;
