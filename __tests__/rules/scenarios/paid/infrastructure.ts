/** Paid's disks, processes, probes and database. */
import { blackboxExporter, postgresExporter, prometheusScrapes } from "../../../../metrics/exporters";
import { JOBS, housekeeping } from "../../../../metrics/paid";
import { type Course, type Scenario, type Timeline, type Who, absenceProbes, level, probe } from "../../../../rules/scenario";
import { PAID, critical, warning } from "./agent-runs";

const TIB = 2 ** 40;

/** Two workers' disks of one size: one as it is said, and one whose old figure is 10 %. Logs alone are always at 99 %, which is no disk. */
function disks(course: Course<number>, { system }: Who): readonly Timeline[] {
  const used = (pod: string, type: "total" | "logs", share: (state: number) => number): Timeline =>
    level(housekeeping.diskUsageBytes, { system, pod, type }, course, (state) => share(state) * TIB);
  return [
    used("worker-1", "total", (share) => share),
    used("worker-2", "total", () => 0.1),
    used("worker-1", "logs", () => 0.99),
    ...["worker-1", "worker-2"].map((pod) => level(housekeeping.diskCapacityBytes, { system, pod }, course, () => TIB)),
  ];
}

const panel = "system-overview/diskUsedShare";
const targets = (course: Course<0 | 1>, system: string, job: string, replica: string): Timeline[] => [
  level(prometheusScrapes.up, { system, job, instance: `${replica}:1` }, course, (up) => up),
  level(prometheusScrapes.up, { system, job: JOBS.temporal, instance: `${replica}:8000` }, [{ minutes: 90, state: 1 }], (up) => up),
];

const diskProbes: readonly Scenario[] = [
  ...probe<number>({
    alert: "DiskSpaceFilling",
    own: PAID,
    labels: warning,
    texts: {
      summary: "Disk usage at 80%, routine clean-up",
      description: "The hourly job removes orphaned worktrees, idle containers and logs older than 30 days.",
      panel,
    },
    world: disks,
    bad: 0.8,
    good: 0.5,
    over: [0.76],
    under: [0.75, 0.74],
    firesAt: 10,
    clearsIn: 1,
    spell: 9,
  }),
  ...probe<number>({
    alert: "DiskSpaceLow",
    own: PAID,
    labels: critical,
    texts: {
      summary: "Disk usage at 90%",
      description: "The hourly job removes old containers, logs older than 7 days and images too, and it has not been enough so far.",
      panel,
    },
    world: disks,
    bad: 0.9,
    good: 0.5,
    over: [0.86],
    under: [0.85, 0.8],
    firesAt: 10,
    clearsIn: 1,
    spell: 9,
  }),
  ...probe<number>({
    alert: "DiskSpaceEmergency",
    own: PAID,
    labels: critical,
    texts: {
      summary: "Disk usage at 97%, no new runs are taken",
      description: "Workers refuse new agent runs for an hour at a time until there is room. Runs in hand may fail to write.",
      panel,
    },
    world: disks,
    bad: 0.97,
    good: 0.5,
    over: [0.96],
    under: [0.95, 0.9],
    firesAt: 2,
    clearsIn: 1,
    spell: 1,
  }),
  ...absenceProbes<number>({
    alert: "DiskNotMeasured",
    own: PAID,
    labels: { ...warning, type: "total" },
    texts: {
      summary: "No worker says how full its disk is",
      description: "The alerts on disk space have nothing to read, and the job that measures is the one that cleans up.",
      panel,
    },
    world: (course, { system }, replica) => [
      level(housekeeping.diskUsageBytes, { system, pod: replica, type: "total" }, course, (share) => share),
      // Its parts alone do not say how full it is.
      level(housekeeping.diskUsageBytes, { system, pod: replica, type: "logs" }, [{ minutes: 90, state: 1 }], (share) => share),
    ],
    present: 0.4 * TIB,
    after: 15,
  }),
];

const CLEANUP = "DiskCleanupOverdue";
/** Measured at the full hour by one worker; the other one exposes what it once measured. */
const measured = (course: Course<number>, { system }: Who): Timeline[] => [
  level(housekeeping.diskUsageBytes, { system, pod: "worker-1", type: "total" }, course, (gib) => gib),
  level(housekeeping.diskUsageBytes, { system, pod: "worker-2", type: "total" }, course, () => 7),
];
const hourly = (hours: number): Course<number> => Array.from({ length: hours }, (_, hour) => ({ minutes: 60, state: 100 + hour }));

const cleanupScenarios: readonly Scenario[] = [
  {
    name: `${CLEANUP}: a job that stops is told three hours and ten minutes after its last run, with its texts, and ends when it runs again`,
    world: measured([...hourly(3), { minutes: 240, state: 200 }, { minutes: 30, state: 201 }], PAID),
    checks: [
      { at: 180, alert: CLEANUP, fires: [] },
      // Its last run was at minute 180; three hours later no change is in sight.
      { at: 369, alert: CLEANUP, fires: [] },
      {
        at: 371,
        alert: CLEANUP,
        fires: [
          {
            labels: warning,
            texts: {
              summary: "The disk has not been measured for three hours",
              description:
                "The job disk_cleanup is due every hour. While it does not run, the figure of the disk is old and nothing is removed.",
              panel: "system-overview/diskMeasurements",
            },
          },
        ],
      },
      { at: 418, alert: CLEANUP, fires: [{ labels: warning }] },
      { at: 422, alert: CLEANUP, fires: [] },
    ],
  },
  {
    name: `${CLEANUP}: a job that runs every hour, or every two, is silent, whatever another system's does`,
    world: [
      ...measured([...hourly(4), { minutes: 120, state: 120 }, { minutes: 120, state: 121 }], PAID),
      ...measured([{ minutes: 480, state: 5 }], { system: "stranger", namespace: "stranger" }),
    ],
    checks: [240, 300, 360, 420, 479].map((at) => ({ at, alert: CLEANUP, fires: [] })),
  },
];

const processes: readonly Scenario[] = [
  ...(
    [
      [
        "WebDown",
        JOBS.web,
        "No web process of Paid answers",
        "Nobody can open Paid, and webhooks of GitHub are lost. Runs in hand go on in the workers.",
      ],
      [
        "WorkersDown",
        JOBS.worker,
        "No worker of Paid answers",
        "No agent runs, and nothing is known of runs, costs, containers and disks.",
      ],
    ] as const
  ).flatMap(([alert, job, summary, description]) =>
    absenceProbes<0 | 1>({
      alert,
      own: PAID,
      labels: { ...critical, job },
      texts: { summary, description, panel: "system-overview/targetsUp" },
      world: (course, { system }, replica) => targets(course, system, job, replica),
      present: 1,
      down: 0,
      after: 2,
    }),
  ),
  ...probe<0 | 1>({
    alert: "WebNotReady",
    own: PAID,
    labels: { ...critical, instance: "http://paid-web/health/ready" },
    texts: {
      summary: "Paid lacks something that it depends on",
      description: "The web process runs and says that its database, Temporal, Redis or Docker does not answer.",
      panel: "system-overview/webReady",
    },
    world: (course, { system }) => [
      level(
        blackboxExporter.probeSuccess,
        { system, job: JOBS.ready, instance: "http://paid-web/health/ready", pod: "blackbox-1" },
        course,
        (up) => up,
      ),
      level(
        blackboxExporter.probeSuccess,
        { system, job: JOBS.ready, instance: "http://paid-web/health/ready", pod: "blackbox-2" },
        [{ minutes: 100, state: 1 }],
        (up) => up,
      ),
      level(
        blackboxExporter.probeSuccess,
        { system, job: JOBS.health, instance: "http://paid-web/health" },
        [{ minutes: 100, state: 0 }],
        (up) => up,
      ),
    ],
    bad: 0,
    good: 1,
    firesAt: 5,
    clearsIn: 1,
    spell: 4,
  }),
  ...probe<0 | 1>({
    alert: "DatabaseDown",
    own: PAID,
    labels: { ...critical, instance: "10.1.0.7:9187" },
    texts: {
      summary: "Paid's PostgreSQL does not answer",
      description: "The exporter at 10.1.0.7:9187 cannot reach its server. Web processes and workers stand still with it.",
      panel: "system-overview/postgresUp",
    },
    world: (course, { system }) => [level(postgresExporter.pgUp, { system, instance: "10.1.0.7:9187" }, course, (up) => up)],
    bad: 0,
    good: 1,
    firesAt: 2,
    clearsIn: 1,
    spell: 1,
  }),
  ...probe<number>({
    alert: "DatabaseConnectionsNearLimit",
    own: PAID,
    labels: { ...warning, instance: "10.1.0.7:9187" },
    texts: {
      summary: "95% of the connections to Paid's PostgreSQL are in use",
      description: "Each web process and each worker thread has one. At the limit whatever starts next fails.",
      panel: "system-overview/databaseConnectionShare",
    },
    world: (course, { system }) => [
      level(postgresExporter.statDatabaseNumbackends, { system, instance: "10.1.0.7:9187", datname: "paid" }, course, (used) => used * 1.2),
      level(
        postgresExporter.statDatabaseNumbackends,
        { system, instance: "10.1.0.7:9187", datname: "temporal" },
        course,
        (used) => used * 0.8,
      ),
      level(postgresExporter.settingsMaxConnections, { system, instance: "10.1.0.7:9187" }, course, () => 200),
    ],
    bad: 95,
    good: 40,
    over: [86],
    under: [84, 85],
    firesAt: 10,
    clearsIn: 1,
    spell: 9,
  }),
  ...probe<0 | 1>({
    alert: "TargetDown",
    own: PAID,
    labels: { ...warning, job: "paid-worker" },
    texts: {
      summary: "A target of paid-worker cannot be scraped",
      description: "At least one target of the job does not answer. Runs and costs that it counts are missing in every figure.",
      panel: "system-overview/targetsUp",
    },
    world: (course, { system }) => [
      ...targets(course, system, JOBS.worker, "one"),
      level(prometheusScrapes.up, { system, job: JOBS.worker, instance: "two:1" }, [{ minutes: 100, state: 1 }], (up) => up),
    ],
    bad: 0,
    good: 1,
    firesAt: 10,
    clearsIn: 1,
    spell: 9,
  }),
];

export const infrastructureScenarios: readonly Scenario[] = [...diskProbes, ...cleanupScenarios, ...processes];
