/**
 * Managed nodes of one kind on Amazon Linux 2023, in one group over all private subnets or in a group for each: encrypted disks, instance metadata out of
 * reach of pods, replaced a third at a time, repaired by EKS. How many there are between the smallest and the largest size is the autoscaler's to decide.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html
 */
import { EksNodeGroup } from "@cdktf/provider-aws/lib/eks-node-group";
import { LaunchTemplate } from "@cdktf/provider-aws/lib/launch-template";
import { Token } from "cdktf";
import { Construct, type IDependable } from "constructs";
import type { EksConfig, NodeGroupConfig, NodeTaintConfig } from "../../environments/environment";
import { resourcesOf } from "../dependencies";
import { TELEMETRY_TAINT } from "../kubernetes/placement";
import { pascalCase } from "../pascal-case";
import type { EncryptionKey } from "../storage/encryption-key";
import { awsArn } from "./aws-account";
import type { IEksCluster } from "./eks-cluster-interface";
import { policyDocument } from "./policy-document";
import { Role } from "./role";

/** A private subnet with its zone. */
export interface NodeSubnet {
  /** `eu-central-1a`. */
  readonly zone: string;
  /** Id of the subnet. */
  readonly id: string;
}

export interface NodeGroupProps {
  /** Cluster that the nodes join. */
  readonly cluster: IEksCluster;
  /** Name, machine types, number, disks and taints. */
  readonly nodes: NodeGroupConfig;
  /** Minor version of Kubernetes on the nodes. */
  readonly kubernetesVersion: EksConfig["kubernetesVersion"];
  /** Build of the nodes' images. @default - the newest one when a group is made or its version changes */
  readonly release?: EksConfig["nodeRelease"];
  /** Private subnets, one in each zone. */
  readonly subnets: readonly NodeSubnet[];
  /** Encrypts the disks. Its policy must let Auto Scaling use it: `autoScalingStatements`. */
  readonly key: EncryptionKey;
  /** Tags of what nodes are made of, which the provider's default tags do not reach. */
  readonly instanceTags: Readonly<Record<string, string>>;
  /** What nodes need to become ready: the network add-ons and a way to the registries. */
  readonly dependsOn: readonly IDependable[];
}

const AMI_TYPES: Readonly<Record<NodeGroupConfig["architecture"], string>> = {
  x86_64: "AL2023_x86_64_STANDARD",
  arm64: "AL2023_ARM_64_STANDARD",
};

const CAPACITY_TYPES: Readonly<Record<NodeGroupConfig["capacity"], string>> = { "on-demand": "ON_DEMAND", spot: "SPOT" };

const TAINT_EFFECTS: Readonly<Record<NodeTaintConfig["effect"], string>> = {
  NoSchedule: "NO_SCHEDULE",
  PreferNoSchedule: "PREFER_NO_SCHEDULE",
  NoExecute: "NO_EXECUTE",
};

/** What a node itself needs. What pods need is bound to their service accounts. */
const NODE_POLICIES = ["AmazonEKSWorkerNodePolicy", "AmazonEC2ContainerRegistryPullOnly"];

/** What EC2 makes with an instance, and takes tags for. */
const TAGGED_RESOURCES = ["instance", "volume", "network-interface"];

export class NodeGroup extends Construct {
  private readonly dependencies: readonly IDependable[];

  constructor(
    scope: Construct,
    id: string,
    private readonly props: NodeGroupProps,
  ) {
    super(scope, id);
    const { nodes, subnets } = props;
    const role = this.createRole();
    this.dependencies = [role, ...props.dependsOn];
    const template = this.createLaunchTemplate();
    if (nodes.spread === "one-group") {
      this.createGroup("Resource", nodes.name, subnets, role, template);
      return;
    }
    for (const subnet of subnets) this.createGroup(pascalCase(subnet.zone), `${nodes.name}-${subnet.zone}`, [subnet], role, template);
  }

  private createGroup(id: string, name: string, subnets: readonly NodeSubnet[], role: Role, template: LaunchTemplate): void {
    const { cluster, nodes, kubernetesVersion, release } = this.props;
    const taints = [...(nodes.purpose === "telemetry" ? [TELEMETRY_TAINT] : []), ...(nodes.taints ?? [])];
    new EksNodeGroup(this, id, {
      clusterName: cluster.nameReference,
      nodeGroupNamePrefix: `${name}-`,
      nodeRoleArn: role.arn,
      subnetIds: subnets.map((subnet) => subnet.id),
      version: kubernetesVersion,
      ...(release === undefined ? {} : { releaseVersion: release }),
      amiType: AMI_TYPES[nodes.architecture],
      instanceTypes: [...nodes.instanceTypes],
      capacityType: CAPACITY_TYPES[nodes.capacity],
      scalingConfig: { minSize: nodes.minSize, desiredSize: nodes.desiredSize, maxSize: nodes.maxSize },
      updateConfig: { maxUnavailablePercentage: 33 },
      nodeRepairConfig: { enabled: true },
      launchTemplate: { id: template.id, version: Token.asString(template.latestVersion) },
      labels: { ...nodes.labels, "node-group": nodes.name, purpose: nodes.purpose },
      ...(taints.length === 0 ? {} : { taint: taints.map(({ key, value, effect }) => ({ key, value, effect: TAINT_EFFECTS[effect] })) }),
      // The autoscaler changes the size; the next apply must not change it back.
      lifecycle: { createBeforeDestroy: true, ignoreChanges: ["scaling_config[0].desired_size"] },
      dependsOn: resourcesOf(this.dependencies),
    });
  }

  private createRole(): Role {
    const { cluster, nodes } = this.props;
    return new Role(this, "Role", {
      name: `${cluster.name}-${nodes.name}-nodes`,
      path: cluster.name,
      description: `Nodes of the group ${nodes.name} of ${cluster.name}`,
      trustPolicy: policyDocument([{ Sid: "AssumeByInstances", Principal: { Service: "ec2.amazonaws.com" }, Action: ["sts:AssumeRole"] }]),
      managedPolicyArns: NODE_POLICIES.map((policy) => awsArn(cluster.account, "iam", `policy/${policy}`)),
    });
  }

  private createLaunchTemplate(): LaunchTemplate {
    const { cluster, nodes, key } = this.props;
    return new LaunchTemplate(this, "LaunchTemplate", {
      namePrefix: `${cluster.name}-${nodes.name}-`,
      description: `Nodes of the group ${nodes.name} of ${cluster.name}`,
      updateDefaultVersion: true,
      // One hop: the metadata, and with it the node's role, ends at the host's network.
      metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
      blockDeviceMappings: [
        {
          deviceName: "/dev/xvda",
          ebs: {
            volumeType: "gp3",
            volumeSize: nodes.diskSize.toGibibytes(),
            encrypted: "true",
            kmsKeyId: key.arn,
            deleteOnTermination: "true",
          },
        },
      ],
      tagSpecifications: TAGGED_RESOURCES.map((resourceType) => ({
        resourceType,
        tags: { ...this.props.instanceTags, Name: `${cluster.name}-${nodes.name}` },
      })),
      lifecycle: { createBeforeDestroy: true },
    });
  }
}
