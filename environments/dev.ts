/** The development cluster: two zones, one of everything, cheap and made to be destroyed. Nobody is paged. */
import { Duration, Size } from "../units";
import type { Environment } from "./environment";

export const dev: Environment = {
  name: "dev",
  description: "Development, rebuilt at will.",
  paging: "forbidden",
  cluster: {
    kind: "eks",
    name: "dev",
    accountId: "111111111111",
    region: "eu-central-1",
    zones: ["eu-central-1a", "eu-central-1b"],
    vpcCidr: "10.10.0.0/16",
    serviceCidr: "172.20.0.0/16",
    natGateways: "single",
    kubernetesVersion: "1.36",
    adminRoleArns: ["arn:aws:iam::111111111111:role/platform-admin"],
    nodes: { instanceTypes: ["m7g.large"], architecture: "arm64", minSize: 2, desiredSize: 3, maxSize: 5, diskSize: Size.gibibytes(50) },
    controlPlaneLogRetention: Duration.days(30),
  },
  state: { kind: "s3", bucket: "example-terraform-state-dev", region: "eu-central-1" },
  removalPolicy: "destroy",
  secretStore: { kind: "aws-secrets-manager", region: "eu-central-1", prefix: "dev" },
  metrics: {
    replicas: 1,
    retention: Duration.days(35),
    volumeSize: Size.gibibytes(100),
    scrapeInterval: Duration.seconds(15),
    evaluationInterval: Duration.seconds(15),
  },
  alerting: {
    replicas: 1,
    volumeSize: Size.gibibytes(1),
    url: "https://alertmanager.dev.example.com",
    channels: ["chat-default"],
    slackChannels: { "chat-default": "#alerts-dev" },
  },
  logs: { replicas: 1, retention: Duration.days(14), volumeSize: Size.gibibytes(20) },
  traces: {
    retention: Duration.days(7),
    volumeSize: Size.gibibytes(20),
    keepRatio: 1,
    jaeger: { storage: "badger", volumeSize: Size.gibibytes(20) },
  },
  collector: { gatewayReplicas: 1, queueSize: Size.gibibytes(5) },
  grafana: { replicas: 1, url: "https://grafana.dev.example.com", database: { kind: "sqlite", volumeSize: Size.gibibytes(5) } },
};
