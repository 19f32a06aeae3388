/** The part of an environment that is about its cluster: one that is made on EKS with its network and nodes, or one that exists already. */
import type { Arn, AwsAccountId, Cidr, Duration, KubernetesName, Size } from "../units";
import type { AddOnName, AddOnVersion } from "./add-on-versions";

/** An EKS cluster that the environment's own cluster stack makes. */
export interface EksConfig {
  readonly kind: "eks";
  /** Name of the cluster and value of the label `cluster`. At most 40 characters, so that every name made from it fits. */
  readonly name: KubernetesName;
  readonly accountId: AwsAccountId;
  readonly region: string;
  /** Availability zones of that region, two to six. */
  readonly zones: readonly string[];
  /** Network of the VPC, /16 to /20. */
  readonly vpcCidr: Cidr;
  /** Network of Kubernetes services; must not overlap the VPC. */
  readonly serviceCidr: Cidr;
  /** Networks that the VPC is peered with, which neither it nor the services may overlap. @default [] */
  readonly peerCidrs?: readonly Cidr[];
  /** One NAT gateway in each zone, one for all of them, or whatever way out an existing VPC has. */
  readonly natGateways: "per-zone" | "single" | "existing";
  /** A VPC that exists already. @default - the cluster stack makes one */
  readonly existingVpc?: ExistingVpcConfig;
  /** How nodes and pods reach the services of AWS: inside the VPC by endpoints of its own, or through the NAT gateways. S3 is always reached inside. */
  readonly awsServices: "endpoints" | "nat";
  /** Whether the nodes must be of types whose hardware encrypts what they send to each other. */
  readonly nodeTraffic: "encrypted" | "plain";
  /** Minor version of Kubernetes: `1.36`. */
  readonly kubernetesVersion: `${number}.${number}`;
  /** Versions of EKS add-ons in place of those in `environments/add-on-versions.ts`, by name. @default {} */
  readonly addOnVersions?: Readonly<Partial<Record<AddOnName, AddOnVersion>>>;
  /** Version of the Cluster Autoscaler. @default - that of `environments/add-on-versions.ts` for the version of Kubernetes */
  readonly autoscalerVersion?: `${number}.${number}.${number}`;
  /**
   * Build of the images that nodes are made of: `1.36.1-20261112`. A newer one replaces all nodes, a third at a time, and so brings patches environment by environment.
   * @default - the newest one when a group is made or its version changes
   * @see https://github.com/awslabs/amazon-eks-ami/releases
   */
  readonly nodeRelease?: `${number}.${number}.${number}-${number}`;
  /** Networks that may reach the public endpoint of the Kubernetes API. @default - the endpoint is private only */
  readonly publicAccessCidrs?: readonly Cidr[];
  /** ARN of the policy that bounds what any role of the cluster stack can do. @default - roles are not bounded */
  readonly permissionsBoundaryArn?: Arn;
  /** ARNs of the roles that get cluster administration. */
  readonly adminRoleArns: readonly Arn[];
  /** ARNs of the roles of those who are on call: they read everything but secrets, restart, scale and drain. @default [] */
  readonly onCallRoleArns?: readonly Arn[];
  /** ARNs of the roles that read everything but secrets. @default [] */
  readonly readOnlyRoleArns?: readonly Arn[];
  /** Groups of nodes, at least one of them for everything. Each grows and shrinks by itself between its sizes. */
  readonly nodeGroups: readonly NodeGroupConfig[];
  /** How long the logs of the control plane are kept; one of the values that CloudWatch knows. */
  readonly controlPlaneLogRetention: Duration;
}

/** Subnets that somebody else made, one in each zone of the cluster, in the order of the zones. */
export interface ExistingVpcConfig {
  /** `vpc-0a1b2c3d4e5f60718`. */
  readonly vpcId: string;
  /** For nodes and pods; they need a way out, and the tag `kubernetes.io/role/internal-elb`. */
  readonly privateSubnetIds: readonly string[];
  /** For the control plane's network interfaces. */
  readonly intraSubnetIds: readonly string[];
  /** For databases. */
  readonly isolatedSubnetIds: readonly string[];
}

export interface NodeGroupConfig {
  /** Unique in the cluster, and value of the label `node-group`. At most 16 characters. */
  readonly name: KubernetesName;
  /** `telemetry`: only the platform's own pods run there, and they run nowhere else. */
  readonly purpose: "general" | "telemetry";
  readonly instanceTypes: readonly string[];
  readonly architecture: "x86_64" | "arm64";
  /** `spot`: cheaper, and taken away with two minutes' notice. */
  readonly capacity: "on-demand" | "spot";
  /** One group over all zones, or one in each: a pod with a volume can only come back in the volume's zone. */
  readonly spread: "one-group" | "group-per-zone";
  /** Sizes are those of each group, so of each zone where there is one in each. */
  readonly minSize: number;
  readonly desiredSize: number;
  readonly maxSize: number;
  readonly diskSize: Size;
  /** Labels of the nodes besides `node-group`. @default {} */
  readonly labels?: Readonly<Record<string, string>>;
  /** What keeps pods away that do not tolerate it. @default [] */
  readonly taints?: readonly NodeTaintConfig[];
}

export interface NodeTaintConfig {
  readonly key: string;
  readonly value: string;
  readonly effect: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
}

/** A cluster that exists already and is reached by a context of the user's kubeconfig: kind, k3d, minikube. */
export interface KubeconfigConfig {
  readonly kind: "kubeconfig";
  /** Value of the label `cluster`. */
  readonly name: KubernetesName;
  readonly context: string;
  /** Kubeconfig file, relative to the home directory as Terraform expands it. @default "~/.kube/config" */
  readonly configPath?: `~/${string}`;
  /** Storage class for all volumes. */
  readonly storageClass: string;
  /** Network that pods have their addresses in. @default - not known; whether programs answer scrapes from there is not checked */
  readonly podCidr?: Cidr;
  /** Minor version of Kubernetes that charts are rendered for: `1.36`. */
  readonly kubernetesVersion: `${number}.${number}`;
}
