/** The ranges that queries look back over. */

/** A fixed range: `5m`, `24h`. */
export type FixedWindow = `${number}${"s" | "m" | "h" | "d"}`;

/** Ranges that Grafana fills in: a multiple of the scrape interval that suits the width of the panel, and all that the panel shows. */
export type PanelWindow = "$__rate_interval" | "$__range";

/** The range that a signal looks back over: fixed for alerts and records, Grafana's own variable in panels. */
export type Window = FixedWindow | PanelWindow;

/** The window of alerts and records whose signal names none. */
export const DEFAULT_WINDOW: FixedWindow = "5m";

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86400 };

/** Length of a window. @returns undefined for what is no whole number of one unit, and for Grafana's variables */
export function windowSeconds(window: string): number | undefined {
  const [, amount, unit] = /^([1-9]\d*)([smhd])$/.exec(window) ?? [];
  return amount === undefined || unit === undefined ? undefined : Number(amount) * (SECONDS[unit] ?? 0);
}

export function isPanelWindow(window: string): window is PanelWindow {
  return window === "$__rate_interval" || window === "$__range";
}
