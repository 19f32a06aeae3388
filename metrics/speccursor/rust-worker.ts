/** What SpecCursor's workers expose about upgrades. */
import { type MetricContract } from "../contract";
import { ECOSYSTEM, STATUS } from "./labels";

export const rustWorker = {
  upgradeDurationSeconds: {
    name: "upgrade_duration_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time from the start of an upgrade to its end, by ecosystem and by whether it succeeded.",
    labels: { ...ECOSYSTEM, ...STATUS },
    zeroInitialised: ["status"],
    buckets: [10, 30, 60, 120, 300, 600, 1200, 1800, 3600],
    aggregate: "sum",
    standing: "corrected",
    requirements: ["SPEC-METRIC-01", "SPEC-METRIC-12", "SPEC-FEAT-17"],
    note:
      "The source gives the name alone; labels and buckets are ours. Upgrades take minutes, so the thirty seconds of its alert on slow " +
      "operations are not for them. Both statuses are exposed as 0 from the start, because failures are counted from this histogram.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
