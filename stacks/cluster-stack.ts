/**
 * The AWS side of an environment: network, EKS cluster with its nodes and add-ons, keys, buckets, and an identity for each workload that calls AWS. It has
 * no provider that talks to the cluster: what goes into the cluster is in the stacks above.
 */
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { ADD_ONS_BEFORE_NODES, ADD_ONS_ON_NODES, AddOns } from "../constructs/eks/add-ons";
import { awsArn } from "../constructs/eks/aws-account";
import { CONTROL_PLANE_LOG_PREFIX, EksCluster } from "../constructs/eks/eks-cluster";
import { loadBalancerControllerStatements } from "../constructs/eks/load-balancer-permissions";
import { NodeGroup } from "../constructs/eks/node-group";
import type { PolicyStatement } from "../constructs/eks/policy-document";
import { WorkloadIdentity } from "../constructs/eks/workload-identity";
import { remoteWriteStatements, secretReaderStatements } from "../constructs/eks/workload-permissions";
import { WORKLOADS, type WorkloadName } from "../constructs/eks/workloads";
import { pascalCase } from "../constructs/pascal-case";
import { FLOW_LOG_PREFIX } from "../constructs/network/flow-log";
import { Vpc } from "../constructs/network/vpc";
import { EncryptionKey, cloudWatchLogsStatement } from "../constructs/storage/encryption-key";
import { TelemetryBucket, readWriteStatements } from "../constructs/storage/telemetry-bucket";
import type { EksConfig, Environment } from "../environments/environment";
import { configureState, stackName } from "./backend";
import { CLUSTER_OUTPUTS } from "./cluster-outputs";
import { constrainProviders } from "./provider-versions";

/** An environment whose cluster is made by its own cluster stack. */
export type EksEnvironment = Environment & { readonly cluster: EksConfig };

export interface ClusterStackProps {
  /** An environment with an EKS cluster. */
  readonly environment: EksEnvironment;
}

/** Whether the environment has a cluster stack. */
export function isEksEnvironment(environment: Environment): environment is EksEnvironment {
  return environment.cluster.kind === "eks";
}

export class ClusterStack extends TerraformStack {
  private readonly environment: EksEnvironment;
  private readonly tags: Readonly<Record<string, string>>;
  private readonly identities: Construct;

  constructor(scope: Construct, props: ClusterStackProps) {
    super(scope, stackName(props.environment, "cluster"));
    this.environment = props.environment;
    this.tags = { environment: props.environment.name, component: "cluster", "managed-by": "cdktf-observability" };
    configureState(this, props.environment, "cluster");
    constrainProviders(this);
    this.createProvider();
    this.identities = new Construct(this, "Identities");

    const logsKey = this.createLogsKey();
    const vpc = this.createVpc(logsKey);
    const cluster = this.createCluster(vpc, logsKey);
    const buckets = this.createBuckets();
    this.createIdentities(cluster, vpc, buckets);
    CLUSTER_OUTPUTS.publish(this, {
      clusterName: cluster.nameReference,
      clusterEndpoint: cluster.endpoint,
      clusterCertificateAuthority: cluster.certificateAuthority,
      vpcId: vpc.id,
      lokiChunksBucket: buckets.lokiChunks.name,
      lokiRulerBucket: buckets.lokiRuler.name,
      tempoBucket: buckets.tempo.name,
    });
  }

  private createProvider(): void {
    const { accountId, region } = this.environment.cluster;
    new AwsProvider(this, "Aws", { region, allowedAccountIds: [accountId], defaultTags: [{ tags: this.tags }] });
  }

  private createLogsKey(): EncryptionKey {
    const { cluster, removalPolicy } = this.environment;
    return new EncryptionKey(this, "LogsKey", {
      account: cluster,
      name: `${cluster.name}-logs`,
      description: `CloudWatch logs of ${cluster.name}`,
      removalPolicy,
      statements: [cloudWatchLogsStatement(cluster, [`${CONTROL_PLANE_LOG_PREFIX}${cluster.name}/`, `${FLOW_LOG_PREFIX}${cluster.name}`])],
    });
  }

  private createVpc(logsKey: EncryptionKey): Vpc {
    const { cluster, removalPolicy } = this.environment;
    return new Vpc(this, "Network", {
      account: cluster,
      name: cluster.name,
      cidr: cluster.vpcCidr,
      zones: cluster.zones,
      natGateways: cluster.natGateways,
      flowLogRetention: cluster.controlPlaneLogRetention,
      logsKey,
      removalPolicy,
    });
  }

  /** Control plane, network add-ons, nodes, the other add-ons: each waits for the one before. */
  private createCluster(vpc: Vpc, logsKey: EncryptionKey): EksCluster {
    const { cluster: config, removalPolicy } = this.environment;
    const cluster = new EksCluster(this, "Cluster", { config, subnetIds: vpc.intraSubnetIds, logsKey, removalPolicy });
    const vpcCni = this.createAwsIdentity(cluster, "vpcCni", "policy/AmazonEKS_CNI_Policy");
    const ebsCsi = this.createAwsIdentity(cluster, "ebsCsi", "policy/service-role/AmazonEBSCSIDriverPolicy");
    const network = new AddOns(this, "NetworkAddOns", { cluster, addOns: ADD_ONS_BEFORE_NODES, dependsOn: [vpcCni] });
    const nodes = new NodeGroup(this, "GeneralNodes", {
      cluster,
      name: "general",
      nodes: config.nodes,
      kubernetesVersion: config.kubernetesVersion,
      subnetIds: vpc.privateSubnetIds,
      instanceTags: this.tags,
      dependsOn: [network, ...vpc.egressRoutes],
    });
    new AddOns(this, "AddOns", { cluster, addOns: ADD_ONS_ON_NODES, dependsOn: [nodes, ebsCsi] });
    return cluster;
  }

  private createBuckets(): Record<"lokiChunks" | "lokiRuler" | "tempo", TelemetryBucket> {
    const { cluster, name, removalPolicy } = this.environment;
    const buckets = new Construct(this, "Buckets");
    const key = new EncryptionKey(buckets, "Key", {
      account: cluster,
      name: `${cluster.name}-telemetry`,
      description: `Telemetry of ${cluster.name} in S3`,
      removalPolicy,
    });
    const bucket = (id: string, content: string) =>
      new TelemetryBucket(buckets, id, { account: cluster, environment: name, content, key, removalPolicy });
    return {
      lokiChunks: bucket("LokiChunks", "loki-chunks"),
      lokiRuler: bucket("LokiRuler", "loki-ruler"),
      tempo: bucket("Tempo", "tempo"),
    };
  }

  /** The workloads that the stacks above install. */
  private createIdentities(cluster: EksCluster, vpc: Vpc, buckets: ReturnType<ClusterStack["createBuckets"]>): void {
    const { account } = cluster;
    const { metrics, secretStore } = this.environment;
    this.createIdentity(cluster, "loki", readWriteStatements([buckets.lokiChunks, buckets.lokiRuler]));
    this.createIdentity(cluster, "tempo", readWriteStatements([buckets.tempo]));
    this.createIdentity(
      cluster,
      "loadBalancerController",
      loadBalancerControllerStatements({ account, clusterName: cluster.name, vpcId: vpc.id }),
    );
    if (metrics.remoteWrite?.sigv4Region !== undefined) {
      this.createIdentity(cluster, "prometheus", remoteWriteStatements(account, metrics.remoteWrite));
    }
    if (secretStore.kind === "aws-secrets-manager") {
      this.createIdentity(cluster, "externalSecrets", secretReaderStatements(account, secretStore));
    }
  }

  private createIdentity(cluster: EksCluster, name: WorkloadName, statements: readonly PolicyStatement[]): void {
    new WorkloadIdentity(this.identities, pascalCase(name), { cluster, workload: WORKLOADS[name], statements });
  }

  /** Components of AWS have policies that AWS keeps. */
  private createAwsIdentity(cluster: EksCluster, name: WorkloadName, policy: string): WorkloadIdentity {
    return new WorkloadIdentity(this.identities, pascalCase(name), {
      cluster,
      workload: WORKLOADS[name],
      managedPolicyArns: [awsArn(cluster.account, "iam", policy)],
    });
  }
}
