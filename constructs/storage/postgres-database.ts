/**
 * A Postgres of RDS that only pods of the cluster reach, over TLS. Its password is made, kept and changed every week by AWS: no state, plan or file holds it.
 * In a protected environment it stands in two zones, cannot be deleted and leaves a snapshot. A db.m7g.large in two zones costs about 250 dollars a month.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
 */
import { DbInstance, type DbInstanceConfig } from "@cdktf/provider-aws/lib/db-instance";
import { DbParameterGroup } from "@cdktf/provider-aws/lib/db-parameter-group";
import { DbSubnetGroup } from "@cdktf/provider-aws/lib/db-subnet-group";
import { Construct, type IDependable } from "constructs";
import type { Environment, RdsConfig } from "../../environments/environment";
import type { Duration } from "../../units";
import { resourcesOf } from "../dependencies";
import { type AwsAccount, awsArn } from "../eks/aws-account";
import { serviceTrustPolicy } from "../eks/policy-document";
import { Role } from "../eks/role";
import type { IVpc } from "../network/existing-vpc";
import { SecurityGroup } from "../network/security-group";
import type { EncryptionKey } from "./encryption-key";
import { LogGroup } from "./log-group";

export interface PostgresDatabaseProps {
  /** Account and region of the database. */
  readonly account: AwsAccount;
  /** Name of the instance within the account and region, a letter first: `production-grafana`. At most 63 characters. */
  readonly name: string;
  /** Name of the database, and of the account that owns it. */
  readonly database: string;
  /** Machine, volume and backups. */
  readonly config: Pick<RdsConfig, "instanceClass" | "volumeSize" | "backupRetention">;
  /** Its isolated subnets hold the database. */
  readonly vpc: IVpc;
  /** Group of the cluster's nodes, whose pods may connect. */
  readonly clientSecurityGroupId: string;
  /** Encrypts the volume, the backups and the password. */
  readonly key: EncryptionKey;
  /** Encrypts the logs. Its policy must let CloudWatch Logs use it for names that start with {@link DATABASE_LOG_PREFIX} and the name. */
  readonly logsKey: EncryptionKey;
  /** How long logs are kept: one of the numbers of days that CloudWatch knows. */
  readonly logRetention: Duration;
  /** Whether it stands in two zones, refuses to be deleted and leaves a snapshot. */
  readonly removalPolicy: Environment["removalPolicy"];
}

/** How the names of all databases' log groups start. */
export const DATABASE_LOG_PREFIX = "/aws/rds/instance/";

const ENGINE_VERSION = "17";
const PORT = 5432;
const LOGS = ["postgresql", "upgrade"];

/** Connections are encrypted or refused, and what changes tables or takes longer than a second is written down. */
const PARAMETERS: Readonly<Record<string, string>> = {
  "rds.force_ssl": "1",
  log_statement: "ddl",
  log_min_duration_statement: "1000",
};

export class PostgresDatabase extends Construct {
  /** Host and port, as a reference: `<host>:5432`. */
  readonly address: string;
  /** ARN of the secret with the properties `username` and `password`, as a reference. */
  readonly secretArn: string;
  /** Name of the database. */
  readonly database: string;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: PostgresDatabaseProps,
  ) {
    super(scope, id);
    const logGroups = this.createLogGroups();
    const monitoringRole = this.createMonitoringRole();
    const instance = new DbInstance(this, "Resource", {
      identifier: props.name,
      engine: "postgres",
      engineVersion: ENGINE_VERSION,
      instanceClass: props.config.instanceClass,
      dbName: props.database,
      port: PORT,
      parameterGroupName: this.createParameters().name,
      ...this.account(),
      ...this.network(),
      ...this.storage(),
      ...this.protection(),
      enabledCloudwatchLogsExports: LOGS,
      monitoringInterval: 60,
      monitoringRoleArn: monitoringRole.arn,
      performanceInsightsEnabled: true,
      performanceInsightsKmsKeyId: props.key.arn,
      performanceInsightsRetentionPeriod: 7,
      autoMinorVersionUpgrade: true,
      applyImmediately: false,
      copyTagsToSnapshot: true,
      dependsOn: resourcesOf([...logGroups, monitoringRole]),
    });
    this.address = instance.endpoint;
    this.secretArn = instance.masterUserSecret.get(0).secretArn;
    this.database = props.database;
  }

  private account(): Pick<
    DbInstanceConfig,
    "username" | "manageMasterUserPassword" | "masterUserSecretKmsKeyId" | "iamDatabaseAuthenticationEnabled"
  > {
    return {
      username: this.props.database,
      manageMasterUserPassword: true,
      masterUserSecretKmsKeyId: this.props.key.arn,
      iamDatabaseAuthenticationEnabled: true,
    };
  }

  private network(): Pick<DbInstanceConfig, "dbSubnetGroupName" | "vpcSecurityGroupIds" | "publiclyAccessible" | "caCertIdentifier"> {
    const { name, vpc, clientSecurityGroupId } = this.props;
    const subnets = new DbSubnetGroup(this, "Subnets", {
      name,
      description: `Isolated subnets for ${name}`,
      subnetIds: [...vpc.isolatedSubnetIds],
    });
    const securityGroup = new SecurityGroup(this, "SecurityGroup", {
      name: `${name}-database`,
      description: `Postgres ${name}`,
      vpcId: vpc.id,
      ingress: [
        {
          name: "pods",
          port: PORT,
          from: { securityGroupId: clientSecurityGroupId },
          reason: `Pods of the cluster keep their data in ${name}`,
        },
      ],
    });
    return {
      dbSubnetGroupName: subnets.name,
      vpcSecurityGroupIds: [securityGroup.id],
      publiclyAccessible: false,
      caCertIdentifier: "rds-ca-rsa2048-g1",
    };
  }

  private storage(): Pick<DbInstanceConfig, "storageType" | "allocatedStorage" | "maxAllocatedStorage" | "storageEncrypted" | "kmsKeyId"> {
    const size = this.props.config.volumeSize.toGibibytes();
    return {
      storageType: "gp3",
      allocatedStorage: size,
      // Grows by itself before it is full.
      maxAllocatedStorage: size * 2,
      storageEncrypted: true,
      kmsKeyId: this.props.key.arn,
    };
  }

  private protection(): Partial<DbInstanceConfig> {
    const { name, removalPolicy, config } = this.props;
    const isProtected = removalPolicy === "protect";
    return {
      multiAz: isProtected,
      backupRetentionPeriod: config.backupRetention.toDays(),
      backupWindow: "02:00-03:00",
      maintenanceWindow: "sun:03:30-sun:04:30",
      deletionProtection: isProtected,
      deleteAutomatedBackups: !isProtected,
      skipFinalSnapshot: !isProtected,
      ...(isProtected ? { finalSnapshotIdentifier: `${name}-final`, lifecycle: { preventDestroy: true } } : {}),
    };
  }

  private createParameters(): DbParameterGroup {
    const { name } = this.props;
    return new DbParameterGroup(this, "Parameters", {
      name,
      family: `postgres${ENGINE_VERSION}`,
      description: `Postgres ${name}`,
      parameter: Object.entries(PARAMETERS).map(([parameter, value]) => ({ name: parameter, value })),
    });
  }

  private createMonitoringRole(): Role {
    const { account, name } = this.props;
    return new Role(this, "MonitoringRole", {
      name: `${name}-monitoring`,
      path: name,
      description: `Writes the operating system's figures of ${name}`,
      trustPolicy: serviceTrustPolicy(account, "monitoring.rds.amazonaws.com"),
      managedPolicyArns: [awsArn(account, "iam", "policy/service-role/AmazonRDSEnhancedMonitoringRole")],
    });
  }

  /** They must be there first, or RDS makes some that keep everything for ever. */
  private createLogGroups(): readonly IDependable[] {
    const { name, logRetention, logsKey, removalPolicy } = this.props;
    const groups = new Construct(this, "Logs");
    return LOGS.map(
      (log) =>
        new LogGroup(groups, log.charAt(0).toUpperCase() + log.slice(1), {
          name: `${DATABASE_LOG_PREFIX}${name}/${log}`,
          retention: logRetention,
          key: logsKey,
          removalPolicy,
        }),
    );
  }
}
