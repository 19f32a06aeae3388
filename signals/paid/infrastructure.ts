/** What Paid runs on: whether its parts answer, its containers and disks, what GitHub still allows, and its database. */
import { blackboxExporter, cadvisor, prometheusScrapes } from "../../metrics/exporters";
import { JOBS, github, housekeeping } from "../../metrics/paid";
import { containerSignalsOf } from "../common/containers";
import { postgresSignalsOf } from "../common/databases";
import { targetsUpOf } from "../common/targets";
import { absent, allDown, changes, convert, gauge, over, rate, usedShare } from "../query";
import { not } from "../selection";
import type { Signal } from "../signal";
import { paid, pods } from "./selections";

// A container without a name stands for the whole pod.
const containerCpu = pods.select(cadvisor.cpuUsageSecondsTotal, { container: not("") });
const { memoryWorkingSet, restarts } = containerSignalsOf(pods);
const { postgresConnections, postgresConnectionShare, postgresUp } = postgresSignalsOf(paid);
const calls = paid.select(github.apiCallsTotal);

export const infrastructureSignals = {
  targetsUp: targetsUpOf(paid),
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
  postgresUp,
  databaseConnections: { ...postgresConnections, name: "databaseConnections", title: "Database Connections" },
  databaseConnectionShare: { ...postgresConnectionShare, name: "databaseConnectionShare", title: "Database Connections of Limit" },
  containerCpu: {
    name: "containerCpu",
    title: "Container CPU",
    description: "CPU time of each container, in cores. The agents' own containers are part of the worker's that they run in.",
    query: convert(rate(containerCpu, { by: ["pod", "container"] }), "cores"),
    unit: "cores",
    legend: "{{pod}}/{{container}}",
  },
  containerMemory: { ...memoryWorkingSet, name: "containerMemory", title: "Container Memory" },
  restarts,
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
  diskMeasurements: {
    name: "diskMeasurements",
    title: "Disk Measurements (3h)",
    description:
      "How often the used space of the disk has changed within three hours. The job that measures it and cleans up runs every hour.",
    query: over("3h", changes(paid.select(housekeeping.diskUsageBytes, { type: "total" }))),
    unit: "short",
    legend: "changes",
    window: "3h",
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
