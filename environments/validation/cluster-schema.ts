/** The form of the part of an environment that is about its cluster. */
import type { AddOnVersion } from "../add-on-versions";
import type { EksConfig, Environment, ExistingVpcConfig, KubeconfigConfig, NodeGroupConfig, NodeTaintConfig } from "../environment";
import { arn, cidr, count, name, region, version } from "./field-schemas";
import { choice, dictionary, duration, kind, list, object, optional, size, text, variants } from "./schema-kit";

const nodeGroup = object<NodeGroupConfig>({
  name,
  purpose: choice<NodeGroupConfig["purpose"]>({ general: true, telemetry: true }),
  instanceTypes: list(text('an instance type such as "m7g.large"'), "a list of instance types"),
  architecture: choice<NodeGroupConfig["architecture"]>({ x86_64: true, arm64: true }),
  capacity: choice<NodeGroupConfig["capacity"]>({ "on-demand": true, spot: true }),
  spread: choice<NodeGroupConfig["spread"]>({ "one-group": true, "group-per-zone": true }),
  minSize: count,
  desiredSize: count,
  maxSize: count,
  diskSize: size,
  labels: optional(dictionary<NonNullable<NodeGroupConfig["labels"]>>(text("the value of a label"), "an object of labels")),
  taints: optional(
    list(
      object<NodeTaintConfig>({
        key: text("the key of a taint"),
        value: text("the value of a taint"),
        effect: choice<NodeTaintConfig["effect"]>({ NoSchedule: true, PreferNoSchedule: true, NoExecute: true }),
      }),
      "a list of taints",
    ),
  ),
});

const subnets = list(text('the id of a subnet such as "subnet-0a1b2c3d4e5f60718"'), "a list of ids of subnets, one for each zone");

export const cluster = variants<"kind", Environment["cluster"]>("kind", {
  eks: object<EksConfig>({
    kind: kind("eks"),
    name,
    accountId: text<`${number}`>("twelve digits in quotes"),
    region,
    zones: list(text('a zone such as "eu-central-1a"'), "a list of zones"),
    vpcCidr: cidr,
    serviceCidr: cidr,
    peerCidrs: optional(list(cidr, "a list of networks")),
    natGateways: choice<EksConfig["natGateways"]>({ "per-zone": true, single: true, existing: true }),
    existingVpc: optional(
      object<ExistingVpcConfig>({
        vpcId: text('the id of a VPC such as "vpc-0a1b2c3d4e5f60718"'),
        privateSubnetIds: subnets,
        intraSubnetIds: subnets,
        isolatedSubnetIds: subnets,
      }),
    ),
    awsServices: choice<EksConfig["awsServices"]>({ endpoints: true, nat: true }),
    nodeTraffic: choice<EksConfig["nodeTraffic"]>({ encrypted: true, plain: true }),
    kubernetesVersion: version,
    addOnVersions: optional(
      dictionary<NonNullable<EksConfig["addOnVersions"]>>(
        text<AddOnVersion>('a version such as "v1.23.2-eksbuild.1"'),
        "an object of versions by name of the add-on",
      ),
    ),
    autoscalerVersion: optional(text<NonNullable<EksConfig["autoscalerVersion"]>>('a version such as "1.36.1"')),
    nodeRelease: optional(text<NonNullable<EksConfig["nodeRelease"]>>('a release such as "1.36.1-20261112"')),
    publicAccessCidrs: optional(list(cidr, "a list of networks")),
    permissionsBoundaryArn: optional(arn),
    adminRoleArns: list(arn, "a list of ARNs of IAM roles"),
    onCallRoleArns: optional(list(arn, "a list of ARNs of IAM roles")),
    readOnlyRoleArns: optional(list(arn, "a list of ARNs of IAM roles")),
    nodeGroups: list(nodeGroup, "a list of node groups"),
    controlPlaneLogRetention: duration,
  }),
  kubeconfig: object<KubeconfigConfig>({
    kind: kind("kubeconfig"),
    name,
    context: text("the name of a context of the kubeconfig file"),
    configPath: optional(text<`~/${string}`>('a path below the home directory such as "~/.kube/config"')),
    storageClass: text("the name of a storage class"),
    podCidr: optional(cidr),
    kubernetesVersion: version,
  }),
});
