/** What the values of a series are, from its contract or, where there is none, from how its name is formed. */
import type { MetricUnit } from "../../metrics/contract";

/**
 * `counter` only rises and starts again at a restart; `bucket` is a counter of a classic histogram; `native` a native histogram. `quantile` is a
 * quantile that the program computed itself.
 */
export type SeriesRole = "counter" | "bucket" | "gauge" | "native" | "stateset" | "info" | "quantile" | "unknown";

const UNITS: readonly (readonly [string, MetricUnit])[] = [
  ["_timestamp_seconds", "timestamp"],
  ["_start_time_seconds", "timestamp"],
  ["_boot_time_seconds", "timestamp"],
  ["_milliseconds", "milliseconds"],
  ["_microseconds", "microseconds"],
  ["_seconds", "seconds"],
  ["_bytes", "bytes"],
  ["_ratio", "ratio"],
  ["_percent", "percent"],
  ["_cents", "cents"],
  ["_usd", "usd"],
  ["_celsius", "celsius"],
];

/** The role that a name promises. Only the suffix of counters and of buckets is reliable. */
export function roleOfName(name: string): SeriesRole {
  if (name.includes(":")) return "unknown";
  if (name.endsWith("_total")) return "counter";
  if (name.endsWith("_bucket")) return "bucket";
  return name.endsWith("_info") ? "info" : "unknown";
}

/** The unit that a name states, or `unknown`. */
export function unitOfName(name: string): MetricUnit {
  if (name.includes(":")) return "unknown";
  if (/_(?:count|bucket)$/.test(name)) return "none";
  const base = name.replace(/_(?:total|sum)$/, "");
  return UNITS.find(([suffix]) => base.endsWith(suffix))?.[1] ?? "unknown";
}
