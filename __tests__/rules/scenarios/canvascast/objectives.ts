/** CanvasCast's objectives. */
import { api, worker } from "../../../../metrics/canvascast";
import {
  type ObjectiveProbe,
  type Scenario,
  allMissing,
  count,
  objectiveProbes,
  observe,
  outageInSeconds,
} from "../../../../rules/scenario";
import { CANVASCAST } from "./api";

const availability: ObjectiveProbe = {
  slo: "canvascast-availability",
  name: "availability",
  title: "Availability",
  objective: "99.9",
  budget: 0.001,
  badEvents: "requests answered with a 5xx code",
  own: CANVASCAST,
  world: (course, { system }) => [
    count(api.httpRequestsTotal, { system, pod: "api-1", route: "/jobs", status: "202" }, course, ({ all, bad }) => (all - bad) * 0.7),
    count(api.httpRequestsTotal, { system, pod: "api-2", route: "/me", status: "401" }, course, ({ all, bad }) => (all - bad) * 0.3),
    count(api.httpRequestsTotal, { system, pod: "api-2", route: "/me", status: "500" }, course, ({ bad }) => bad * 0.9),
    count(api.httpRequestsTotal, { system, pod: "api-1", route: "/jobs", status: "504" }, course, ({ bad }) => bad * 0.1),
  ],
  pagesAfter: 1,
};

const latency: ObjectiveProbe = {
  slo: "canvascast-latency",
  name: "latency",
  title: "Latency",
  objective: "99",
  budget: 0.01,
  badEvents: "requests that took longer than 5 s",
  own: CANVASCAST,
  world: (course, { system }) => [
    ...observe(api.httpRequestDurationSeconds, { system, pod: "api-1", route: "/jobs", status: "200" }, course, ({ all, bad }) => ({
      5: (all - bad) * 0.6,
    })),
    ...observe(api.httpRequestDurationSeconds, { system, pod: "api-2", route: "/me", status: "200" }, course, ({ all, bad }) => ({
      0.2: (all - bad) * 0.4,
      7: bad * 0.8,
      60: bad * 0.2,
    })),
  ],
  pagesAfter: 9,
};

const jobs: ObjectiveProbe = {
  slo: "canvascast-jobs",
  name: "jobs",
  title: "Pipeline Success",
  objective: "98",
  budget: 0.02,
  badEvents: "jobs that failed",
  own: CANVASCAST,
  world: (course, { system }) => [
    ...observe(worker.jobDurationSeconds, { system, pod: "worker-1", niche: "a", status: "COMPLETED" }, course, ({ all, bad }) => ({
      100: (all - bad) * 0.5,
    })),
    ...observe(worker.jobDurationSeconds, { system, pod: "worker-2", niche: "b", status: "COMPLETED" }, course, ({ all, bad }) => ({
      700: (all - bad) * 0.5,
    })),
    ...observe(worker.jobDurationSeconds, { system, pod: "worker-2", niche: "b", status: "FAILED" }, course, ({ bad }) => ({
      20: bad * 0.7,
    })),
    ...observe(worker.jobDurationSeconds, { system, pod: "worker-1", niche: "a", status: "FAILED" }, course, ({ bad }) => ({
      20: bad * 0.3,
    })),
  ],
  pagesAfter: 18,
};

export const objectives: readonly Scenario[] = [availability, latency, jobs]
  .flatMap(objectiveProbes)
  .concat(allMissing([availability, latency, jobs]));
export const outages: readonly Scenario[] = [outageInSeconds(availability, 90)];
