/**
 * Which exposition each third party's contracts were compared with. The facts of each stand in `__tests__/fixtures/expositions`, and a test refuses a
 * contract that is not in them.
 */
import type { Exposition } from "../contract";

/** Export name of a record of third-party contracts. */
export type Exposed = keyof typeof EXPOSITIONS;

export const EXPOSITIONS = {
  prometheusServer: {
    program: "prometheus",
    version: "3.13.5",
    source:
      "output of the binary with rules, two Alertmanagers, remote write and discovery by files and DNS, joined with what remote write drops as defined in storage/remote/queue_manager.go of prometheus/prometheus v3.13.5",
  },
  prometheusScrapes: {
    program: "prometheus-scrapes",
    version: "3.13.5",
    source: "federation of a running binary, which gives these series no type; they are read as gauges",
  },
  prometheusOperator: {
    program: "prometheus-operator",
    version: "0.93.0",
    source:
      "definitions in pkg/operator and pkg/kubelet of prometheus-operator/prometheus-operator v0.93.0, with the label that each controller adds",
  },
  alertmanager: { program: "alertmanager", version: "0.34.2", source: "output of the binary" },
  loki: {
    program: "loki",
    version: "3.7.8",
    source: "definitions in grafana/loki v3.7.8 and in grafana/dskit, grafana/objstore and prometheus/prometheus which it uses",
  },
  tempo: {
    program: "tempo",
    version: "2.10.8",
    source: "definitions in grafana/tempo v2.10.8 and in grafana/dskit and twmb/franz-go which it uses",
  },
  jaeger: {
    program: "jaeger",
    version: "2.20.0",
    source:
      "definitions in jaegertracing/jaeger v2.20.0, named as the reader of go.opentelemetry.io/collector/service v0.155.0 does without settings, and the spans of opentelemetry-collector",
  },
  otelCollector: {
    program: "opentelemetry-collector",
    version: "0.158.0",
    source: "output of the binary with the receiver otlp, batch and memory_limiter, and exporters that fail",
  },
  grafana: {
    program: "grafana",
    version: "main",
    source:
      "definitions in pkg/middleware/request_metrics.go, pkg/infra/httpclient/httpclientprovider/datasource_metrics_middleware.go and pkg/infra/metrics/metrics.go of grafana/grafana",
  },
  kubeStateMetrics: {
    program: "kube-state-metrics",
    version: "2.20.0",
    source:
      "expected outputs of internal/store/*_test.go in kubernetes/kube-state-metrics v2.20.0, two metrics of docs/metrics that no test has, and what it tells of itself as defined in pkg/watch, pkg/sharding and pkg/app",
  },
  cadvisor: {
    program: "cadvisor",
    version: "0.56.2",
    source:
      "metrics/testdata/prometheus_metrics of google/cadvisor v0.56.2 and the limits of memory defined in its metrics/prometheus.go, with the labels that the kubelet 1.36.3 gives containers (pkg/kubelet/server)",
  },
  kubelet: {
    program: "kubelet",
    version: "1.36.3",
    source:
      "test/instrumentation/documentation/documentation-list.yaml of kubernetes/kubernetes v1.36.3, which its build extracts from the code, and pkg/kubelet/volumemanager/metrics",
  },
  apiServer: {
    program: "kube-apiserver",
    version: "1.36.3",
    source:
      "test/instrumentation/documentation/documentation-list.yaml of kubernetes/kubernetes v1.36.3, which its build extracts from the code",
  },
  coreDns: {
    program: "coredns",
    version: "1.12.4",
    source: "output of the binary with the plugins of a cluster's Corefile but kubernetes",
  },
  nodeExporter: {
    program: "node_exporter",
    version: "1.12.1",
    source: "output of the binary on Linux 6.18, joined with collector/fixtures/e2e-output.txt of prometheus/node_exporter v1.12.1",
  },
  postgresExporter: {
    program: "postgres_exporter",
    version: "0.17.1",
    source:
      "output of the binary beside PostgreSQL 15.18, joined with the definitions in collector/pg_stat_user_tables.go and pg_statio_user_tables.go of prometheus-community/postgres_exporter v0.17.1",
  },
  redisExporter: {
    program: "redis_exporter",
    version: "1.82.0",
    source: "output of the binary beside a primary and a replica of Redis 7.0.15, and once with --include-system-metrics",
  },
  blackboxExporter: {
    program: "blackbox_exporter",
    version: "0.28.0",
    source: "output of the binary for probes over HTTP, HTTPS, TCP, TLS and ICMP",
  },
  temporalServer: {
    program: "temporal",
    version: "1.31.2",
    source: "output of the binary with its SQLite configuration and the reporter tally, while a worker ran workflows",
  },
  temporalSdk: {
    program: "temporal-sdk-core",
    version: "typescript-1.24.0",
    source:
      "output of a worker of @temporalio/worker 1.24.0, which is on Core as Ruby's is: durations in seconds, suffixes of units, none of counters",
  },
  traefik: {
    program: "traefik",
    version: "3.7.9",
    source:
      "definitions and expectations in pkg/observability/metrics/prometheus.go and prometheus_test.go of traefik/traefik v3.7.9, with labels of routers on",
  },
  glitchtip: {
    program: "glitchtip",
    version: "main",
    source:
      "output of django-prometheus 2.4.1 in a Django 5.2 without its database, and apps/observability/metrics.py of GlitchTip's backend",
  },
  externalSecrets: {
    program: "external-secrets",
    version: "2.9.0",
    source:
      "definitions in pkg/controllers and runtime/metrics of external-secrets/external-secrets v2.9.0, and of sigs.k8s.io/controller-runtime v0.24.1 which it uses",
  },
  awsLoadBalancer: {
    program: "yet-another-cloudwatch-exporter",
    version: "0.67.0",
    source: "rules of pkg/promutil of prometheus-community/yet-another-cloudwatch-exporter v0.67.0 for the metrics of its examples/alb.yml",
  },
  awsVpcCni: {
    program: "amazon-vpc-cni-k8s",
    version: "1.23.0",
    source: "definitions in utils/prometheusmetrics of aws/amazon-vpc-cni-k8s v1.23.0",
  },
  haproxy: { program: "haproxy", version: "2.6.12", source: "output of the binary, Debian's package" },
} as const satisfies Readonly<Record<string, Exposition>>;
