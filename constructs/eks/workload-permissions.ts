/** What workloads may do that read secrets, write metrics or change the number of nodes. Those that keep data in a bucket ask the bucket. */
import type { AwsSecretStoreConfig, RemoteWriteConfig } from "../../environments/environment";
import { type AwsAccount, regionalArn } from "./aws-account";
import type { PolicyStatement } from "./policy-document";

/** Reads the values of the secrets below the environment's prefix, and of no others. */
export function secretReaderStatements(account: AwsAccount, store: AwsSecretStoreConfig): PolicyStatement[] {
  return [
    {
      Sid: "ReadSecrets",
      Action: ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
      Resource: [regionalArn({ ...account, region: store.region }, "secretsmanager", `secret:${store.prefix}/*`)],
    },
  ];
}

/** Reads values that are encrypted with these keys, and single secrets that AWS made and named. */
export function keyedSecretStatements(keyArns: readonly string[], secretArns: readonly string[]): PolicyStatement[] {
  return [
    ...(keyArns.length === 0 ? [] : [{ Sid: "DecryptSecrets", Action: ["kms:Decrypt"], Resource: keyArns }]),
    ...(secretArns.length === 0
      ? []
      : [
          {
            Sid: "ReadManagedSecrets",
            Action: ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
            Resource: secretArns,
          },
        ]),
  ];
}

/** Writes into one workspace of Amazon Managed Prometheus. */
export function workspaceWriteStatements(workspaceArn: string): PolicyStatement[] {
  return [{ Sid: "WriteMetrics", Action: ["aps:RemoteWrite"], Resource: [workspaceArn] }];
}

/**
 * Looks at all groups of nodes, and changes the size of those that EKS made for this cluster.
 *
 * @see https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/cloudprovider/aws/README.md
 */
export function autoscalerStatements(account: AwsAccount, clusterName: string): PolicyStatement[] {
  return [
    {
      Sid: "Look",
      Action: [
        ...["AutoScalingGroups", "AutoScalingInstances", "LaunchConfigurations", "ScalingActivities"].map(
          (what) => `autoscaling:Describe${what}`,
        ),
        ...["Images", "InstanceTypes", "LaunchTemplateVersions"].map((what) => `ec2:Describe${what}`),
        "ec2:GetInstanceTypesFromInstanceRequirements",
      ],
      Resource: ["*"],
    },
    {
      Sid: "ReadLabelsAndTaints",
      Action: ["eks:DescribeNodegroup"],
      Resource: [regionalArn(account, "eks", `nodegroup/${clusterName}/*/*`)],
    },
    {
      Sid: "ChangeSize",
      Action: ["autoscaling:SetDesiredCapacity", "autoscaling:TerminateInstanceInAutoScalingGroup"],
      Resource: [regionalArn(account, "autoscaling", "autoScalingGroup:*:autoScalingGroupName/*")],
      Condition: { StringEquals: { [`aws:ResourceTag/k8s.io/cluster-autoscaler/${clusterName}`]: "owned" } },
    },
  ];
}

/** Writes into the workspace of Amazon Managed Prometheus that the URL names. */
export function remoteWriteStatements(account: AwsAccount, remoteWrite: RemoteWriteConfig): PolicyStatement[] {
  const region = remoteWrite.sigv4Region ?? account.region;
  const workspace = /\/workspaces\/(ws-[\w-]+)\//.exec(remoteWrite.url)?.[1] ?? "*";
  return [
    {
      Sid: "WriteMetrics",
      Action: ["aps:RemoteWrite"],
      Resource: [regionalArn({ ...account, region }, "aps", `workspace/${workspace}`)],
    },
  ];
}
