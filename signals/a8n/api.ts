/** Requests of a8n's API, who logs in, and whether the API is there at all. */
import { JOBS, api } from "../../metrics/a8n";
import { prometheusScrapes } from "../../metrics/exporters";
import { requestSignalsOf } from "../common/requests";
import { allDown, countActive, gauge, increase, over, quantile, rate, ratio } from "../query";
import type { Signal } from "../signal";
import { SLOW_SECONDS, a8n, requestDurations, requests, serverErrors } from "./selections";

const apiTargets = a8n.select(prometheusScrapes.up, { job: JOBS.api });
const answered = requestSignalsOf({ requests, serverErrors, durations: requestDurations, slowSeconds: SLOW_SECONDS });

export const apiSignals = {
  requestRate: {
    name: "requestRate",
    title: "Request Rate",
    description: "Requests per second that the API answers, by method and route template.",
    query: rate(requests, { by: ["method", "path"] }),
    unit: "requests/s",
    legend: "{{method}} {{path}}",
  },
  ...answered,
  responseTimeP95: { ...answered.responseTimeP95, title: "Response Time (p95)" },
  errorShareByPath: {
    name: "errorShareByPath",
    title: "Error Rate by Route",
    description:
      "Share of the requests of each route template that were answered with a 5xx code. Which route it is when the share of all rises.",
    query: ratio(serverErrors, requests, { by: ["path"] }),
    unit: "ratio",
    legend: "{{path}}",
  },
  responseTimeP95ByPath: {
    name: "responseTimeP95ByPath",
    title: "Response Time by Route (p95)",
    description: "95 % of the requests of each route template are answered within this time.",
    query: quantile(0.95, requestDurations, { by: ["path"] }),
    unit: "seconds",
    legend: "{{path}}",
  },
  apiDown: {
    name: "apiDown",
    title: "API Down",
    description:
      "A value while no replica of the API answers a scrape, whether they are known and silent or have left discovery. One of two that is silent is no " +
      "reason: see the replicas.",
    query: allDown(apiTargets),
    unit: "short",
    legend: "{{job}}",
  },
  apiReplicas: {
    name: "apiReplicas",
    title: "API Replicas",
    description: "Replicas of the API that answer a scrape.",
    query: countActive(apiTargets, { by: ["job"] }),
    unit: "short",
    legend: "{{job}}",
  },
  apiReplicasUp: {
    name: "apiReplicasUp",
    title: "API Replica Up",
    description: "1 for a replica of the API that answers a scrape, 0 for one that does not.",
    query: gauge(apiTargets, { by: ["job", "pod"] }),
    unit: "short",
    legend: "{{pod}}",
  },
  loginAttempts: {
    name: "loginAttempts",
    title: "Log-in Attempts",
    description: "Attempts to log in per second, by what came of them.",
    query: rate(a8n.select(api.loginAttemptsTotal), { by: ["result"] }),
    unit: "events/s",
    legend: "{{result}}",
  },
  loginFailureShare: {
    name: "loginFailureShare",
    title: "Failed Log-ins",
    description: "Share of the attempts to log in that had wrong credentials. Somebody guesses passwords when it rises.",
    query: ratio(a8n.select(api.loginAttemptsTotal, { result: "invalid_credentials" }), a8n.select(api.loginAttemptsTotal)),
    unit: "ratio",
    legend: "invalid credentials",
    window: "15m",
  },
  loginFailures: {
    name: "loginFailures",
    title: "Failed Log-ins (15m)",
    description: "Attempts to log in with wrong credentials within 15 minutes.",
    query: over("15m", increase(a8n.select(api.loginAttemptsTotal, { result: "invalid_credentials" }))),
    unit: "short",
    legend: "invalid credentials",
    window: "15m",
  },
  loginsRateLimited: {
    name: "loginsRateLimited",
    title: "Log-ins Turned Away",
    description: "Attempts to log in per second that were turned away because there had been too many.",
    query: rate(a8n.select(api.loginAttemptsTotal, { result: "rate_limited" })),
    unit: "events/s",
    legend: "rate limited",
  },
} as const satisfies Readonly<Record<string, Signal>>;
