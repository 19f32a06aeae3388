/**
 * The window pairs of multi-window, multi-burn-rate alerts. A pair fires when the long window has burnt more than its share of the whole budget, and
 * the short one, a twelfth as long, says that it still goes on.
 *
 * @see https://sre.google/workbook/alerting-on-slos/ for the pairs of 1 h, 6 h and 3 d; the pair of 1 d is that of Sloth's google-30d windows
 */
import type { Severity } from "./alert";

export interface BurnRateWindow {
  /** Value of the label `window`. */
  readonly long: RatioWindow;
  readonly short: RatioWindow;
  readonly longHours: number;
  /** Percent of the whole budget that is burnt within the long window when the alert fires. */
  readonly budgetPercent: number;
  readonly severity: Exclude<Severity, "none">;
}

/** Windows over which the share of bad events is recorded. */
export type RatioWindow = "5m" | "30m" | "1h" | "2h" | "6h" | "1d" | "3d";

/** Computed from the raw series, so that a page is as fast as can be. */
export const DIRECT_WINDOWS = ["5m", "30m", "1h"] as const satisfies readonly RatioWindow[];
export type DirectWindow = (typeof DIRECT_WINDOWS)[number];
/** Sums of the recorded rates of 5 minutes. */
export const SUMMED_WINDOWS: readonly RatioWindow[] = ["6h", "1d", "3d"];

export const BURN_RATE_WINDOWS: readonly BurnRateWindow[] = [
  { long: "1h", short: "5m", longHours: 1, budgetPercent: 2, severity: "critical" },
  { long: "6h", short: "30m", longHours: 6, budgetPercent: 5, severity: "critical" },
  { long: "1d", short: "2h", longHours: 24, budgetPercent: 10, severity: "warning" },
  { long: "3d", short: "6h", longHours: 72, budgetPercent: 10, severity: "warning" },
];

/** How many times faster than allowed the budget burns at that point, to four decimals: 14.4, 6, 3 and 1 for a window of 30 days. */
export function burnRate(window: BurnRateWindow, windowDays: number): number {
  return Math.round((window.budgetPercent * windowDays * 24 * 100) / window.longHours) / 10000;
}
