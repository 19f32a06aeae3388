/** What Phoenix' orchestrators answer, the tasks that they hand out, and whether they are there. */
import { prometheusScrapes } from "../../../../metrics/exporters";
import { JOBS, orchestrator } from "../../../../metrics/phoenix";
import {
  type Course,
  type Scenario,
  type Timeline,
  type Who,
  absenceProbes,
  count,
  level,
  observe,
  probe,
} from "../../../../rules/scenario";

export const PHOENIX: Who = { system: "phoenix", namespace: "phoenix" };
export const critical = { severity: "critical", system: "phoenix" } as const;
export const warning = { severity: "warning", system: "phoenix" } as const;

interface Timing {
  readonly fast: number;
  readonly slow: number;
}

/** Requests per minute that take 0.2 s and 2 s, on two unequal replicas of which the smaller one has the slow ones. */
function timings(course: Course<Timing>, { system }: Who): readonly Timeline[] {
  const at = (pod: string, times: (state: Timing) => Readonly<Record<number, number>>): Timeline[] =>
    observe(orchestrator.requestDurationSeconds, { system, pod }, course, times);
  return [
    ...at("orchestrator-1", ({ fast }) => ({ 0.2: fast * 0.9 })),
    ...at("orchestrator-2", ({ fast, slow }) => ({ 0.2: fast * 0.1, 2: slow })),
  ];
}

interface Tasks {
  readonly done: number;
  readonly failed: number;
  /** @default what ends */
  readonly queued?: number;
}

/** Tasks per minute on three unequal replicas. Most failures are the smaller one's. */
function tasks(course: Course<Tasks>, { system }: Who): readonly Timeline[] {
  const queued = ({ done, failed, queued: all = done + failed }: Tasks): number => all;
  return [
    count(orchestrator.tasksQueuedTotal, { system, pod: "orchestrator-1" }, course, (state) => queued(state) * 0.7),
    count(orchestrator.tasksQueuedTotal, { system, pod: "orchestrator-2" }, course, (state) => queued(state) * 0.3),
    count(orchestrator.tasksCompletedTotal, { system, pod: "orchestrator-1" }, course, ({ done }) => done * 0.7),
    count(orchestrator.tasksCompletedTotal, { system, pod: "orchestrator-2" }, course, ({ done }) => done * 0.3),
    count(orchestrator.tasksFailedTotal, { system, pod: "orchestrator-1" }, course, ({ failed }) => failed * 0.2),
    count(orchestrator.tasksFailedTotal, { system, pod: "orchestrator-2" }, course, ({ failed }) => failed * 0.8),
    // The third has nothing to do.
    ...[orchestrator.tasksQueuedTotal, orchestrator.tasksCompletedTotal, orchestrator.tasksFailedTotal].map((contract) =>
      count(contract, { system, pod: "orchestrator-3" }, course, () => 0),
    ),
  ];
}

const answered: readonly Scenario[] = [
  ...probe<Timing>({
    alert: "HighLatency",
    own: PHOENIX,
    labels: warning,
    texts: {
      summary: "p95 latency is 1.75s",
      description:
        "One request in twenty takes longer than this, over all orchestrators. The latency objective allows one in a hundred over 1 s.",
      panel: "system-overview/latencyP95",
    },
    world: timings,
    bad: { fast: 90, slow: 10 },
    good: { fast: 40, slow: 0 },
    over: [
      { fast: 94.9, slow: 5.1 },
      { fast: 0, slow: 6.1 },
    ],
    // The second: exactly 95 % within a second. The third: one replica that is slow only, and has one request of 101.
    under: [
      { fast: 95.1, slow: 4.9 },
      { fast: 95, slow: 5 },
      { fast: 100, slow: 1 },
    ],
    few: [{ fast: 0, slow: 5.9 }],
    bursts: { burst: { fast: 0, slow: 90 }, lull: { fast: 50, slow: 0 } },
    firesAt: 6,
    clearsIn: 3,
    spell: 2,
  }),
  ...probe<Tasks>({
    alert: "HighErrorRate",
    own: PHOENIX,
    labels: critical,
    texts: {
      summary: "10% of tasks fail",
      description: "Tasks that were accepted end in failure after all retries. Whoever queued them does not get their result.",
      panel: "business-metrics/taskFailureShare",
    },
    world: tasks,
    // However deep the queue gets.
    bad: { done: 81, failed: 9, queued: 900 },
    good: { done: 100, failed: 0 },
    over: [
      { done: 949, failed: 51 },
      { done: 0, failed: 0.62 },
    ],
    under: [
      { done: 951, failed: 49 },
      { done: 0, failed: 0, queued: 5000 },
    ],
    few: [
      { done: 1.2, failed: 0.58 },
      { done: 0, failed: 0.58 },
    ],
    bursts: { burst: { done: 0, failed: 90 }, lull: { done: 100, failed: 0 } },
    firesAt: 6,
    clearsIn: 2,
    spell: 5,
  }),
];

/** Programs that have never had a success do not expose the counter of it, whatever their contract asks. */
const never: Scenario = {
  name: "HighErrorRate: where every task fails and none has ever succeeded it is told",
  world: ["orchestrator-1", "orchestrator-2"].map((pod) =>
    count(orchestrator.tasksFailedTotal, { system: PHOENIX.system, pod }, [{ minutes: 20, state: 5 }], (failed) => failed),
  ),
  checks: [{ at: 10, alert: "HighErrorRate", fires: [{ labels: critical }] }],
};

const queue: readonly Scenario[] = [
  ...probe<Tasks>({
    alert: "TaskQueueGrowing",
    own: PHOENIX,
    labels: warning,
    texts: {
      summary: "The task queue grows by 0.18 tasks a second",
      description: "For half an hour more tasks come than end. Phoenix exposes no queue depth, so nothing else tells of a backlog.",
      panel: "business-metrics/taskQueueGrowth",
    },
    world: tasks,
    bad: { done: 17, failed: 2, queued: 30 },
    good: { done: 18, failed: 2 },
    over: [{ done: 17, failed: 2, queued: 22.06 }],
    // The last: tasks that fail have ended too.
    under: [
      { done: 17, failed: 2, queued: 21.94 },
      { done: 25, failed: 0, queued: 10 },
      { done: 0, failed: 20, queued: 20 },
    ],
    firesAt: 32,
    clearsIn: 3,
    spell: 20,
  }),
  ...probe<Tasks>({
    alert: "TasksStandStill",
    own: PHOENIX,
    labels: critical,
    texts: {
      summary: "Tasks are queued and none ends",
      description: "In a quarter of an hour no task succeeded and none failed, although there are new ones. Failures cannot tell of it.",
      panel: "business-metrics/tasksEndedRate",
    },
    world: tasks,
    bad: { done: 0, failed: 0, queued: 10 },
    good: { done: 9, failed: 1 },
    over: [{ done: 0, failed: 0, queued: 0.2 }],
    under: [
      { done: 0.2, failed: 0, queued: 10 },
      { done: 0, failed: 0.2, queued: 10 },
    ],
    few: [{ done: 0, failed: 0, queued: 0 }],
    firesAt: 16,
    clearsIn: 1,
    spell: 15,
  }),
];

const there: readonly Scenario[] = absenceProbes<0 | 1>({
  alert: "OrchestratorsDown",
  own: PHOENIX,
  labels: { ...critical, job: JOBS.orchestrators },
  texts: {
    summary: "No Phoenix orchestrator answers",
    description:
      "Every orchestrator is silent or has left discovery. Nobody's requests are answered, and whatever alerts on them has nothing to read.",
    panel: "system-overview/orchestratorsDown",
  },
  world: (course, { system }, replica) => [
    level(prometheusScrapes.up, { system, job: JOBS.orchestrators, instance: `${replica}:9090` }, course, (up) => up),
    // That another job of the same system is down is none of its business.
    level(prometheusScrapes.up, { system, job: JOBS.agents, instance: `${replica}:9091` }, [{ minutes: 60, state: 0 }], (up) => up),
  ],
  present: 1,
  down: 0,
  after: 2,
});

export const requests: readonly Scenario[] = [...answered, never, ...queue, ...there];
