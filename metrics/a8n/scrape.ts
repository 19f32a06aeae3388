/**
 * Where a8n's metrics are read. Names, ports and the interval of the first three jobs are the source document's, so that rules on `job="api"` stay as they
 * are; two of its targets are provided by no service of the source and are declared here. Jobs on GlitchTip are ours.
 */
import { Duration } from "../../units";
import type { ScrapeJob, ServiceDeclaration } from "../scrape";

/** Values of the label `job`. */
export const JOBS = {
  api: "api",
  traefik: "traefik",
  postgres: "postgres",
  glitchtip: "glitchtip",
  health: "glitchtip-health",
  entry: "glitchtip-entry",
} as const;

/** What the source's Prometheus is told about itself. The platform runs one Prometheus for all systems, so these are no jobs of a8n. */
export const ANSWERED_BY_PLATFORM = {
  "A8N-SCRAPE-02":
    "The source lists no Alertmanager, so no alert of it ever leaves Prometheus. The platform's Prometheus sends to the Alertmanager that all systems share.",
  "A8N-SCRAPE-03": "Rules come as PrometheusRule objects, one for each group, in place of files in a folder.",
  "A8N-SCRAPE-04": "Prometheus reads its own metrics as a target of the platform; their label system says so.",
  "A8N-SCRAPE-08":
    "Nodes carry pods of all systems. The platform's node exporter runs on each of them; a second one of a8n's own would expose every figure twice.",
} as const satisfies Readonly<Record<string, string>>;

const INTERVAL = Duration.seconds(15);

export const services: readonly ServiceDeclaration[] = [
  {
    name: "api",
    labels: { "app.kubernetes.io/name": "a8n", "app.kubernetes.io/component": "api" },
    ports: { http: 8080 },
  },
  {
    name: "traefik",
    labels: { "app.kubernetes.io/name": "traefik", "app.kubernetes.io/instance": "traefik-a8n" },
    ports: { web: 80, websecure: 443, metrics: 8082 },
    // Its user may not listen on ports below 1024.
    podPorts: { web: 8000, websecure: 8443 },
  },
  {
    // Reads the databases of the API and of GlitchTip.
    name: "postgres-exporter",
    labels: { "app.kubernetes.io/name": "prometheus-postgres-exporter", "app.kubernetes.io/instance": "postgres-exporter" },
    ports: { http: 9187 },
  },
  {
    name: "glitchtip",
    labels: { "app.kubernetes.io/name": "glitchtip", "app.kubernetes.io/component": "web" },
    ports: { http: 8000 },
  },
];

export const scrape: readonly ScrapeJob[] = [
  {
    kind: "service",
    name: JOBS.api,
    source: "api",
    service: "api",
    port: "http",
    path: "/metrics",
    interval: INTERVAL,
    replicas: 3,
    requirements: ["A8N-SCRAPE-01", "A8N-SCRAPE-05"],
  },
  {
    kind: "service",
    name: JOBS.traefik,
    source: "traefik",
    service: "traefik",
    port: "metrics",
    interval: INTERVAL,
    replicas: 2,
    requirements: ["A8N-SCRAPE-01", "A8N-SCRAPE-06"],
  },
  {
    kind: "service",
    name: JOBS.postgres,
    source: "postgres-exporter",
    service: "postgres-exporter",
    port: "http",
    interval: INTERVAL,
    requirements: ["A8N-SCRAPE-01", "A8N-SCRAPE-07"],
  },
  {
    // Served to everybody once ENABLE_OBSERVABILITY_API is set: whatever lets browsers in must not let /metrics out.
    kind: "service",
    name: JOBS.glitchtip,
    source: "glitchtip",
    service: "glitchtip",
    port: "http",
    path: "/metrics",
    interval: INTERVAL,
    requirements: ["A8N-COMP-04"],
  },
  {
    // Whether GlitchTip takes errors at all. An API whose errors are not taken looks healthy there.
    kind: "probe",
    name: JOBS.health,
    source: "blackbox-exporter",
    module: "http_2xx",
    targets: ["glitchtip:http/_health/"],
    requirements: ["A8N-COMP-04"],
  },
  {
    // From outside, as a browser reports its errors: through Traefik, with the certificate.
    kind: "probe",
    name: JOBS.entry,
    source: "blackbox-exporter",
    module: "http_2xx",
    targets: ["https://glitchtip.a8n.tools"],
    requirements: ["A8N-COMP-04", "A8N-TRACE-04"],
  },
];
