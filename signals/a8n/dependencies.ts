/** What a8n's API depends on: its databases, Traefik before it, and GlitchTip that takes its errors. */
import { JOBS, api } from "../../metrics/a8n";
import { blackboxExporter, glitchtip, postgresExporter, traefik } from "../../metrics/exporters";
import { postgresSignalsOf } from "../common/databases";
import { age, gauge, quantile, rate, ratio, times } from "../query";
import { matching } from "../selection";
import type { Signal } from "../signal";
import { a8n } from "./selections";

const queries = a8n.select(api.dbQueryDurationSeconds);
const commits = a8n.select(postgresExporter.statDatabaseXactCommit);
const rollbacks = a8n.select(postgresExporter.statDatabaseXactRollback);
const proxied = a8n.select(traefik.serviceRequestsTotal);
const reports = a8n.select(glitchtip.httpResponsesTotalByStatusTotal);
const postgres = postgresSignalsOf(a8n);

export const databaseSignals = {
  dbConnections: {
    name: "dbConnections",
    title: "Database Connections",
    description: "Connections of the API's pools that are in use, over all replicas.",
    query: gauge(a8n.select(api.dbConnectionsActive)),
    unit: "short",
    legend: "in use",
  },
  dbConnectionsByReplica: {
    name: "dbConnectionsByReplica",
    title: "Database Connections by Replica",
    description: "Connections of each replica's pool that are in use. A replica that stays at the size of its pool makes requests wait.",
    query: gauge(a8n.select(api.dbConnectionsActive), { by: ["pod"] }),
    unit: "short",
    legend: "{{pod}}",
  },
  dbQueryRate: {
    name: "dbQueryRate",
    title: "Database Queries",
    description: "Queries per second of the API, by kind.",
    query: rate(queries, { by: ["query_type"] }),
    unit: "events/s",
    legend: "{{query_type}}",
  },
  dbQueryTimeP95: {
    name: "dbQueryTimeP95",
    title: "Database Query Time p95",
    description: "95 % of the queries of each kind end within this time.",
    query: quantile(0.95, queries, { by: ["query_type"] }),
    unit: "seconds",
    legend: "{{query_type}}",
  },
  ...postgres,
  postgresConnections: {
    ...postgres.postgresConnections,
    description: "Connections to each database, as the server counts them: those of the API and those of everybody else.",
  },
  rollbackShare: {
    name: "rollbackShare",
    title: "Rolled Back Transactions",
    description: "Share of the transactions of each database that were rolled back.",
    query: ratio(rollbacks, [commits, rollbacks], { by: ["datname"] }),
    unit: "ratio",
    legend: "{{datname}}",
  },
  databaseSize: {
    name: "databaseSize",
    title: "Database Size",
    description: "Size of each database.",
    query: gauge(a8n.select(postgresExporter.databaseSizeBytes), { by: ["datname"] }),
    unit: "bytes",
    legend: "{{datname}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;

export const proxySignals = {
  proxyRequestRate: {
    name: "proxyRequestRate",
    title: "Traefik Requests",
    description: "Requests per second that Traefik passes on, by service and status code, answers of Traefik itself among them.",
    query: rate(proxied, { by: ["exported_service", "code"] }),
    unit: "requests/s",
    legend: "{{exported_service}} {{code}}",
  },
  proxyErrorShare: {
    name: "proxyErrorShare",
    title: "Traefik Error Rate",
    description:
      "Share of each service's requests that ended in a 5xx code at Traefik. Above that of the API where no replica could be reached.",
    query: ratio(a8n.select(traefik.serviceRequestsTotal, { code: matching("5..") }), proxied, { by: ["exported_service"] }),
    unit: "ratio",
    legend: "{{exported_service}}",
  },
  proxyConnections: {
    name: "proxyConnections",
    title: "Traefik Connections",
    description: "Connections that Traefik holds open, by entry point.",
    query: gauge(a8n.select(traefik.openConnections), { by: ["entrypoint"] }),
    unit: "short",
    legend: "{{entrypoint}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;

export const errorTrackerSignals = {
  errorTrackerUp: {
    name: "errorTrackerUp",
    title: "GlitchTip Healthy",
    description: "1 while GlitchTip answers its health check, 0 when it does not. Errors of the API are lost then.",
    query: gauge(a8n.select(blackboxExporter.probeSuccess, { job: JOBS.health })),
    unit: "short",
    legend: "healthy",
  },
  errorTrackerReachable: {
    name: "errorTrackerReachable",
    title: "GlitchTip Reachable",
    description: "1 while GlitchTip's address answers through Traefik, 0 when it does not. Errors of browsers are lost then.",
    query: gauge(a8n.select(blackboxExporter.probeSuccess, { job: JOBS.entry })),
    unit: "short",
    legend: "reachable",
  },
  errorTrackerDuration: {
    name: "errorTrackerDuration",
    title: "GlitchTip Response Time",
    description: "Time that each probe of GlitchTip takes.",
    query: gauge(a8n.select(blackboxExporter.probeDurationSeconds), { by: ["job"] }),
    unit: "seconds",
    legend: "{{job}}",
  },
  certificateLeft: {
    name: "certificateLeft",
    title: "Certificate Left",
    description: "Time until the first certificate of GlitchTip's address expires. Below zero it has.",
    query: times(
      -1,
      age(a8n.select(blackboxExporter.probeSslEarliestCertExpiry, { job: JOBS.entry }), { by: ["instance"], aggregate: "min" }),
    ),
    unit: "seconds",
    legend: "{{instance}}",
  },
  errorTrackerResponses: {
    name: "errorTrackerResponses",
    title: "GlitchTip Responses",
    description: "Answers per second of GlitchTip by status code. Most of its requests are errors that are reported to it.",
    query: rate(reports, { by: ["status"] }),
    unit: "requests/s",
    legend: "{{status}}",
  },
  errorTrackerErrorShare: {
    name: "errorTrackerErrorShare",
    title: "GlitchTip Error Rate",
    description: "Share of GlitchTip's answers with a 5xx code.",
    query: ratio(a8n.select(glitchtip.httpResponsesTotalByStatusTotal, { status: matching("5..") }), reports),
    unit: "ratio",
    legend: "5xx",
  },
} as const satisfies Readonly<Record<string, Signal>>;
