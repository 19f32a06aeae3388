/**
 * Where SpecCursor's metrics are read. The source document lets Prometheus find pods by their annotations: whoever writes an annotation
 * decides what is read, and a pod that lost it is missed by nobody. Here each service of the source is declared with its labels and is a
 * job of its own, so that one without a pod is seen. They are found by their Services and not by their pods, because that is what puts the
 * label `service` on their series. Ports and intervals are ours; the path is the source's. The name of a job is the value of the label
 * `job`.
 */
import type { KubernetesName } from "../../units";
import type { ScrapeJob, ServiceDeclaration } from "../scrape";

/** Values of the label `job`. */
export const JOBS = {
  githubApp: "speccursor-github-app",
  controller: "speccursor-controller",
  aiService: "speccursor-ai-service",
  rustWorker: "speccursor-rust-worker",
  leanEngine: "speccursor-lean-engine",
  postgres: "speccursor-postgres",
  redis: "speccursor-redis",
} as const;

/** What the platform reads for all systems, so there is no job or metric of SpecCursor for it. */
export const ANSWERED_BY_PLATFORM = {
  "SPEC-SCRAPE-04": "Rules come as PrometheusRule objects, one for each group, in place of a configuration file that holds them.",
  "SPEC-FEAT-19":
    "Container health, scaling and capacity come from cAdvisor, the kubelets and kube-state-metrics, which speak about every namespace.",
} as const satisfies Readonly<Record<string, string>>;

/** A service of SpecCursor, under the name that its log lines and spans have too. */
const declared = (name: KubernetesName): ServiceDeclaration => ({
  name,
  labels: { "app.kubernetes.io/name": "speccursor", "app.kubernetes.io/component": name },
  ports: { http: 8080, metrics: 9090 },
});

export const services: readonly ServiceDeclaration[] = [
  declared("github-app"),
  declared("controller"),
  declared("ai-service"),
  declared("rust-worker"),
  declared("lean-engine"),
  {
    name: "postgres-exporter",
    labels: { "app.kubernetes.io/name": "prometheus-postgres-exporter", "app.kubernetes.io/instance": "postgres-exporter" },
    ports: { http: 9187 },
  },
  {
    name: "redis-exporter",
    labels: { "app.kubernetes.io/name": "prometheus-redis-exporter", "app.kubernetes.io/instance": "redis-exporter" },
    ports: { "redis-exporter": 9121 },
  },
];

const READ_AT = { port: "metrics", path: "/metrics" } as const;
const ASKED_OF_SERVICES = ["SPEC-SCRAPE-01", "SPEC-SCRAPE-02", "SPEC-SCRAPE-03"] as const;

export const scrape: readonly ScrapeJob[] = [
  {
    kind: "service",
    name: JOBS.githubApp,
    source: "github-app",
    service: "github-app",
    ...READ_AT,
    replicas: 2,
    requirements: ASKED_OF_SERVICES,
  },
  {
    kind: "service",
    name: JOBS.controller,
    source: "controller",
    service: "controller",
    ...READ_AT,
    replicas: 2,
    requirements: ASKED_OF_SERVICES,
  },
  {
    kind: "service",
    name: JOBS.aiService,
    source: "ai-service",
    service: "ai-service",
    ...READ_AT,
    replicas: 2,
    requirements: ASKED_OF_SERVICES,
  },
  {
    kind: "service",
    name: JOBS.rustWorker,
    source: "rust-worker",
    service: "rust-worker",
    ...READ_AT,
    replicas: 10,
    requirements: ASKED_OF_SERVICES,
  },
  {
    kind: "service",
    name: JOBS.leanEngine,
    source: "lean-engine",
    service: "lean-engine",
    ...READ_AT,
    replicas: 4,
    requirements: ASKED_OF_SERVICES,
  },
  // What the services depend on, as far as it runs in the cluster.
  {
    kind: "service",
    name: JOBS.postgres,
    source: "postgres-exporter",
    service: "postgres-exporter",
    port: "http",
    requirements: ["SPEC-SCRAPE-02"],
  },
  {
    kind: "service",
    name: JOBS.redis,
    source: "redis-exporter",
    service: "redis-exporter",
    port: "redis-exporter",
    requirements: ["SPEC-SCRAPE-02"],
  },
];
