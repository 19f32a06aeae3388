/**
 * What the Temporal server exposes with its usual reporter, which gives counters no `_total` and durations in seconds no unit. The label `namespace` is Temporal's;
 * a scrape that has one of its own makes it `exported_namespace`.
 *
 * @see https://docs.temporal.io/references/cluster-metrics
 */
import { type MetricContract, oneOf, optional, upTo } from "../contract";

const OF_SERVICE = {
  operation: upTo(150),
  service_name: oneOf("frontend", "history", "matching", "worker", "internal-frontend"),
  exported_namespace: upTo(10),
} as const;
const OF_WORKFLOW = {
  ...OF_SERVICE,
  namespace_state: oneOf("active", "passive", "_unknown_"),
  taskqueue: upTo(20),
  workflowType: upTo(30),
} as const;
const OF_BACKLOG = {
  ...OF_SERVICE,
  namespace_state: oneOf("active", "passive", "_unknown_"),
  taskqueue: upTo(50),
  task_type: oneOf("Workflow", "Activity", "Nexus"),
  partition: upTo(10),
  worker_version: upTo(5),
  worker_deployment_name: optional(upTo(5)),
  worker_build_id: optional(upTo(5)),
} as const;

/** 1, 2 and 5 of each decade from a millisecond to 1000 s. */
const BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

export const temporalServer = {
  serviceRequests: {
    name: "service_requests",
    type: "counter",
    unit: "none",
    help: "Requests by operation.",
    labels: OF_SERVICE,
    seriesPerTarget: 500,
    aggregate: "sum",
    standing: "added",
  },
  serviceErrorWithType: {
    name: "service_error_with_type",
    type: "counter",
    unit: "none",
    help: "Requests that failed, by kind of error.",
    labels: { ...OF_SERVICE, error_type: upTo(20) },
    seriesPerTarget: 300,
    aggregate: "sum",
    standing: "added",
  },
  serviceLatency: {
    name: "service_latency",
    type: "histogram",
    unit: "seconds",
    help: "Time of requests by operation.",
    labels: OF_SERVICE,
    seriesPerTarget: 500,
    buckets: BUCKETS,
    aggregate: "sum",
    standing: "added",
  },
  persistenceRequests: {
    name: "persistence_requests",
    type: "counter",
    unit: "none",
    help: "Requests to the database by operation.",
    labels: OF_SERVICE,
    seriesPerTarget: 300,
    aggregate: "sum",
    standing: "added",
  },
  persistenceErrorWithType: {
    name: "persistence_error_with_type",
    type: "counter",
    unit: "none",
    help: "Requests to the database that failed, by kind of error.",
    labels: { ...OF_SERVICE, error_type: upTo(20) },
    seriesPerTarget: 100,
    aggregate: "sum",
    standing: "added",
  },
  persistenceLatency: {
    name: "persistence_latency",
    type: "histogram",
    unit: "seconds",
    help: "Time of requests to the database by operation.",
    labels: OF_SERVICE,
    seriesPerTarget: 300,
    buckets: BUCKETS,
    aggregate: "sum",
    standing: "added",
  },
  approximateBacklogCount: {
    name: "approximate_backlog_count",
    type: "gauge",
    unit: "none",
    help: "About how many tasks wait in a partition of a task queue, by priority.",
    labels: { ...OF_BACKLOG, task_priority: upTo(5) },
    seriesPerTarget: 400,
    aggregate: "sum",
    standing: "added",
  },
  approximateBacklogAgeSeconds: {
    name: "approximate_backlog_age_seconds",
    type: "gauge",
    unit: "seconds",
    help: "Age of the oldest task that waits in a partition of a task queue.",
    labels: OF_BACKLOG,
    seriesPerTarget: 400,
    aggregate: "max",
    standing: "added",
  },
  workflowSuccess: {
    name: "workflow_success",
    type: "counter",
    unit: "none",
    help: "Workflows that completed.",
    labels: OF_WORKFLOW,
    seriesPerTarget: 50,
    aggregate: "sum",
    standing: "added",
  },
  workflowFailed: {
    name: "workflow_failed",
    type: "counter",
    unit: "none",
    help: "Workflows that failed.",
    labels: OF_WORKFLOW,
    seriesPerTarget: 50,
    aggregate: "sum",
    standing: "added",
  },
  workflowTimeout: {
    name: "workflow_timeout",
    type: "counter",
    unit: "none",
    help: "Workflows that ran out of time.",
    labels: OF_WORKFLOW,
    seriesPerTarget: 50,
    aggregate: "sum",
    standing: "added",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
