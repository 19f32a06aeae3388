/** What Paid runs on: whether its parts answer, its containers and disks, what GitHub still allows, and its database. */
import { blackboxExporter, cadvisor, kubeStateMetrics, postgresExporter, prometheusScrapes } from "../../metrics/exporters";
import { JOBS, github, housekeeping } from "../../metrics/paid";
import { absent, allDown, convert, gauge, increase, over, rate, usedShare } from "../query";
import { not } from "../selection";
import type { Signal } from "../signal";
import { paid, pods } from "./selections";

// A container without a name stands for the whole pod: with it everything would count twice.
const containerCpu = pods.select(cadvisor.cpuUsageSecondsTotal, { container: not("") });
const containerMemory = pods.select(cadvisor.memoryWorkingSetBytes, { container: not("") });
const calls = paid.select(github.apiCallsTotal);

export const infrastructureSignals = {
  targetsUp: {
    name: "targetsUp",
    title: "Scrape Targets",
    description: "1 where every target of a job is read, 0 where at least one is not.",
    query: gauge(paid.select(prometheusScrapes.up), { by: ["job"] }),
    unit: "short",
    legend: "{{job}}",
  },
  webDown: {
    name: "webDown",
    title: "No Web Process",
    description: "There while no web process is read at all, be it down or gone.",
    query: allDown(paid.select(prometheusScrapes.up, { job: JOBS.web })),
    unit: "short",
    legend: "{{job}}",
  },
  workersDown: {
    name: "workersDown",
    title: "No Worker",
    description: "There while no worker is read at all, be it down or gone: nothing is known of runs, containers and disks.",
    query: allDown(paid.select(prometheusScrapes.up, { job: JOBS.worker })),
    unit: "short",
    legend: "{{job}}",
  },
  webAlive: {
    name: "webAlive",
    title: "Web Alive",
    description: "1 while the web process answers, 0 while it does not.",
    query: gauge(paid.select(blackboxExporter.probeSuccess, { job: JOBS.health })),
    unit: "short",
    legend: "alive",
  },
  webReady: {
    name: "webReady",
    title: "System Health",
    description: "1 while the web process reaches its database, Temporal, Redis and Docker, 0 while it lacks one of them.",
    query: gauge(paid.select(blackboxExporter.probeSuccess, { job: JOBS.ready }), { by: ["instance"] }),
    unit: "short",
    legend: "{{instance}}",
  },
  postgresUp: {
    name: "postgresUp",
    title: "Postgres Reachable",
    description: "1 when the exporter reaches its server, 0 when it does not.",
    query: gauge(paid.select(postgresExporter.pgUp), { by: ["instance"] }),
    unit: "short",
    legend: "{{instance}}",
  },
  databaseConnections: {
    name: "databaseConnections",
    title: "Database Connections",
    description: "Connections to each database, as the server counts them.",
    query: gauge(paid.select(postgresExporter.statDatabaseNumbackends), { by: ["datname"], aggregate: "sum" }),
    unit: "short",
    legend: "{{datname}}",
  },
  databaseConnectionShare: {
    name: "databaseConnectionShare",
    title: "Database Connections of Limit",
    description: "Connections to all databases as a share of what the server allows. At 100 % nobody can connect.",
    query: usedShare(paid.select(postgresExporter.statDatabaseNumbackends), paid.select(postgresExporter.settingsMaxConnections), {
      by: ["instance"],
      aggregate: "sum",
    }),
    unit: "ratio",
    legend: "{{instance}}",
  },
  containerCpu: {
    name: "containerCpu",
    title: "Container CPU",
    description: "CPU time of each container, in cores. The agents' own containers are part of the worker's that they run in.",
    query: convert(rate(containerCpu, { by: ["pod", "container"] }), "cores"),
    unit: "cores",
    legend: "{{pod}}/{{container}}",
  },
  containerMemory: {
    name: "containerMemory",
    title: "Container Memory",
    description: "Memory of each container that the kernel cannot take back. The container is killed when it reaches its limit.",
    query: gauge(containerMemory, { by: ["pod", "container"] }),
    unit: "bytes",
    legend: "{{pod}}/{{container}}",
  },
  restarts: {
    name: "restarts",
    title: "Container Restarts",
    description: "Restarts of each container within the window.",
    query: increase(pods.select(kubeStateMetrics.podContainerStatusRestartsTotal), { by: ["pod", "container"] }),
    unit: "short",
    legend: "{{pod}}/{{container}}",
  },
  diskUsage: {
    name: "diskUsage",
    title: "Disk Usage",
    description: "Used space of the fullest worker's disk, by what it is used for, up to an hour old. total is all of the others together.",
    query: gauge(paid.select(housekeeping.diskUsageBytes), { by: ["type"] }),
    unit: "bytes",
    legend: "{{type}}",
  },
  diskUsedShare: {
    name: "diskUsedShare",
    title: "Disk Used",
    description: "Used share of the fullest worker's disk, up to an hour old. At 75 % orphans are cleaned up, at 95 % no new run is taken.",
    query: usedShare(paid.select(housekeeping.diskUsageBytes, { type: "total" }), paid.select(housekeeping.diskCapacityBytes)),
    unit: "ratio",
    legend: "used",
  },
  diskUsageAbsent: {
    name: "diskUsageAbsent",
    title: "Disk Not Measured",
    description: "1 while no worker says how full its disk is. The job that measures it does not run.",
    query: absent(paid.select(housekeeping.diskUsageBytes, { type: "total" })),
    unit: "short",
    legend: "absent",
  },
  githubRemaining: {
    name: "githubRemaining",
    title: "GitHub Rate Limits",
    description: "Calls that are left of each token's limit. It stands still while nothing calls GitHub.",
    query: gauge(paid.select(github.rateLimitRemaining), { by: ["token_id"] }),
    unit: "short",
    legend: "{{token_id}}",
  },
  githubCallRate: {
    name: "githubCallRate",
    title: "GitHub Calls",
    description: "Calls of GitHub per second: whether what is left of its limits still changes.",
    query: over("15m", rate(calls)),
    unit: "requests/s",
    legend: "calls",
    window: "15m",
  },
  githubCallsByStatus: {
    name: "githubCallsByStatus",
    title: "GitHub Calls by Status",
    description: "Calls of GitHub per second by status code. 403 and 429 are calls over the limit.",
    query: rate(calls, { by: ["status"] }),
    unit: "requests/s",
    legend: "{{status}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
