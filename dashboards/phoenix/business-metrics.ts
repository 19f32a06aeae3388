/** Whether Phoenix does its work: tasks that come in and end, and the agents that do them. */
import { phoenixSignals as signals } from "../../signals/phoenix";
import type { Dashboard } from "../dashboard";

export const businessMetrics: Dashboard = {
  title: "Business Metrics",
  description: "Tasks of Phoenix from the queue to their end, and the agents that work on them.",
  requirements: ["PHX-PANEL-04", "PHX-PANEL-05", "PHX-PLAN-05"],
  rows: [
    {
      title: "Tasks",
      panels: [
        { kind: "gauge", signals: [signals.taskSuccessShare], width: "quarter" },
        { kind: "timeseries", signals: [signals.taskFailureShare], thresholdOf: "HighErrorRate", width: "quarter" },
        {
          kind: "timeseries",
          signals: [signals.tasksQueuedRate, signals.tasksCompletedRate, signals.tasksFailedRate],
          title: "Tasks",
          description: "Tasks per second that are put into the queue, that succeed and that fail.",
        },
        { kind: "timeseries", signals: [signals.taskQueueGrowth], thresholdOf: "TaskQueueGrowing", width: "third" },
        { kind: "timeseries", signals: [signals.tasksEndedRate], thresholdOf: "TasksStandStill", width: "third" },
        { kind: "timeseries", signals: [signals.taskDurationP95], width: "third" },
      ],
    },
    {
      title: "Agents",
      panels: [
        {
          kind: "table",
          signals: [signals.agentHealth],
          showValue: false,
          highlight: { label: "health", colors: { healthy: "green", degraded: "yellow", unhealthy: "red" } },
        },
        { kind: "bargauge", signals: [signals.agentsByHealth], width: "quarter" },
        { kind: "timeseries", signals: [signals.agentsUnhealthy], thresholdOf: "AgentUnhealthy", width: "quarter" },
      ],
    },
    {
      title: "Agent Work",
      panels: [
        { kind: "timeseries", signals: [signals.agentOperationRate], width: "third" },
        { kind: "timeseries", signals: [signals.agentFailureShare], thresholdOf: "AgentOperationsFailing", width: "third" },
        { kind: "timeseries", signals: [signals.agentOperationP95], width: "third" },
        { kind: "timeseries", signals: [signals.agentCpu], width: "third" },
        { kind: "timeseries", signals: [signals.agentMemory], width: "third" },
        { kind: "timeseries", signals: [signals.agentThreads], width: "third" },
      ],
    },
  ],
};
