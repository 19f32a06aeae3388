/** Everything in AWS that an environment keeps data in: buckets, databases, a workspace of Amazon Managed Prometheus, places for secrets. */
import { Construct } from "constructs";
import type { IEksCluster } from "../constructs/eks/eks-cluster-interface";
import type { IVpc } from "../constructs/network/existing-vpc";
import { pascalCase } from "../constructs/pascal-case";
import { SecretContainer } from "../constructs/secrets/secret-container";
import { AccessLogBucket } from "../constructs/storage/access-log-bucket";
import { EncryptionKey } from "../constructs/storage/encryption-key";
import { DATABASE_LOG_PREFIX, PostgresDatabase } from "../constructs/storage/postgres-database";
import { SEARCH_LOG_PREFIX, SearchDomain } from "../constructs/storage/opensearch-domain";
import { PrometheusWorkspace, WORKSPACE_LOG_PREFIX } from "../constructs/storage/prometheus-workspace";
import { TelemetryBucket } from "../constructs/storage/telemetry-bucket";
import { remoteKey } from "../secrets/external-secret";
import { secretsToStore } from "../secrets/needed";
import { logRetentions } from "../systems/settings";
import type { SystemPack } from "../systems/system-pack";
import { Duration } from "../units";
import type { EksEnvironment } from "./eks-environment";

export interface ClusterStoresProps {
  /** Whose data is kept. */
  readonly environment: EksEnvironment;
  /** Whose logs and secrets are kept. */
  readonly systems: readonly SystemPack[];
  /** Whose pods use the databases. */
  readonly cluster: IEksCluster;
  /** Where the databases stand. */
  readonly vpc: IVpc;
  /** Encrypts logs; its policy must know {@link storeLogPrefixes}. */
  readonly logsKey: EncryptionKey;
  /** Role that Jaeger acts as, where it has a domain. @default - there is no domain */
  readonly jaegerRoleArn?: string;
}

/** The buckets by what they hold. */
export type BucketName = "lokiChunks" | "lokiRuler" | "tempo" | "backups";

/** Loki and Tempo delete what is too old by themselves; what they forget goes a week later. */
const EXPIRY_MARGIN_DAYS = 7;

/** As far back as RDS keeps its own. */
const BACKUP_RETENTION = Duration.days(35);

/** Name of the OpenSearch domain of an environment. */
export function jaegerDomainName({ name }: Pick<EksEnvironment, "name">): string {
  return `${name}-jaeger`;
}

/** Name of the Postgres instance of an environment. */
export function grafanaDatabaseName({ name }: Pick<EksEnvironment, "name">): string {
  return `${name}-grafana`;
}

/** How the names of the stores' log groups start, for the policy of the key that encrypts them. */
export function storeLogPrefixes(environment: EksEnvironment): string[] {
  return [
    `${SEARCH_LOG_PREFIX}${jaegerDomainName(environment)}/`,
    `${DATABASE_LOG_PREFIX}${grafanaDatabaseName(environment)}/`,
    `${WORKSPACE_LOG_PREFIX}${environment.cluster.name}`,
  ];
}

export class ClusterStores extends Construct {
  /** Buckets by what they hold. */
  readonly buckets: Readonly<Record<BucketName, TelemetryBucket>>;
  /** Jaeger's OpenSearch, where the environment has one made. */
  readonly jaegerDomain: SearchDomain | undefined;
  /** Grafana's Postgres, where the environment has one made. */
  readonly grafanaDatabase: PostgresDatabase | undefined;
  /** Workspace of Amazon Managed Prometheus, where the environment has one made. */
  readonly workspace: PrometheusWorkspace | undefined;
  /** ARNs of the keys that secrets are encrypted with. */
  readonly secretKeyArns: readonly string[];

  constructor(
    scope: Construct,
    id: string,
    private readonly props: ClusterStoresProps,
  ) {
    super(scope, id);
    const key = this.createKey("Key", "telemetry", "Telemetry");
    this.buckets = this.createBuckets(key);
    this.jaegerDomain = this.createJaegerDomain(key);
    const secretsKey = this.createSecrets();
    this.grafanaDatabase = this.createGrafanaDatabase(key);
    this.workspace = this.createWorkspace(key);
    this.secretKeyArns = [...(secretsKey === undefined ? [] : [secretsKey.arn]), ...(this.grafanaDatabase === undefined ? [] : [key.arn])];
  }

  private createKey(id: string, purpose: string, what: string): EncryptionKey {
    const { cluster, removalPolicy } = this.props.environment;
    return new EncryptionKey(this, id, {
      account: cluster,
      name: `${cluster.name}-${purpose}`,
      description: `${what} of ${cluster.name}`,
      removalPolicy,
    });
  }

  private createBuckets(key: EncryptionKey): Record<BucketName, TelemetryBucket> {
    const { environment, systems } = this.props;
    const { cluster: account, name, removalPolicy } = environment;
    const scope = new Construct(this, "Buckets");
    const accessLog = new AccessLogBucket(scope, "AccessLogs", {
      account,
      environment: name,
      retention: account.controlPlaneLogRetention,
      removalPolicy,
    });
    const bucket = (content: string, expireAfter?: Duration) =>
      new TelemetryBucket(scope, pascalCase(content), {
        account,
        environment: name,
        content,
        key,
        removalPolicy,
        accessLog,
        ...(expireAfter === undefined ? {} : { expireAfter }),
      });
    const logs = [environment.logs.retention, ...Object.values(logRetentions(environment, systems))];
    return {
      lokiChunks: bucket("loki-chunks", beyond(logs)),
      // Empty while rules come as files; its name is what the chart asks for. Rules are kept until somebody deletes them.
      lokiRuler: bucket("loki-ruler"),
      tempo: bucket("tempo", beyond([environment.traces.retention])),
      backups: bucket("backups", BACKUP_RETENTION),
    };
  }

  private createJaegerDomain(key: EncryptionKey): SearchDomain | undefined {
    const { environment, cluster, vpc, logsKey, jaegerRoleArn } = this.props;
    const { jaeger } = environment.traces;
    if (jaeger.storage !== "opensearch-domain" || jaegerRoleArn === undefined) return undefined;
    return new SearchDomain(this, "JaegerDomain", {
      account: environment.cluster,
      name: jaegerDomainName(environment),
      config: jaeger,
      vpc,
      clientSecurityGroupId: cluster.securityGroupId,
      userRoleArn: jaegerRoleArn,
      key,
      logsKey,
      logRetention: environment.cluster.controlPlaneLogRetention,
      removalPolicy: environment.removalPolicy,
    });
  }

  private createGrafanaDatabase(key: EncryptionKey): PostgresDatabase | undefined {
    const { environment, cluster, vpc, logsKey } = this.props;
    const { database } = environment.grafana;
    if (database.kind !== "rds") return undefined;
    return new PostgresDatabase(this, "GrafanaDatabase", {
      account: environment.cluster,
      name: grafanaDatabaseName(environment),
      database: "grafana",
      config: database,
      vpc,
      clientSecurityGroupId: cluster.securityGroupId,
      key,
      logsKey,
      logRetention: environment.cluster.controlPlaneLogRetention,
      removalPolicy: environment.removalPolicy,
    });
  }

  private createWorkspace(key: EncryptionKey): PrometheusWorkspace | undefined {
    const { environment, logsKey } = this.props;
    const { managedPrometheus } = environment.metrics;
    if (managedPrometheus === undefined) return undefined;
    return new PrometheusWorkspace(this, "PrometheusWorkspace", {
      name: environment.cluster.name,
      key,
      logsKey,
      logRetention: managedPrometheus.logRetention,
      removalPolicy: environment.removalPolicy,
    });
  }

  /** A place for each secret that the environment uses, but for those that AWS makes itself. */
  private createSecrets(): EncryptionKey | undefined {
    const { environment, systems } = this.props;
    const { secretStore, removalPolicy } = environment;
    if (secretStore.kind !== "aws-secrets-manager") return undefined;
    const key = this.createKey("SecretsKey", "secret-values", "Values in Secrets Manager");
    const secrets = new Construct(this, "Secrets");
    for (const secret of secretsToStore({ environment, systems })) {
      new SecretContainer(secrets, pascalCase(secret.name), {
        account: environment.cluster,
        path: remoteKey(secret.keptAt, secretStore),
        description: `${secret.purpose} Properties: ${secret.properties.join(", ")}.`,
        key,
        removalPolicy,
      });
    }
    return key;
  }
}

/** Whole days, a week after the longest of these. */
function beyond(retentions: readonly Duration[]): Duration {
  return Duration.days(Math.ceil(Math.max(...retentions.map((retention) => retention.toDays()))) + EXPIRY_MARGIN_DAYS);
}
