/** When somebody is told about SpecCursor: the alerts that its source document has in prose, each with the figure that it leaves open. */
import { speccursorSignals as signals } from "../../signals/speccursor";
import { Duration } from "../../units";
import type { Alerts, Guards } from "../alert";
import { companions } from "./companions";
import { security } from "./security";

const FIVE_MINUTES = Duration.minutes(5);

/** Samples of one minute in a day: hours with upgrades of which the usual rate is known. */
const BASELINE_SAMPLES = 1440;

/** What both alerts on unusual failures need: enough upgrades now, and enough of the past to say what is usual. */
const KNOWN: Guards = [
  {
    query: signals.upgradesOfHour.query,
    comparison: { operator: ">=", threshold: 10 },
    reason: "Of three upgrades in an hour one that fails is a third.",
  },
  {
    query: signals.upgradeBaselineSamples.query,
    comparison: { operator: ">=", threshold: BASELINE_SAMPLES },
    reason: "A mean of fewer hours than a day's is no usual rate.",
  },
];

export const alerts = {
  UpgradeFailureRateAnomalous: {
    severity: "warning",
    signal: signals.upgradeFailureShare,
    comparison: { operator: ">", threshold: 0.05 },
    relation: {
      operator: ">",
      than: signals.upgradeFailureBound.query,
      meaning: "mean and one standard deviation of the seven days that ended an hour ago",
    },
    guard: KNOWN,
    for: Duration.minutes(15),
    summary: "Upgrade failure share {{ $value | humanizePercentage }} is over one sigma above its 7-day mean",
    description:
      "More upgrades of the last hour failed than is usual. The bound follows from the last seven days and not from a fixed figure.",
    requirements: ["SPEC-ALERT-01", "SPEC-ALERT-12"],
    panel: "system-overview/upgradeFailureShare",
  },
  UpgradeFailureRateGrave: {
    severity: "critical",
    signal: signals.upgradeFailureShare,
    comparison: { operator: ">", threshold: 0.2 },
    relation: {
      operator: ">",
      than: signals.upgradeFailureBoundGrave.query,
      meaning: "mean and three standard deviations of the seven days that ended an hour ago",
    },
    guard: KNOWN,
    for: Duration.minutes(15),
    summary: "Upgrade failure share {{ $value | humanizePercentage }} is over three sigma above its 7-day mean",
    description: "At least one upgrade in five fails, which chance alone hardly ever brings about.",
    requirements: ["SPEC-ALERT-01", "SPEC-ALERT-11", "SPEC-ALERT-12"],
    panel: "system-overview/upgradeFailureShare",
  },
  ProofLatencyHigh: {
    severity: "warning",
    signal: signals.proofLatencyP95,
    comparison: { operator: ">", threshold: 30 },
    guard: {
      query: signals.proofVolume.query,
      comparison: { operator: ">=", threshold: 5 },
      reason: "With fewer proofs a quantile is the time of one of them.",
    },
    for: FIVE_MINUTES,
    summary: "Proof verification p95 is {{ $value | humanizeDuration }}",
    description: "One proof in twenty takes longer than this. Upgrades take minutes by nature and are not meant.",
    requirements: ["SPEC-ALERT-02"],
    panel: "system-overview/proofLatencyP95",
  },
  HighCPUUsage: {
    severity: "warning",
    signal: signals.cpuUsage,
    comparison: { operator: ">", threshold: 0.8 },
    for: FIVE_MINUTES,
    summary: "{{ $labels.pod }} uses {{ $value | humanizePercentage }} of its CPU limit",
    description: "Near its limit the kernel stops the pod for parts of each period, and its upgrades or proofs take longer.",
    requirements: ["SPEC-ALERT-03"],
    panel: "system-overview/cpuUsage",
  },
  HighMemoryUsage: {
    severity: "warning",
    signal: signals.memoryUsage,
    comparison: { operator: ">", threshold: 0.85 },
    for: FIVE_MINUTES,
    summary: "{{ $labels.pod }}/{{ $labels.container }} uses {{ $value | humanizePercentage }} of its memory limit",
    description: "At the limit the container is killed, and the upgrade or proof that it had in hand begins again.",
    requirements: ["SPEC-ALERT-04"],
    panel: "system-overview/memoryUsage",
  },
  DiskUsageHigh: {
    severity: "warning",
    signal: signals.diskUsage,
    comparison: { operator: ">", threshold: 0.9 },
    for: FIVE_MINUTES,
    summary: "{{ $labels.persistentvolumeclaim }} is {{ $value | humanizePercentage }} full",
    description: "A volume of SpecCursor is nearly full. Working copies of repositories and the databases are on such volumes.",
    requirements: ["SPEC-ALERT-05"],
    panel: "system-overview/diskUsage",
  },
  ProofFailures: {
    severity: "warning",
    signal: signals.proofFailureShare,
    comparison: { operator: ">", threshold: 0.3 },
    guard: {
      query: signals.proofVolume.query,
      comparison: { operator: ">=", threshold: 10 },
      reason: "Some patches are wrong, and their proofs should fail.",
    },
    for: Duration.minutes(15),
    summary: "{{ $value | humanizePercentage }} of proofs do not prove their patch",
    description: "Proofs are refuted, run out of time or break off. Their upgrades are not offered to anybody.",
    requirements: ["SPEC-ALERT-09"],
    panel: "system-overview/proofFailureShare",
  },
  TokenUsageHigh: {
    severity: "info",
    signal: signals.tokensOfDay,
    comparison: { operator: ">", threshold: 20_000_000 },
    for: Duration.minutes(30),
    summary: "{{ $value | humanize }} tokens within a day",
    description: "More than the day's usual use of the language model. Nobody has to act before it is far more.",
    requirements: ["SPEC-ALERT-08", "SPEC-ALERT-11", "SPEC-FEAT-16"],
    panel: "system-overview/tokensOfDay",
  },
  TokenUsageExcessive: {
    severity: "warning",
    signal: signals.tokensOfDay,
    comparison: { operator: ">", threshold: 50_000_000 },
    for: Duration.minutes(30),
    summary: "{{ $value | humanize }} tokens within a day, far more than usual",
    description: "What the language model costs today is several times what is planned for. A loop of retries is the usual reason.",
    requirements: ["SPEC-ALERT-08", "SPEC-ALERT-11", "SPEC-FEAT-16"],
    panel: "system-overview/tokensOfDay",
  },
  ...security,
  ...companions,
} as const satisfies Alerts;

/** Names of SpecCursor's alerts, which an environment may override. */
export type SpeccursorAlertName = keyof typeof alerts;
