/**
 * Every chart that this project installs, pinned. There is no "latest": a bump is a change of this table, of the facts in `charts/facts` and of
 * the proof ledger.
 */

/** A chart in a repository, at one version. */
export interface RepositoryChart {
  /** Name of the chart in its repository. */
  readonly name: string;
  /** The exact version. */
  readonly version: string;
  /** As users add it: an index over https, or a registry. */
  readonly repository: `https://${string}` | `oci://${string}`;
}

/** A chart in a folder on this machine, copied into the output of the synth. */
export interface LocalChart {
  /** Folder that holds `Chart.yaml`: absolute, or relative to the working directory. */
  readonly localPath: string;
}

/** Where a chart comes from. */
export type ChartSource = RepositoryChart | LocalChart;

const PROMETHEUS_COMMUNITY = "https://prometheus-community.github.io/helm-charts";
const GRAFANA_COMMUNITY = "https://grafana-community.github.io/helm-charts";

/** The pinned charts, by what they install. */
export const CHARTS = {
  prometheus: { name: "kube-prometheus-stack", version: "88.5.3", repository: PROMETHEUS_COMMUNITY },
  prometheusOperatorCrds: { name: "prometheus-operator-crds", version: "31.0.1", repository: PROMETHEUS_COMMUNITY },
  alertmanager: { name: "alertmanager", version: "1.42.0", repository: PROMETHEUS_COMMUNITY },
  loki: { name: "loki", version: "18.11.0", repository: GRAFANA_COMMUNITY },
  tempo: { name: "tempo", version: "2.2.4", repository: GRAFANA_COMMUNITY },
  jaeger: { name: "jaeger", version: "4.11.1", repository: "https://jaegertracing.github.io/helm-charts" },
  collector: {
    name: "opentelemetry-collector",
    version: "0.170.0",
    repository: "https://open-telemetry.github.io/opentelemetry-helm-charts",
  },
  grafana: { name: "grafana", version: "12.11.1", repository: GRAFANA_COMMUNITY },
  externalSecrets: { name: "external-secrets", version: "2.9.0", repository: "https://charts.external-secrets.io" },
  loadBalancerController: {
    name: "aws-load-balancer-controller",
    version: "3.5.0",
    repository: "https://aws.github.io/eks-charts",
  },
  blackboxExporter: { name: "prometheus-blackbox-exporter", version: "11.17.2", repository: PROMETHEUS_COMMUNITY },
  redisExporter: { name: "prometheus-redis-exporter", version: "6.29.0", repository: PROMETHEUS_COMMUNITY },
  postgresExporter: { name: "prometheus-postgres-exporter", version: "8.2.0", repository: PROMETHEUS_COMMUNITY },
} as const satisfies Readonly<Record<string, RepositoryChart>>;
