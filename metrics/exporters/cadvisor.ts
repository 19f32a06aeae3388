/**
 * What the kubelet's cAdvisor exposes about containers, as far as systems read it. The series carry the namespace and pod that they are about; the
 * entry of a whole pod has an empty `container`, so it must be matched away or everything counts twice.
 *
 * @see https://github.com/google/cadvisor/blob/master/docs/storage/prometheus.md
 */
import { type MetricContract, oneOf, upTo } from "../contract";

const OF_CONTAINER = { namespace: upTo(50), pod: upTo(500), container: upTo(50), node: upTo(100) } as const;

export const cadvisor = {
  cpuUsageSecondsTotal: {
    name: "container_cpu_usage_seconds_total",
    type: "counter",
    unit: "seconds",
    help: "CPU time that the container has used, in core seconds.",
    labels: { ...OF_CONTAINER, cpu: oneOf("total") },
    aggregate: "sum",
    standing: "corrected",
    requirements: ["PHX-METRIC-U1"],
    note: "Phoenix' rules read process_cpu_seconds_total, which nobody there declares, and compare cores with a share. This is CPU time per pod, to be divided by its limit.",
  },
  memoryWorkingSetBytes: {
    name: "container_memory_working_set_bytes",
    type: "gauge",
    unit: "bytes",
    help: "Memory that the kernel cannot take back from the container; what its limit is enforced on.",
    labels: OF_CONTAINER,
    aggregate: "max",
    standing: "corrected",
    requirements: ["PHX-METRIC-U2"],
    note: "Phoenix' rules read process_resident_memory_bytes, which nobody there declares. After a restart a container is exposed twice for a moment, hence the highest.",
  },
  cfsPeriodsTotal: {
    name: "container_cpu_cfs_periods_total",
    type: "counter",
    unit: "none",
    help: "Scheduling periods in which the container wanted to run.",
    labels: OF_CONTAINER,
    aggregate: "sum",
    standing: "added",
    note: "Denominator of the throttled share, which tells whether a CPU limit hurts.",
  },
  cfsThrottledPeriodsTotal: {
    name: "container_cpu_cfs_throttled_periods_total",
    type: "counter",
    unit: "none",
    help: "Scheduling periods in which the container was stopped at its CPU limit.",
    labels: OF_CONTAINER,
    aggregate: "sum",
    standing: "added",
    note: "The throttled seconds are dropped by the chart's default relabelling; the periods are not.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
