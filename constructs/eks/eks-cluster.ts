/**
 * The control plane of an EKS cluster: private, encrypted, logged, with access by access entries only and no administrator by accident. It costs 0.10
 * dollars an hour while its Kubernetes version is in standard support; the upgrade policy keeps it there. Access, nodes and add-ons are constructs of their own.
 * Whoever has a cluster brings it: `EksCluster.fromExisting`.
 *
 * @see https://docs.aws.amazon.com/eks/latest/best-practices/security.html
 */
import { EksCluster as EksClusterResource } from "@cdktf/provider-aws/lib/eks-cluster";
import { Construct } from "constructs";
import type { Environment, EksConfig } from "../../environments/environment";
import type { Arn } from "../../units";
import { EncryptionKey } from "../storage/encryption-key";
import { LogGroup } from "../storage/log-group";
import { type AwsAccount, awsArn, regionalArn } from "./aws-account";
import { resourcesOf } from "../dependencies";
import { ExistingEksCluster, type ExistingEksClusterProps, type IEksCluster } from "./eks-cluster-interface";
import { serviceTrustPolicy } from "./policy-document";
import { Role } from "./role";

export interface EksClusterProps {
  /** The cluster as its environment describes it. */
  readonly config: EksConfig;
  /** Subnets for the control plane's network interfaces, in at least two zones. */
  readonly subnetIds: readonly string[];
  /** Encrypts the logs of the control plane. */
  readonly logsKey: EncryptionKey;
  /** Whether AWS refuses to delete the cluster. */
  readonly removalPolicy: Environment["removalPolicy"];
}

/** How the names of all control planes' log groups start. */
export const CONTROL_PLANE_LOG_PREFIX = "/aws/eks/";

const CONTROL_PLANE_LOGS = ["api", "audit", "authenticator", "controllerManager", "scheduler"];

export class EksCluster extends Construct implements IEksCluster {
  /** Takes a cluster that exists already, for identities, add-ons and nodes on it. Nothing is looked up. */
  static fromExisting(scope: Construct, id: string, attributes: ExistingEksClusterProps): IEksCluster {
    return new ExistingEksCluster(scope, id, attributes);
  }

  /** The name as text, for the names of other things. */
  readonly name: string;
  /** The name as a reference, for what must wait until the cluster is there. */
  readonly nameReference: string;
  /** The ARN as text, so that what names the cluster need not wait for it. */
  readonly arn: Arn;
  /** URL of the Kubernetes API, as a reference. */
  readonly endpoint: string;
  /** Certificate authority of the Kubernetes API, PEM in base64. */
  readonly certificateAuthority: string;
  /** Group that the control plane and all nodes are in, as a reference. */
  readonly securityGroupId: string;
  /** URL of the issuer of the cluster's service account tokens, as a reference. */
  readonly oidcIssuer: string;
  /** Account and region that it is in. */
  readonly account: AwsAccount;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EksClusterProps,
  ) {
    super(scope, id);
    const { config } = props;
    this.account = config;
    this.name = config.name;
    this.arn = regionalArn(config, "eks", `cluster/${config.name}`);
    const cluster = this.createCluster();
    this.nameReference = cluster.name;
    this.endpoint = cluster.endpoint;
    this.certificateAuthority = cluster.certificateAuthority.get(0).data;
    this.securityGroupId = cluster.vpcConfig.clusterSecurityGroupId;
    this.oidcIssuer = cluster.identity.get(0).oidc.get(0).issuer;
  }

  private createCluster(): EksClusterResource {
    const { config, removalPolicy } = this.props;
    const role = this.createRole();
    const logGroup = this.createLogGroup();
    return new EksClusterResource(this, "Resource", {
      name: config.name,
      version: config.kubernetesVersion,
      roleArn: role.arn,
      accessConfig: { authenticationMode: "API", bootstrapClusterCreatorAdminPermissions: false },
      vpcConfig: { subnetIds: [...this.props.subnetIds], ...endpointAccess(config) },
      kubernetesNetworkConfig: { ipFamily: "ipv4", serviceIpv4Cidr: config.serviceCidr },
      encryptionConfig: { resources: ["secrets"], provider: { keyArn: this.createSecretsKey().arn } },
      enabledClusterLogTypes: CONTROL_PLANE_LOGS,
      // The add-ons of `add-ons.ts` take the place of those that a cluster is born with.
      bootstrapSelfManagedAddons: false,
      upgradePolicy: { supportType: "STANDARD" },
      // Lets AWS, or who is on call, take a sick zone out of the control plane and of load balancers.
      zonalShiftConfig: { enabled: true },
      deletionProtection: removalPolicy === "protect",
      dependsOn: resourcesOf([role, logGroup]),
    });
  }

  private createRole(): Role {
    const { config } = this.props;
    return new Role(this, "Role", {
      name: `${config.name}-cluster`,
      path: config.name,
      description: `Control plane of ${config.name}`,
      trustPolicy: serviceTrustPolicy(config, "eks.amazonaws.com"),
      managedPolicyArns: [awsArn(config, "iam", "policy/AmazonEKSClusterPolicy")],
    });
  }

  /** It must be there first, or EKS makes one that keeps everything for ever. */
  private createLogGroup(): LogGroup {
    return new LogGroup(this, "LogGroup", {
      name: `${CONTROL_PLANE_LOG_PREFIX}${this.props.config.name}/cluster`,
      retention: this.props.config.controlPlaneLogRetention,
      key: this.props.logsKey,
      removalPolicy: this.props.removalPolicy,
    });
  }

  private createSecretsKey(): EncryptionKey {
    const { config, removalPolicy } = this.props;
    return new EncryptionKey(this, "SecretsKey", {
      account: config,
      name: `${config.name}-secrets`,
      description: `Kubernetes secrets of ${config.name}`,
      removalPolicy,
    });
  }
}

/** Private always; public for named networks only. */
function endpointAccess({ publicAccessCidrs = [] }: EksConfig) {
  return {
    endpointPrivateAccess: true,
    endpointPublicAccess: publicAccessCidrs.length > 0,
    ...(publicAccessCidrs.length > 0 ? { publicAccessCidrs: [...publicAccessCidrs] } : {}),
  };
}
