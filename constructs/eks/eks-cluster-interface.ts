/** An EKS cluster as everything sees it that stands on one: the cluster that this project makes, or one that exists already. */
import { Construct } from "constructs";
import type { Arn } from "../../units";
import { type AwsAccount, regionalArn } from "./aws-account";

/** A cluster that identities, add-ons, nodes and people can be put on. */
export interface IEksCluster {
  /** The name as text, for the names of other things. */
  readonly name: string;
  /** The name as a reference, for what must wait until the cluster is there. */
  readonly nameReference: string;
  /** The ARN as text, so that what names the cluster need not wait for it. */
  readonly arn: Arn;
  /** URL of the Kubernetes API. */
  readonly endpoint: string;
  /** Certificate authority of the Kubernetes API, PEM in base64. */
  readonly certificateAuthority: string;
  /** Group that the control plane and all nodes are in, for rules that let pods in. */
  readonly securityGroupId: string;
  /** URL of the issuer of the cluster's service account tokens. */
  readonly oidcIssuer: string;
  /** Account and region that it is in. */
  readonly account: AwsAccount;
}

/** What is known of a cluster that exists already. */
export interface ExistingEksClusterProps {
  /** Its name in AWS. */
  readonly name: string;
  /** Account and region that it is in. */
  readonly account: AwsAccount;
  /** URL of the Kubernetes API. */
  readonly endpoint: string;
  /** Certificate authority of the Kubernetes API, PEM in base64. */
  readonly certificateAuthority: string;
  /** Group that EKS made for the control plane and all nodes. */
  readonly securityGroupId: string;
  /** URL of the issuer of the cluster's service account tokens: `https://oidc.eks.eu-central-1.amazonaws.com/id/...`. */
  readonly oidcIssuer: string;
}

/** A cluster that exists already. Nothing is looked up and nothing is made. */
export class ExistingEksCluster extends Construct implements IEksCluster {
  /** Its name in AWS. */
  readonly name: string;
  /** The same as its name: there is nothing to wait for. */
  readonly nameReference: string;
  /** Its ARN, by name, account and region. */
  readonly arn: Arn;
  /** URL of the Kubernetes API. */
  readonly endpoint: string;
  /** Certificate authority of the Kubernetes API, PEM in base64. */
  readonly certificateAuthority: string;
  /** Group that the control plane and all nodes are in. */
  readonly securityGroupId: string;
  /** URL of the issuer of the cluster's service account tokens. */
  readonly oidcIssuer: string;
  /** Account and region that it is in. */
  readonly account: AwsAccount;

  constructor(scope: Construct, id: string, props: ExistingEksClusterProps) {
    super(scope, id);
    this.name = props.name;
    this.nameReference = props.name;
    this.account = props.account;
    this.arn = regionalArn(props.account, "eks", `cluster/${props.name}`);
    this.endpoint = props.endpoint;
    this.certificateAuthority = props.certificateAuthority;
    this.securityGroupId = props.securityGroupId;
    this.oidcIssuer = props.oidcIssuer;
  }
}
