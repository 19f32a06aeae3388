/** Phoenix' objectives. */
import { orchestrator } from "../../../../metrics/phoenix";
import {
  type ObjectiveProbe,
  type Scenario,
  allMissing,
  count,
  objectiveProbes,
  observe,
  outageInSeconds,
} from "../../../../rules/scenario";
import { PHOENIX } from "./requests";

const availability: ObjectiveProbe = {
  slo: "phoenix-availability",
  name: "availability",
  title: "Availability",
  objective: "99.9",
  budget: 0.001,
  badEvents: "requests answered with a 5xx code",
  own: PHOENIX,
  world: (course, { system }) => [
    count(orchestrator.requestsTotal, { system, pod: "orchestrator-1", status: "202" }, course, ({ all, bad }) => (all - bad) * 0.7),
    // A client's mistake is no failure of Phoenix.
    count(orchestrator.requestsTotal, { system, pod: "orchestrator-2", status: "409" }, course, ({ all, bad }) => (all - bad) * 0.3),
    count(orchestrator.requestsTotal, { system, pod: "orchestrator-2", status: "500" }, course, ({ bad }) => bad * 0.6),
    count(orchestrator.requestsTotal, { system, pod: "orchestrator-1", status: "503" }, course, ({ bad }) => bad * 0.4),
  ],
  pagesAfter: 1,
};

const latency: ObjectiveProbe = {
  slo: "phoenix-latency",
  name: "latency",
  title: "Latency",
  objective: "99",
  budget: 0.01,
  badEvents: "requests that took longer than 1 s",
  own: PHOENIX,
  world: (course, { system }) => [
    // Exactly one second is good.
    ...observe(orchestrator.requestDurationSeconds, { system, pod: "orchestrator-1" }, course, ({ all, bad }) => ({
      1: (all - bad) * 0.7,
    })),
    ...observe(orchestrator.requestDurationSeconds, { system, pod: "orchestrator-2" }, course, ({ all, bad }) => ({
      0.1: (all - bad) * 0.3,
      2: bad * 0.8,
      30: bad * 0.2,
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
