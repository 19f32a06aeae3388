/** The series that the recording rules of an objective write, as contracts, so that alerts and dashboards read them like any other metric. */
import { type MetricContract, upTo } from "../metrics/contract";
import type { DirectWindow, RatioWindow } from "./burn-rate-windows";

const RECORDED = {
  type: "gauge",
  aggregate: "max",
  labels: { slo: upTo(50) },
  standing: "added",
  note: "Written by our own recording rules.",
} as const;

/** Bad events per second over 5 minutes; everything longer than two hours is summed from it. */
export const errorsRate5m = {
  ...RECORDED,
  name: "slo:sli_errors:rate5m",
  unit: "none",
  help: "Bad events per second over 5 minutes.",
} as const;

/** Bad events per second over an hour, for the share of two hours and the least number of events of the fastest page. */
export const errorsRate1h = {
  ...RECORDED,
  name: "slo:sli_errors:rate1h",
  unit: "none",
  help: "Bad events per second over 1 hour.",
} as const;

/** All events per second, over each window that is read from the raw series. */
export const totalRate = {
  "5m": totalContract("5m", "5 minutes"),
  "30m": totalContract("30m", "30 minutes"),
  "1h": totalContract("1h", "1 hour"),
} as const satisfies Readonly<Record<DirectWindow, MetricContract>>;

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
  ...Object.values(totalRate),
  budgetRemaining,
  ...Object.values(errorRatio),
];

function totalContract<Window extends DirectWindow>(window: Window, words: string) {
  return {
    ...RECORDED,
    name: `slo:sli_total:rate${window}`,
    unit: "none",
    help: `All events per second over ${words}.`,
  } as const satisfies MetricContract;
}

function ratioContract<Window extends RatioWindow>(window: Window) {
  return {
    ...RECORDED,
    name: `slo:sli_error:ratio${window}`,
    unit: "ratio",
    help: `Share of bad events over ${window}; absent without events.`,
  } as const satisfies MetricContract;
}
