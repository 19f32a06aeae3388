/** Objectives proposed for SpecCursor. Its source document states none, so the figures are this project's defaults, for its team to confirm or change. */
import { speccursorSlis } from "../../signals/speccursor";
import type { Slos } from "../slo";

export const slos = {
  upgrades: {
    title: "Upgrades",
    description: "95 % of the upgrades that end within any 30 days succeed.",
    badEvents: "upgrades that failed",
    objectivePercent: 95,
    windowDays: 30,
    sli: speccursorSlis.upgrades,
    proposed: true,
  },
  proofs: {
    title: "Proofs",
    // A refuted proof speaks against the patch and is a good answer of the engine.
    description: "99 % of the proofs of any 30 days come to an end.",
    badEvents: "proofs that ran out of time or broke off",
    objectivePercent: 99,
    windowDays: 30,
    sli: speccursorSlis.proofs,
    proposed: true,
  },
  latency: {
    title: "Proof Time",
    // The threshold is that of the source's alert on slow operations, the share that of its quantile.
    description: "95 % of the proofs of any 30 days are checked within 30 seconds.",
    badEvents: "proofs that took longer than 30 s",
    objectivePercent: 95,
    windowDays: 30,
    sli: speccursorSlis.proofLatency,
    proposed: true,
  },
} as const satisfies Slos;
