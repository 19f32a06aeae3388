/** The series that the recording rules of an objective write, as contracts, so that alerts and dashboards read them like any other metric. */
import { type MetricContract, upTo } from "../metrics/contract";
import type { RatioWindow } from "./burn-rate-windows";

const RECORDED = {
  type: "gauge",
  aggregate: "max",
  labels: { slo: upTo(50) },
  standing: "added",
  note: "Written by our own recording rules.",
} as const;

/** Bad events per second over 5 minutes; everything longer than an hour is summed from it. */
export const errorsRate5m = {
  ...RECORDED,
  name: "slo:sli_errors:rate5m",
  unit: "none",
  help: "Bad events per second over 5 minutes.",
} as const;

/** Bad events per second over an hour, for the least number of events of the fastest page. */
export const errorsRate1h = {
  ...RECORDED,
  name: "slo:sli_errors:rate1h",
  unit: "none",
  help: "Bad events per second over 1 hour.",
} as const;

export const totalRate5m = {
  ...RECORDED,
  name: "slo:sli_total:rate5m",
  unit: "none",
  help: "All events per second over 5 minutes.",
} as const;

export const budgetRemaining = {
  ...RECORDED,
  name: "slo:error_budget_remaining:ratio",
  unit: "ratio",
  help: "Share of the error budget that is left in the rolling window of the objective; below 0 when more than all of it is spent.",
} as const;

export const errorRatio = {
  "5m": ratioContract("5m"),
  "30m": ratioContract("30m"),
  "1h": ratioContract("1h"),
  "2h": ratioContract("2h"),
  "6h": ratioContract("6h"),
  "1d": ratioContract("1d"),
  "3d": ratioContract("3d"),
} as const satisfies Readonly<Record<RatioWindow, MetricContract>>;

/** Everything that the rules of one objective write. */
export const RECORDED_CONTRACTS: readonly MetricContract[] = [
  errorsRate5m,
  errorsRate1h,
  totalRate5m,
  budgetRemaining,
  ...Object.values(errorRatio),
];

function ratioContract<Window extends RatioWindow>(window: Window) {
  return {
    ...RECORDED,
    name: `slo:sli_error:ratio${window}`,
    unit: "ratio",
    help: `Share of bad events over ${window}; absent without events.`,
  } as const satisfies MetricContract;
}
