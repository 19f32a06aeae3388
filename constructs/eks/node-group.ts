/**
 * A managed group of nodes on Amazon Linux 2023 over all private subnets: encrypted disks, instance metadata out of reach of pods, replaced a third at a
 * time.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html
 */
import { EksNodeGroup } from "@cdktf/provider-aws/lib/eks-node-group";
import { LaunchTemplate } from "@cdktf/provider-aws/lib/launch-template";
import { Token } from "cdktf";
import { Construct, type IDependable } from "constructs";
import type { EksConfig, NodeGroupConfig } from "../../environments/environment";
import { awsArn } from "./aws-account";
import { resourcesOf } from "../dependencies";
import type { EksCluster } from "./eks-cluster";
import { policyDocument } from "./policy-document";
import { Role } from "./role";

export interface NodeGroupProps {
  /** Cluster that the nodes join. */
  readonly cluster: EksCluster;
  /** Short name within the cluster: `general`. */
  readonly name: string;
  /** Machine types, number and disks. */
  readonly nodes: NodeGroupConfig;
  /** Minor version of Kubernetes on the nodes. */
  readonly kubernetesVersion: EksConfig["kubernetesVersion"];
  /** Private subnets, one in each zone. */
  readonly subnetIds: readonly string[];
  /** Tags of what nodes are made of, which the provider's default tags do not reach. */
  readonly instanceTags: Readonly<Record<string, string>>;
  /** What nodes need to become ready: the network add-ons and a way to the registries. */
  readonly dependsOn: readonly IDependable[];
}

const AMI_TYPES: Readonly<Record<NodeGroupConfig["architecture"], string>> = {
  x86_64: "AL2023_x86_64_STANDARD",
  arm64: "AL2023_ARM_64_STANDARD",
};

/** What a node itself needs. What pods need is bound to their service accounts. */
const NODE_POLICIES = ["AmazonEKSWorkerNodePolicy", "AmazonEC2ContainerRegistryPullOnly"];

/** What EC2 makes with an instance, and takes tags for. */
const TAGGED_RESOURCES = ["instance", "volume", "network-interface"];

export class NodeGroup extends Construct {
  constructor(
    scope: Construct,
    id: string,
    private readonly props: NodeGroupProps,
  ) {
    super(scope, id);
    const { cluster, nodes } = props;
    const role = this.createRole();
    const template = this.createLaunchTemplate();
    new EksNodeGroup(this, "Resource", {
      clusterName: cluster.nameReference,
      nodeGroupNamePrefix: `${props.name}-`,
      nodeRoleArn: role.arn,
      subnetIds: [...props.subnetIds],
      version: props.kubernetesVersion,
      amiType: AMI_TYPES[nodes.architecture],
      instanceTypes: [...nodes.instanceTypes],
      capacityType: "ON_DEMAND",
      scalingConfig: { minSize: nodes.minSize, desiredSize: nodes.desiredSize, maxSize: nodes.maxSize },
      updateConfig: { maxUnavailablePercentage: 33 },
      nodeRepairConfig: { enabled: true },
      launchTemplate: { id: template.id, version: Token.asString(template.latestVersion) },
      labels: { "node-group": props.name },
      lifecycle: { createBeforeDestroy: true },
      dependsOn: resourcesOf([role, ...props.dependsOn]),
    });
  }

  private createRole(): Role {
    const { account, name: clusterName } = this.props.cluster;
    return new Role(this, "Role", {
      name: `${clusterName}-${this.props.name}-nodes`,
      path: clusterName,
      description: `Nodes of the group ${this.props.name} of ${clusterName}`,
      trustPolicy: policyDocument([{ Sid: "AssumeByInstances", Principal: { Service: "ec2.amazonaws.com" }, Action: ["sts:AssumeRole"] }]),
      managedPolicyArns: NODE_POLICIES.map((policy) => awsArn(account, "iam", `policy/${policy}`)),
    });
  }

  private createLaunchTemplate(): LaunchTemplate {
    const { cluster, name, nodes } = this.props;
    return new LaunchTemplate(this, "LaunchTemplate", {
      namePrefix: `${cluster.name}-${name}-`,
      description: `Nodes of the group ${name} of ${cluster.name}`,
      updateDefaultVersion: true,
      // One hop: the metadata, and with it the node's role, ends at the host's network.
      metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
      blockDeviceMappings: [
        {
          deviceName: "/dev/xvda",
          ebs: { volumeType: "gp3", volumeSize: nodes.diskSize.toGibibytes(), encrypted: "true", deleteOnTermination: "true" },
        },
      ],
      tagSpecifications: TAGGED_RESOURCES.map((resourceType) => ({
        resourceType,
        tags: { ...this.props.instanceTags, Name: `${cluster.name}-${name}` },
      })),
      lifecycle: { createBeforeDestroy: true },
    });
  }
}
