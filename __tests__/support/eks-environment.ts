/** A complete environment with an EKS cluster, recognisable by its odd values, for tests of what is made from one. */
import type { EksConfig } from "../../environments/environment";
import type { EksEnvironment } from "../../stacks/eks-environment";
import { Duration, Size } from "../../units";

export const EKS_CONFIG: EksConfig = {
  kind: "eks",
  name: "test-7",
  accountId: "111122223333",
  region: "eu-central-1",
  zones: ["eu-central-1a", "eu-central-1b", "eu-central-1c"],
  vpcCidr: "10.20.0.0/16",
  serviceCidr: "172.20.0.0/16",
  natGateways: "per-zone",
  awsServices: "endpoints",
  nodeTraffic: "encrypted",
  kubernetesVersion: "1.36",
  adminRoleArns: ["arn:aws:iam::111122223333:role/people/PlatformAdmin"],
  onCallRoleArns: ["arn:aws:iam::111122223333:role/people/OnCall"],
  readOnlyRoleArns: ["arn:aws:iam::111122223333:role/people/Developer"],
  nodeGroups: [
    {
      name: "general",
      purpose: "general",
      instanceTypes: ["m7g.large"],
      architecture: "arm64",
      capacity: "on-demand",
      spread: "one-group",
      minSize: 3,
      desiredSize: 4,
      maxSize: 7,
      diskSize: Size.gibibytes(77),
    },
    {
      name: "telemetry",
      purpose: "telemetry",
      instanceTypes: ["r7g.large"],
      architecture: "arm64",
      capacity: "on-demand",
      spread: "group-per-zone",
      minSize: 1,
      desiredSize: 1,
      maxSize: 3,
      diskSize: Size.gibibytes(78),
    },
  ],
  controlPlaneLogRetention: Duration.days(365),
};

export const EKS_ENVIRONMENT: EksEnvironment = {
  name: "test",
  description: "An environment of the tests.",
  owner: "team-7",
  costCentre: "cc-7",
  paging: "forbidden",
  cluster: EKS_CONFIG,
  state: { kind: "s3", bucket: "test-terraform-state", region: "eu-central-1" },
  removalPolicy: "protect",
  secretStore: { kind: "aws-secrets-manager", region: "eu-central-1", prefix: "test" },
  metrics: {
    replicas: 2,
    retention: Duration.days(15),
    volumeSize: Size.gibibytes(50),
    scrapeInterval: Duration.seconds(30),
    evaluationInterval: Duration.seconds(30),
    remoteWrite: {
      url: "https://aps-workspaces.eu-west-1.amazonaws.com/workspaces/ws-0a1b2c3d-77/api/v1/remote_write",
      sigv4Region: "eu-west-1",
    },
  },
  alerting: { replicas: 3, volumeSize: Size.gibibytes(2), url: "https://alertmanager.example.com", channels: [] },
  logs: { replicas: 3, retention: Duration.days(30), volumeSize: Size.gibibytes(20) },
  traces: {
    retention: Duration.days(7),
    volumeSize: Size.gibibytes(20),
    keepRatio: 0.1,
    jaeger: { storage: "badger", volumeSize: Size.gibibytes(10) },
  },
  collector: { gatewayReplicas: 2, queueSize: Size.gibibytes(5) },
  grafana: { replicas: 1, url: "https://grafana.example.com", database: { kind: "sqlite", volumeSize: Size.gibibytes(5) } },
  quotas: {
    observability: { cpuCores: 7, memory: Size.gibibytes(27), pods: 47, storage: Size.gibibytes(1007) },
    nodes: { cpuCores: 17, memory: Size.gibibytes(67), pods: 207, storage: Size.gibibytes(0) },
    jaeger: { cpuCores: 3, memory: Size.gibibytes(13), pods: 17, storage: Size.gibibytes(107) },
    externalSecrets: { cpuCores: 2, memory: Size.gibibytes(7), pods: 27, storage: Size.gibibytes(0) },
    system: { cpuCores: 9, memory: Size.gibibytes(37), pods: 157, storage: Size.gibibytes(77) },
    container: { cpuCores: 0.07, memory: Size.mebibytes(177) },
  },
};

/** The same with everything that the cluster stack can make in AWS. */
export const AWS_ENVIRONMENT: EksEnvironment = {
  ...EKS_ENVIRONMENT,
  metrics: withoutRemoteWrite(EKS_ENVIRONMENT.metrics),
  traces: {
    ...EKS_ENVIRONMENT.traces,
    jaeger: {
      storage: "opensearch-domain",
      replicas: 2,
      instanceType: "r7g.large.search",
      dataNodes: 3,
      volumeSize: Size.gibibytes(101),
    },
  },
  grafana: {
    ...EKS_ENVIRONMENT.grafana,
    replicas: 2,
    database: { kind: "rds", instanceClass: "db.t4g.medium", volumeSize: Size.gibibytes(21), backupRetention: Duration.days(8) },
  },
};

function withoutRemoteWrite({ remoteWrite: _, ...metrics }: EksEnvironment["metrics"]): EksEnvironment["metrics"] {
  return { ...metrics, managedPrometheus: { logRetention: Duration.days(60) } };
}
