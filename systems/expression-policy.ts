/** What the analyzer holds expressions and rules of one environment against: its intervals and retention, and what this project demands of every rule. */
import type { Environment } from "../environments/environment";
import type { Policy } from "../promql";
import { ANNOTATIONS, LABELS } from "../rules/conventions";
import type { Duration } from "../units";

/** Version of Prometheus that the pinned chart runs. */
const PROMETHEUS_VERSION = "3.13";

/** Labels that say whose series are meant: those of a system, of a namespace's pods, of an objective's records. */
const SCOPE_LABELS = ["system", "namespace", "slo"] as const;

/** What holds in every environment, and for panels, which every environment draws. */
export const COMMON_POLICY: Policy = {
  strict: true,
  scopeLabels: SCOPE_LABELS,
  // Contracts list what the scrape adds.
  targetLabels: [],
  features: [],
  prometheusVersion: PROMETHEUS_VERSION,
  annotations: { [ANNOTATIONS.summary]: "[^\\n]+", [ANNOTATIONS.description]: "(?s).+", [ANNOTATIONS.runbook]: "https?://.+" },
  labels: { [LABELS.severity]: "critical|warning|info|none" },
  names: { alert: "[A-Z][A-Za-z0-9]+", record: "[a-z_]+:[a-zA-Z_][\\w:]*:[a-z0-9_]+" },
};

/** What holds in one environment. */
export function expressionPolicy(environment: Environment): Policy {
  const { metrics, name, cluster } = environment;
  return {
    ...COMMON_POLICY,
    scrapeInterval: inSeconds(metrics.scrapeInterval),
    evaluationInterval: inSeconds(metrics.evaluationInterval),
    // With a long-term store older data exists, so a window may be longer than what Prometheus itself keeps.
    ...(metrics.remoteWrite === undefined ? { retention: inSeconds(metrics.retention) } : {}),
    externalLabels: { environment: name, cluster: cluster.name },
  };
}

function inSeconds(duration: Duration): number {
  return duration.toSeconds();
}
