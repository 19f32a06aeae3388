/** All scenarios of SpecCursor's rules. */
import { leanEngine, rustWorker } from "../../../../metrics/speccursor";
import { type ObjectiveProbe, type ScenarioSet, allMissing, objectiveProbes, observe } from "../../../../rules/scenario";
import { infrastructureScenarios } from "./infrastructure";
import { SPECCURSOR, upgradeScenarios, workScenarios } from "./work";

const upgrades: ObjectiveProbe = {
  slo: "speccursor-upgrades",
  name: "upgrades",
  title: "Upgrades",
  objective: "95",
  budget: 0.05,
  badEvents: "upgrades that failed",
  own: SPECCURSOR,
  world: (course, { system }) => [
    ...observe(
      rustWorker.upgradeDurationSeconds,
      { system, pod: "worker-1", ecosystem: "npm", status: "success" },
      course,
      ({ all, bad }) => ({
        100: (all - bad) * 0.75,
      }),
    ),
    ...observe(
      rustWorker.upgradeDurationSeconds,
      { system, pod: "worker-2", ecosystem: "pypi", status: "success" },
      course,
      ({ all, bad }) => ({
        700: (all - bad) * 0.25,
      }),
    ),
    ...observe(rustWorker.upgradeDurationSeconds, { system, pod: "worker-2", ecosystem: "pypi", status: "failure" }, course, ({ bad }) => ({
      5: bad * 0.7,
    })),
    ...observe(rustWorker.upgradeDurationSeconds, { system, pod: "worker-1", ecosystem: "npm", status: "failure" }, course, ({ bad }) => ({
      5: bad * 0.3,
    })),
  ],
  pagesAfter: 43,
  outage: 60,
  steady: { share: 0.8, text: "80%" },
};

const proofs: ObjectiveProbe = {
  slo: "speccursor-proofs",
  name: "proofs",
  title: "Proofs",
  objective: "99",
  budget: 0.01,
  badEvents: "proofs that ran out of time or broke off",
  own: SPECCURSOR,
  world: (course, { system }) => [
    ...observe(leanEngine.proofLatencySeconds, { system, pod: "lean-1", result: "proved" }, course, ({ all, bad }) => ({
      2: (all - bad) * 0.5,
    })),
    // A refuted proof is an answer.
    ...observe(leanEngine.proofLatencySeconds, { system, pod: "lean-2", result: "refuted" }, course, ({ all, bad }) => ({
      2: (all - bad) * 0.5,
    })),
    ...observe(leanEngine.proofLatencySeconds, { system, pod: "lean-2", result: "timeout" }, course, ({ bad }) => ({ 300: bad * 0.75 })),
    ...observe(leanEngine.proofLatencySeconds, { system, pod: "lean-1", result: "error" }, course, ({ bad }) => ({ 1: bad * 0.25 })),
  ],
  pagesAfter: 9,
};

const latency: ObjectiveProbe = {
  slo: "speccursor-latency",
  name: "latency",
  title: "Proof Time",
  objective: "95",
  budget: 0.05,
  badEvents: "proofs that took longer than 30 s",
  own: SPECCURSOR,
  world: (course, { system }) => [
    ...observe(leanEngine.proofLatencySeconds, { system, pod: "lean-1", result: "proved" }, course, ({ all, bad }) => ({
      30: (all - bad) * 0.5,
    })),
    ...observe(leanEngine.proofLatencySeconds, { system, pod: "lean-2", result: "refuted" }, course, ({ all, bad }) => ({
      1: (all - bad) * 0.5,
      40: bad * 0.5,
      900: bad * 0.5,
    })),
  ],
  pagesAfter: 43,
  outage: 60,
  steady: { share: 0.8, text: "80%" },
};

const objectives = [upgrades, proofs, latency];

export const speccursor: readonly ScenarioSet[] = [
  workScenarios,
  upgradeScenarios,
  infrastructureScenarios,
  [...objectives.flatMap(objectiveProbes), allMissing(objectives)],
].map((scenarios) => ({ system: "speccursor", scenarios }));
