/** Paid's queues in Temporal, and the workers that empty them. */
import { temporalSdk, temporalServer } from "../../../../metrics/exporters";
import { type Course, type Scenario, type Timeline, type Who, level, observe, probe } from "../../../../rules/scenario";
import { PAID, critical, warning } from "./agent-runs";

interface Waits {
  /** Workflow tasks per minute that wait two seconds. */
  readonly short: number;
  /** That wait 90. */
  readonly long: number;
}

/** Two workers on the queue `agents`, and the queue `default`, in which nothing waits. */
function waits(course: Course<Waits>, { system }: Who): readonly Timeline[] {
  const at = (pod: string, task_queue: string, times: (state: Waits) => Readonly<Record<number, number>>): Timeline[] =>
    observe(temporalSdk.workflowTaskScheduleToStartLatencySeconds, { system, pod, task_queue }, course, times);
  return [
    ...at("worker-1", "agents", ({ short }) => ({ 2: short })),
    ...at("worker-2", "agents", ({ long }) => ({ 90: long })),
    ...at("worker-1", "default", () => ({ 2: 50 })),
  ];
}

/** What the server says of two queues; two of its own replicas own parts of them. */
function ages(course: Course<number>, { system }: Who): readonly Timeline[] {
  const at = (pod: string, taskqueue: string, age: (state: number) => number): Timeline =>
    level(temporalServer.approximateBacklogAgeSeconds, { system, pod, taskqueue, task_type: "Workflow" }, course, age);
  return [at("temporal-1", "agents", (age) => age), at("temporal-2", "agents", () => 1), at("temporal-1", "default", () => 3)];
}

function slots(course: Course<number>, { system }: Who): readonly Timeline[] {
  const at = (
    pod: string,
    task_queue: string,
    worker_type: "WorkflowWorker" | "ActivityWorker",
    free: (state: number) => number,
  ): Timeline => level(temporalSdk.workerTaskSlotsAvailable, { system, pod, task_queue, worker_type }, course, free);
  return [
    at("worker-1", "agents", "ActivityWorker", (free) => free),
    at("worker-2", "agents", "ActivityWorker", () => 0),
    at("worker-1", "agents", "WorkflowWorker", () => 40),
  ];
}

export const queueScenarios: readonly Scenario[] = [
  ...probe<Waits>({
    alert: "WorkflowQueueBacklog",
    own: PAID,
    labels: { ...warning, task_queue: "agents" },
    texts: {
      summary: "Temporal task queue agents: p95 schedule-to-start 1m 35s",
      description:
        "Workflow tasks of the queue wait this long for a worker. A queue that stands still raises WorkflowQueueStalled instead.",
      panel: "system-overview/workflowTaskWaitP95",
    },
    world: waits,
    bad: { short: 0, long: 10 },
    good: { short: 40, long: 0 },
    over: [{ short: 0, long: 0.8 }],
    under: [{ short: 96, long: 4 }],
    few: [{ short: 0, long: 0.4 }],
    firesAt: 11,
    clearsIn: 3,
    spell: 4,
  }),
  ...probe<number>({
    alert: "WorkflowQueueStalled",
    own: PAID,
    labels: { ...critical, taskqueue: "agents", task_type: "Workflow" },
    texts: {
      summary: "The oldest Workflow task in agents has waited 20m 0s",
      description: "The server has tasks that no worker takes. A queue that stands still starts nothing, so its waiting times say nothing.",
      panel: "system-overview/queueBacklogAge",
    },
    world: ages,
    bad: 1200,
    good: 4,
    over: [901],
    under: [900, 899],
    firesAt: 5,
    clearsIn: 1,
    spell: 4,
  }),
  ...probe<number>({
    alert: "WorkerSlotsExhausted",
    own: PAID,
    labels: { ...warning, task_queue: "agents", worker_type: "ActivityWorker" },
    texts: {
      summary: "No free ActivityWorker slot in agents",
      description: "All workers of the queue together are full, so whatever comes next waits.",
      panel: "system-overview/taskSlotsAvailable",
    },
    world: slots,
    bad: 0,
    good: 20,
    under: [1],
    firesAt: 15,
    clearsIn: 1,
    spell: 14,
  }),
];
