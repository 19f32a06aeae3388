/**
 * What CanvasCast's API exposes. The source document gives the instruments as code, so names, types, labels and buckets are its own; which values a label
 * can have is ours where the source does not list them, and each contract says so.
 */
import { Duration } from "../../units";
import { type MetricContract, oneOf, upTo } from "../contract";
import { errorsTotal } from "./errors";

/** Pairs of method and route template that the API serves, at most. A series exists for each of these, not for each method of each route. */
const ENDPOINTS = 50;

/** Status codes that one endpoint really answers with, of all that there are. */
const CODES_PER_ENDPOINT = 6;

const METHOD = oneOf("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD");
const STATUS = oneOf("200", "201", "202", "204", "302", "400", "401", "402", "403", "404", "409", "422", "429", "500", "502", "503", "504");

const ROUTE_IS_A_TEMPLATE =
  "The source does not say what is in route. It is the template, /jobs/:id, never the path that was asked for: that would make a series for each job.";

export const api = {
  httpRequestDurationSeconds: {
    name: "http_request_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time from the arrival of an HTTP request to its answer, by method, route template and status code.",
    labels: { method: METHOD, route: upTo(40), status: STATUS },
    seriesPerTarget: ENDPOINTS * CODES_PER_ENDPOINT,
    buckets: [0.1, 0.5, 1, 2, 5, 10],
    aggregate: "sum",
    standing: "corrected",
    requirements: ["CC-METRIC-01"],
    note: `${ROUTE_IS_A_TEMPLATE} Methods and codes are ours. 5 must stay a bound, because the alert on slow responses compares with five seconds.`,
  },
  httpRequestsTotal: {
    name: "http_requests_total",
    type: "counter",
    unit: "none",
    help: "HTTP requests that the API has answered, by method, route template and status code.",
    labels: { method: METHOD, route: upTo(40), status: STATUS },
    seriesPerTarget: ENDPOINTS * STATUS.values.length,
    zeroInitialised: ["status"],
    aggregate: "sum",
    standing: "corrected",
    requirements: ["CC-METRIC-02"],
    note:
      `${ROUTE_IS_A_TEMPLATE} Methods and codes are ours; every code of every endpoint is exposed as 0 from the start, because rate() cannot see the ` +
      "first event of a series that is born with it. a8n exposes the same name with the label path: the two are told apart by system.",
  },
  httpActiveConnections: {
    name: "http_active_connections",
    type: "gauge",
    unit: "none",
    help: "HTTP connections that this process holds open.",
    aggregate: "sum",
    standing: "declared",
    requirements: ["CC-METRIC-03"],
  },
  revenueUsdTotal: {
    name: "revenue_usd_total",
    type: "counter",
    unit: "usd",
    help: "Money taken, in US dollars, by what it was paid for.",
    labels: { type: oneOf("purchase", "subscription") },
    zeroInitialised: ["type"],
    aggregate: "sum",
    standing: "declared",
    requirements: ["CC-METRIC-09"],
    note: "A counter cannot fall, so refunds are not taken off. a8n counts its revenue in cents: never add the two.",
  },
  signupsTotal: {
    name: "signups_total",
    type: "counter",
    unit: "none",
    help: "Accounts that were made, by how their owners sign in.",
    labels: { method: oneOf("email", "google") },
    zeroInitialised: ["method"],
    aggregate: "sum",
    standing: "declared",
    requirements: ["CC-METRIC-10"],
  },
  errorsTotal,
  activeUsers: {
    name: "active_users",
    type: "gauge",
    unit: "none",
    help: "Users who have sent a request within the last 15 minutes.",
    aggregate: "max",
    freshness: Duration.minutes(1),
    standing: "proposed",
    requirements: ["CC-PANEL-06"],
    note: "The source's overview shows active users, and no metric counts them. A count of the shared database, so that replicas agree on it.",
  },
  activeSubscriptions: {
    name: "active_subscriptions",
    type: "gauge",
    unit: "none",
    help: "Subscriptions in the database that are active.",
    aggregate: "max",
    freshness: Duration.minutes(1),
    standing: "proposed",
    requirements: ["CC-PANEL-15"],
    note: "The source's business dashboard shows active subscriptions, and no metric counts them. a8n exposes this name and CanvasCast does not yet.",
  },
  conversionsTotal: {
    name: "conversions_total",
    type: "counter",
    unit: "none",
    help: "Accounts that paid for the first time, by what they paid for.",
    labels: { type: oneOf("purchase", "subscription") },
    zeroInitialised: ["type"],
    aggregate: "sum",
    standing: "proposed",
    requirements: ["CC-PANEL-12"],
    note: "The source's business dashboard shows signups and conversions, and only signups are counted. The values are those of revenue_usd_total.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
