/** Environments that nobody would write twice, and that are right: they are accepted, and their cluster stack says what they say. */
import type { NodeGroupConfig } from "../../environments/environment";
import { CLUSTER_VERSIONS } from "../../environments/add-on-versions";
import { dev } from "../../environments/dev";
import { production } from "../../environments/production";
import { staging } from "../../environments/staging";
import { validateEnvironment } from "../../environments/validate";
import { ClusterStack } from "../../stacks/cluster-stack";
import type { EksEnvironment } from "../../stacks/eks-environment";
import { SYSTEMS } from "../../systems";
import { Duration, Size } from "../../units";
import { changed } from "../environments/support";
import { synthStack } from "../support/synth";

const SUBNETS = (kind: number, zones: number) => Array.from({ length: zones }, (_, zone) => `subnet-000000${kind}${zone}`);

const existingVpc = (zones: number) => ({
  "cluster.natGateways": "existing",
  "cluster.existingVpc": {
    vpcId: "vpc-0a1b2c3d",
    privateSubnetIds: SUBNETS(1, zones),
    intraSubnetIds: SUBNETS(2, zones),
    isolatedSubnetIds: SUBNETS(3, zones),
  },
});

const inRegion = (region: string, letters: string) => ({
  "cluster.region": region,
  "secretStore.region": region,
  "cluster.zones": [...letters].map((letter) => `${region}${letter}`),
});

const GROUP = production.cluster.kind === "eks" ? (production.cluster.nodeGroups[0] as NodeGroupConfig) : undefined;

const UNUSUAL = [
  { description: "a VPC of 192.168 and half its size", from: dev, changes: { "cluster.vpcCidr": "192.168.128.0/17" } },
  { description: "a VPC where Docker has its bridge", from: dev, changes: { "cluster.vpcCidr": "172.17.0.0/16" } },
  { description: "services at the end of 192.168", from: dev, changes: { "cluster.serviceCidr": "192.168.255.0/24" } },
  { description: "an existing VPC of /24", from: dev, changes: { "cluster.vpcCidr": "10.10.0.0/24", ...existingVpc(2) } },
  { description: "production in an existing VPC", from: production, changes: existingVpc(3) },
  { description: "zones in another order", from: dev, changes: { "cluster.zones": ["eu-central-1c", "eu-central-1a"] } },
  { description: "five zones", from: dev, changes: inRegion("us-east-1", "abcdf") },
  { description: "four zones", from: production, changes: { ...inRegion("ap-northeast-1", "abcd"), "traces.jaeger.dataNodes": 6 } },
  { description: "the two zones that a region has for EKS", from: dev, changes: inRegion("us-west-1", "ac") },
  {
    description: "production in a government region",
    from: production,
    changes: {
      ...inRegion("us-gov-west-1", "abc"),
      "state.region": "us-gov-west-1",
      "state.kmsKeyArn": "arn:aws-us-gov:kms:us-gov-west-1:333333333333:alias/terraform-state",
      "cluster.adminRoleArns": ["arn:aws-us-gov:iam::333333333333:role/platform-admin"],
      "cluster.onCallRoleArns": [],
      "cluster.readOnlyRoleArns": [],
    },
  },
  { description: "the longest name of a cluster", from: production, changes: { "cluster.name": "c".repeat(40) } },
  { description: "the longest name of an environment", from: production, changes: { name: "p".repeat(16) } },
  { description: "a cluster whose name is a number", from: dev, changes: { "cluster.name": "1" } },
  { description: "a cluster with two hyphens", from: dev, changes: { "cluster.name": "a--b" } },
  {
    description: "roles that differ by a hyphen and an underscore",
    from: dev,
    changes: { "cluster.adminRoleArns": ["arn:aws:iam::111111111111:role/team-a", "arn:aws:iam::111111111111:role/team_a"] },
  },
  {
    description: "a role with all characters that IAM takes",
    from: dev,
    changes: { "cluster.adminRoleArns": ["arn:aws:iam::111111111111:role/a+=,.@_-b"] },
  },
  {
    description: "fifty administrators",
    from: dev,
    changes: { "cluster.adminRoleArns": Array.from({ length: 50 }, (_, index) => `arn:aws:iam::111111111111:role/admin-${index}`) },
  },
  {
    description: "five groups in each zone",
    from: production,
    changes: {
      "cluster.nodeGroups": Array.from({ length: 5 }, (_, index) => ({
        ...GROUP,
        name: `group-${index}`,
        spread: "group-per-zone",
        minSize: 1,
        desiredSize: 1,
        maxSize: 3,
      })),
    },
  },
  {
    description: "twenty types in a group",
    from: dev,
    changes: {
      "cluster.nodeGroups[1].instanceTypes": ["m7g", "c7g", "r7g", "m8g", "c8g"].flatMap((family) =>
        ["large", "xlarge", "2xlarge", "4xlarge"].map((size) => `${family}.${size}`),
      ),
    },
  },
  {
    description: "machines without a hypervisor",
    from: dev,
    changes: { "cluster.nodeGroups[1].instanceTypes": ["m7g.metal", "c8g.metal-48xl"], "cluster.nodeGroups[1].maxSize": 1 },
  },
  {
    description: "groups of two architectures",
    from: dev,
    changes: { "cluster.nodeGroups[1].architecture": "x86_64", "cluster.nodeGroups[1].instanceTypes": ["t3.small", "m8i.96xlarge"] },
  },
  { description: "a group of a hundred spare nodes", from: dev, changes: { "cluster.nodeGroups[1].maxSize": 100 } },
  { description: "the largest disk", from: dev, changes: { "cluster.nodeGroups[0].diskSize": Size.gibibytes(16_384) } },
  { description: "a disk in mebibytes", from: dev, changes: { "cluster.nodeGroups[0].diskSize": Size.mebibytes(51_200) } },
  { description: "a group that is called 0", from: dev, changes: { "cluster.nodeGroups[1].name": "0" } },
  {
    description: "fifty taints without a value",
    from: dev,
    changes: {
      "cluster.nodeGroups[1].taints": Array.from({ length: 50 }, (_, index) => ({ key: `k${index}`, value: "", effect: "NoSchedule" })),
    },
  },
  {
    description: "forty addresses that may reach the API",
    from: dev,
    changes: { "cluster.publicAccessCidrs": Array.from({ length: 40 }, (_, index) => `203.0.113.${index}/32`) },
  },
  { description: "the oldest kube-proxy", from: dev, changes: { "cluster.addOnVersions": { "kube-proxy": "v1.33.0-eksbuild.2" } } },
  { description: "the oldest CNI with policies", from: dev, changes: { "cluster.addOnVersions": { "vpc-cni": "v1.14.0-eksbuild.3" } } },
  {
    description: "the newest Kubernetes in production",
    from: production,
    changes: {
      "cluster.kubernetesVersion": "1.37",
      "cluster.addOnVersions": CLUSTER_VERSIONS["1.36"]?.addOns,
      "cluster.autoscalerVersion": "1.37.3",
    },
  },
  { description: "a release of the nodes' images", from: dev, changes: { "cluster.nodeRelease": "1.36.1-20261112" } },
  { description: "logs for ten years", from: production, changes: { "cluster.controlPlaneLogRetention": Duration.days(3653) } },
  { description: "the smallest database", from: production, changes: { "grafana.database.instanceClass": "db.t4g.micro" } },
  { description: "the largest database", from: production, changes: { "grafana.database.instanceClass": "db.r8g.48xlarge" } },
  {
    description: "as many data nodes as fit into three zones",
    from: production,
    changes: { "traces.jaeger.instanceType": "or1.16xlarge.search", "traces.jaeger.dataNodes": 78 },
  },
  { description: "an owner with umlauts", from: dev, changes: { owner: "Plattform-Übersicht @ Köln" } },
  {
    description: "secrets in a namespace of an EKS cluster",
    from: dev,
    changes: { secretStore: { kind: "kubernetes", namespace: "seeds" } },
  },
  { description: "one way out where nobody is paged", from: staging, changes: { "cluster.natGateways": "single" } },
] as const;

describe("an environment is accepted and synthesizes with", () => {
  test.each(UNUSUAL)("$description", ({ from, changes }) => {
    const environment = changed(from, changes) as EksEnvironment;

    expect(validateEnvironment(environment)).toEqual([]);

    const stack = synthStack((app) => new ClusterStack(app, { environment, systems: Object.values(SYSTEMS) }));
    const { cluster } = environment;
    const groups = cluster.nodeGroups.reduce((sum, { spread }) => sum + (spread === "one-group" ? 1 : cluster.zones.length), 0);
    expect(stack.resource("aws_eks_cluster")).toMatchObject({ name: cluster.name, version: cluster.kubernetesVersion });
    expect(stack.resources("aws_eks_node_group")).toHaveLength(groups);
    expect(JSON.stringify(stack.json)).not.toMatch(/undefined|NaN|\[object/);
  });
});
