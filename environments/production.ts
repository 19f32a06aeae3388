/** Production: three zones, no single pod whose loss is noticed, everything that holds data protected, and somebody who is woken. */
import { Duration, Size } from "../units";
import type { Environment } from "./environment";

export const production: Environment = {
  name: "production",
  description: "What customers use.",
  paging: "required",
  cluster: {
    kind: "eks",
    name: "production",
    accountId: "333333333333",
    region: "eu-central-1",
    zones: ["eu-central-1a", "eu-central-1b", "eu-central-1c"],
    vpcCidr: "10.30.0.0/16",
    serviceCidr: "172.20.0.0/16",
    natGateways: "per-zone",
    kubernetesVersion: "1.36",
    adminRoleArns: ["arn:aws:iam::333333333333:role/platform-admin"],
    nodes: { instanceTypes: ["m7g.xlarge"], architecture: "arm64", minSize: 3, desiredSize: 6, maxSize: 18, diskSize: Size.gibibytes(100) },
    controlPlaneLogRetention: Duration.days(365),
  },
  state: {
    kind: "s3",
    bucket: "example-terraform-state-production",
    region: "eu-central-1",
    kmsKeyArn: "arn:aws:kms:eu-central-1:333333333333:alias/terraform-state",
  },
  removalPolicy: "protect",
  secretStore: { kind: "aws-secrets-manager", region: "eu-central-1", prefix: "production" },
  metrics: {
    replicas: 2,
    // Budgets are counted over 30 days, so the data must reach a little further back.
    retention: Duration.days(40),
    volumeSize: Size.gibibytes(500),
    scrapeInterval: Duration.seconds(15),
    evaluationInterval: Duration.seconds(15),
  },
  alerting: {
    replicas: 3,
    volumeSize: Size.gibibytes(5),
    url: "https://alertmanager.example.com",
    channels: ["chat-default", "pagerduty", "phoenix-email", "deadman"],
    smtp: { relay: "smtp.example.com:587", from: "alerts@example.com", username: "alerts" },
  },
  logs: { replicas: 3, retention: Duration.days(30), volumeSize: Size.gibibytes(100) },
  traces: {
    retention: Duration.days(14),
    volumeSize: Size.gibibytes(100),
    keepRatio: 0.1,
    jaeger: { storage: "opensearch", url: "https://jaeger-opensearch.production.example.com", replicas: 3 },
  },
  collector: { gatewayReplicas: 3, queueSize: Size.gibibytes(20) },
  grafana: {
    replicas: 2,
    url: "https://grafana.example.com",
    database: { kind: "postgres", host: "grafana-db.production.example.com:5432", name: "grafana" },
  },
};
