/** What workloads may do that read secrets or write metrics. Those that keep data in a bucket ask the bucket. */
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
