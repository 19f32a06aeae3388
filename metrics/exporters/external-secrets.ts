/**
 * What the External Secrets operator exposes. Its own label `namespace` becomes `exported_namespace` where the scrape has one.
 *
 * @see https://external-secrets.io/latest/api/metrics/
 */
import { type MetricContract, oneOf, optional, upTo } from "../contract";

const OF_OBJECT = { name: upTo(100), exported_namespace: upTo(20) } as const;
const CONDITION = { condition: oneOf("Ready", "Deleted"), status: oneOf("True", "False", "Unknown") } as const;

export const externalSecrets = {
  syncCallsTotal: {
    name: "externalsecret_sync_calls_total",
    type: "counter",
    unit: "none",
    help: "Times that a secret was read from its store.",
    labels: OF_OBJECT,
    seriesPerTarget: 100,
    aggregate: "sum",
    standing: "added",
  },
  syncCallsError: {
    name: "externalsecret_sync_calls_error",
    type: "counter",
    unit: "none",
    help: "Times that a secret could not be read from its store.",
    labels: OF_OBJECT,
    seriesPerTarget: 100,
    aggregate: "sum",
    standing: "added",
  },
  statusCondition: {
    name: "externalsecret_status_condition",
    type: "gauge",
    unit: "none",
    help: "Conditions of an external secret: 1 for the status that each has.",
    labels: { ...OF_OBJECT, ...CONDITION },
    seriesPerTarget: 400,
    aggregate: "max",
    standing: "added",
  },
  reconcileDuration: {
    name: "externalsecret_reconcile_duration",
    type: "gauge",
    unit: "unknown",
    help: "Time that the last reconciliation of an external secret took, in nanoseconds.",
    labels: OF_OBJECT,
    seriesPerTarget: 100,
    aggregate: "max",
    standing: "added",
  },
  clusterSecretStoreStatusCondition: {
    name: "clustersecretstore_status_condition",
    type: "gauge",
    unit: "none",
    help: "Conditions of a store: 1 for the status that each has.",
    labels: { name: upTo(5), exported_namespace: optional(upTo(1)), ...CONDITION },
    seriesPerTarget: 20,
    aggregate: "max",
    standing: "added",
  },
  providerApiCallsCount: {
    name: "externalsecret_provider_api_calls_count",
    type: "counter",
    unit: "none",
    help: "Calls to the API of a provider, by result.",
    labels: { provider: upTo(5), call: upTo(10), status: oneOf("success", "error") },
    seriesPerTarget: 50,
    aggregate: "sum",
    standing: "added",
  },
  controllerRuntimeReconcileErrorsTotal: {
    name: "controller_runtime_reconcile_errors_total",
    type: "counter",
    unit: "none",
    help: "Reconciliations that failed, by controller.",
    labels: { controller: upTo(10) },
    aggregate: "sum",
    standing: "added",
  },
  controllerRuntimeReconcileTotal: {
    name: "controller_runtime_reconcile_total",
    type: "counter",
    unit: "none",
    help: "Reconciliations by controller and result.",
    labels: { controller: upTo(10), result: oneOf("success", "error", "requeue", "requeue_after") },
    aggregate: "sum",
    standing: "added",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
