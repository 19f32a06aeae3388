/**
 * What Prometheus itself writes about every target and every alert.
 *
 * @see https://prometheus.io/docs/concepts/jobs_instances/
 */
import { type MetricContract, oneOf, upTo } from "../contract";

export const prometheus = {
  up: {
    name: "up",
    type: "gauge",
    unit: "none",
    help: "1 when the last scrape of a target succeeded, 0 when it did not. A target that left discovery has no series.",
    aggregate: "min",
    standing: "added",
    note: "Every system needs to know that its targets are read.",
  },
  alerts: {
    name: "ALERTS",
    type: "gauge",
    unit: "none",
    help: "1 for every alert that is pending or firing, with the labels of the alert.",
    labels: {
      alertname: upTo(200),
      alertstate: oneOf("pending", "firing"),
      severity: oneOf("critical", "warning", "info", "none"),
      slo: upTo(50),
      window: upTo(10),
    },
    aggregate: "max",
    standing: "added",
    note: "The info inhibitor reads it.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
