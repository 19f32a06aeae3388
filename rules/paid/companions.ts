/** What the source document does not ask for and whoever is on call for Paid would miss. */
import { paidSignals as signals } from "../../signals/paid";
import { Duration } from "../../units";
import type { Alerts } from "../alert";

const TWO_MINUTES = Duration.minutes(2);
const TEN_MINUTES = Duration.minutes(10);

/** A quarter of an hour: a run takes a few minutes, so tasks that are this old wait for workers that do not come. */
const STALLED_SECONDS = 900;

export const companions = {
  WorkflowQueueStalled: {
    severity: "critical",
    signal: signals.queueBacklogAge,
    comparison: { operator: ">", threshold: STALLED_SECONDS },
    for: Duration.minutes(5),
    summary: "The oldest {{ $labels.task_type }} task in {{ $labels.taskqueue }} has waited {{ $value | humanizeDuration }}",
    description: "The server has tasks that no worker takes. A queue that stands still starts nothing, so its waiting times say nothing.",
    requirements: ["PAID-ALERT-06"],
    added: true,
    panel: "system-overview/queueBacklogAge",
  },
  WorkerSlotsExhausted: {
    severity: "warning",
    signal: signals.taskSlotsAvailable,
    comparison: { operator: "<", threshold: 1 },
    for: Duration.minutes(15),
    summary: "No free {{ $labels.worker_type }} slot in {{ $labels.task_queue }}",
    description: "All workers of the queue together are full, so whatever comes next waits.",
    requirements: ["PAID-ALERT-06"],
    added: true,
    panel: "system-overview/taskSlotsAvailable",
  },
  WebDown: {
    severity: "critical",
    signal: signals.webDown,
    for: TWO_MINUTES,
    summary: "No web process of Paid answers",
    description: "Nobody can open Paid, and webhooks of GitHub are lost. Runs in hand go on in the workers.",
    added: true,
    panel: "system-overview/targetsUp",
  },
  WebNotReady: {
    severity: "critical",
    signal: signals.webReady,
    comparison: { operator: "<", threshold: 1 },
    for: Duration.minutes(5),
    summary: "Paid lacks something that it depends on",
    description: "The web process runs and says that its database, Temporal, Redis or Docker does not answer.",
    requirements: ["PAID-HEALTH-02"],
    added: true,
    panel: "system-overview/webReady",
  },
  WorkersDown: {
    severity: "critical",
    signal: signals.workersDown,
    for: TWO_MINUTES,
    summary: "No worker of Paid answers",
    description: "No agent runs, and nothing is known of runs, costs, containers and disks.",
    added: true,
    panel: "system-overview/targetsUp",
  },
  DatabaseDown: {
    severity: "critical",
    signal: signals.postgresUp,
    comparison: { operator: "<", threshold: 1 },
    for: TWO_MINUTES,
    summary: "Paid's PostgreSQL does not answer",
    description: "The exporter at {{ $labels.instance }} cannot reach its server. Web processes and workers stand still with it.",
    requirements: ["PAID-SCRAPE-04"],
    added: true,
    panel: "system-overview/postgresUp",
  },
  DatabaseConnectionsNearLimit: {
    severity: "warning",
    signal: signals.databaseConnectionShare,
    comparison: { operator: ">", threshold: 0.85 },
    for: TEN_MINUTES,
    summary: "{{ $value | humanizePercentage }} of the connections to Paid's PostgreSQL are in use",
    description: "Each web process and each worker thread has one. At the limit whatever starts next fails.",
    requirements: ["PAID-SCRAPE-04"],
    added: true,
    panel: "system-overview/databaseConnectionShare",
  },
  TargetDown: {
    severity: "warning",
    signal: signals.targetsUp,
    comparison: { operator: "<", threshold: 1 },
    for: TEN_MINUTES,
    summary: "A target of {{ $labels.job }} cannot be scraped",
    description: "At least one target of the job does not answer. Runs and costs that it counts are missing in every figure.",
    requirements: ["PAID-SCRAPE-02"],
    added: true,
    panel: "system-overview/targetsUp",
  },
} as const satisfies Alerts;
