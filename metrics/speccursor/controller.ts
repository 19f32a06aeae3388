/** What SpecCursor's controller exposes about the jobs that it hands out. Names and labels are ours throughout. */
import { Duration } from "../../units";
import { type MetricContract, oneOf } from "../contract";
import { ECOSYSTEM, NAMES_ARE_OURS } from "./labels";

export const controller = {
  activeJobs: {
    name: "speccursor_active_jobs",
    type: "gauge",
    unit: "none",
    help: "Jobs that this controller has in hand at this moment.",
    labels: ECOSYSTEM,
    aggregate: "sum",
    standing: "added",
    requirements: ["SPEC-METRIC-07"],
    note: `${NAMES_ARE_OURS} A job has one controller, so replicas add up.`,
  },
  queueDepth: {
    name: "speccursor_queue_depth",
    type: "gauge",
    unit: "none",
    help: "Jobs that wait in a queue.",
    labels: { queue: oneOf("upgrade", "generation", "proof") },
    aggregate: "max",
    freshness: Duration.seconds(30),
    standing: "added",
    requirements: ["SPEC-METRIC-08"],
    note:
      `${NAMES_ARE_OURS} The queues are in the one Redis, and every controller asks it: the highest is the figure, and a sum would ` +
      "count each job once for each replica.",
  },
  patchesTotal: {
    name: "speccursor_patches_total",
    type: "counter",
    unit: "none",
    help: "Patches of the language model, by what came of them: verified, or why not.",
    labels: { ...ECOSYSTEM, outcome: oneOf("verified", "not_applicable", "build_failed", "tests_failed", "refuted") },
    zeroInitialised: ["outcome"],
    aggregate: "sum",
    standing: "added",
    requirements: ["SPEC-FEAT-17", "SPEC-DASH-03"],
    note:
      "The source counts the quality of the model's patches among its business metrics and says no measure of it. This one needs no " +
      "judge: a patch is as good as the stage that it reaches. It applies, it builds, its tests pass, its proof holds.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
