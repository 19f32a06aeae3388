/** Phoenix' tasks, from the queue to their end. */
import { orchestrator } from "../../metrics/phoenix";
import { increase, netRate, plus, quantile, rate, ratio } from "../query";
import type { Signal } from "../signal";
import { phoenix } from "./selections";

const tasksQueued = phoenix.select(orchestrator.tasksQueuedTotal);
const tasksCompleted = phoenix.select(orchestrator.tasksCompletedTotal);
const tasksFailed = phoenix.select(orchestrator.tasksFailedTotal);

export const taskSignals = {
  taskSuccessShare: {
    name: "taskSuccessShare",
    title: "Task Success Rate",
    description: "Share of the finished tasks that succeeded. Queued tasks do not count: they have not ended.",
    query: ratio(tasksCompleted, [tasksCompleted, tasksFailed]),
    unit: "ratio",
    legend: "succeeded",
  },
  taskFailureShare: {
    name: "taskFailureShare",
    title: "Task Failure Rate",
    description: "Share of the finished tasks that failed, retries exhausted.",
    query: ratio(tasksFailed, [tasksCompleted, tasksFailed]),
    unit: "ratio",
    legend: "failed",
  },
  taskFailures: {
    name: "taskFailures",
    title: "Failed Tasks",
    description: "Tasks that failed within the window.",
    query: increase(tasksFailed),
    unit: "short",
    legend: "failed",
  },
  tasksQueuedRate: {
    name: "tasksQueuedRate",
    title: "Tasks Queued",
    description: "Tasks per second that are put into the queue.",
    query: rate(tasksQueued),
    unit: "events/s",
    legend: "queued",
  },
  tasksCompletedRate: {
    name: "tasksCompletedRate",
    title: "Tasks Completed",
    description: "Tasks per second that succeed.",
    query: rate(tasksCompleted),
    unit: "events/s",
    legend: "completed",
  },
  tasksFailedRate: {
    name: "tasksFailedRate",
    title: "Tasks Failed",
    description: "Tasks per second that fail.",
    query: rate(tasksFailed),
    unit: "events/s",
    legend: "failed",
  },
  tasksEndedRate: {
    name: "tasksEndedRate",
    title: "Tasks Ended",
    description: "Tasks per second that end, well or badly.",
    query: plus(rate(tasksCompleted), rate(tasksFailed)),
    unit: "events/s",
    legend: "ended",
  },
  taskQueueGrowth: {
    name: "taskQueueGrowth",
    title: "Task Queue Growth",
    description:
      "Tasks per second by which the queue grows: queued less completed and failed. Above zero for long means that the agents cannot keep up. " +
      "Phoenix exposes no queue depth, and a difference of counters would jump with every restart.",
    query: netRate(tasksQueued, [tasksCompleted, tasksFailed]),
    unit: "events/s",
    legend: "growth",
  },
  taskDurationP95: {
    name: "taskDurationP95",
    title: "Task Duration p95",
    description: "95 % of the tasks end within this time.",
    query: quantile(0.95, phoenix.select(orchestrator.taskDurationSeconds)),
    unit: "seconds",
    legend: "p95",
  },
} as const satisfies Readonly<Record<string, Signal>>;
