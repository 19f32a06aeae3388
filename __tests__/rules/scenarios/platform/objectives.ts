/** The platform's objectives. */
import { alertmanager, otelCollector, prometheus } from "../../../../metrics/exporters";
import { type ObjectiveProbe, type Scenario, type Who, allMissing, count, objectiveProbes } from "../../../../rules/scenario";

const PLATFORM: Who = { system: "platform", namespace: "observability" };

const notifications: ObjectiveProbe = {
  slo: "platform-notifications",
  name: "notifications",
  title: "Notification Delivery",
  objective: "99",
  budget: 0.01,
  badEvents: "notifications that did not arrive after all attempts",
  own: PLATFORM,
  world: (course, { system }) => [
    count(alertmanager.notificationsTotal, { system, pod: "alertmanager-0", integration: "slack" }, course, ({ all }) => all * 0.7),
    count(alertmanager.notificationsTotal, { system, pod: "alertmanager-1", integration: "pagerduty" }, course, ({ all }) => all * 0.3),
    count(
      alertmanager.notificationsFailedTotal,
      { system, pod: "alertmanager-1", integration: "pagerduty", reason: "serverError" },
      course,
      ({ bad }) => bad * 0.6,
    ),
    count(
      alertmanager.notificationsFailedTotal,
      { system, pod: "alertmanager-0", integration: "slack", reason: "rateLimited" },
      course,
      ({ bad }) => bad * 0.4,
    ),
  ],
  pagesAfter: 9,
};

const ruleEvaluation: ObjectiveProbe = {
  slo: "platform-ruleEvaluation",
  name: "ruleEvaluation",
  title: "Rule Evaluation",
  objective: "99.9",
  budget: 0.001,
  badEvents: "evaluations of rules that failed",
  own: PLATFORM,
  world: (course, { system }) => [
    count(prometheus.ruleEvaluationsTotal, { system, pod: "prometheus-0", rule_group: "a8n.alerts" }, course, ({ all }) => all * 0.55),
    count(prometheus.ruleEvaluationsTotal, { system, pod: "prometheus-1", rule_group: "paid.alerts" }, course, ({ all }) => all * 0.45),
    count(prometheus.ruleEvaluationFailuresTotal, { system, pod: "prometheus-0", rule_group: "a8n.alerts" }, course, ({ bad }) => bad * 0.5),
    count(prometheus.ruleEvaluationFailuresTotal, { system, pod: "prometheus-1", rule_group: "paid.alerts" }, course, ({ bad }) => bad * 0.5),
  ],
  pagesAfter: 1,
};

const logDelivery: ObjectiveProbe = {
  slo: "platform-logDelivery",
  name: "logDelivery",
  title: "Log Delivery",
  objective: "99.9",
  budget: 0.001,
  badEvents: "log records that were given up on",
  own: PLATFORM,
  world: (course, { system }) => [
    count(otelCollector.exporterSentLogRecords, { system, pod: "agent-1", exporter: "otlp_http" }, course, ({ all, bad }) => (all - bad) * 0.6),
    count(otelCollector.exporterSentLogRecords, { system, pod: "agent-2", exporter: "otlp_http" }, course, ({ all, bad }) => (all - bad) * 0.4),
    count(otelCollector.exporterSendFailedLogRecords, { system, pod: "agent-2", exporter: "otlp_http" }, course, ({ bad }) => bad * 0.7),
    count(otelCollector.exporterSendFailedLogRecords, { system, pod: "agent-1", exporter: "otlp_http" }, course, ({ bad }) => bad * 0.3),
  ],
  pagesAfter: 1,
};

const traceDelivery: ObjectiveProbe = {
  slo: "platform-traceDelivery",
  name: "traceDelivery",
  title: "Trace Delivery",
  objective: "99",
  budget: 0.01,
  badEvents: "spans that were given up on",
  own: PLATFORM,
  world: (course, { system }) => [
    count(otelCollector.exporterSentSpans, { system, pod: "gateway-1", exporter: "otlp_grpc" }, course, ({ all, bad }) => (all - bad) * 0.6),
    count(otelCollector.exporterSentSpans, { system, pod: "gateway-2", exporter: "otlp_grpc" }, course, ({ all, bad }) => (all - bad) * 0.4),
    count(otelCollector.exporterSendFailedSpans, { system, pod: "gateway-2", exporter: "otlp_grpc" }, course, ({ bad }) => bad * 0.7),
    count(otelCollector.exporterSendFailedSpans, { system, pod: "gateway-1", exporter: "otlp_grpc" }, course, ({ bad }) => bad * 0.3),
  ],
  pagesAfter: 9,
};

const all = [notifications, ruleEvaluation, logDelivery, traceDelivery];

export const objectives: readonly Scenario[] = [...all.flatMap(objectiveProbes), allMissing(all)];
