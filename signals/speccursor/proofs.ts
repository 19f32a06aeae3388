/** Proofs that SpecCursor's Lean engine checks: how many, how they end, how long they take and how long they are. */
import { leanEngine } from "../../metrics/speccursor";
import { increase, mean, quantile, rate, rateAbove, ratio } from "../query";
import type { Signal } from "../signal";
import { SLOW_PROOF_SECONDS, failedProofs, proofs, speccursor, unfinishedProofs } from "./selections";

const steps = speccursor.select(leanEngine.proofSteps);

export const proofSignals = {
  proofRateByResult: {
    name: "proofRateByResult",
    title: "Proofs",
    description: "Proofs per second that are checked, by result.",
    query: rate(proofs, { by: ["result"] }),
    unit: "events/s",
    legend: "{{result}}",
  },
  proofFailureShare: {
    name: "proofFailureShare",
    title: "Proof Failure Rate",
    description: "Share of the proofs that do not prove their patch: refuted, out of time or broken off.",
    query: ratio(failedProofs, proofs),
    unit: "ratio",
    legend: "not proved",
  },
  proofUnfinishedShare: {
    name: "proofUnfinishedShare",
    title: "Unfinished Proofs",
    description: "Share of the proofs that ran out of time or broke off: nothing is known of their patches, and the engine is in trouble.",
    query: ratio(unfinishedProofs, proofs),
    unit: "ratio",
    legend: "unfinished",
  },
  proofVolume: {
    name: "proofVolume",
    title: "Checked Proofs",
    description: "Proofs that were checked within the window: what shares and quantiles are of.",
    query: increase(proofs),
    unit: "short",
    legend: "proofs",
  },
  proofLatencyP50: {
    name: "proofLatencyP50",
    title: "Proof Time p50",
    description: "Half of the proofs are checked within this time.",
    query: quantile(0.5, proofs),
    unit: "seconds",
    legend: "p50",
  },
  proofLatencyP95: {
    name: "proofLatencyP95",
    title: "Proof Time p95",
    description: "95 % of the proofs are checked within this time.",
    query: quantile(0.95, proofs),
    unit: "seconds",
    legend: "p95",
  },
  slowProofRate: {
    name: "slowProofRate",
    title: "Slow Proofs",
    description: `Proofs per second that took longer than ${SLOW_PROOF_SECONDS} s.`,
    query: rateAbove(SLOW_PROOF_SECONDS, proofs),
    unit: "events/s",
    legend: `over ${SLOW_PROOF_SECONDS} s`,
  },
  proofStepsMean: {
    name: "proofStepsMean",
    title: "Proof Complexity",
    description: "Mean number of steps of the proofs that are checked.",
    query: mean(steps),
    unit: "short",
    legend: "mean",
  },
  proofStepsP95: {
    name: "proofStepsP95",
    title: "Proof Complexity p95",
    description: "95 % of the proofs have at most this many steps.",
    query: quantile(0.95, steps),
    unit: "short",
    legend: "p95",
  },
} as const satisfies Readonly<Record<string, Signal>>;
