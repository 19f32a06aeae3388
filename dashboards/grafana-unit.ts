/**
 * The unit of a signal in Grafana's words. A unit that Grafana does not know is written behind the figure.
 *
 * @see https://github.com/grafana/grafana/blob/main/packages/grafana-data/src/valueFormats/categories.ts
 */
import type { Signal } from "../signals/signal";

const GRAFANA_UNITS: Readonly<Record<Signal["unit"], string>> = {
  seconds: "s",
  milliseconds: "ms",
  microseconds: "µs",
  bytes: "bytes",
  ratio: "percentunit",
  percent: "percent",
  cents: "suffix: ¢",
  usd: "currencyUSD",
  cores: "suffix: cores",
  celsius: "celsius",
  // Prometheus counts seconds since 1970 and Grafana milliseconds: the query multiplies by 1000.
  timestamp: "dateTimeAsIso",
  "requests/s": "reqps",
  "events/s": "cps",
  "bytes/s": "Bps",
  "events/h": "suffix: /h",
  "usd/h": "suffix: USD/h",
  none: "none",
  unknown: "short",
  short: "short",
};

export function grafanaUnit(unit: Signal["unit"]): string {
  return GRAFANA_UNITS[unit];
}
