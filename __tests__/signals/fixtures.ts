/** Metrics of every type, selections of them, and what holds of every query. */
import { type MetricContract, oneOf, upTo } from "../../metrics/contract";
import { isFailure, parsePromql } from "../../promql/syntax/parse";
import { byNamespace, bySystem } from "../../signals/selection";
import type { Query, Signal } from "../../signals/signal";

const BASE = { unit: "none", help: "Something.", standing: "declared" } as const;
const LATENCY = { ...BASE, type: "histogram", unit: "seconds", aggregate: "sum" } as const;

export const contracts = {
  jobs: { ...BASE, name: "jobs_total", type: "counter", aggregate: "sum", labels: { outcome: oneOf("good", "bad"), queue: upTo(7) } },
  retries: { ...BASE, name: "retries_total", type: "counter", aggregate: "sum" },
  spent: { ...BASE, name: "spent_cents_total", type: "counter", unit: "cents", aggregate: "sum", labels: { queue: upTo(7) } },
  sent: { ...BASE, name: "sent_bytes_total", type: "counter", unit: "bytes", aggregate: "sum" },
  cpu: { ...BASE, name: "cpu_seconds_total", type: "counter", unit: "seconds", aggregate: "sum" },
  duration: { ...LATENCY, name: "job_seconds", buckets: [0.5, 1, 30], labels: { queue: upTo(7) } },
  wait: { ...LATENCY, name: "wait_milliseconds", unit: "milliseconds", buckets: [100, 2000] },
  nativeDuration: {
    ...BASE,
    name: "task_seconds",
    type: "native_histogram",
    unit: "seconds",
    aggregate: "sum",
    labels: { queue: upTo(7) },
  },
  rpc: { ...BASE, name: "rpc_seconds", type: "summary", unit: "seconds", aggregate: "sum" },
  depth: { ...BASE, name: "queue_depth", type: "gauge", aggregate: "max", labels: { queue: upTo(7) } },
  workers: { ...BASE, name: "workers", type: "gauge", aggregate: "sum" },
  limit: { ...BASE, name: "limit_cents", type: "gauge", unit: "cents", aggregate: "max", labels: { queue: upTo(7) } },
  free: { ...BASE, name: "free_bytes", type: "gauge", unit: "bytes", aggregate: "min", labels: { disk: upTo(4) } },
  size: { ...BASE, name: "size_bytes", type: "gauge", unit: "bytes", aggregate: "max", labels: { disk: upTo(4) } },
  load: { ...BASE, name: "load_percent", type: "gauge", unit: "percent", aggregate: "max" },
  left: { ...BASE, name: "calls_left", type: "gauge", aggregate: "min", updatedBy: "calls_total" },
  lastBackup: { ...BASE, name: "last_backup_timestamp_seconds", type: "gauge", unit: "timestamp", aggregate: "max" },
  state: { ...BASE, name: "worker_state", type: "stateset", aggregate: "max", labels: { state: oneOf("up", "down") } },
  build: { ...BASE, name: "build_info", type: "info", aggregate: "max", labels: { version: upTo(5) } },
} as const satisfies Readonly<Record<string, MetricContract>>;

export const blue = bySystem("blue");
export const pods = byNamespace("blue");
export const allJobs = blue.select(contracts.jobs);
export const badJobs = blue.select(contracts.jobs, { outcome: "bad" });
export const durations = blue.select(contracts.duration);
export const nativeDurations = blue.select(contracts.nativeDuration);
export const spent = blue.select(contracts.spent);
export const depth = blue.select(contracts.depth);

/** The expression over seven minutes, after a strict parse: what does not parse fails the test that asks for it. */
export function textOf(query: Query): string {
  const text = query.render("7m");
  const parsed = parsePromql(text, { dashboard: query.kind === "panel" });
  if (isFailure(parsed)) throw new Error(`${parsed.errors[0].message}\n${text}`);
  return text;
}

export function signalOf<Q extends Query>(
  query: Q,
  more: Partial<Omit<Signal, "query">> = {},
): Omit<Signal, "query"> & { readonly query: Q } {
  return { name: "signal", title: "Signal", description: "What it is.", unit: "unknown", legend: "value", ...more, query };
}
