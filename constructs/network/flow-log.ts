/** A record of all connections in a VPC, in CloudWatch. */
import { FlowLog } from "@cdktf/provider-aws/lib/flow-log";
import { Construct } from "constructs";
import type { Environment } from "../../environments/environment";
import type { Duration } from "../../units";
import type { AwsAccount } from "../eks/aws-account";
import { serviceTrustPolicy } from "../eks/policy-document";
import { Role } from "../eks/role";
import type { EncryptionKey } from "../storage/encryption-key";
import { LogGroup } from "../storage/log-group";

export interface VpcFlowLogProps {
  /** Account and region of the VPC. */
  readonly account: AwsAccount;
  /** Name of the network. */
  readonly name: string;
  /** VPC whose connections are written down. */
  readonly vpcId: string;
  /** How long lines are kept: one of the numbers of days that CloudWatch knows. */
  readonly retention: Duration;
  /** Its policy must let CloudWatch Logs use it for names that start with {@link FLOW_LOG_PREFIX}. */
  readonly key: EncryptionKey;
  /** Whether CloudWatch refuses to delete the log. */
  readonly removalPolicy: Environment["removalPolicy"];
}

/** How the names of all flow logs' log groups start. */
export const FLOW_LOG_PREFIX = "/aws/vpc/";

export class VpcFlowLog extends Construct {
  constructor(scope: Construct, id: string, props: VpcFlowLogProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, "LogGroup", {
      name: `${FLOW_LOG_PREFIX}${props.name}`,
      retention: props.retention,
      key: props.key,
      removalPolicy: props.removalPolicy,
    });
    const role = this.createRole(props, logGroup);
    new FlowLog(this, "Resource", {
      vpcId: props.vpcId,
      trafficType: "ALL",
      logDestinationType: "cloud-watch-logs",
      logDestination: logGroup.arn,
      iamRoleArn: role.arn,
      tags: { Name: props.name },
    });
  }

  private createRole(props: VpcFlowLogProps, logGroup: LogGroup): Role {
    return new Role(this, "Role", {
      name: `${props.name}-flow-log`,
      path: props.name,
      description: `Writes the flow log of ${props.name}`,
      trustPolicy: serviceTrustPolicy(props.account, "vpc-flow-logs.amazonaws.com"),
      statements: [
        {
          Sid: "WriteLogGroup",
          Action: ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
          Resource: [`${logGroup.arn}:*`],
        },
      ],
    });
  }
}
