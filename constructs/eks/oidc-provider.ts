/**
 * The issuer of a cluster's service account tokens, known to IAM: what IAM Roles for Service Accounts stand on. One for each cluster; the identities of this
 * project need none, because they come by Pod Identity.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/enable-iam-roles-for-service-accounts.html
 */
import { IamOpenidConnectProvider } from "@cdktf/provider-aws/lib/iam-openid-connect-provider";
import { Fn, TerraformLocal } from "cdktf";
import { Construct } from "constructs";
import type { IEksCluster } from "./eks-cluster-interface";

export interface OidcProviderProps {
  /** Cluster whose tokens IAM shall believe. */
  readonly cluster: IEksCluster;
}

export class OidcProvider extends Construct {
  /** ARN of the provider, as a reference. */
  readonly arn: string;
  /** The issuer without its scheme, which the conditions of trust policies begin with. */
  readonly issuer: string;

  constructor(scope: Construct, id: string, props: OidcProviderProps) {
    super(scope, id);
    const provider = new IamOpenidConnectProvider(this, "Resource", {
      url: props.cluster.oidcIssuer,
      clientIdList: ["sts.amazonaws.com"],
    });
    this.arn = provider.arn;
    // A name of its own: an expression with quotes could not stand inside the JSON of a policy.
    this.issuer = new TerraformLocal(this, "Issuer", Fn.replace(props.cluster.oidcIssuer, "https://", "")).asString;
  }
}
