/** All scenarios of Paid's rules. */
import { agentRuns } from "../../../../metrics/paid";
import { type ObjectiveProbe, type ScenarioSet, allMissing, count, objectiveProbes } from "../../../../rules/scenario";
import { PAID, agentRunScenarios, qualityScenarios } from "./agent-runs";
import { costScenarios } from "./costs";
import { infrastructureScenarios } from "./infrastructure";
import { queueScenarios } from "./queues";

const runs: ObjectiveProbe = {
  slo: "paid-runs",
  name: "runs",
  title: "Agent Runs",
  objective: "95",
  budget: 0.05,
  badEvents: "runs that failed or timed out",
  own: PAID,
  world: (course, { system }) => [
    count(
      agentRuns.runsTotal,
      { system, pod: "worker-1", project_id: "1", status: "success" },
      course,
      ({ all, bad }) => (all - bad) * 0.9,
    ),
    count(
      agentRuns.runsTotal,
      { system, pod: "worker-2", project_id: "2", status: "success" },
      course,
      ({ all, bad }) => (all - bad) * 0.1,
    ),
    count(agentRuns.runsTotal, { system, pod: "worker-2", project_id: "2", status: "failed" }, course, ({ bad }) => bad * 0.6),
    count(agentRuns.runsTotal, { system, pod: "worker-1", project_id: "1", status: "timeout" }, course, ({ bad }) => bad * 0.4),
  ],
  pagesAfter: 43,
  outage: 60,
  steady: { share: 0.8, text: "80%" },
};

export const paid: readonly ScenarioSet[] = [
  ...[agentRunScenarios, costScenarios, queueScenarios, infrastructureScenarios, [...objectiveProbes(runs), allMissing([runs])]].map(
    (scenarios) => ({ system: "paid", scenarios }),
  ),
  { system: "paid", scenarios: qualityScenarios, evaluation: 2 },
];
