/**
 * Where CanvasCast's metrics are read. The source document says that the API serves /metrics and that the worker has metrics, and names no job, port or
 * interval: those are ours. Its health endpoints are asked by probes. The name of a job is the value of the label `job`.
 */
import type { ScrapeJob, ServiceDeclaration } from "../scrape";

/** Values of the label `job`. */
export const JOBS = {
  api: "canvascast-api",
  worker: "canvascast-worker",
  apiHealth: "canvascast-api-health",
  apiReady: "canvascast-api-ready",
  workerHealth: "canvascast-worker-health",
} as const;

export const services: readonly ServiceDeclaration[] = [
  {
    name: "canvascast-api",
    labels: { "app.kubernetes.io/name": "canvascast", "app.kubernetes.io/component": "api" },
    ports: { http: 3000 },
  },
  {
    // Workers take no requests but these: their metrics and their health.
    name: "canvascast-worker",
    labels: { "app.kubernetes.io/name": "canvascast", "app.kubernetes.io/component": "worker" },
    ports: { http: 3001 },
  },
];

export const scrape: readonly ScrapeJob[] = [
  {
    // On the API's own port, as the source has it: whatever lets clients in must not let /metrics out.
    kind: "service",
    name: JOBS.api,
    source: "api",
    service: "canvascast-api",
    port: "http",
    path: "/metrics",
    replicas: 3,
    requirements: ["CC-SCRAPE-01"],
  },
  {
    kind: "service",
    name: JOBS.worker,
    source: "worker",
    service: "canvascast-worker",
    port: "http",
    path: "/metrics",
    replicas: 10,
    requirements: ["CC-SCRAPE-02"],
  },
  {
    // Whether the process runs.
    kind: "probe",
    name: JOBS.apiHealth,
    source: "blackbox-exporter",
    module: "http_2xx",
    targets: ["canvascast-api:http/health"],
    requirements: ["CC-HEALTH-01"],
  },
  {
    // Whether it can work: 503 when its database, its Redis or its storage does not answer.
    kind: "probe",
    name: JOBS.apiReady,
    source: "blackbox-exporter",
    module: "http_2xx",
    targets: ["canvascast-api:http/ready"],
    requirements: ["CC-HEALTH-02"],
  },
  {
    // Fails when the worker cannot ask its queue. The counts in its answer are exposed as metrics too.
    kind: "probe",
    name: JOBS.workerHealth,
    source: "blackbox-exporter",
    module: "http_2xx",
    targets: ["canvascast-worker:http/health"],
    requirements: ["CC-HEALTH-03"],
  },
];
