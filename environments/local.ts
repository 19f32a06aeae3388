/** A laptop: one node of kind, one replica of everything, files instead of buckets. Needs no cloud account. */
import { Duration, Size } from "../units";
import type { Environment } from "./environment";

export const local: Environment = {
  name: "local",
  description: "A cluster on a laptop.",
  owner: "whoever runs it",
  costCentre: "none",
  paging: "forbidden",
  cluster: {
    kind: "kubeconfig",
    name: "local",
    context: "kind-observability",
    storageClass: "standard",
    // kind's own default.
    podCidr: "10.244.0.0/16",
    kubernetesVersion: "1.36",
  },
  state: { kind: "local" },
  removalPolicy: "destroy",
  secretStore: { kind: "kubernetes", namespace: "secrets-source" },
  metrics: {
    replicas: 1,
    retention: Duration.days(35),
    volumeSize: Size.gibibytes(20),
    scrapeInterval: Duration.seconds(15),
    evaluationInterval: Duration.seconds(15),
  },
  alerting: {
    replicas: 1,
    volumeSize: Size.gibibytes(1),
    url: "http://localhost:9093",
    channels: ["chat-default"],
    slackChannels: { "chat-default": "#alerts-local" },
  },
  logs: { replicas: 1, retention: Duration.days(7), volumeSize: Size.gibibytes(10) },
  traces: {
    retention: Duration.days(3),
    volumeSize: Size.gibibytes(5),
    keepRatio: 1,
    jaeger: { storage: "badger", volumeSize: Size.gibibytes(5) },
  },
  collector: { gatewayReplicas: 1, queueSize: Size.gibibytes(1) },
  grafana: { replicas: 1, url: "http://localhost:3000", database: { kind: "sqlite", volumeSize: Size.gibibytes(1) } },
  quotas: {
    observability: { cpuCores: 4, memory: Size.gibibytes(16), pods: 30, storage: Size.gibibytes(50) },
    nodes: { cpuCores: 2, memory: Size.gibibytes(4), pods: 10, storage: Size.gibibytes(0) },
    jaeger: { cpuCores: 2, memory: Size.gibibytes(4), pods: 10, storage: Size.gibibytes(10) },
    externalSecrets: { cpuCores: 1, memory: Size.gibibytes(4), pods: 15, storage: Size.gibibytes(0) },
    system: { cpuCores: 4, memory: Size.gibibytes(8), pods: 150, storage: Size.gibibytes(20) },
    container: { cpuCores: 0.05, memory: Size.mebibytes(128) },
  },
  systems: { phoenix: { logRetention: Duration.days(7), traceKeepRatio: 1 } },
};
