/** The form of the parts of an environment that are about telemetry. */
import type {
  AlertingConfig,
  CollectorConfig,
  GrafanaConfig,
  JaegerBadgerConfig,
  JaegerDomainConfig,
  JaegerOpenSearchConfig,
  LogsConfig,
  ManagedPrometheusConfig,
  MetricsConfig,
  PostgresConfig,
  RdsConfig,
  RemoteWriteConfig,
  SmtpConfig,
  SqliteConfig,
  TracesConfig,
} from "../environment";
import { count, ratio, region, url } from "./field-schemas";
import { dictionary, duration, kind, list, number, object, optional, size, text, variants } from "./schema-kit";

export const metrics = object<MetricsConfig>({
  replicas: count,
  retention: duration,
  volumeSize: size,
  scrapeInterval: duration,
  evaluationInterval: duration,
  remoteWrite: optional(object<RemoteWriteConfig>({ url, sigv4Region: optional(region) })),
  managedPrometheus: optional(object<ManagedPrometheusConfig>({ logRetention: duration })),
});

export const alerting = object<AlertingConfig>({
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

export const traces = object<TracesConfig>({
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

export const grafana = object<GrafanaConfig>({
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

export const logs = object<LogsConfig>({ replicas: number<LogsConfig["replicas"]>("1 or 3"), retention: duration, volumeSize: size });

export const collector = object<CollectorConfig>({ gatewayReplicas: count, queueSize: size });
