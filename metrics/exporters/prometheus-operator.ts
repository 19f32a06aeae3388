/**
 * What the operator of Prometheus exposes about turning objects into configuration: rules, monitors, the Prometheus itself.
 *
 * @see https://github.com/prometheus-operator/prometheus-operator/tree/main/jsonnet/mixin
 */
import { type MetricContract, oneOf, upTo } from "../contract";

const OF_CONTROLLER = { controller: oneOf("prometheus", "prometheus-agent", "alertmanager", "thanos") } as const;

export const prometheusOperator = {
  ready: {
    name: "prometheus_operator_ready",
    type: "gauge",
    unit: "none",
    help: "1 when a controller is ready to work.",
    labels: OF_CONTROLLER,
    aggregate: "min",
    standing: "added",
  },
  syncs: {
    name: "prometheus_operator_syncs",
    type: "gauge",
    unit: "none",
    help: "Objects by the result of their last reconciliation.",
    labels: { ...OF_CONTROLLER, status: oneOf("ok", "failed") },
    aggregate: "max",
    standing: "added",
  },
  managedResources: {
    name: "prometheus_operator_managed_resources",
    type: "gauge",
    unit: "none",
    help: "Rules, monitors and probes by whether they were taken or rejected.",
    labels: { ...OF_CONTROLLER, resource: upTo(8), state: oneOf("selected", "rejected") },
    seriesPerTarget: 30,
    aggregate: "max",
    standing: "added",
  },
  reconcileOperationsTotal: {
    name: "prometheus_operator_reconcile_operations_total",
    type: "counter",
    unit: "none",
    help: "Reconciliations.",
    labels: OF_CONTROLLER,
    aggregate: "sum",
    standing: "added",
  },
  reconcileErrorsTotal: {
    name: "prometheus_operator_reconcile_errors_total",
    type: "counter",
    unit: "none",
    help: "Reconciliations that failed.",
    labels: OF_CONTROLLER,
    aggregate: "sum",
    standing: "added",
  },
  nodeSyncsFailedTotal: {
    name: "prometheus_operator_node_syncs_failed_total",
    type: "counter",
    unit: "none",
    help: "Times that the list of kubelets could not be brought in line with the nodes.",
    labels: { resource: oneOf("endpoints", "endpointslice") },
    aggregate: "sum",
    standing: "added",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
