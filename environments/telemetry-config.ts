/** The parts of an environment that are about telemetry: what is collected, for how long it is kept, who is told and how it is shown. */
import type { ChannelName } from "../routing/channels";
import type { Duration, Size, Url } from "../units";

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
