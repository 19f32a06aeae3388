/** What SpecCursor's Lean engine exposes about proofs. */
import { type MetricContract, oneOf } from "../contract";

export const leanEngine = {
  proofLatencySeconds: {
    name: "proof_latency_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time that the check of a proof takes, by how it ended.",
    labels: { result: oneOf("proved", "refuted", "timeout", "error") },
    zeroInitialised: ["result"],
    buckets: [0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 300],
    aggregate: "sum",
    standing: "corrected",
    requirements: ["SPEC-METRIC-02", "SPEC-ALERT-09", "SPEC-FEAT-17"],
    note:
      "The source gives the name alone; label and buckets are ours. 30 must stay a bound, because the alert on slow operations compares " +
      "with thirty seconds. The results are those of the span proof.verify, and error where the engine broke off: a proof that is " +
      "refuted speaks against the patch, one that ran out of time or broke off against the engine.",
  },
  proofSteps: {
    name: "speccursor_proof_steps",
    type: "histogram",
    unit: "none",
    help: "Steps of the proofs that were checked.",
    buckets: [1, 5, 10, 25, 50, 100, 250, 500, 1000],
    aggregate: "sum",
    standing: "added",
    requirements: ["SPEC-DASH-04"],
    note:
      "The source's dashboard on proofs shows their complexity, and no metric measures it. The number of steps says why a proof takes " +
      "long.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
