/**
 * What a probe through the blackbox exporter exposes. `instance` is the target that was asked.
 *
 * @see https://github.com/prometheus/blackbox_exporter
 */
import type { MetricContract } from "../contract";

export const blackboxExporter = {
  probeSuccess: {
    name: "probe_success",
    type: "gauge",
    unit: "none",
    help: "1 when the target answered as its module expects, 0 when it did not.",
    aggregate: "min",
    standing: "added",
    note: "Phoenix' source names load balancers as a source and no metric of them. Whether the entry answers is the least that has to be known.",
  },
  probeDurationSeconds: {
    name: "probe_duration_seconds",
    type: "gauge",
    unit: "seconds",
    help: "Time that the last probe took.",
    aggregate: "max",
    standing: "added",
    note: "How long the entry takes, as seen from outside of the orchestrators.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
