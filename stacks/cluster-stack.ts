/**
 * The AWS side of an environment: network, EKS cluster with its people, nodes and add-ons, keys, stores, and an identity for each workload that calls AWS. It
 * has no provider that talks to the cluster: what goes into the cluster is in the stacks above.
 */
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { Aspects, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { ADD_ONS_BEFORE_NODES, ADD_ONS_ON_NODES, AddOns, pinAddOns } from "../constructs/eks/add-ons";
import { awsArn } from "../constructs/eks/aws-account";
import { ClusterAccess } from "../constructs/eks/cluster-access";
import { CONTROL_PLANE_LOG_PREFIX, EksCluster } from "../constructs/eks/eks-cluster";
import { NodeGroup } from "../constructs/eks/node-group";
import type { IVpc } from "../constructs/network/existing-vpc";
import { FLOW_LOG_PREFIX } from "../constructs/network/flow-log";
import { Vpc } from "../constructs/network/vpc";
import { type EndpointService, VpcEndpoints } from "../constructs/network/vpc-endpoints";
import { pascalCase } from "../constructs/pascal-case";
import { EncryptionKey, autoScalingStatements, cloudWatchLogsStatement, volumeKeyStatements } from "../constructs/storage/encryption-key";
import type { SystemPack } from "../systems/system-pack";
import { configureState, stackName } from "./backend";
import { ClusterIdentities } from "./cluster-identities";
import { CLUSTER_OUTPUTS } from "./cluster-outputs";
import { ClusterStores, storeLogPrefixes } from "./cluster-stores";
import { type EksEnvironment, environmentTags } from "./eks-environment";
import { constrainProviders } from "./provider-versions";

export interface ClusterStackProps {
  /** An environment with an EKS cluster. */
  readonly environment: EksEnvironment;
  /** Whose logs and secrets are kept. */
  readonly systems: readonly SystemPack[];
}

/** What every cluster calls. */
const COMMON_SERVICES: readonly EndpointService[] = [
  ...(["ec2", "ecr.api", "ecr.dkr", "eks", "eks-auth", "sts"] as const),
  ...(["autoscaling", "elasticloadbalancing", "logs", "kms"] as const),
];

export class ClusterStack extends TerraformStack {
  private readonly environment: EksEnvironment;
  private readonly tags: Readonly<Record<string, string>>;

  constructor(scope: Construct, props: ClusterStackProps) {
    super(scope, stackName(props.environment, "cluster"));
    this.environment = props.environment;
    this.tags = environmentTags(props.environment, "cluster");
    configureState(this, props.environment, "cluster");
    constrainProviders(this);
    this.createProvider();
    this.boundRoles();

    const logsKey = this.createLogsKey();
    const vpc = this.createVpc(logsKey);
    const endpoints = this.createEndpoints(vpc);
    const cluster = this.createCluster(vpc, logsKey);
    const identities = new ClusterIdentities(this, "Identities", { environment: this.environment, cluster });
    const volumesKey = this.createVolumesKey();
    this.createNodes({ cluster, vpc, endpoints, identities, volumesKey });
    const { jaegerRoleArn } = identities;
    const stores = new ClusterStores(this, "Stores", {
      ...props,
      cluster,
      vpc,
      logsKey,
      ...(jaegerRoleArn === undefined ? {} : { jaegerRoleArn }),
    });
    identities.bindStores(stores, vpc);
    this.publish({ cluster, vpc, volumesKey, stores });
  }

  private createProvider(): void {
    const { accountId, region } = this.environment.cluster;
    new AwsProvider(this, "Aws", { region, allowedAccountIds: [accountId], defaultTags: [{ tags: this.tags }] });
  }

  /** Whatever a role's policies say, it can do no more than its boundary. */
  private boundRoles(): void {
    const { permissionsBoundaryArn } = this.environment.cluster;
    if (permissionsBoundaryArn === undefined) return;
    Aspects.of(this).add({
      visit: (node) => {
        if (node instanceof IamRole) node.permissionsBoundary = permissionsBoundaryArn;
      },
    });
  }

  private createLogsKey(): EncryptionKey {
    const { cluster, removalPolicy } = this.environment;
    const prefixes = [
      `${CONTROL_PLANE_LOG_PREFIX}${cluster.name}/`,
      `${FLOW_LOG_PREFIX}${cluster.name}`,
      ...storeLogPrefixes(this.environment),
    ];
    return new EncryptionKey(this, "LogsKey", {
      account: cluster,
      name: `${cluster.name}-logs`,
      description: `CloudWatch logs of ${cluster.name}`,
      removalPolicy,
      statements: [cloudWatchLogsStatement(cluster, prefixes)],
    });
  }

  private createVolumesKey(): EncryptionKey {
    const { cluster, removalPolicy } = this.environment;
    return new EncryptionKey(this, "VolumesKey", {
      account: cluster,
      name: `${cluster.name}-volumes`,
      description: `Volumes of nodes and pods of ${cluster.name}`,
      removalPolicy,
      statements: autoScalingStatements(cluster),
    });
  }

  private createVpc(logsKey: EncryptionKey): IVpc {
    const { cluster, removalPolicy } = this.environment;
    const { existingVpc, natGateways } = cluster;
    if (existingVpc !== undefined) return Vpc.fromExisting(this, "Network", { ...existingVpc, cidr: cluster.vpcCidr });
    return new Vpc(this, "Network", {
      account: cluster,
      name: cluster.name,
      cidr: cluster.vpcCidr,
      zones: cluster.zones,
      natGateways: natGateways === "per-zone" ? "per-zone" : "single",
      flowLogRetention: cluster.controlPlaneLogRetention,
      logsKey,
      removalPolicy,
    });
  }

  private createEndpoints(vpc: IVpc): VpcEndpoints {
    const { cluster, secretStore, metrics } = this.environment;
    const services: readonly EndpointService[] = [
      ...COMMON_SERVICES,
      ...(secretStore.kind === "aws-secrets-manager" ? (["secretsmanager"] as const) : []),
      ...(metrics.managedPrometheus === undefined ? [] : (["aps-workspaces"] as const)),
    ];
    return new VpcEndpoints(this, "Endpoints", {
      name: cluster.name,
      vpc,
      region: cluster.region,
      services: cluster.awsServices === "endpoints" ? services : [],
    });
  }

  private createCluster(vpc: IVpc, logsKey: EncryptionKey): EksCluster {
    const { cluster: config, removalPolicy } = this.environment;
    const cluster = new EksCluster(this, "Cluster", { config, subnetIds: vpc.intraSubnetIds, logsKey, removalPolicy });
    new ClusterAccess(this, "Access", {
      cluster,
      adminRoleArns: config.adminRoleArns,
      onCallRoleArns: config.onCallRoleArns ?? [],
      readOnlyRoleArns: config.readOnlyRoleArns ?? [],
    });
    return cluster;
  }

  /** Network add-ons, nodes, the other add-ons: each waits for the one before. */
  private createNodes(parts: {
    readonly cluster: EksCluster;
    readonly vpc: IVpc;
    readonly endpoints: VpcEndpoints;
    readonly identities: ClusterIdentities;
    readonly volumesKey: EncryptionKey;
  }): void {
    const { cluster, vpc, endpoints, identities, volumesKey } = parts;
    const { cluster: config } = this.environment;
    const cniPolicy = awsArn(config, "iam", "policy/AmazonEKS_CNI_Policy");
    const ebsPolicy = awsArn(config, "iam", "policy/service-role/AmazonEBSCSIDriverPolicy");
    const vpcCni = identities.create("vpcCni", { managedPolicyArns: [cniPolicy] });
    const ebsCsi = identities.create("ebsCsi", { managedPolicyArns: [ebsPolicy], statements: volumeKeyStatements(volumesKey) });
    const networkAddOns = pinAddOns(config, ADD_ONS_BEFORE_NODES);
    const network = new AddOns(this, "NetworkAddOns", { cluster, addOns: networkAddOns, dependsOn: [vpcCni] });
    const groups = new Construct(this, "Nodes");
    for (const nodes of config.nodeGroups) {
      new NodeGroup(groups, pascalCase(nodes.name), {
        cluster,
        nodes,
        kubernetesVersion: config.kubernetesVersion,
        ...(config.nodeRelease === undefined ? {} : { release: config.nodeRelease }),
        subnets: config.zones.flatMap((zone, index) => {
          const subnetId = vpc.privateSubnetIds[index];
          return subnetId === undefined ? [] : [{ zone, id: subnetId }];
        }),
        key: volumesKey,
        instanceTags: this.tags,
        dependsOn: [network, endpoints, ...vpc.egressRoutes],
      });
    }
    const addOns = pinAddOns(config, ADD_ONS_ON_NODES).map((addOn) =>
      addOn.name === "aws-ebs-csi-driver" ? { ...addOn, configuration: { controller: { extraVolumeTags: this.tags } } } : addOn,
    );
    new AddOns(this, "AddOns", { cluster, addOns, dependsOn: [groups, ebsCsi] });
  }

  private publish(parts: {
    readonly cluster: EksCluster;
    readonly vpc: IVpc;
    readonly volumesKey: EncryptionKey;
    readonly stores: ClusterStores;
  }): void {
    const { cluster, vpc, volumesKey, stores } = parts;
    const { lokiChunks, lokiRuler, tempo, backups } = stores.buckets;
    CLUSTER_OUTPUTS.publish(this, {
      clusterName: cluster.nameReference,
      clusterArn: cluster.arn,
      clusterEndpoint: cluster.endpoint,
      clusterCertificateAuthority: cluster.certificateAuthority,
      kubeconfigCommand: `aws eks update-kubeconfig --name ${cluster.name} --region ${cluster.account.region}`,
      vpcId: vpc.id,
      volumesKeyArn: volumesKey.arn,
      lokiChunksBucket: lokiChunks.name,
      lokiRulerBucket: lokiRuler.name,
      tempoBucket: tempo.name,
      backupsBucket: backups.name,
      jaegerDomainUrl: stores.jaegerDomain?.url,
      grafanaDatabaseHost: stores.grafanaDatabase?.address,
      grafanaDatabaseSecretArn: stores.grafanaDatabase?.secretArn,
      remoteWriteUrl: stores.workspace?.remoteWriteUrl,
    });
  }
}
