/** How SpecCursor as a whole is doing: whether its services are there, what they do, and how well. */
import { prometheusScrapes } from "../../metrics/exporters";
import { JOBS, controller, service } from "../../metrics/speccursor";
import { targetsUpOf } from "../common/targets";
import { allDown, gauge, quantile, rate, ratio } from "../query";
import { not } from "../selection";
import type { Signal } from "../signal";
import { failedOperations, operations, responses, serverErrors, speccursor } from "./selections";

const calls = speccursor.select(service.apiCallsTotal);
const failedCalls = speccursor.select(service.apiCallsTotal, { result: not("success") });

export const overviewSignals = {
  targetsUp: targetsUpOf(speccursor),
  githubAppDown: {
    name: "githubAppDown",
    title: "No GitHub App",
    description: "There while no target of the service is read at all, be it down or gone: webhooks are lost.",
    query: allDown(speccursor.select(prometheusScrapes.up, { job: JOBS.githubApp })),
    unit: "short",
    legend: "{{job}}",
  },
  controllerDown: {
    name: "controllerDown",
    title: "No Controller",
    description: "There while no target of the service is read at all, be it down or gone: no job is handed out.",
    query: allDown(speccursor.select(prometheusScrapes.up, { job: JOBS.controller })),
    unit: "short",
    legend: "{{job}}",
  },
  aiServiceDown: {
    name: "aiServiceDown",
    title: "No AI Service",
    description: "There while no target of the service is read at all, be it down or gone: no patch is made.",
    query: allDown(speccursor.select(prometheusScrapes.up, { job: JOBS.aiService })),
    unit: "short",
    legend: "{{job}}",
  },
  rustWorkersDown: {
    name: "rustWorkersDown",
    title: "No Worker",
    description: "There while no target of the service is read at all, be it down or gone: no upgrade is made.",
    query: allDown(speccursor.select(prometheusScrapes.up, { job: JOBS.rustWorker })),
    unit: "short",
    legend: "{{job}}",
  },
  leanEngineDown: {
    name: "leanEngineDown",
    title: "No Lean Engine",
    description: "There while no target of the service is read at all, be it down or gone: no proof is checked.",
    query: allDown(speccursor.select(prometheusScrapes.up, { job: JOBS.leanEngine })),
    unit: "short",
    legend: "{{job}}",
  },
  dependencyHealthy: {
    name: "dependencyHealthy",
    title: "Dependencies",
    description: "1 where every replica of a service reaches what it depends on, 0 where at least one does not.",
    query: gauge(speccursor.select(service.dependencyHealthy), { by: ["service", "dependency"] }),
    unit: "short",
    legend: "{{service}} to {{dependency}}",
  },
  operationRate: {
    name: "operationRate",
    title: "Operations",
    description: "Operations per second that end, by what they are and whether they succeed.",
    query: rate(operations, { by: ["operation", "status"] }),
    unit: "events/s",
    legend: "{{operation}} {{status}}",
  },
  operationFailureShare: {
    name: "operationFailureShare",
    title: "Operation Failure Rate",
    description: "Share of the operations of each kind that failed.",
    query: ratio(failedOperations, operations, { by: ["operation"] }),
    unit: "ratio",
    legend: "{{operation}}",
  },
  operationDurationP95: {
    name: "operationDurationP95",
    title: "Operation Duration p95",
    description: "95 % of the operations of each kind end within this time.",
    query: quantile(0.95, speccursor.select(service.processingDurationSeconds), { by: ["operation"] }),
    unit: "seconds",
    legend: "{{operation}}",
  },
  errorRate: {
    name: "errorRate",
    title: "Errors",
    description: "Errors per second by kind, those that a retry made good among them.",
    query: rate(speccursor.select(service.errorsTotal), { by: ["operation", "kind"] }),
    unit: "events/s",
    legend: "{{operation}} {{kind}}",
  },
  requestRate: {
    name: "requestRate",
    title: "Requests",
    description: "Requests per second that each service answers.",
    query: rate(responses, { by: ["service"] }),
    unit: "requests/s",
    legend: "{{service}}",
  },
  responseErrorShare: {
    name: "responseErrorShare",
    title: "Response Errors",
    description: "Share of the requests of each service that were answered with a 5xx code.",
    query: ratio(serverErrors, responses, { by: ["service"] }),
    unit: "ratio",
    legend: "{{service}}",
  },
  responseTimeP95: {
    name: "responseTimeP95",
    title: "Response Time p95",
    description: "95 % of the requests of each service are answered within this time.",
    query: quantile(0.95, responses, { by: ["service"] }),
    unit: "seconds",
    legend: "{{service}}",
  },
  activeJobs: {
    name: "activeJobs",
    title: "Active Jobs",
    description: "Jobs that the controllers have in hand, by ecosystem.",
    query: gauge(speccursor.select(controller.activeJobs), { by: ["ecosystem"] }),
    unit: "short",
    legend: "{{ecosystem}}",
  },
  queueDepth: {
    name: "queueDepth",
    title: "Queue Depth",
    description: "Jobs that wait, by queue.",
    query: gauge(speccursor.select(controller.queueDepth), { by: ["queue"] }),
    unit: "short",
    legend: "{{queue}}",
  },
  apiCallRate: {
    name: "apiCallRate",
    title: "Outside Calls",
    description: "Calls per second of GitHub and Anthropic, by what came of them.",
    query: rate(calls, { by: ["api", "result"] }),
    unit: "requests/s",
    legend: "{{api}} {{result}}",
  },
  apiCallsOfApi: {
    name: "apiCallsOfApi",
    title: "Outside Calls by Interface",
    description: "Calls per second of each outside interface: what the share of failures is of.",
    query: rate(calls, { by: ["api"] }),
    unit: "requests/s",
    legend: "{{api}}",
  },
  apiCallFailureShare: {
    name: "apiCallFailureShare",
    title: "Outside Call Failures",
    description: "Share of the calls of each outside interface that brought no answer that could be used.",
    query: ratio(failedCalls, calls, { by: ["api"] }),
    unit: "ratio",
    legend: "{{api}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
