/** When somebody is told about a8n: the five alerts of the source document in the form that can fire, and what they leave unsaid. */
import { a8nSignals as signals } from "../../signals/a8n";
import { Duration } from "../../units";
import type { Alerts } from "../alert";

const FIVE_MINUTES = Duration.minutes(5);
const TEN_MINUTES = Duration.minutes(10);

/** Two weeks: certificates are renewed a month before their end, so two weeks of failed attempts lie behind. */
const CERTIFICATE_SECONDS = 14 * 86_400;

export const alerts = {
  HighErrorRate: {
    severity: "critical",
    signal: signals.errorShare,
    comparison: { operator: ">", threshold: 0.05 },
    guard: {
      query: signals.errorRate.query,
      comparison: { operator: ">", threshold: 0.1 },
      reason: "One failed request of two is 50 %. The source's figure, a failure in ten seconds, is the least that is worth a page.",
    },
    for: FIVE_MINUTES,
    summary: "High error rate detected",
    description: "{{ $value | humanizePercentage }} of requests fail with a 5xx code, over all routes and replicas of the API.",
    requirements: ["A8N-ALERT-01"],
    panel: "system-overview/errorShare",
  },
  APIDown: {
    severity: "critical",
    signal: signals.apiDown,
    for: Duration.minutes(1),
    summary: "API is down",
    description: "No replica of the API answers a scrape, or none is known any more. The web application can do nothing without it.",
    requirements: ["A8N-ALERT-02"],
    panel: "system-overview/apiReplicas",
  },
  HighResponseTime: {
    severity: "warning",
    signal: signals.responseTimeP95,
    comparison: { operator: ">", threshold: 1 },
    guard: {
      query: signals.requestVolume.query,
      comparison: { operator: ">", threshold: 0.1 },
      reason: "Below one request in ten seconds a quantile is the time of single requests.",
    },
    for: FIVE_MINUTES,
    summary: "API p95 response time is {{ $value | humanizeDuration }}",
    description: "One request in twenty takes longer than this, over all routes and replicas.",
    requirements: ["A8N-ALERT-03"],
    panel: "system-overview/responseTimeP95",
  },
  PaymentFailureSpike: {
    severity: "warning",
    signal: signals.paymentFailureShare,
    relation: {
      operator: ">",
      than: signals.paymentFailureLimit.query,
      meaning: "twice the share of the 24 hours before the last one, and than nothing after a day without payments",
    },
    guard: {
      query: signals.paymentFailures.query,
      comparison: { operator: ">=", threshold: 5 },
      reason: "A card that is declined four times is one customer.",
    },
    for: Duration.minutes(15),
    summary: "{{ $value | humanizePercentage }} of payments failed in the last hour, over twice the 24h share",
    description: "More of the attempts to pay fail than is usual, so orders are lost or subscriptions lapse.",
    requirements: ["A8N-ALERT-04"],
    panel: "system-overview/paymentFailureShare",
  },
  LowDiskSpace: {
    severity: "warning",
    signal: signals.diskLeftShare,
    comparison: { operator: "<", threshold: 0.1 },
    for: FIVE_MINUTES,
    summary: "{{ $labels.instance }} {{ $labels.mountpoint }}: {{ $value | humanizePercentage }} disk left",
    description:
      "The root file system of a machine is nearly full. When the kubelet runs out of space it evicts pods, those of a8n among them.",
    requirements: ["A8N-ALERT-05"],
    panel: "system-overview/diskLeftShare",
  },
  VolumeSpaceLow: {
    severity: "critical",
    signal: signals.volumeLeftShare,
    comparison: { operator: "<", threshold: 0.1 },
    for: TEN_MINUTES,
    summary: "{{ $labels.persistentvolumeclaim }}: {{ $value | humanizePercentage }} of the volume left",
    description: "A volume of a8n's pods is nearly full. The databases are on such volumes, and a database that cannot write stops.",
    added: true,
    panel: "system-overview/volumeLeftShare",
  },
  VolumeFullTomorrow: {
    severity: "warning",
    signal: signals.volumeLeftTomorrow,
    comparison: { operator: "<", threshold: 0 },
    guard: {
      query: signals.volumeLeftShare.query,
      comparison: { operator: "<", threshold: 0.4 },
      reason: "A restore fills a volume fast and stops; while more than this is left there is time to see whether it does.",
    },
    for: Duration.hours(1),
    summary: "{{ $labels.persistentvolumeclaim }} is full within a day",
    description: "If it goes on filling as in the last six hours, nothing of this volume is left in 24 hours.",
    added: true,
    panel: "system-overview/volumeLeftTomorrow",
  },
  DatabaseDown: {
    severity: "critical",
    signal: signals.postgresUp,
    comparison: { operator: "<", threshold: 1 },
    for: Duration.minutes(2),
    summary: "PostgreSQL behind {{ $labels.instance }} does not answer",
    description: "The exporter runs and cannot reach its server. Every request of the API that needs data fails.",
    added: true,
    panel: "system-overview/postgresUp",
  },
  DatabaseConnectionsNearLimit: {
    severity: "warning",
    signal: signals.postgresConnectionShare,
    comparison: { operator: ">", threshold: 0.85 },
    for: TEN_MINUTES,
    summary: "{{ $value | humanizePercentage }} of PostgreSQL's connections are in use",
    description: "At the limit nobody can connect, and a replica of the API that restarts then does not come up.",
    added: true,
    panel: "system-overview/postgresConnectionShare",
  },
  LoginFailureSpike: {
    severity: "warning",
    signal: signals.loginFailureShare,
    comparison: { operator: ">", threshold: 0.6 },
    guard: {
      query: signals.loginFailures.query,
      comparison: { operator: ">=", threshold: 50 },
      reason: "A person who has forgotten a password tries a few times, and a small team has quiet hours.",
    },
    for: TEN_MINUTES,
    summary: "{{ $value | humanizePercentage }} of log-ins have wrong credentials",
    description: "Either somebody tries passwords of others, or a change has made right ones wrong.",
    added: true,
    panel: "system-overview/loginFailureShare",
  },
  ErrorTrackerDown: {
    severity: "warning",
    signal: signals.errorTrackerUp,
    comparison: { operator: "<", threshold: 1 },
    for: TEN_MINUTES,
    summary: "GlitchTip does not answer its health check",
    description: "What the API and browsers report as errors is lost while this lasts, and nobody hears of new ones.",
    added: true,
    panel: "system-overview/errorTrackerUp",
  },
  CertificateExpiring: {
    severity: "warning",
    signal: signals.certificateLeft,
    comparison: { operator: "<", threshold: CERTIFICATE_SECONDS },
    for: Duration.hours(1),
    summary: "The certificate of {{ $labels.instance }} ends in {{ $value | humanizeDuration }}",
    description: "It should have been renewed two weeks ago. When it ends, browsers refuse the address and report no errors any more.",
    added: true,
    panel: "system-overview/certificateLeft",
  },
  TargetDown: {
    severity: "warning",
    signal: signals.targetsUp,
    comparison: { operator: "<", threshold: 1 },
    for: TEN_MINUTES,
    summary: "A target of {{ $labels.job }} cannot be scraped",
    description:
      "At least one target of the job does not answer. What it exposes is missing in every sum, so other alerts may be too quiet.",
    requirements: ["A8N-TEST-01"],
    panel: "system-overview/targetsUp",
  },
} as const satisfies Alerts;

/** Names of a8n's alerts, which an environment may override. */
export type A8nAlertName = keyof typeof alerts;
