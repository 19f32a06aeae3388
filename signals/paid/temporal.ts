/** Temporal, which carries Paid's workflows: how long tasks wait, who can take them, and how workflows end. */
import { temporalSdk, temporalServer } from "../../metrics/exporters";
import { countSeries, gauge, increase, over, quantile, rate, ratio } from "../query";
import type { Signal } from "../signal";
import { paid } from "./selections";

const workflowWaits = paid.select(temporalSdk.workflowTaskScheduleToStartLatencySeconds);
const activityWaits = paid.select(temporalSdk.activityScheduleToStartLatencySeconds);
const completed = paid.select(temporalSdk.workflowCompleted);
const failed = paid.select(temporalSdk.workflowFailed);

export const temporalSignals = {
  workflowTaskWaitP95: {
    name: "workflowTaskWaitP95",
    title: "Workflow Task Wait p95",
    description:
      "95 % of the workflow tasks of each queue are started within this time. A queue that stands still starts none and has no line.",
    query: quantile(0.95, workflowWaits, { by: ["task_queue"] }),
    unit: "seconds",
    legend: "{{task_queue}}",
  },
  workflowTasksStarted: {
    name: "workflowTasksStarted",
    title: "Workflow Tasks Started",
    description: "Workflow tasks of each queue that were started within the window: what the quantile is of.",
    query: increase(workflowWaits, { by: ["task_queue"] }),
    unit: "short",
    legend: "{{task_queue}}",
  },
  activityWaitP95: {
    name: "activityWaitP95",
    title: "Activity Wait p95",
    description: "95 % of the activities of each queue are started within this time.",
    query: quantile(0.95, activityWaits, { by: ["task_queue"] }),
    unit: "seconds",
    legend: "{{task_queue}}",
  },
  taskSlotsAvailable: {
    name: "taskSlotsAvailable",
    title: "Free Task Slots",
    description: "Tasks that all workers of a queue could take in addition, by kind. At 0 the queue stands still.",
    query: gauge(paid.select(temporalSdk.workerTaskSlotsAvailable), { by: ["task_queue", "worker_type"] }),
    unit: "short",
    legend: "{{task_queue}} {{worker_type}}",
  },
  workers: {
    name: "workers",
    title: "Workers",
    description: "Workers that poll each queue for workflow tasks.",
    query: countSeries(paid.select(temporalSdk.numPollers, { poller_type: "workflow_task" }), { by: ["task_queue"] }),
    unit: "short",
    legend: "{{task_queue}}",
  },
  queueBacklog: {
    name: "queueBacklog",
    title: "Temporal Queue Depth",
    description: "About how many tasks wait in each queue, as the server counts them, whether or not any worker is there.",
    query: gauge(paid.select(temporalServer.approximateBacklogCount), { by: ["taskqueue", "task_type"] }),
    unit: "short",
    legend: "{{taskqueue}} {{task_type}}",
  },
  queueBacklogAge: {
    name: "queueBacklogAge",
    title: "Temporal Queue Age",
    description: "Age of the oldest task that waits in each queue.",
    query: gauge(paid.select(temporalServer.approximateBacklogAgeSeconds), { by: ["taskqueue", "task_type"] }),
    unit: "seconds",
    legend: "{{taskqueue}} {{task_type}}",
  },
  workflowsCompleted: {
    name: "workflowsCompleted",
    title: "Workflows Completed",
    description: "Workflows per second that complete, by type.",
    query: rate(completed, { by: ["workflow_type"] }),
    unit: "events/s",
    legend: "{{workflow_type}}",
  },
  workflowFailureShare: {
    name: "workflowFailureShare",
    title: "Workflow Failures",
    description: "Share of each type's workflows of an hour that failed, of those that completed or failed.",
    query: over("1h", ratio(failed, [completed, failed], { by: ["workflow_type"] })),
    unit: "ratio",
    legend: "{{workflow_type}}",
    window: "1h",
  },
  activityFailureRate: {
    name: "activityFailureRate",
    title: "Activity Failures",
    description: "Attempts of activities per second that fail, by type. A retry may yet make them good.",
    query: rate(paid.select(temporalSdk.activityExecutionFailed), { by: ["activity_type"] }),
    unit: "events/s",
    legend: "{{activity_type}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
