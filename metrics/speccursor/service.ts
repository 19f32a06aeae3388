/**
 * What each of SpecCursor's services exposes, by the collector that they share. The source document names families of metrics here and no
 * metric, so names, labels and buckets are ours, and each contract says so.
 */
import { Duration } from "../../units";
import { type MetricContract, oneOf, upTo } from "../contract";
import { ECOSYSTEMS, ECOSYSTEM_IF_ANY, NAMES_ARE_OURS, OPERATION, STATUS } from "./labels";

/** Operations that one service really has, of all that there are. */
const OPERATIONS_PER_SERVICE = 1;

/** Pairs of method and route template that one service serves, and status codes that one of them really answers with. */
const ENDPOINTS = 10;
const CODES_PER_ENDPOINT = 4;

export const service = {
  operationsTotal: {
    name: "speccursor_operations_total",
    type: "counter",
    unit: "none",
    help: "Operations that have ended, by what they were, for which ecosystem, and whether they succeeded.",
    labels: { ...OPERATION, ...ECOSYSTEM_IF_ANY, ...STATUS },
    seriesPerTarget: OPERATIONS_PER_SERVICE * ECOSYSTEMS * STATUS.status.values.length,
    zeroInitialised: ["operation", "status"],
    aggregate: "sum",
    standing: "added",
    requirements: ["SPEC-METRIC-04", "SPEC-METRIC-12", "SPEC-FEAT-17"],
    note:
      `${NAMES_ARE_OURS} A webhook of no ecosystem has none. Each service exposes both statuses of its operation as 0 from the start, ` +
      "because rate() cannot see the first event otherwise.",
  },
  apiCallsTotal: {
    name: "speccursor_api_calls_total",
    type: "counter",
    unit: "none",
    help: "Calls of outside programming interfaces, by whose it is and by what came of them.",
    labels: { api: oneOf("github", "anthropic"), result: oneOf("success", "client_error", "rate_limited", "server_error", "timeout") },
    zeroInitialised: ["api", "result"],
    aggregate: "sum",
    standing: "added",
    requirements: ["SPEC-METRIC-05", "SPEC-FEAT-18"],
    note:
      `${NAMES_ARE_OURS} Whether GitHub and Anthropic answer is known from these: a probe from outside would use up the limit of calls ` +
      "that have no token.",
  },
  errorsTotal: {
    name: "speccursor_errors_total",
    type: "counter",
    unit: "none",
    help: "Errors by the operation that they arose in and by their kind, those that a retry made good among them.",
    labels: { ...OPERATION, kind: oneOf("validation", "dependency", "timeout", "rate_limit", "internal") },
    seriesPerTarget: OPERATIONS_PER_SERVICE * 5,
    zeroInitialised: ["kind"],
    aggregate: "sum",
    standing: "added",
    requirements: ["SPEC-METRIC-06", "SPEC-FEAT-18"],
    note:
      `${NAMES_ARE_OURS} The source asks for error rates. A program counts errors; the rate is computed from the count, or two replicas ` +
      "could not be added up.",
  },
  dependencyHealthy: {
    name: "speccursor_dependency_healthy",
    type: "gauge",
    unit: "none",
    help: "1 while this service reaches what it depends on, 0 while it does not.",
    labels: { dependency: oneOf("postgres", "redis", "github", "anthropic", "controller", "lean") },
    aggregate: "min",
    freshness: Duration.seconds(30),
    standing: "added",
    requirements: ["SPEC-METRIC-09"],
    note:
      `${NAMES_ARE_OURS} The source asks for the health of the system. Each service says it of its own dependencies, as its last check ` +
      "of them went; the worst of the replicas counts.",
  },
  responseDurationSeconds: {
    name: "speccursor_response_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time from the arrival of a request to its answer, by method, route template and status code.",
    labels: {
      method: oneOf("GET", "POST", "PUT", "PATCH", "DELETE"),
      route: upTo(ENDPOINTS),
      code: oneOf("200", "201", "202", "204", "400", "401", "403", "404", "409", "422", "429", "500", "502", "503", "504"),
    },
    seriesPerTarget: ENDPOINTS * CODES_PER_ENDPOINT,
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    aggregate: "sum",
    standing: "added",
    requirements: ["SPEC-METRIC-10", "SPEC-FEAT-18"],
    note: `${NAMES_ARE_OURS} The label is code, because status is success or failure everywhere else.`,
  },
  processingDurationSeconds: {
    name: "speccursor_processing_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time from the start of an operation to its end, whatever the end.",
    labels: { ...OPERATION, ...ECOSYSTEM_IF_ANY },
    seriesPerTarget: OPERATIONS_PER_SERVICE * ECOSYSTEMS,
    buckets: [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800],
    aggregate: "sum",
    standing: "added",
    requirements: ["SPEC-METRIC-11", "SPEC-METRIC-12", "SPEC-FEAT-18"],
    note: `${NAMES_ARE_OURS} Of claude.request it is the time that a generation takes.`,
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
