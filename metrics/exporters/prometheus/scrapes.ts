/**
 * What Prometheus writes about every target that it scrapes and about every alert. The series carry the labels of the target, or of the alert.
 *
 * @see https://prometheus.io/docs/concepts/jobs_instances/
 */
import { type MetricContract, oneOf, optional, upTo } from "../../contract";

export const prometheusScrapes = {
  up: {
    name: "up",
    type: "gauge",
    unit: "none",
    help: "1 when the last scrape of a target succeeded, 0 when it did not. A target that left discovery has no series.",
    aggregate: "min",
    standing: "declared",
    requirements: ["A8N-METRIC-12"],
  },
  scrapeDurationSeconds: {
    name: "scrape_duration_seconds",
    type: "gauge",
    unit: "seconds",
    help: "Time that the last scrape of a target took.",
    aggregate: "max",
    standing: "added",
  },
  scrapeSamplesScraped: {
    name: "scrape_samples_scraped",
    type: "gauge",
    unit: "none",
    help: "Samples that a target exposed at the last scrape.",
    aggregate: "sum",
    standing: "added",
  },
  scrapeSamplesPostMetricRelabeling: {
    name: "scrape_samples_post_metric_relabeling",
    type: "gauge",
    unit: "none",
    help: "Samples of the last scrape that relabelling kept.",
    aggregate: "sum",
    standing: "added",
  },
  scrapeSeriesAdded: {
    name: "scrape_series_added",
    type: "gauge",
    unit: "none",
    help: "About how many series of the last scrape were new.",
    aggregate: "sum",
    standing: "added",
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
      slo: optional(upTo(50)),
      window: optional(upTo(10)),
    },
    otherLabels: "[a-zA-Z_][a-zA-Z0-9_]*",
    seriesPerTarget: 1000,
    aggregate: "max",
    standing: "added",
    note: "The info inhibitor reads it.",
  },
  alertsForState: {
    name: "ALERTS_FOR_STATE",
    type: "gauge",
    unit: "timestamp",
    help: "When an alert became active, so that a restart does not begin its waiting time again.",
    labels: {
      alertname: upTo(200),
      severity: oneOf("critical", "warning", "info", "none"),
      slo: optional(upTo(50)),
      window: optional(upTo(10)),
    },
    otherLabels: "[a-zA-Z_][a-zA-Z0-9_]*",
    seriesPerTarget: 1000,
    aggregate: "max",
    standing: "added",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
