/** Requests of CanvasCast's API, who uses it, and whether its programs are there and can work. */
import { JOBS, api } from "../../metrics/canvascast";
import { blackboxExporter, prometheusScrapes } from "../../metrics/exporters";
import { requestSignalsOf } from "../common/requests";
import { targetsUpOf } from "../common/targets";
import { allDown, gauge, quantile, rate } from "../query";
import type { Signal } from "../signal";
import { SLOW_SECONDS, canvascast, requestDurations, requests, serverErrors } from "./selections";

const answered = requestSignalsOf({ requests, serverErrors, durations: requestDurations, slowSeconds: SLOW_SECONDS });

export const apiSignals = {
  requestRate: {
    name: "requestRate",
    title: "Request Rate",
    description: "Requests per second that the API answers, by method and route template.",
    query: rate(requests, { by: ["method", "route"] }),
    unit: "requests/s",
    legend: "{{method}} {{route}}",
  },
  ...answered,
  responseTimeP95ByRoute: {
    name: "responseTimeP95ByRoute",
    title: "Response Time by Route p95",
    description: "95 % of the requests of each route template are answered within this time.",
    query: quantile(0.95, requestDurations, { by: ["route"] }),
    unit: "seconds",
    legend: "{{route}}",
  },
  activeConnections: {
    name: "activeConnections",
    title: "Active Connections",
    description: "HTTP connections that each replica of the API holds open.",
    query: gauge(canvascast.select(api.httpActiveConnections), { by: ["pod"] }),
    unit: "short",
    legend: "{{pod}}",
  },
  activeUsers: {
    name: "activeUsers",
    title: "Active Users",
    description: "Users who have sent a request within the last 15 minutes.",
    query: gauge(canvascast.select(api.activeUsers)),
    unit: "short",
    legend: "users",
  },
  targetsUp: targetsUpOf(canvascast),
  apiDown: {
    name: "apiDown",
    title: "API Down",
    description: "A value while no replica of the API answers a scrape, whether they are known and silent or have left discovery.",
    query: allDown(canvascast.select(prometheusScrapes.up, { job: JOBS.api })),
    unit: "short",
    legend: "{{job}}",
  },
  healthy: {
    name: "healthy",
    title: "Health Checks",
    description: "1 where a health endpoint answers with a 2xx code, 0 where it does not.",
    query: gauge(canvascast.select(blackboxExporter.probeSuccess), { by: ["job"] }),
    unit: "short",
    legend: "{{job}}",
  },
  apiReady: {
    name: "apiReady",
    title: "API Ready",
    description: "1 while the API reaches its database, its Redis and its storage; 0 when one of them does not answer.",
    query: gauge(canvascast.select(blackboxExporter.probeSuccess, { job: JOBS.apiReady })),
    unit: "short",
    legend: "ready",
  },
  healthCheckDuration: {
    name: "healthCheckDuration",
    title: "Health Check Duration",
    description: "Time that each health endpoint takes to answer. That of readiness rises before a dependency fails.",
    query: gauge(canvascast.select(blackboxExporter.probeDurationSeconds), { by: ["job"] }),
    unit: "seconds",
    legend: "{{job}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
