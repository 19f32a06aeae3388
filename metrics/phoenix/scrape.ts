/**
 * Where Phoenix' metrics are read. The source document names orchestrators, agents, Redis and load balancers as what is scraped, and no job, port,
 * path or interval: all of those are ours. The name of a job is the value of the label `job`.
 */
import type { MetricContract } from "../contract";
import { redisExporter } from "../exporters/redis-exporter";
import type { ScrapeJob, ServiceDeclaration } from "../scrape";
import { MAX_AGENTS } from "./agent";

/** Values of the label `job`. */
export const JOBS = {
  orchestrators: "phoenix-orchestrators",
  agents: "phoenix-agents",
  redis: "phoenix-redis",
  entry: "phoenix-entry",
  loadBalancers: "phoenix-load-balancers",
} as const;

/** What the source lists of the Redis exporter, under the exporter's own names, and whether the exporter reaches its Redis. */
const REDIS_METRICS: readonly MetricContract[] = [
  redisExporter.redisUp,
  redisExporter.connectedClients,
  redisExporter.memoryUsedBytes,
  redisExporter.commandsTotal,
  redisExporter.keyspaceHitsTotal,
  redisExporter.keyspaceMissesTotal,
  redisExporter.connectedSlaves,
  redisExporter.masterReplOffset,
  redisExporter.connectedSlaveLagSeconds,
];

export const services: readonly ServiceDeclaration[] = [
  {
    name: "phoenix-orchestrator",
    labels: { "app.kubernetes.io/name": "phoenix", "app.kubernetes.io/component": "orchestrator" },
    ports: { http: 8080, metrics: 9090 },
  },
  {
    name: "phoenix-redis-exporter",
    labels: { "app.kubernetes.io/name": "prometheus-redis-exporter", "app.kubernetes.io/instance": "phoenix-redis-exporter" },
    ports: { "redis-exporter": 9121 },
  },
  {
    name: "phoenix-entry",
    labels: { "app.kubernetes.io/name": "phoenix", "app.kubernetes.io/component": "entry" },
    ports: { http: 80 },
  },
];

export const scrape: readonly ScrapeJob[] = [
  {
    kind: "service",
    name: JOBS.orchestrators,
    source: "orchestrator",
    service: "phoenix-orchestrator",
    port: "metrics",
    replicas: 3,
    requirements: ["PHX-SCRAPE-01"],
  },
  {
    // Agents take no requests, so no Service stands before them.
    kind: "pods",
    name: JOBS.agents,
    source: "agent",
    labels: { "app.kubernetes.io/name": "phoenix", "app.kubernetes.io/component": "agent" },
    port: "metrics",
    replicas: MAX_AGENTS,
    requirements: ["PHX-SCRAPE-02"],
  },
  {
    // The source wants a list of metrics from the exporter, which has no such option; the scrape keeps what the list means.
    kind: "service",
    name: JOBS.redis,
    source: "redis-exporter",
    service: "phoenix-redis-exporter",
    port: "redis-exporter",
    keep: REDIS_METRICS.map(({ name }) => name),
    requirements: ["PHX-SCRAPE-03", "PHX-COMP-08"],
  },
  {
    // The way in as a client sees it: the Service that the load balancers stand before.
    kind: "probe",
    name: JOBS.entry,
    source: "blackbox-exporter",
    module: "http_2xx",
    targets: ["phoenix-entry:http/healthz"],
    requirements: ["PHX-SCRAPE-04", "PHX-COMP-12"],
  },
  {
    // The load balancers stand outside of the cluster. The source names neither product nor hosts: HAProxy and these two names are ours.
    kind: "static",
    name: JOBS.loadBalancers,
    source: "haproxy",
    targets: ["lb-1.phoenix.internal:8404", "lb-2.phoenix.internal:8404"],
    requirements: ["PHX-SCRAPE-04", "PHX-COMP-12"],
  },
];
