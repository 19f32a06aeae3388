/** Mistakes about AWS that its API, or nobody at all, would find out long after a synth: each with the one problem that it has. */
import { dev } from "../../environments/dev";
import { production } from "../../environments/production";
import { Duration, Size } from "../../units";
import { ABSENT } from "./support";
import type { WrongEnvironment } from "./wrong-environments";

const ROLE = "arn:aws:iam::333333333333:role";

const EXISTING = {
  "cluster.natGateways": "existing",
  "cluster.existingVpc": {
    vpcId: "vpc-0a1b2c3d4e5f60718",
    privateSubnetIds: ["subnet-00000001", "subnet-00000002"],
    intraSubnetIds: ["subnet-00000003", "subnet-00000004"],
    isolatedSubnetIds: ["subnet-00000005", "subnet-00000006"],
  },
};

type Mistake = readonly [description: string, changes: WrongEnvironment["changes"], code: WrongEnvironment["code"], at: string];

function mistakesOf(from: WrongEnvironment["from"], mistakes: readonly Mistake[]): WrongEnvironment[] {
  return mistakes.map(([description, changes, code, at]) => ({ description, from, changes, code, at }));
}

/** A field with a value that is wrong. */
function wrongValues(field: string, code: WrongEnvironment["code"], values: readonly unknown[], at = field): Mistake[] {
  return values.map((value) => [
    `${field} is ${typeof value === "string" ? JSON.stringify(value) : String(value)}`,
    { [field]: value },
    code,
    at,
  ]);
}

const NETWORKS = mistakesOf(dev, [
  ...wrongValues("cluster.vpcCidr", "OBS0105", [
    ...["fd00:10::/56", "10.10.0.0/16 ", "10.10.0.0/+16", "10.10.0.0/016", "0x0a.10.0.0/16", "10.10.0/16", "10.10.0.0"],
    ...["169.254.0.0/16", "198.19.0.0/16", "224.0.0.0/16"],
  ]),
  ...wrongValues("cluster.serviceCidr", "OBS0105", ["100.64.0.0/16", "172.20.0.0/25", "10.10.128.0/20", "10.0.0.0/12"]),
  ["a peer is listed twice", { "cluster.peerCidrs": ["10.99.0.0/16", "10.99.0.0/16"] }, "OBS0105", "cluster.peerCidrs[1]"],
  ["peers are text", { "cluster.peerCidrs": "10.99.0.0/16" }, "OBS0101", "cluster.peerCidrs"],
  ["an existing VPC is smaller than any", { ...EXISTING, "cluster.vpcCidr": "10.10.0.0/29" }, "OBS0105", "cluster.vpcCidr"],
  ["an existing VPC has no id", { ...EXISTING, "cluster.existingVpc.vpcId": ABSENT }, "OBS0101", "cluster.existingVpc.vpcId"],
  [
    "an existing VPC has no isolated subnets",
    { ...EXISTING, "cluster.existingVpc.isolatedSubnetIds": ABSENT },
    "OBS0101",
    "cluster.existingVpc.isolatedSubnetIds",
  ],
  [
    "the id of an existing VPC is an ARN",
    { ...EXISTING, "cluster.existingVpc.vpcId": "arn:aws:ec2:eu-central-1:111111111111:vpc/vpc-0a1b2c3d" },
    "OBS0101",
    "cluster.existingVpc.vpcId",
  ],
  [
    "the id of an existing VPC has capitals",
    { ...EXISTING, "cluster.existingVpc.vpcId": "vpc-0A1B2C3D" },
    "OBS0101",
    "cluster.existingVpc.vpcId",
  ],
]);

const PUBLIC_ACCESS = mistakesOf(production, [
  ...["127.0.0.1/32", "169.254.169.254/32", "224.0.0.0/8", "0.0.0.0/32", "255.255.255.255/32", "100.64.0.0/10", "::/0", "203.0.113.7"].map(
    (cidr): Mistake => [`the API is open for ${cidr}`, { "cluster.publicAccessCidrs": [cidr] }, "OBS0105", "cluster.publicAccessCidrs[0]"],
  ),
  [
    "a public network is listed twice",
    { "cluster.publicAccessCidrs": ["203.0.113.0/24", "203.0.113.0/24"] },
    "OBS0105",
    "cluster.publicAccessCidrs[1]",
  ],
  [
    "the API is open to the world in forty pieces",
    { "cluster.publicAccessCidrs": Array.from({ length: 40 }, (_, index) => `${11 + index}.0.0.0/8`) },
    "OBS0112",
    "cluster.publicAccessCidrs",
  ],
  [
    "the API is open to a little more than a /8",
    { "cluster.publicAccessCidrs": ["8.0.0.0/8", "203.0.113.7/32"] },
    "OBS0112",
    "cluster.publicAccessCidrs",
  ],
]);

const PLACES = mistakesOf(dev, [
  ["zones are letters", { "cluster.zones": ["a", "eu-central-1b"] }, "OBS0106", "cluster.zones[0]"],
  ["zones are ids", { "cluster.zones": ["euc1-az1", "eu-central-1b"] }, "OBS0106", "cluster.zones[0]"],
  ["zones are a number", { "cluster.zones": 2 }, "OBS0101", "cluster.zones"],
  [
    "a zone is a local one",
    { "cluster.region": "us-east-1", "secretStore.region": "us-east-1", "cluster.zones": ["us-east-1a", "us-east-1-bos-1a"] },
    "OBS0106",
    "cluster.zones[1]",
  ],
  [
    "one of the zones has no control planes",
    {
      "cluster.region": "us-east-1",
      "secretStore.region": "us-east-1",
      "cluster.zones": [..."abcdef"].map((letter) => `us-east-1${letter}`),
    },
    "OBS0106",
    "cluster.zones",
  ],
  [
    "one of three zones has no control planes",
    {
      "cluster.region": "us-west-1",
      "secretStore.region": "us-west-1",
      "cluster.zones": [..."abc"].map((letter) => `us-west-1${letter}`),
    },
    "OBS0106",
    "cluster.zones",
  ],
  [
    "a zone is one too many, and not of the region",
    { "cluster.zones": [..."abcd"].map((letter) => `eu-central-1${letter}`) },
    "OBS0106",
    "cluster.zones[3]",
  ],
  ...wrongValues("cluster.accountId", "OBS0108", ["1111-1111-1111", "١١١١١١١١١١١١", "1111111111111"]),
  ...wrongValues("cluster.name", "OBS0102", ["sg-dev", "dev.eu", ""]),
  ...wrongValues("name", "OBS0102", ["sg-dev", "de--v"], "environments[0].name"),
  ...wrongValues("owner", "OBS0101", ["aws:platform", "Platform <platform@example.com>", null]),
  ...wrongValues("costCentre", "OBS0101", [4711, "AWS:7"]),
  ...wrongValues("cluster.natGateways", "OBS0101", [3, "none"]),
]);

const VERSIONS = mistakesOf(dev, [
  ...wrongValues("cluster.kubernetesVersion", "OBS0107", [" 1.36", "v1.36", "1.036", "2.0", "1.28", "hasOwnProperty"]),
  ...wrongValues("cluster.kubernetesVersion", "OBS0101", [1.36]),
  ...wrongValues("cluster.autoscalerVersion", "OBS0107", ["1.29.0", "v1.36.1"]),
  ...wrongValues("cluster.nodeRelease", "OBS0107", ["latest", "1.35.2-20261112", "1.36.1", "1.36.1-20261345", "1.36-20261112"]),
  ...wrongValues("cluster.nodeRelease", "OBS0101", [20_261_112]),
  ...(
    [
      ["kube-proxy", "v1.37.0-eksbuild.1"],
      ["kube-proxy", "v1.32.0-eksbuild.1"],
      ["vpc-cni", "v1.13.4-eksbuild.1"],
      ["coredns", "v1.14.7"],
    ] as const
  ).map(([addOn, version]): Mistake => [
    `${addOn} is ${version}`,
    { "cluster.addOnVersions": { [addOn]: version } },
    "OBS0107",
    `cluster.addOnVersions.${addOn}`,
  ]),
  ["an add-on is null", { "cluster.addOnVersions": { "vpc-cni": null } }, "OBS0101", "cluster.addOnVersions.vpc-cni"],
]);

const NODES = mistakesOf(dev, [
  ...[
    "M7G.LARGE",
    "m7g large",
    "m7g.7xlarge",
    "m7g.micro",
    "m7g.96xlarge",
    "m7g.0xlarge",
    "m7g.metal-48xl",
    "t4g.48xlarge",
    "t4g.nano",
    "i7g.large",
  ].map((type): Mistake => [
    `nodes are of the type ${type}`,
    { "cluster.nodeGroups[0].instanceTypes": [type] },
    "OBS0117",
    "cluster.nodeGroups[0].instanceTypes[0]",
  ]),
  ...wrongValues("cluster.nodeGroups[0].architecture", "OBS0101", ["amd64", "aarch64"]),
  ...wrongValues("cluster.nodeGroups[0].capacity", "OBS0101", ["ON_DEMAND"]),
  ...wrongValues("cluster.nodeGroups[0].maxSize", "OBS0116", [Number.POSITIVE_INFINITY, 1e9, Number.NaN, 5.5]),
  ...wrongValues("cluster.nodeGroups[0].maxSize", "OBS0101", ["5", 5n]),
  ...wrongValues("cluster.nodeGroups[0].diskSize", "OBS0104", [Size.mebibytes(51_201), Size.gibibytes(8)]),
  ["two groups differ by hyphens only", { "cluster.nodeGroups[1].name": "gene-ral" }, "OBS0102", "cluster.nodeGroups[1].name"],
  [
    "a label is one of EKS",
    { "cluster.nodeGroups[1].labels": { "eks.amazonaws.com/nodegroup": "a" } },
    "OBS0102",
    "cluster.nodeGroups[1].labels",
  ],
  [
    "the effect of a taint is spelt as EKS does",
    { "cluster.nodeGroups[1].taints": [{ key: "a", value: "b", effect: "NO_SCHEDULE" }] },
    "OBS0101",
    "cluster.nodeGroups[1].taints[0].effect",
  ],
]);

const PEOPLE = mistakesOf(production, [
  ...[`${ROLE}/*`, "*", "arn:aws:iam::333333333333:root", `${ROLE}/aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS`].map(
    (arn): Mistake => [`an administrator is ${arn}`, { "cluster.adminRoleArns": [arn] }, "OBS0108", "cluster.adminRoleArns[0]"],
  ),
  ...[`${ROLE}/Platform-Admin`, `${ROLE}/people/platform-admin`].map((arn): Mistake => [
    `on call is ${arn} beside an administrator of the same name`,
    { "cluster.onCallRoleArns": [arn] },
    "OBS0108",
    "cluster.onCallRoleArns[0]",
  ]),
  [
    "the key of the state is of another partition",
    { "state.kmsKeyArn": "arn:aws-cn:kms:eu-central-1:333333333333:alias/terraform-state" },
    "OBS0108",
    "state.kmsKeyArn",
  ],
]);

const PAGED = mistakesOf(production, [
  ["what people are paged for can be deleted by one command", { removalPolicy: "destroy" }, "OBS0114", "removalPolicy"],
  ["what people are paged for has one way out", { "cluster.natGateways": "single" }, "OBS0114", "cluster.natGateways"],
]);

const STORES = mistakesOf(production, [
  ...wrongValues("grafana.database.instanceClass", "OBS0117", ["db.t4g.24xlarge", "db.m7g.micro", "db.m7g.metal"]),
  ...wrongValues("grafana.database.volumeSize", "OBS0104", [Size.mebibytes(51_201)]),
  ...wrongValues("grafana.database.backupRetention", "OBS0103", [Duration.days(36), Duration.hours(180)]),
  ...wrongValues("traces.jaeger.instanceType", "OBS0117", ["r7g.micro.search", "r7g.24xlarge.search", "or1.metal.search"]),
  ...wrongValues("traces.jaeger.volumeSize", "OBS0104", [Size.mebibytes(204_801)]),
  ...wrongValues("metrics.managedPrometheus", "OBS0101", [true]),
  ...wrongValues("cluster.controlPlaneLogRetention", "OBS0103", [Duration.days(-30), Duration.days(Number.NaN), Duration.days(100)]),
]);

export const WRONG_FOUNDATIONS: readonly WrongEnvironment[] = [
  ...NETWORKS,
  ...PUBLIC_ACCESS,
  ...PLACES,
  ...VERSIONS,
  ...NODES,
  ...PEOPLE,
  ...PAGED,
  ...STORES,
];
