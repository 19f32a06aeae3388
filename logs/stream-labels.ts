/** Labels that the platform itself puts on log lines, whoever wrote them. */

/** Loki's stream labels: the identity of the platform, the program and its namespace. */
export const STREAM_LABELS: readonly string[] = ["environment", "cluster", "system", "service_name", "k8s_namespace_name"];

/**
 * What the collector and Loki keep beside a line as structured metadata. It can be filtered on without a parser, and cannot select streams.
 *
 * @see https://grafana.com/docs/loki/latest/get-started/labels/structured-metadata/
 */
export const STRUCTURED_METADATA: readonly string[] = [
  "k8s_pod_name",
  "k8s_pod_uid",
  "k8s_node_name",
  "k8s_container_name",
  "k8s_container_restart_count",
  "k8s_deployment_name",
  "k8s_statefulset_name",
  "k8s_daemonset_name",
  "k8s_job_name",
  "log_iostream",
  "log_file_path",
  "logtag",
  "severity_text",
  "severity_number",
  "detected_level",
];

/** Values of `detected_level`, which Loki writes in its own spelling, whatever a line says. */
export const DETECTED_LEVELS: readonly string[] = ["trace", "debug", "info", "warn", "error", "critical", "fatal", "unknown"];

/** What Loki sets where a stage of a query failed for a line. */
export const ERROR_LABELS: readonly string[] = ["__error__", "__error_details__", "__preserve_error__"];
