/** Staging: the shape of production in smaller sizes, with chat and mail but without a pager. */
import { Duration, Size } from "../units";
import type { Environment } from "./environment";

export const staging: Environment = {
  name: "staging",
  description: "The last stop before production, in its shape.",
  paging: "forbidden",
  cluster: {
    kind: "eks",
    name: "staging",
    accountId: "222222222222",
    region: "eu-central-1",
    zones: ["eu-central-1a", "eu-central-1b", "eu-central-1c"],
    vpcCidr: "10.20.0.0/16",
    serviceCidr: "172.20.0.0/16",
    natGateways: "single",
    kubernetesVersion: "1.36",
    adminRoleArns: ["arn:aws:iam::222222222222:role/platform-admin"],
    nodes: { instanceTypes: ["m7g.large"], architecture: "arm64", minSize: 3, desiredSize: 3, maxSize: 9, diskSize: Size.gibibytes(80) },
    controlPlaneLogRetention: Duration.days(90),
  },
  state: { kind: "s3", bucket: "example-terraform-state-staging", region: "eu-central-1" },
  removalPolicy: "protect",
  secretStore: { kind: "aws-secrets-manager", region: "eu-central-1", prefix: "staging" },
  metrics: {
    replicas: 2,
    retention: Duration.days(35),
    volumeSize: Size.gibibytes(200),
    scrapeInterval: Duration.seconds(15),
    evaluationInterval: Duration.seconds(15),
  },
  alerting: {
    replicas: 3,
    volumeSize: Size.gibibytes(2),
    url: "https://alertmanager.staging.example.com",
    channels: ["chat-default", "phoenix-email", "deadman"],
    slackChannels: { "chat-default": "#alerts-staging" },
    smtp: { relay: "smtp.example.com:587", from: "alerts@staging.example.com", username: "alerts" },
  },
  logs: { replicas: 3, retention: Duration.days(14), volumeSize: Size.gibibytes(50) },
  traces: {
    retention: Duration.days(7),
    volumeSize: Size.gibibytes(50),
    keepRatio: 0.5,
    jaeger: { storage: "opensearch", url: "https://jaeger-opensearch.staging.example.com", replicas: 2 },
  },
  collector: { gatewayReplicas: 3, queueSize: Size.gibibytes(10) },
  grafana: {
    replicas: 2,
    url: "https://grafana.staging.example.com",
    database: { kind: "postgres", host: "grafana-db.staging.example.com:5432", name: "grafana" },
  },
  systems: {
    // Staging shares its nodes with load tests, which are slow and meant to be.
    phoenix: { alerts: { HighLatency: { threshold: 2 } } },
  },
};
