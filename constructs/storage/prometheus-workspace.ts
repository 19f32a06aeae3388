/**
 * A workspace of Amazon Managed Prometheus, encrypted with a key of ours, which keeps metrics for 150 days. It costs by samples: about 0.90 dollars for ten
 * million.
 *
 * @see https://docs.aws.amazon.com/prometheus/latest/userguide/what-is-Amazon-Managed-Service-Prometheus.html
 */
import { PrometheusWorkspace as PrometheusWorkspaceResource } from "@cdktf/provider-aws/lib/prometheus-workspace";
import { Construct } from "constructs";
import type { Environment } from "../../environments/environment";
import type { Duration } from "../../units";
import type { EncryptionKey } from "./encryption-key";
import { LogGroup } from "./log-group";

export interface PrometheusWorkspaceProps {
  /** Name of the workspace. */
  readonly name: string;
  /** Encrypts the metrics. */
  readonly key: EncryptionKey;
  /** Encrypts the log of failed rules and alerts. Its policy must let CloudWatch Logs use it for names that start with {@link WORKSPACE_LOG_PREFIX}. */
  readonly logsKey: EncryptionKey;
  /** How long that log is kept: one of the numbers of days that CloudWatch knows. */
  readonly logRetention: Duration;
  /** Whether Terraform refuses to destroy the workspace. */
  readonly removalPolicy: Environment["removalPolicy"];
}

/** How the names of all workspaces' log groups start; the service takes no other. */
export const WORKSPACE_LOG_PREFIX = "/aws/vendedlogs/prometheus/";

export class PrometheusWorkspace extends Construct {
  /** ARN of the workspace, as a reference. */
  readonly arn: string;
  /** Where Prometheus writes to, as a reference. */
  readonly remoteWriteUrl: string;

  constructor(scope: Construct, id: string, props: PrometheusWorkspaceProps) {
    super(scope, id);
    const log = new LogGroup(this, "LogGroup", {
      name: `${WORKSPACE_LOG_PREFIX}${props.name}`,
      retention: props.logRetention,
      key: props.logsKey,
      removalPolicy: props.removalPolicy,
    });
    const workspace = new PrometheusWorkspaceResource(this, "Resource", {
      alias: props.name,
      kmsKeyArn: props.key.arn,
      loggingConfiguration: { logGroupArn: `${log.arn}:*` },
      ...(props.removalPolicy === "protect" ? { lifecycle: { preventDestroy: true } } : {}),
    });
    this.arn = workspace.arn;
    this.remoteWriteUrl = `${workspace.prometheusEndpoint}api/v1/remote_write`;
  }
}
