/** Environments of every shape that the types allow, most of them sound: some are refused, which is the validation's to say. */
import fc from "fast-check";
import { CLUSTER_VERSIONS } from "../../environments/add-on-versions";
import type { EksConfig, Environment, ExistingVpcConfig, NodeGroupConfig } from "../../environments/environment";
import { AWS_REGION_NAMES, partitionOf, zonesOf } from "../../environments/validation/aws-regions";
import type { EksEnvironment } from "../../stacks/eks-environment";
import { type Arn, type Cidr, Duration, type KubernetesName, Size } from "../../units";
import { AWS_ENVIRONMENT, EKS_CONFIG, EKS_ENVIRONMENT } from "../support/eks-environment";

const name = (maxLength: number): fc.Arbitrary<KubernetesName> =>
  fc.stringMatching(new RegExp(`^[a-z][a-z0-9-]{0,${maxLength - 2}}[a-z0-9]$`)) as fc.Arbitrary<KubernetesName>;

const cidr: fc.Arbitrary<Cidr> = fc
  .tuple(fc.constantFrom("10.0", "10.200", "172.16", "172.31", "192.168", "100.64"), fc.constantFrom(16, 16, 17, 18, 20), fc.nat(15))
  .map(([start, prefix, part]): Cidr => {
    const step = 2 ** (24 - prefix);
    return `${start}.${Math.floor((part * 16) / step) * step}.0/${prefix}` as Cidr;
  });

const nodeGroup: fc.Arbitrary<NodeGroupConfig> = fc
  .record({
    name: name(16),
    purpose: fc.constantFrom("general" as const, "telemetry" as const),
    architecture: fc.constantFrom("arm64" as const, "x86_64" as const),
    size: fc.constantFrom("large", "xlarge", "2xlarge"),
    capacity: fc.constantFrom("on-demand" as const, "spot" as const),
    spread: fc.constantFrom("one-group" as const, "group-per-zone" as const),
    sizes: fc.tuple(fc.nat(3), fc.nat(3), fc.integer({ min: 1, max: 3 })),
    disk: fc.integer({ min: 20, max: 500 }),
    taint: fc.boolean(),
  })
  .map(({ size, sizes: [min, desired, max], disk, taint, ...group }) => ({
    ...group,
    instanceTypes: [`${group.architecture === "arm64" ? "m7g" : "m7i"}.${size}`],
    minSize: min,
    desiredSize: min + desired,
    maxSize: min + desired + max,
    diskSize: Size.gibibytes(disk),
    ...(taint ? { labels: { team: "a" }, taints: [{ key: "team", value: "a", effect: "NoSchedule" as const }] } : {}),
  }));

/** A group that is a home for the pods of the cluster itself. */
const home: fc.Arbitrary<NodeGroupConfig> = nodeGroup.map((group) => ({
  ...group,
  purpose: "general",
  capacity: "on-demand",
  minSize: Math.max(1, group.minSize),
  desiredSize: Math.max(1, group.desiredSize),
  taints: [],
}));

function subnetId(kind: number, zone: number): string {
  return `subnet-000000${kind}${zone}`;
}

function existingVpc(zones: number): ExistingVpcConfig {
  const ids = (kind: number) => Array.from({ length: zones }, (_, zone) => subnetId(kind, zone));
  return { vpcId: "vpc-00000007", privateSubnetIds: ids(1), intraSubnetIds: ids(2), isolatedSubnetIds: ids(3) };
}

const cluster: fc.Arbitrary<EksConfig> = fc
  .record({
    name: name(40),
    place: fc
      .constantFrom(...AWS_REGION_NAMES)
      .chain((region) => fc.record({ region: fc.constant(region), zones: fc.shuffledSubarray([...zonesOf(region)], { minLength: 2 }) })),
    vpcCidr: cidr,
    natGateways: fc.constantFrom("per-zone" as const, "single" as const),
    isExisting: fc.boolean(),
    awsServices: fc.constantFrom("endpoints" as const, "nat" as const),
    nodeTraffic: fc.constantFrom("encrypted" as const, "plain" as const),
    version: fc.constantFrom("1.35" as const, "1.36" as const, "1.37" as const),
    people: fc.uniqueArray(name(20), { minLength: 1, maxLength: 5 }),
    groups: fc.tuple(home, fc.array(nodeGroup, { maxLength: 3 })),
    isBounded: fc.boolean(),
    isPublic: fc.boolean(),
    logDays: fc.constantFrom(1, 90, 180, 365, 3653),
  })
  .map(({ place, isExisting, version, people, groups: [first, others], isBounded, isPublic, logDays, ...rest }) => {
    const account = `arn:${partitionOf(place.region)}:iam::${EKS_CONFIG.accountId}`;
    const [admin = "admin", ...more] = people;
    const arns = (names: readonly string[]) => names.map((role): Arn => `${account}:role/${role}` as Arn);
    return {
      kind: "eks",
      accountId: EKS_CONFIG.accountId,
      serviceCidr: "172.20.0.0/16",
      ...rest,
      ...place,
      ...(isExisting ? { natGateways: "existing", existingVpc: existingVpc(place.zones.length) } : {}),
      kubernetesVersion: version,
      ...(version === "1.37" ? { addOnVersions: CLUSTER_VERSIONS["1.36"]?.addOns ?? {}, autoscalerVersion: "1.37.0" } : {}),
      adminRoleArns: arns([admin]),
      onCallRoleArns: arns(more.slice(0, 2)),
      readOnlyRoleArns: arns(more.slice(2)),
      ...(isBounded ? { permissionsBoundaryArn: `${account}:policy/bounds` as Arn } : {}),
      ...(isPublic ? { publicAccessCidrs: ["203.0.113.0/24"] } : {}),
      nodeGroups: [first, ...others],
      controlPlaneLogRetention: Duration.days(logDays),
    } satisfies EksConfig;
  });

export const anyEnvironment: fc.Arbitrary<EksEnvironment> = fc
  .record({
    name: name(16),
    cluster,
    removalPolicy: fc.constantFrom<Environment["removalPolicy"]>("protect", "destroy"),
    hasAwsStores: fc.boolean(),
    dataNodes: fc.constantFrom(2, 3, 6, 6, 12),
    isForeignStore: fc.boolean(),
  })
  .map(({ hasAwsStores, dataNodes, isForeignStore, ...environment }) => {
    const base = hasAwsStores ? AWS_ENVIRONMENT : EKS_ENVIRONMENT;
    const { jaeger } = base.traces;
    return {
      ...base,
      ...environment,
      metrics: { ...base.metrics, retention: Duration.days(40) },
      traces: { ...base.traces, jaeger: jaeger.storage === "opensearch-domain" ? { ...jaeger, dataNodes } : jaeger },
      secretStore: isForeignStore
        ? { kind: "kubernetes", namespace: "secrets-source" }
        : { kind: "aws-secrets-manager", region: environment.cluster.region, prefix: environment.name },
    };
  });
