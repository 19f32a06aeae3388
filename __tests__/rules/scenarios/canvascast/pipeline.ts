/** CanvasCast's queue and the jobs that go through it. */
import { worker } from "../../../../metrics/canvascast";
import { type Course, type Scenario, type Timeline, type Who, absenceProbes, level, observe, probe } from "../../../../rules/scenario";
import { CANVASCAST } from "./api";

interface Jobs {
  /** Per minute. */
  readonly completed: number;
  readonly failed: number;
  /** Jobs that wait. */
  readonly waiting?: number;
}

/** Jobs of two unequal workers and two niches. The table of jobs is purged and filled again meanwhile, which says nothing of failures. */
function jobs(course: Course<Jobs>, { system }: Who): readonly Timeline[] {
  return [
    ...observe(worker.jobDurationSeconds, { system, pod: "worker-1", niche: "history", status: "COMPLETED" }, course, ({ completed }) => ({
      200: completed * 0.8,
    })),
    ...observe(worker.jobDurationSeconds, { system, pod: "worker-2", niche: "facts", status: "COMPLETED" }, course, ({ completed }) => ({
      400: completed * 0.2,
    })),
    ...observe(worker.jobDurationSeconds, { system, pod: "worker-2", niche: "facts", status: "FAILED" }, course, ({ failed }) => ({
      30: failed * 0.9,
    })),
    ...observe(worker.jobDurationSeconds, { system, pod: "worker-1", niche: "history", status: "FAILED" }, course, ({ failed }) => ({
      30: failed * 0.1,
    })),
    level(worker.jobsByStatus, { system, pod: "worker-1", status: "FAILED" }, course, () => ({ from: 10, perMinute: 20 })),
    level(worker.jobQueueDepth, { system, pod: "worker-1" }, course, ({ waiting = 3 }) => waiting),
    // This one has not looked yet.
    level(worker.jobQueueDepth, { system, pod: "worker-2" }, course, () => 0),
  ];
}

/** The depth of the one queue as each of two workers says it, of which one looked a while ago. */
function queue(course: Course<number>, { system }: Who): readonly Timeline[] {
  return [
    level(worker.jobQueueDepth, { system, pod: "worker-1" }, course, (depth) => depth),
    level(worker.jobQueueDepth, { system, pod: "worker-2" }, course, (depth) => Math.floor(depth * 0.9)),
  ];
}

const critical = { severity: "critical", system: "canvascast" } as const;
const warning = { severity: "warning", system: "canvascast" } as const;

export const pipeline: readonly Scenario[] = [
  ...probe<number>({
    alert: "QueueBacklog",
    own: CANVASCAST,
    labels: warning,
    texts: {
      summary: "150 jobs are waiting",
      description: "Jobs are queued faster than the workers take them. Whoever orders a video now waits for all of these first.",
      panel: "system-overview/queueDepth",
    },
    world: queue,
    bad: 150,
    good: 10,
    over: [101],
    // Two workers that each say 60 mean 60.
    under: [100, 60],
    firesAt: 10,
    clearsIn: 1,
    spell: 9,
  }),
  ...absenceProbes<number>({
    alert: "QueueDepthAbsent",
    own: CANVASCAST,
    labels: critical,
    texts: {
      summary: "No worker reports the depth of the queue",
      description:
        "Only workers report it, so the last one is gone or cannot be read. Nothing is rendered then, and QueueBacklog cannot fire.",
      panel: "system-overview/queueDepth",
    },
    world: (course, { system }, replica) => [level(worker.jobQueueDepth, { system, pod: `worker-${replica}` }, course, (depth) => depth)],
    present: 500,
    after: 10,
  }),
  ...probe<Jobs>({
    alert: "HighJobFailureRate",
    own: CANVASCAST,
    labels: critical,
    texts: {
      summary: "20% of jobs failed",
      description: "Of the jobs that ended within the last hour this share ended without a video.",
      panel: "system-overview/jobFailureShare",
    },
    world: jobs,
    bad: { completed: 8, failed: 2 },
    good: { completed: 12, failed: 0 },
    // The last: 30 jobs an hour.
    over: [
      { completed: 8.9, failed: 1.1 },
      { completed: 0.44, failed: 0.06 },
    ],
    // The first: exactly one of ten is not more. The table is purged and refilled in all of these.
    under: [
      { completed: 9, failed: 1 },
      { completed: 9.1, failed: 0.9 },
      { completed: 95, failed: 5 },
    ],
    // Nine failures of nine.
    few: [{ completed: 0, failed: 0.15 }],
    firesAt: 16,
    settled: 90,
    goneFor: 70,
    clearsIn: 22,
    spell: 5,
  }),
  ...probe<Jobs>({
    alert: "PipelineStalled",
    own: CANVASCAST,
    labels: critical,
    texts: {
      summary: "Jobs wait and none has ended for an hour",
      description: "Workers answer scrapes and finish nothing. A job takes a quarter of an hour at most, so they hang.",
      panel: "system-overview/jobVolume",
    },
    world: jobs,
    bad: { completed: 0, failed: 0, waiting: 4 },
    good: { completed: 1, failed: 0, waiting: 4 },
    over: [{ completed: 0, failed: 0, waiting: 1 }],
    // Nothing waits; one job an hour that fails is an end too.
    under: [
      { completed: 0, failed: 0, waiting: 0 },
      { completed: 0, failed: 0.05, waiting: 4 },
    ],
    firesAt: 11,
    clearsIn: 1,
    spell: 40,
    before: 70,
  }),
  {
    name: "PipelineStalled: workers that hang are told an hour and ten minutes after the last job has ended, and not before",
    world: jobs(
      [
        { minutes: 75, state: { completed: 1, failed: 0, waiting: 4 } },
        { minutes: 75, state: { completed: 0, failed: 0, waiting: 4 } },
      ],
      CANVASCAST,
    ),
    checks: [
      { at: 75 + 60, alert: "PipelineStalled", fires: [] },
      { at: 75 + 71, alert: "PipelineStalled", fires: [{ labels: critical }] },
    ],
  },
];
