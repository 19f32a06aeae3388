/** The form of an environment: which fields there are and of what type. What the values mean is checked beside it, in the other files of this folder. */
import type { AlertOverride } from "../../rules/alert";
import type { SystemConfig, SystemConfigs } from "../../systems";
import type { AddOnVersion } from "../add-on-versions";
import type {
  AlertingConfig,
  AwsSecretStoreConfig,
  CollectorConfig,
  EksConfig,
  Environment,
  ExistingVpcConfig,
  GrafanaConfig,
  HelmValuesConfig,
  JaegerBadgerConfig,
  JaegerDomainConfig,
  JaegerOpenSearchConfig,
  KubeconfigConfig,
  KubernetesSecretStoreConfig,
  LocalStateConfig,
  LogsConfig,
  ManagedPrometheusConfig,
  MetricsConfig,
  NodeGroupConfig,
  NodeTaintConfig,
  PostgresConfig,
  RdsConfig,
  RemoteWriteConfig,
  S3StateConfig,
  SmtpConfig,
  SqliteConfig,
  TracesConfig,
} from "../environment";
import {
  anything,
  choice,
  dictionary,
  duration,
  kind,
  list,
  number,
  object,
  optional,
  type Schema,
  size,
  text,
  variants,
} from "./schema-kit";

const name = text<Lowercase<string>>("a name of lower-case letters, digits and inner hyphens");
const region = text('a region such as "eu-central-1"');
const url = text<`https://${string}`>('a URL such as "https://grafana.example.com"');
const version = text<`${number}.${number}`>('a minor version such as "1.36"');
const cidr = text<`${number}.${number}.${number}.${number}/${number}`>('a network such as "10.20.0.0/16"');
const arn = text<`arn:${string}:${string}:${string}:${string}:${string}`>('an ARN such as "arn:aws:iam::111111111111:role/platform-admin"');
const count = number("a whole number");
const ratio = number("a number between 0 and 1");

const nodeGroup = object<NodeGroupConfig>({
  name,
  purpose: choice<NodeGroupConfig["purpose"]>({ general: true, telemetry: true }),
  instanceTypes: list(text('an instance type such as "m7g.large"'), "a list of instance types"),
  architecture: choice<NodeGroupConfig["architecture"]>({ x86_64: true, arm64: true }),
  capacity: choice<NodeGroupConfig["capacity"]>({ "on-demand": true, spot: true }),
  spread: choice<NodeGroupConfig["spread"]>({ "one-group": true, "group-per-zone": true }),
  minSize: count,
  desiredSize: count,
  maxSize: count,
  diskSize: size,
  labels: optional(dictionary<NonNullable<NodeGroupConfig["labels"]>>(text("the value of a label"), "an object of labels")),
  taints: optional(
    list(
      object<NodeTaintConfig>({
        key: text("the key of a taint"),
        value: text("the value of a taint"),
        effect: choice<NodeTaintConfig["effect"]>({ NoSchedule: true, PreferNoSchedule: true, NoExecute: true }),
      }),
      "a list of taints",
    ),
  ),
});

const subnets = list(text('the id of a subnet such as "subnet-0a1b2c3d4e5f60718"'), "a list of ids of subnets, one for each zone");

const cluster = variants<"kind", Environment["cluster"]>("kind", {
  eks: object<EksConfig>({
    kind: kind("eks"),
    name,
    accountId: text<`${number}`>("twelve digits in quotes"),
    region,
    zones: list(text('a zone such as "eu-central-1a"'), "a list of zones"),
    vpcCidr: cidr,
    serviceCidr: cidr,
    peerCidrs: optional(list(cidr, "a list of networks")),
    natGateways: choice<EksConfig["natGateways"]>({ "per-zone": true, single: true, existing: true }),
    existingVpc: optional(
      object<ExistingVpcConfig>({
        vpcId: text('the id of a VPC such as "vpc-0a1b2c3d4e5f60718"'),
        privateSubnetIds: subnets,
        intraSubnetIds: subnets,
        isolatedSubnetIds: subnets,
      }),
    ),
    awsServices: choice<EksConfig["awsServices"]>({ endpoints: true, nat: true }),
    nodeTraffic: choice<EksConfig["nodeTraffic"]>({ encrypted: true, plain: true }),
    kubernetesVersion: version,
    addOnVersions: optional(
      dictionary<NonNullable<EksConfig["addOnVersions"]>>(
        text<AddOnVersion>('a version such as "v1.23.2-eksbuild.1"'),
        "an object of versions by name of the add-on",
      ),
    ),
    autoscalerVersion: optional(text<NonNullable<EksConfig["autoscalerVersion"]>>('a version such as "1.36.1"')),
    publicAccessCidrs: optional(list(cidr, "a list of networks")),
    permissionsBoundaryArn: optional(arn),
    adminRoleArns: list(arn, "a list of ARNs of IAM roles"),
    onCallRoleArns: optional(list(arn, "a list of ARNs of IAM roles")),
    readOnlyRoleArns: optional(list(arn, "a list of ARNs of IAM roles")),
    nodeGroups: list(nodeGroup, "a list of node groups"),
    controlPlaneLogRetention: duration,
  }),
  kubeconfig: object<KubeconfigConfig>({
    kind: kind("kubeconfig"),
    name,
    context: text("the name of a context of the kubeconfig file"),
    configPath: optional(text<`~/${string}`>('a path below the home directory such as "~/.kube/config"')),
    storageClass: text("the name of a storage class"),
    podCidr: optional(cidr),
    kubernetesVersion: version,
  }),
});

const state = variants<"kind", Environment["state"]>("kind", {
  s3: object<S3StateConfig>({ kind: kind("s3"), bucket: text("the name of a bucket"), region, kmsKeyArn: optional(arn) }),
  local: object<LocalStateConfig>({ kind: kind("local") }),
});

const secretStore = variants<"kind", Environment["secretStore"]>("kind", {
  "aws-secrets-manager": object<AwsSecretStoreConfig>({
    kind: kind("aws-secrets-manager"),
    region,
    prefix: text("the first part of the secrets' paths"),
  }),
  kubernetes: object<KubernetesSecretStoreConfig>({ kind: kind("kubernetes"), namespace: name }),
});

const metrics = object<MetricsConfig>({
  replicas: count,
  retention: duration,
  volumeSize: size,
  scrapeInterval: duration,
  evaluationInterval: duration,
  remoteWrite: optional(object<RemoteWriteConfig>({ url, sigv4Region: optional(region) })),
  managedPrometheus: optional(object<ManagedPrometheusConfig>({ logRetention: duration })),
});

const alerting = object<AlertingConfig>({
  replicas: count,
  volumeSize: size,
  url,
  channels: list(text<AlertingConfig["channels"][number]>("the name of a channel"), "a list of names of channels"),
  slackChannels: optional(
    dictionary<NonNullable<AlertingConfig["slackChannels"]>>(text('a chat room such as "#alerts"'), "an object of chat rooms by channel"),
  ),
  smtp: optional(
    object<SmtpConfig>({
      relay: text<SmtpConfig["relay"]>('a host and port such as "smtp.example.com:587"'),
      from: text<SmtpConfig["from"]>("a mail address"),
      username: text("the account at the relay"),
    }),
  ),
});

const traces = object<TracesConfig>({
  retention: duration,
  volumeSize: size,
  keepRatio: ratio,
  jaeger: variants<"storage", TracesConfig["jaeger"]>("storage", {
    badger: object<JaegerBadgerConfig>({ storage: kind("badger"), volumeSize: size }),
    opensearch: object<JaegerOpenSearchConfig>({ storage: kind("opensearch"), url, replicas: count }),
    "opensearch-domain": object<JaegerDomainConfig>({
      storage: kind("opensearch-domain"),
      replicas: count,
      instanceType: text('an instance type of OpenSearch such as "r7g.large.search"'),
      dataNodes: count,
      volumeSize: size,
    }),
  }),
});

const grafana = object<GrafanaConfig>({
  replicas: count,
  url,
  database: variants<"kind", GrafanaConfig["database"]>("kind", {
    sqlite: object<SqliteConfig>({ kind: kind("sqlite"), volumeSize: size }),
    postgres: object<PostgresConfig>({
      kind: kind("postgres"),
      host: text<PostgresConfig["host"]>('a host and port such as "db.example.com:5432"'),
      name: text("the name of the database"),
    }),
    rds: object<RdsConfig>({
      kind: kind("rds"),
      instanceClass: text('an instance class of RDS such as "db.t4g.medium"'),
      volumeSize: size,
      backupRetention: duration,
    }),
  }),
});

const systemConfig = object<SystemConfig>({
  alerts: optional(
    dictionary<NonNullable<SystemConfig["alerts"]>>(
      object<AlertOverride>({
        threshold: optional(number("a number in the unit of the alert's signal")),
        for: optional(duration),
        severity: optional(choice<NonNullable<AlertOverride["severity"]>>({ critical: true, warning: true, info: true })),
      }),
      "an object of overrides by name of the alert",
    ),
  ),
  logRetention: optional(duration),
  traceKeepRatio: optional(ratio),
});

export const ENVIRONMENT_SCHEMA: Schema<Environment> = object<Environment>({
  name,
  description: text("one line for people"),
  owner: text("the team that answers for it"),
  costCentre: text("who pays for it"),
  paging: choice<Environment["paging"]>({ required: true, forbidden: true }),
  cluster,
  state,
  removalPolicy: choice<Environment["removalPolicy"]>({ protect: true, destroy: true }),
  secretStore,
  metrics,
  alerting,
  logs: object<LogsConfig>({ replicas: number<LogsConfig["replicas"]>("1 or 3"), retention: duration, volumeSize: size }),
  traces,
  collector: object<CollectorConfig>({ gatewayReplicas: count, queueSize: size }),
  grafana,
  systems: optional(dictionary<SystemConfigs>(systemConfig, "an object of settings by name of the system")),
  helmValues: optional(
    dictionary<NonNullable<Environment["helmValues"]>>(
      object<HelmValuesConfig>({
        values: dictionary<HelmValuesConfig["values"]>(anything, "an object of Helm values"),
        unknownPaths: optional(
          dictionary<NonNullable<HelmValuesConfig["unknownPaths"]>>(text("the reason"), "an object of reasons by value path"),
        ),
      }),
      "an object of Helm values by name of the release",
    ),
  ),
});
