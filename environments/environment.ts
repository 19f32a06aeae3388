/**
 * The type of an environment. An environment is a typed constant and nothing else: what differs between two environments is read by comparing
 * two files of this folder. `validate.ts` checks it whole before the first construct is made.
 */
import type { ChannelName } from "../routing/channels";
import type { SystemConfigs } from "../systems";
import type { Arn, AwsAccountId, Cidr, Duration, KubernetesName, Size, Url } from "../units";

export interface Environment {
  /** Value of the label `environment`, prefix of stack names, state keys and cloud names. At most 16 characters. */
  readonly name: KubernetesName;
  /** One line for people. */
  readonly description: string;
  /** `required`: every critical alert reaches a pager and a chat. `forbidden`: no route leads to a pager. */
  readonly paging: "required" | "forbidden";
  readonly cluster: EksConfig | KubeconfigConfig;
  readonly state: S3StateConfig | LocalStateConfig;
  /** Whether buckets, keys, volumes and the cluster survive a destroy. */
  readonly removalPolicy: "protect" | "destroy";
  readonly secretStore: AwsSecretStoreConfig | KubernetesSecretStoreConfig;
  readonly metrics: MetricsConfig;
  readonly alerting: AlertingConfig;
  readonly logs: LogsConfig;
  readonly traces: TracesConfig;
  readonly collector: CollectorConfig;
  readonly grafana: GrafanaConfig;
  /** What differs from the systems' own definitions. @default {} */
  readonly systems?: SystemConfigs;
  /** Values laid over those that the constructs build, by release name, with Helm's merge rules. @default {} */
  readonly helmValues?: Readonly<Record<string, HelmValuesConfig>>;
}

/** An EKS cluster that the environment's own cluster stack makes. */
export interface EksConfig {
  readonly kind: "eks";
  /** Name of the cluster and value of the label `cluster`. At most 40 characters, so that every name made from it fits. */
  readonly name: KubernetesName;
  readonly accountId: AwsAccountId;
  readonly region: string;
  /** Availability zones of that region, two to six. */
  readonly zones: readonly string[];
  /** Network of the VPC, /16 to /20. */
  readonly vpcCidr: Cidr;
  /** Network of Kubernetes services; must not overlap the VPC. */
  readonly serviceCidr: Cidr;
  /** One NAT gateway in each zone, or one for all of them. */
  readonly natGateways: "per-zone" | "single";
  /** Minor version of Kubernetes: `1.36`. */
  readonly kubernetesVersion: `${number}.${number}`;
  /** Networks that may reach the public endpoint of the Kubernetes API. @default - the endpoint is private only */
  readonly publicAccessCidrs?: readonly Cidr[];
  /** ARNs of the roles that get cluster administration. */
  readonly adminRoleArns: readonly Arn[];
  readonly nodes: NodeGroupConfig;
  /** How long the logs of the control plane are kept; one of the values that CloudWatch knows. */
  readonly controlPlaneLogRetention: Duration;
}

export interface NodeGroupConfig {
  readonly instanceTypes: readonly string[];
  readonly architecture: "x86_64" | "arm64";
  readonly minSize: number;
  readonly desiredSize: number;
  readonly maxSize: number;
  readonly diskSize: Size;
}

/** A cluster that exists already and is reached by a context of the user's kubeconfig: kind, k3d, minikube. */
export interface KubeconfigConfig {
  readonly kind: "kubeconfig";
  /** Value of the label `cluster`. */
  readonly name: KubernetesName;
  readonly context: string;
  /** Kubeconfig file, relative to the home directory as Terraform expands it. @default "~/.kube/config" */
  readonly configPath?: `~/${string}`;
  /** Storage class for all volumes. */
  readonly storageClass: string;
  /** Network that pods have their addresses in. @default - not known; whether programs answer scrapes from there is not checked */
  readonly podCidr?: Cidr;
  /** Minor version of Kubernetes that charts are rendered for: `1.36`. */
  readonly kubernetesVersion: `${number}.${number}`;
}

/** Terraform state in S3 with native locking. */
export interface S3StateConfig {
  readonly kind: "s3";
  readonly bucket: string;
  readonly region: string;
  /** @default - the bucket's own default key */
  readonly kmsKeyArn?: Arn;
}

/** Terraform state in a folder of the checkout. */
export interface LocalStateConfig {
  readonly kind: "local";
}

export interface AwsSecretStoreConfig {
  readonly kind: "aws-secrets-manager";
  readonly region: string;
  /** First part of every secret's path, without slashes at its ends. */
  readonly prefix: string;
}

/** Secrets that a developer puts into one namespace of the cluster by hand. */
export interface KubernetesSecretStoreConfig {
  readonly kind: "kubernetes";
  readonly namespace: KubernetesName;
}

export interface MetricsConfig {
  readonly replicas: number;
  readonly retention: Duration;
  readonly volumeSize: Size;
  readonly scrapeInterval: Duration;
  readonly evaluationInterval: Duration;
  /** A long-term store. @default - none; nothing older than the retention is kept */
  readonly remoteWrite?: RemoteWriteConfig;
}

export interface RemoteWriteConfig {
  readonly url: Url;
  /** Region of Amazon Managed Prometheus, whose requests are signed. @default - requests are not signed */
  readonly sigv4Region?: string;
}

export interface AlertingConfig {
  /** Alertmanager peers: 1, or an odd number from 3. */
  readonly replicas: number;
  readonly volumeSize: Size;
  /** Where people reach Alertmanager: the links of every notification start with it. */
  readonly url: Url;
  /** The channels that exist in this environment. Routes to others are left out. */
  readonly channels: readonly ChannelName[];
  /** Chat rooms of this environment in place of those of the channel table, by channel name. @default {} */
  readonly slackChannels?: Readonly<Partial<Record<ChannelName, `#${string}`>>>;
  /** Relay and sender for mail channels. @default - no mail is sent; required as soon as a mail channel is listed */
  readonly smtp?: SmtpConfig;
}

export interface SmtpConfig {
  readonly relay: `${string}:${number}`;
  readonly from: `${string}@${string}`;
  readonly username: string;
}

export interface LogsConfig {
  /** 1, or 3 for a highly available Loki with replication factor 3. */
  readonly replicas: 1 | 3;
  /** Retention of everything that no system claims. */
  readonly retention: Duration;
  readonly volumeSize: Size;
}

export interface TracesConfig {
  readonly retention: Duration;
  readonly volumeSize: Size;
  /** Share of traces without an error that is kept for everything that no system claims, between 0 and 1. */
  readonly keepRatio: number;
  readonly jaeger: JaegerBadgerConfig | JaegerOpenSearchConfig;
}

/** Jaeger's traces on one volume. */
export interface JaegerBadgerConfig {
  readonly storage: "badger";
  readonly volumeSize: Size;
}

/** Jaeger's traces in an OpenSearch domain. */
export interface JaegerOpenSearchConfig {
  readonly storage: "opensearch";
  readonly url: Url;
  readonly replicas: number;
}

export interface CollectorConfig {
  /** Replicas of the gateway, which samples traces. */
  readonly gatewayReplicas: number;
  /** Volume of each gateway's sending queue. */
  readonly queueSize: Size;
}

export interface GrafanaConfig {
  /** More than one needs a Postgres database. */
  readonly replicas: number;
  /** Where people and Terraform reach it. */
  readonly url: Url;
  readonly database: SqliteConfig | PostgresConfig;
}

export interface SqliteConfig {
  readonly kind: "sqlite";
  readonly volumeSize: Size;
}

export interface PostgresConfig {
  readonly kind: "postgres";
  readonly host: `${string}:${number}`;
  readonly name: string;
}

export interface HelmValuesConfig {
  readonly values: Readonly<Record<string, unknown>>;
  /** Value paths that the chart's facts do not know and that are right all the same, each with a reason. @default {} */
  readonly unknownPaths?: Readonly<Record<string, string>>;
}
