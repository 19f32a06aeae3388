/**
 * Where Paid's metrics are read. The jobs paid, temporal and postgresql have their names, ports and interval from the source document. The
 * jobs on workers are ours: the source reads the web process alone, and runs, containers, worktrees and the disk are the workers' business,
 * as is what Temporal's SDK counts. The name of a job is the value of the label `job`.
 *
 * Web and worker run several processes behind one port, and the source's registry is one for each process. Both keep their values in the
 * client library's file store, or each scrape would read another process; gauges name their aggregation there, or each process would get a
 * label `pid`.
 */
import { type Cidr, Duration } from "../../units";
import type { ScrapeJob, ServiceDeclaration } from "../scrape";

/** Values of the label `job`. */
export const JOBS = {
  web: "paid",
  worker: "paid-worker",
  temporalSdk: "paid-worker-temporal",
  temporal: "temporal",
  postgres: "postgresql",
  health: "paid-health",
  ready: "paid-ready",
} as const;

/** What the source asks of its Prometheus that the platform's does for all systems, so there is no job of Paid for it. */
export const ANSWERED_BY_PLATFORM = {
  "PAID-SCRAPE-05":
    "Every kubelet has cAdvisor inside and is read by the platform. A second one would expose every container again, without its pod.",
  "PAID-SCRAPE-06": "The platform's Prometheus sends to the Alertmanager that all systems share.",
  "PAID-SCRAPE-07": "Rules come as PrometheusRule objects, one for each group, in place of files in a folder.",
} as const satisfies Readonly<Record<string, string>>;

/**
 * Networks that the web process takes for internal. The source compares the beginning of the address with "10.", "172.16." and "192.168.":
 * of 172.16.0.0/12 that is one sixteenth, so Docker's own networks from 172.17 on are refused, and so is 100.64.0.0/10, from which pods of
 * EKS get addresses. The check has to compare with these networks; a network policy keeps out whom it does not concern.
 */
const INTERNAL_NETWORKS: readonly Cidr[] = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];

const INTERVAL = Duration.seconds(15);

export const services: readonly ServiceDeclaration[] = [
  {
    name: "paid-web",
    labels: { "app.kubernetes.io/name": "paid", "app.kubernetes.io/component": "web" },
    ports: { http: 3000 },
  },
  {
    // Workers take no requests but these: their own metrics, and those of the SDK, which serves them from a port of its own.
    name: "paid-worker",
    labels: { "app.kubernetes.io/name": "paid", "app.kubernetes.io/component": "worker" },
    ports: { metrics: 9394, "sdk-metrics": 9464 },
  },
  {
    name: "temporal",
    labels: { "app.kubernetes.io/name": "temporal", "app.kubernetes.io/instance": "paid-temporal" },
    ports: { grpc: 7233, metrics: 8000 },
  },
  {
    name: "postgres-exporter",
    labels: { "app.kubernetes.io/name": "prometheus-postgres-exporter", "app.kubernetes.io/instance": "postgres-exporter" },
    ports: { http: 9187 },
  },
];

export const scrape: readonly ScrapeJob[] = [
  {
    kind: "service",
    name: JOBS.web,
    source: "web",
    service: "paid-web",
    port: "http",
    path: "/metrics",
    interval: INTERVAL,
    replicas: 2,
    answersTo: INTERNAL_NETWORKS,
    requirements: ["PAID-SCRAPE-01", "PAID-SCRAPE-02", "PAID-SCRAPE-08", "PAID-MBEH-06"],
  },
  {
    kind: "service",
    name: JOBS.worker,
    source: "worker",
    service: "paid-worker",
    port: "metrics",
    interval: INTERVAL,
    replicas: 4,
    requirements: ["PAID-SCRAPE-01", "PAID-SCRAPE-02", "PAID-MBEH-06"],
  },
  {
    // What the source expects of the server on port 8000 is counted by the SDK in each worker.
    kind: "service",
    name: JOBS.temporalSdk,
    source: "temporal-sdk",
    service: "paid-worker",
    port: "sdk-metrics",
    interval: INTERVAL,
    replicas: 4,
    requirements: ["PAID-SCRAPE-01", "PAID-SCRAPE-03"],
  },
  {
    kind: "service",
    name: JOBS.temporal,
    source: "temporal-server",
    service: "temporal",
    port: "metrics",
    interval: INTERVAL,
    requirements: ["PAID-SCRAPE-01", "PAID-SCRAPE-03"],
  },
  {
    kind: "service",
    name: JOBS.postgres,
    source: "postgres-exporter",
    service: "postgres-exporter",
    port: "http",
    interval: INTERVAL,
    requirements: ["PAID-SCRAPE-01", "PAID-SCRAPE-04"],
  },
  {
    // Whether the process runs.
    kind: "probe",
    name: JOBS.health,
    source: "blackbox-exporter",
    module: "http_2xx",
    targets: ["paid-web:http/health"],
    interval: INTERVAL,
    requirements: ["PAID-HEALTH-01"],
  },
  {
    // Whether it can work: 503 when the database, Temporal, Redis or Docker does not answer.
    kind: "probe",
    name: JOBS.ready,
    source: "blackbox-exporter",
    module: "http_2xx",
    targets: ["paid-web:http/health/ready"],
    interval: INTERVAL,
    requirements: ["PAID-HEALTH-02"],
  },
];
