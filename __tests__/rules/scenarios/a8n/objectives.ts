/** a8n's objectives. */
import { api } from "../../../../metrics/a8n";
import {
  type ObjectiveProbe,
  type Scenario,
  allMissing,
  count,
  objectiveProbes,
  observe,
  outageInSeconds,
} from "../../../../rules/scenario";
import { A8N } from "./requests";

const availability: ObjectiveProbe = {
  slo: "a8n-availability",
  name: "availability",
  title: "Availability",
  objective: "99.9",
  budget: 0.001,
  badEvents: "requests answered with a 5xx code",
  own: A8N,
  world: (course, { system }) => [
    count(api.httpRequestsTotal, { system, pod: "api-1", path: "/a", status: "200" }, course, ({ all, bad }) => (all - bad) * 0.8),
    count(api.httpRequestsTotal, { system, pod: "api-2", path: "/b", status: "404" }, course, ({ all, bad }) => (all - bad) * 0.2),
    count(api.httpRequestsTotal, { system, pod: "api-2", path: "/b", status: "500" }, course, ({ bad }) => bad * 0.7),
    count(api.httpRequestsTotal, { system, pod: "api-1", path: "/a", status: "503" }, course, ({ bad }) => bad * 0.3),
  ],
  pagesAfter: 1,
};

const latency: ObjectiveProbe = {
  slo: "a8n-latency",
  name: "latency",
  title: "Latency",
  objective: "99",
  budget: 0.01,
  badEvents: "requests that took longer than 1 s",
  own: A8N,
  world: (course, { system }) => [
    // Exactly one second is good.
    ...observe(api.httpRequestDurationSeconds, { system, pod: "api-1", path: "/a" }, course, ({ all, bad }) => ({ 1: (all - bad) * 0.8 })),
    ...observe(api.httpRequestDurationSeconds, { system, pod: "api-2", path: "/b" }, course, ({ all, bad }) => ({
      0.1: (all - bad) * 0.2,
      2: bad * 0.9,
      30: bad * 0.1,
    })),
  ],
  pagesAfter: 9,
};

export const objectives: readonly Scenario[] = [
  ...objectiveProbes(availability),
  ...objectiveProbes(latency),
  allMissing([availability, latency]),
];
export const outages: readonly Scenario[] = [outageInSeconds(availability, 90)];
