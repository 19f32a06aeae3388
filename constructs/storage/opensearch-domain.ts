/**
 * An OpenSearch domain that one workload of the cluster uses, by requests that it signs: there is no password. Over two or three zones with three masters of
 * its own, encrypted at rest and between nodes. Three r7g.large with three masters cost about 500 dollars a month.
 *
 * The service's own role must exist in the account: `aws iam create-service-linked-role --aws-service-name opensearchservice.amazonaws.com`.
 *
 * @see https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html
 */
import { CloudwatchLogResourcePolicy } from "@cdktf/provider-aws/lib/cloudwatch-log-resource-policy";
import {
  OpensearchDomain,
  type OpensearchDomainClusterConfig,
  type OpensearchDomainVpcOptions,
} from "@cdktf/provider-aws/lib/opensearch-domain";
import { Construct } from "constructs";
import type { Environment, JaegerDomainConfig } from "../../environments/environment";
import { type Problem, quoteValue } from "../../problems";
import type { Arn, Duration } from "../../units";
import { resourcesOf } from "../dependencies";
import { type AwsAccount, regionalArn } from "../eks/aws-account";
import { policyDocument } from "../eks/policy-document";
import type { IVpc } from "../network/existing-vpc";
import { SecurityGroup } from "../network/security-group";
import { pascalCase } from "../pascal-case";
import { reportProblems } from "../problems";
import type { EncryptionKey } from "./encryption-key";
import { LogGroup } from "./log-group";

/** Where the domain stands, how large it is, and who uses it. */
export interface SearchDomainProps {
  /** Account and region of the domain. */
  readonly account: AwsAccount;
  /** Name within the account and region, a letter first: `production-jaeger`. At most 28 characters. */
  readonly name: string;
  /** Machines, their number and their volumes. */
  readonly config: Pick<JaegerDomainConfig, "instanceType" | "dataNodes" | "volumeSize">;
  /** Its isolated subnets hold the domain: one in each of up to three zones. */
  readonly vpc: IVpc;
  /** Group of the cluster's nodes, whose pods may connect. */
  readonly clientSecurityGroupId: string;
  /** Role that may do everything in the domain, and nobody else may do anything. */
  readonly userRoleArn: string;
  /** Encrypts what is kept. */
  readonly key: EncryptionKey;
  /** Encrypts the logs. Its policy must let CloudWatch Logs use it for names that start with {@link SEARCH_LOG_PREFIX} and the name. */
  readonly logsKey: EncryptionKey;
  /** How long logs are kept: one of the numbers of days that CloudWatch knows. */
  readonly logRetention: Duration;
  /** Whether Terraform refuses to destroy the domain. */
  readonly removalPolicy: Environment["removalPolicy"];
}

/** How the names of all domains' log groups start. */
export const SEARCH_LOG_PREFIX = "/aws/opensearch/";

/** Jaeger 2.20 is tested with it. */
const ENGINE_VERSION = "OpenSearch_2.19";
const MASTER_TYPE = "m7g.medium.search";
const MASTERS = 3;
const MAX_ZONES = 3;
const MAX_NAME_LENGTH = 28;

/** Name of the log by what it tells. */
const LOGS: Readonly<Record<string, string>> = {
  "index-slow": "INDEX_SLOW_LOGS",
  "search-slow": "SEARCH_SLOW_LOGS",
  application: "ES_APPLICATION_LOGS",
  audit: "AUDIT_LOGS",
};

/** An OpenSearch domain that one role uses, over two or three zones. */
export class SearchDomain extends Construct {
  /** URL of the domain, as a reference. */
  readonly url: string;
  /** ARN of the domain as text. */
  readonly arn: Arn;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: SearchDomainProps,
  ) {
    super(scope, id);
    const { account, name, key, removalPolicy } = props;
    reportProblems(this, validateName(this.node.path, name));
    this.arn = regionalArn(account, "es", `domain/${name}`);
    const logs = this.createLogs();
    const domain = new OpensearchDomain(this, "Resource", {
      domainName: name,
      engineVersion: ENGINE_VERSION,
      clusterConfig: this.machines(),
      ebsOptions: { ebsEnabled: true, volumeType: "gp3", volumeSize: props.config.volumeSize.toGibibytes() },
      encryptAtRest: { enabled: true, kmsKeyId: key.arn },
      nodeToNodeEncryption: { enabled: true },
      domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" },
      // The role is the only user: with a database of users there would be a password in the state.
      advancedSecurityOptions: {
        enabled: true,
        anonymousAuthEnabled: false,
        internalUserDatabaseEnabled: false,
        masterUserOptions: { masterUserArn: props.userRoleArn },
      },
      accessPolicies: this.accessPolicy(),
      vpcOptions: this.network(),
      logPublishingOptions: logs.publishing,
      softwareUpdateOptions: { autoSoftwareUpdateEnabled: true },
      offPeakWindowOptions: { enabled: true },
      ...(removalPolicy === "protect" ? { lifecycle: { preventDestroy: true } } : {}),
      dependsOn: resourcesOf([logs.scope]),
    });
    this.url = `https://${domain.endpoint}`;
  }

  private machines(): OpensearchDomainClusterConfig {
    const { config, vpc } = this.props;
    return {
      instanceType: config.instanceType,
      instanceCount: config.dataNodes,
      dedicatedMasterEnabled: true,
      dedicatedMasterCount: MASTERS,
      dedicatedMasterType: MASTER_TYPE,
      zoneAwarenessEnabled: true,
      zoneAwarenessConfig: { availabilityZoneCount: Math.min(vpc.isolatedSubnetIds.length, MAX_ZONES) },
    };
  }

  private network(): OpensearchDomainVpcOptions {
    const { name, vpc, clientSecurityGroupId } = this.props;
    const securityGroup = new SecurityGroup(this, "SecurityGroup", {
      name: `${name}-search`,
      description: `OpenSearch ${name}`,
      vpcId: vpc.id,
      ingress: [
        {
          name: "pods",
          port: 443,
          from: { securityGroupId: clientSecurityGroupId },
          reason: `Pods of the cluster keep their data in ${name}`,
        },
      ],
    });
    return { subnetIds: vpc.isolatedSubnetIds.slice(0, MAX_ZONES), securityGroupIds: [securityGroup.id] };
  }

  private accessPolicy(): string {
    return policyDocument([
      { Sid: "UseByRole", Principal: { AWS: this.props.userRoleArn }, Action: ["es:ESHttp*"], Resource: [`${this.arn}/*`] },
    ]);
  }

  private createLogs() {
    const { account, name, logRetention, logsKey, removalPolicy } = this.props;
    const scope = new Construct(this, "Logs");
    const publishing = Object.entries(LOGS).map(([log, logType]) => {
      const group = new LogGroup(scope, pascalCase(log), {
        name: `${SEARCH_LOG_PREFIX}${name}/${log}`,
        retention: logRetention,
        key: logsKey,
        removalPolicy,
      });
      return { logType, cloudwatchLogGroupArn: group.arn, enabled: true };
    });
    new CloudwatchLogResourcePolicy(scope, "Permission", {
      policyName: `${name}-opensearch`,
      policyDocument: policyDocument([
        {
          Sid: "WriteLogs",
          Principal: { Service: "es.amazonaws.com" },
          Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
          Resource: [regionalArn(account, "logs", `log-group:${SEARCH_LOG_PREFIX}${name}/*`)],
          Condition: { StringEquals: { "aws:SourceAccount": account.accountId }, ArnEquals: { "aws:SourceArn": this.arn } },
        },
      ]),
    });
    return { scope, publishing };
  }
}

function validateName(path: string, name: string): Problem[] {
  if (/^[a-z][a-z0-9-]{2,}$/.test(name) && name.length <= MAX_NAME_LENGTH) return [];
  return [
    {
      code: "OBS0102",
      at: path,
      what: "The name is none that a domain can have.",
      got: quoteValue(name),
      allowed: `3 to ${MAX_NAME_LENGTH} lower-case letters, digits and hyphens, a letter first`,
      remedy: "Shorten the name of the environment.",
    },
  ];
}
