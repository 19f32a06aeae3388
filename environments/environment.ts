/**
 * The type of an environment. An environment is a typed constant and nothing else: what differs between two environments is read by comparing
 * two files of this folder. `validate.ts` checks it whole before the first construct is made.
 */
import type { ChannelName } from "../routing/channels";
import type { SystemConfigs } from "../systems";
import type { Arn, AwsAccountId, Cidr, Duration, KubernetesName, Size, Url } from "../units";
import type { AddOnName, AddOnVersion } from "./add-on-versions";

export interface Environment {
  /** Value of the label `environment`, prefix of stack names, state keys and cloud names. At most 16 characters. */
  readonly name: KubernetesName;
  /** One line for people. */
  readonly description: string;
  /** The team that answers for it: value of the tag `owner` on everything in the cloud. */
  readonly owner: string;
  /** Who pays for it: value of the tag `cost-centre` on everything in the cloud. */
  readonly costCentre: string;
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
  /** Networks that the VPC is peered with, which neither it nor the services may overlap. @default [] */
  readonly peerCidrs?: readonly Cidr[];
  /** One NAT gateway in each zone, one for all of them, or whatever way out an existing VPC has. */
  readonly natGateways: "per-zone" | "single" | "existing";
  /** A VPC that exists already. @default - the cluster stack makes one */
  readonly existingVpc?: ExistingVpcConfig;
  /** How nodes and pods reach the services of AWS: inside the VPC by endpoints of its own, or through the NAT gateways. S3 is always reached inside. */
  readonly awsServices: "endpoints" | "nat";
  /** Whether the nodes must be of types whose hardware encrypts what they send to each other. */
  readonly nodeTraffic: "encrypted" | "plain";
  /** Minor version of Kubernetes: `1.36`. */
  readonly kubernetesVersion: `${number}.${number}`;
  /** Versions of EKS add-ons in place of those in `environments/add-on-versions.ts`, by name. @default {} */
  readonly addOnVersions?: Readonly<Partial<Record<AddOnName, AddOnVersion>>>;
  /** Version of the Cluster Autoscaler. @default - that of `environments/add-on-versions.ts` for the version of Kubernetes */
  readonly autoscalerVersion?: `${number}.${number}.${number}`;
  /** Networks that may reach the public endpoint of the Kubernetes API. @default - the endpoint is private only */
  readonly publicAccessCidrs?: readonly Cidr[];
  /** ARN of the policy that bounds what any role of the cluster stack can do. @default - roles are not bounded */
  readonly permissionsBoundaryArn?: Arn;
  /** ARNs of the roles that get cluster administration. */
  readonly adminRoleArns: readonly Arn[];
  /** ARNs of the roles of those who are on call: they read everything but secrets, restart, scale and drain. @default [] */
  readonly onCallRoleArns?: readonly Arn[];
  /** ARNs of the roles that read everything but secrets. @default [] */
  readonly readOnlyRoleArns?: readonly Arn[];
  /** Groups of nodes, at least one of them for everything. Each grows and shrinks by itself between its sizes. */
  readonly nodeGroups: readonly NodeGroupConfig[];
  /** How long the logs of the control plane are kept; one of the values that CloudWatch knows. */
  readonly controlPlaneLogRetention: Duration;
}

/** Subnets that somebody else made, one in each zone of the cluster, in the order of the zones. */
export interface ExistingVpcConfig {
  /** `vpc-0a1b2c3d4e5f60718`. */
  readonly vpcId: string;
  /** For nodes and pods; they need a way out, and the tag `kubernetes.io/role/internal-elb`. */
  readonly privateSubnetIds: readonly string[];
  /** For the control plane's network interfaces. */
  readonly intraSubnetIds: readonly string[];
  /** For databases. */
  readonly isolatedSubnetIds: readonly string[];
}

export interface NodeGroupConfig {
  /** Unique in the cluster, and value of the label `node-group`. At most 16 characters. */
  readonly name: KubernetesName;
  /** `telemetry`: only the platform's own pods run there, and they run nowhere else. */
  readonly purpose: "general" | "telemetry";
  readonly instanceTypes: readonly string[];
  readonly architecture: "x86_64" | "arm64";
  /** `spot`: cheaper, and taken away with two minutes' notice. */
  readonly capacity: "on-demand" | "spot";
  /** One group over all zones, or one in each: a pod with a volume can only come back in the volume's zone. */
  readonly spread: "one-group" | "group-per-zone";
  /** Sizes are those of each group, so of each zone where there is one in each. */
  readonly minSize: number;
  readonly desiredSize: number;
  readonly maxSize: number;
  readonly diskSize: Size;
  /** Labels of the nodes besides `node-group`. @default {} */
  readonly labels?: Readonly<Record<string, string>>;
  /** What keeps pods away that do not tolerate it. @default [] */
  readonly taints?: readonly NodeTaintConfig[];
}

export interface NodeTaintConfig {
  readonly key: string;
  readonly value: string;
  readonly effect: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
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
  /** A workspace of Amazon Managed Prometheus that the cluster stack makes, in place of `remoteWrite`. @default - none */
  readonly managedPrometheus?: ManagedPrometheusConfig;
}

export interface ManagedPrometheusConfig {
  /** How long the log of failed rules and alerts is kept; one of the values that CloudWatch knows. */
  readonly logRetention: Duration;
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
  readonly jaeger: JaegerBadgerConfig | JaegerOpenSearchConfig | JaegerDomainConfig;
}

/** Jaeger's traces on one volume. */
export interface JaegerBadgerConfig {
  readonly storage: "badger";
  readonly volumeSize: Size;
}

/** Jaeger's traces in an OpenSearch that exists already, with an account of it. */
export interface JaegerOpenSearchConfig {
  readonly storage: "opensearch";
  readonly url: Url;
  readonly replicas: number;
}

/** Jaeger's traces in an OpenSearch domain that the cluster stack makes. Jaeger signs its requests, so there is no password. */
export interface JaegerDomainConfig {
  readonly storage: "opensearch-domain";
  readonly replicas: number;
  /** `r7g.large.search`. */
  readonly instanceType: string;
  /** Data nodes: one or two for each zone, so that no zone holds the only copy. */
  readonly dataNodes: number;
  /** Volume of each data node. */
  readonly volumeSize: Size;
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
  readonly database: SqliteConfig | PostgresConfig | RdsConfig;
}

export interface SqliteConfig {
  readonly kind: "sqlite";
  readonly volumeSize: Size;
}

/** A Postgres that exists already, with an account of it. */
export interface PostgresConfig {
  readonly kind: "postgres";
  readonly host: `${string}:${number}`;
  readonly name: string;
}

/** A Postgres that the cluster stack makes. Its password is made, kept and changed by AWS. */
export interface RdsConfig {
  readonly kind: "rds";
  /** `db.t4g.medium`. */
  readonly instanceClass: string;
  readonly volumeSize: Size;
  /** How far back it can be restored: 1 to 35 days. */
  readonly backupRetention: Duration;
}

export interface HelmValuesConfig {
  readonly values: Readonly<Record<string, unknown>>;
  /** Value paths that the chart's facts do not know and that are right all the same, each with a reason. @default {} */
  readonly unknownPaths?: Readonly<Record<string, string>>;
}
