/** Whether what a system exposes stays within its budget, in each environment. */
import type { Environment } from "../environments/environment";
import { type JobEstimate, type SystemEstimate, estimateSystem } from "../metrics/cardinality/estimate";
import type { Problem } from "../problems";
import type { SystemPack } from "./system-pack";

export interface ValidateBudgetOptions {
  readonly system: Pick<SystemPack, "name" | "metrics" | "scrape" | "budget">;
  /** The shorter the interval of an environment, the more samples there are. */
  readonly environments: readonly Pick<Environment, "name" | "metrics">[];
}

/** How many metrics a problem names as those that contribute most. */
const NAMED = 3;

export function validateBudget({ system, environments }: ValidateBudgetOptions): Problem[] {
  const faults = budgetFaults(system);
  if (faults.length > 0) return faults;
  const estimates = environments.map((environment) => ({
    environment,
    estimate: estimateSystem({ ...system, scrapeInterval: environment.metrics.scrapeInterval }),
  }));
  // Where no interval is shorter nothing is dearer, and one environment is named for all.
  const [dearest] = [...estimates].sort((a, b) => b.estimate.samplesPerSecond - a.estimate.samplesPerSecond);
  return dearest === undefined ? [] : overruns(system, dearest.environment.name, dearest.estimate);
}

function budgetFaults({ name, budget }: ValidateBudgetOptions["system"]): Problem[] {
  const figures = [
    ["series", budget.series],
    ["samplesPerSecond", budget.samplesPerSecond],
    ["storagePerDay", budget.storagePerDay.toBytes()],
  ] as const;
  return figures
    .filter(([, figure]) => !(Number.isFinite(figure) && figure > 0))
    .map(([field, figure]) => ({
      code: "OBS0805",
      at: `systems.${name}.budget.${field}`,
      what: "The budget is no amount.",
      got: String(figure),
      allowed: "an amount above zero",
      remedy: "Say how much the system may expose; docs/telemetry.md shows what it declares.",
    }));
}

function overruns({ name, budget }: ValidateBudgetOptions["system"], environment: string, estimate: SystemEstimate): Problem[] {
  const at = `systems.${name}.budget`;
  const dearest = contributions(estimate.jobs);
  const over = (field: string, what: string, got: string, allowed: string): Problem => ({
    code: "OBS0805",
    at: `${at}.${field}`,
    what,
    got: `${got}, most of it from ${dearest}`,
    allowed: `at most ${allowed}`,
    remedy: "Take labels or values out of these contracts, keep fewer metrics, scrape less often, or raise the budget if it is worth it.",
  });
  const perDay = [estimate.storagePerDay.toGibibytes(), budget.storagePerDay.toGibibytes()] as const;
  return [
    ...(estimate.series > budget.series
      ? [
          over(
            "series",
            "The contracts and replicas of the system make more series than its budget allows.",
            String(estimate.series),
            String(budget.series),
          ),
        ]
      : []),
    ...(estimate.samplesPerSecond > budget.samplesPerSecond
      ? [
          over(
            "samplesPerSecond",
            `In ${environment} the system makes more samples per second than its budget allows.`,
            rounded(estimate.samplesPerSecond),
            rounded(budget.samplesPerSecond),
          ),
        ]
      : []),
    ...(perDay[0] > perDay[1]
      ? [
          over(
            "storagePerDay",
            `In ${environment} a day of the system takes more storage than its budget allows.`,
            `${rounded(perDay[0])} GiB`,
            `${rounded(perDay[1])} GiB`,
          ),
        ]
      : []),
  ];
}

/** The metrics with the most series, with their job: `requests_total of phoenix-orchestrators (450)`. */
function contributions(jobs: readonly JobEstimate[]): string {
  return jobs
    .flatMap(({ job, metrics }) => metrics.map(({ metric, series }) => ({ job, metric, series })))
    .sort((a, b) => b.series - a.series)
    .slice(0, NAMED)
    .map(({ job, metric, series }) => `${metric} of ${job} (${series} series)`)
    .join(", ");
}

function rounded(figure: number): string {
  return figure >= 100 ? String(Math.ceil(figure)) : String(Number(figure.toPrecision(3)));
}
