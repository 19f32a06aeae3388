/** When somebody is told about CanvasCast: the four alerts of the source document in the form that can fire, and what they leave unsaid. */
import { canvascastSignals as signals } from "../../signals/canvascast";
import { Duration } from "../../units";
import type { Alerts } from "../alert";

const FIVE_MINUTES = Duration.minutes(5);
const TEN_MINUTES = Duration.minutes(10);

export const alerts = {
  HighErrorRate: {
    severity: "critical",
    signal: signals.errorShare,
    comparison: { operator: ">", threshold: 0.05 },
    guard: {
      query: signals.errorRate.query,
      comparison: { operator: ">", threshold: 0.1 },
      reason: "The source's figure, a failure in ten seconds, is the least that is worth a page, whatever its share.",
    },
    for: FIVE_MINUTES,
    summary: "High error rate detected",
    description: "{{ $value | humanizePercentage }} of the requests to the API fail with a 5xx code, over all routes and replicas.",
    requirements: ["CC-ALERT-01"],
    panel: "system-overview/errorShare",
  },
  QueueBacklog: {
    severity: "warning",
    signal: signals.queueDepth,
    comparison: { operator: ">", threshold: 100 },
    for: TEN_MINUTES,
    summary: "{{ $value | humanize }} jobs are waiting",
    description: "Jobs are queued faster than the workers take them. Whoever orders a video now waits for all of these first.",
    requirements: ["CC-ALERT-02"],
    panel: "system-overview/queueDepth",
  },
  QueueDepthAbsent: {
    severity: "critical",
    signal: signals.queueDepthAbsent,
    for: TEN_MINUTES,
    summary: "No worker reports the depth of the queue",
    description:
      "Only workers report it, so the last one is gone or cannot be read. Nothing is rendered then, and QueueBacklog cannot fire.",
    requirements: ["CC-ALERT-02"],
    panel: "system-overview/queueDepth",
  },
  HighJobFailureRate: {
    severity: "critical",
    signal: signals.jobFailureShare,
    comparison: { operator: ">", threshold: 0.1 },
    guard: {
      query: signals.jobVolume.query,
      comparison: { operator: ">=", threshold: 10 },
      reason: "Of three jobs in an hour one that fails is a third.",
    },
    for: Duration.minutes(15),
    summary: "{{ $value | humanizePercentage }} of jobs failed",
    description: "Of the jobs that ended within the last hour this share ended without a video.",
    requirements: ["CC-ALERT-03"],
    panel: "system-overview/jobFailureShare",
  },
  SlowResponses: {
    severity: "warning",
    signal: signals.responseTimeP95,
    comparison: { operator: ">", threshold: 5 },
    guard: {
      query: signals.requestVolume.query,
      comparison: { operator: ">", threshold: 0.1 },
      reason: "Below one request in ten seconds a quantile is the time of single requests.",
    },
    for: FIVE_MINUTES,
    summary: "API p95 response time is {{ $value | humanizeDuration }}",
    description: "One request in twenty takes longer than this, whatever route it is for and whichever replica answers.",
    requirements: ["CC-ALERT-04"],
    panel: "system-overview/responseTimeP95",
  },
  APIDown: {
    severity: "critical",
    signal: signals.apiDown,
    for: Duration.minutes(2),
    summary: "No replica of CanvasCast's API answers",
    description: "The web application cannot log anybody in or take an order. Jobs that are queued already go on.",
    added: true,
    panel: "system-overview/targetsUp",
  },
  APINotReady: {
    severity: "critical",
    signal: signals.apiReady,
    comparison: { operator: "<", threshold: 1 },
    for: FIVE_MINUTES,
    summary: "CanvasCast's API cannot work",
    description: "The API runs and says of itself that its database, its Redis or its storage does not answer.",
    requirements: ["CC-HEALTH-02"],
    added: true,
    panel: "system-overview/apiReady",
  },
  PipelineStalled: {
    severity: "critical",
    signal: signals.jobVolume,
    comparison: { operator: "<", threshold: 0.5 },
    guard: {
      query: signals.queueDepth.query,
      comparison: { operator: ">", threshold: 0 },
      reason: "An hour in which nothing ends is quiet when nothing waits.",
    },
    for: TEN_MINUTES,
    summary: "Jobs wait and none has ended for an hour",
    description: "Workers answer scrapes and finish nothing. A job takes a quarter of an hour at most, so they hang.",
    added: true,
    panel: "system-overview/jobVolume",
  },
  TargetDown: {
    severity: "warning",
    signal: signals.targetsUp,
    comparison: { operator: "<", threshold: 1 },
    for: TEN_MINUTES,
    summary: "A target of {{ $labels.job }} cannot be scraped",
    description: "At least one target of the job does not answer, so what it exposes is missing in every sum.",
    requirements: ["CC-SCRAPE-01", "CC-SCRAPE-02"],
    added: true,
    panel: "system-overview/targetsUp",
  },
} as const satisfies Alerts;

/** Names of CanvasCast's alerts, which an environment may override. */
export type CanvascastAlertName = keyof typeof alerts;
