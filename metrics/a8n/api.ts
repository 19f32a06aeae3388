/**
 * What a8n's API exposes. The source document gives the instruments as code, so names, types and labels are its own; which values a label can have and
 * whether a gauge is about the process or about the whole are ours, and each contract says so.
 */
import { Duration } from "../../units";
import { type MetricContract, oneOf, upTo } from "../contract";

/** Pairs of method and route template that the API serves, at most. A series exists for each of these, not for each method of each path. */
const ENDPOINTS = 60;

const METHOD = oneOf("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD");
const STATUS = oneOf("200", "201", "204", "400", "401", "403", "404", "409", "422", "429", "500", "502", "503", "504");

const PATH_IS_A_TEMPLATE =
  "The source names the label path and not what is in it. It is the template of the route, /users/{id}, never the path that was asked for: that would " +
  "make a series for each user, and one for each address that a scanner tries. What no route matches is counted under one template.";

export const api = {
  httpRequestsTotal: {
    name: "http_requests_total",
    type: "counter",
    unit: "none",
    help: "HTTP requests that the API has answered, by method, route template and status code.",
    labels: { method: METHOD, path: upTo(40), status: STATUS },
    seriesPerTarget: ENDPOINTS * STATUS.values.length,
    zeroInitialised: ["status"],
    aggregate: "sum",
    standing: "corrected",
    requirements: ["A8N-METRIC-01"],
    note:
      `${PATH_IS_A_TEMPLATE} Methods and codes are ours; every code of every endpoint is exposed as 0 from the start, because rate() cannot see the first ` +
      "event of a series that is born with it. The crate actix-web-prom has counters of its own, with a prefix and the label endpoint: these are not they.",
  },
  httpRequestDurationSeconds: {
    name: "http_request_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time from the arrival of an HTTP request to its answer, by method and route template.",
    labels: { method: METHOD, path: upTo(40) },
    seriesPerTarget: ENDPOINTS,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    aggregate: "sum",
    standing: "corrected",
    requirements: ["A8N-METRIC-02"],
    note: `${PATH_IS_A_TEMPLATE} 1 must stay a bound, because the alert on response times compares with one second.`,
  },
  loginAttemptsTotal: {
    name: "login_attempts_total",
    type: "counter",
    unit: "none",
    help: "Attempts to log in, by what came of them.",
    labels: { result: oneOf("success", "invalid_credentials", "rate_limited") },
    zeroInitialised: ["result"],
    aggregate: "sum",
    standing: "declared",
    requirements: ["A8N-METRIC-03"],
  },
  activeSessions: {
    name: "active_sessions",
    type: "gauge",
    unit: "none",
    help: "Refresh tokens in the database that are valid.",
    aggregate: "max",
    freshness: Duration.minutes(1),
    standing: "corrected",
    requirements: ["A8N-METRIC-04"],
    note:
      "The source does not say whose sessions these are. Tokens live in the database that all replicas share, so each of them exposes the same count, " +
      "read once a minute: the highest is the figure, and a sum would count every session once for each replica.",
  },
  activeSubscriptions: {
    name: "active_subscriptions",
    type: "gauge",
    unit: "none",
    help: "Subscriptions in the database that are active.",
    aggregate: "max",
    freshness: Duration.minutes(1),
    standing: "corrected",
    requirements: ["A8N-METRIC-05"],
    note: "A count of the shared database that each replica reads once a minute, as active_sessions: the source does not say so.",
  },
  subscriptionEventsTotal: {
    name: "subscription_events_total",
    type: "counter",
    unit: "none",
    help: "Subscriptions that were created, canceled or taken up again.",
    labels: { event: oneOf("created", "canceled", "reactivated") },
    zeroInitialised: ["event"],
    aggregate: "sum",
    standing: "declared",
    requirements: ["A8N-METRIC-06"],
  },
  paymentsTotal: {
    name: "payments_total",
    type: "counter",
    unit: "none",
    help: "Attempts to take a payment, by what came of them.",
    labels: { status: oneOf("succeeded", "failed") },
    zeroInitialised: ["status"],
    aggregate: "sum",
    standing: "declared",
    requirements: ["A8N-METRIC-07"],
    note: "Both values must be there from the start: a service whose first payment of the day fails would show no failure otherwise.",
  },
  revenueCentsTotal: {
    name: "revenue_cents_total",
    type: "counter",
    unit: "cents",
    help: "Money taken by payments that succeeded, in US cents.",
    aggregate: "sum",
    standing: "declared",
    requirements: ["A8N-METRIC-08"],
    note:
      "The source names no currency; US dollars are ours. A counter cannot fall, so refunds are not taken off. CanvasCast counts its revenue in dollars: " +
      "never add the two.",
  },
  dbConnectionsActive: {
    name: "db_connections_active",
    type: "gauge",
    unit: "none",
    help: "Connections of this process' database pool that are in use.",
    aggregate: "sum",
    standing: "corrected",
    requirements: ["A8N-METRIC-09"],
    note: "The source does not say whether the database or the process is meant. Each replica has a pool of its own and exposes that, so they add up.",
  },
  dbQueryDurationSeconds: {
    name: "db_query_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time that a database query takes, by the kind of the query.",
    labels: { query_type: oneOf("select", "insert", "update", "delete") },
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    aggregate: "sum",
    standing: "corrected",
    requirements: ["A8N-METRIC-10"],
    note: "The source names no value of query_type and no buckets: the values are ours, and the buckets are those that the crate prometheus 0.13 takes by default.",
  },
  registeredUsers: {
    name: "registered_users",
    type: "gauge",
    unit: "none",
    help: "Accounts in the database.",
    aggregate: "max",
    freshness: Duration.minutes(1),
    standing: "proposed",
    requirements: ["A8N-DASH-02"],
    note: "The business dashboard of the source shows users, and no metric of it counts them: nothing is drawn until the API exposes this.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
