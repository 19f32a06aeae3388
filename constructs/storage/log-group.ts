/** A CloudWatch log group that is encrypted and forgets. CloudWatch keeps logs for ever unless it is told otherwise. */
import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { Construct } from "constructs";
import type { Environment } from "../../environments/environment";
import type { Duration } from "../../units";
import type { EncryptionKey } from "./encryption-key";

export interface LogGroupProps {
  /** Name within the account and region, with slashes: `/aws/eks/dev/cluster`. */
  readonly name: string;
  /** How long lines are kept: one of the numbers of days that CloudWatch knows. */
  readonly retention: Duration;
  /** Its policy must let CloudWatch Logs use it for this name. */
  readonly key: EncryptionKey;
  /** Whether CloudWatch refuses to delete the group. */
  readonly removalPolicy: Environment["removalPolicy"];
}

export class LogGroup extends Construct {
  /** ARN of the group, as a reference. */
  readonly arn: string;
  /** The Terraform resource, for what must wait for it. */
  readonly resource: CloudwatchLogGroup;

  constructor(scope: Construct, id: string, props: LogGroupProps) {
    super(scope, id);
    this.resource = new CloudwatchLogGroup(this, "Resource", {
      name: props.name,
      retentionInDays: props.retention.toDays(),
      kmsKeyId: props.key.arn,
      deletionProtectionEnabled: props.removalPolicy === "protect",
    });
    this.arn = this.resource.arn;
  }
}
