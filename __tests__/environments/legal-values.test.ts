/** Values at the very edge of what is allowed: refusing one of these would be as wrong as accepting the next. */
import { CLUSTER_VERSIONS } from "../../environments/add-on-versions";
import { dev } from "../../environments/dev";
import { local } from "../../environments/local";
import { production } from "../../environments/production";
import { staging } from "../../environments/staging";
import { validateEnvironments } from "../../environments/validate";
import { AWS_REGION_NAMES } from "../../environments/validation/aws-regions";
import { MAX_CLUSTER_NAME_LENGTH } from "../../environments/validation/cluster";
import { MAX_ENVIRONMENT_NAME_LENGTH } from "../../environments/validation/identity";
import { WORKLOADS } from "../../constructs/eks/workloads";
import { bucketName } from "../../constructs/storage/telemetry-bucket";
import { Duration, Size } from "../../units";
import { bucketNameFault } from "../../units/validate-bucket-name";
import { ABSENT, FOREIGN_STORES, changed } from "./support";

const LEGAL = [
  { description: "a name of one letter", from: dev, changes: { name: "d" } },
  { description: "a name of 16 characters", from: dev, changes: { name: "integration-test" } },
  { description: "a name that only looks reserved", from: dev, changes: { name: "awsome" } },
  { description: "a cluster's name of 40 characters", from: dev, changes: { "cluster.name": "c".repeat(40) } },
  { description: "a quota of no volumes at all", from: dev, changes: { "quotas.nodes.storage": Size.mebibytes(0) } },
  { description: "a thousandth of a core for a container", from: dev, changes: { "quotas.container.cpuCores": 0.001 } },
  {
    description: "an account that starts with zeros",
    from: dev,
    changes: {
      "cluster.accountId": "000123456789",
      "cluster.adminRoleArns": ["arn:aws:iam::000123456789:role/a"],
      "cluster.onCallRoleArns": ABSENT,
    },
  },
  {
    description: "a role with a path",
    from: dev,
    changes: {
      "cluster.adminRoleArns": ["arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_Admin_0a1b"],
    },
  },
  {
    description: "a government region with its partition",
    from: dev,
    changes: {
      "cluster.region": "us-gov-west-1",
      "cluster.zones": ["us-gov-west-1a", "us-gov-west-1c"],
      "cluster.adminRoleArns": ["arn:aws-us-gov:iam::111111111111:role/platform-admin"],
      "cluster.onCallRoleArns": [],
      "secretStore.region": "us-gov-west-1",
    },
  },
  {
    description: "five zones",
    from: dev,
    changes: {
      "cluster.region": "us-east-1",
      "cluster.zones": ["us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d", "us-east-1f"],
      "secretStore.region": "us-east-1",
    },
  },
  { description: "the oldest version", from: dev, changes: { "cluster.kubernetesVersion": "1.35" } },
  { description: "the newest version", from: local, changes: { "cluster.kubernetesVersion": "1.37" } },
  { description: "an owner of 256 characters", from: dev, changes: { owner: "ä".repeat(256) } },
  { description: "a cost centre with all that a tag takes", from: dev, changes: { costCentre: "A 1_.:/=+-@" } },
  { description: "nobody but administrators", from: dev, changes: { "cluster.onCallRoleArns": [] } },
  {
    description: "a boundary of the account with a path",
    from: dev,
    changes: { "cluster.permissionsBoundaryArn": "arn:aws:iam::111111111111:policy/bounds/platform" },
  },
  {
    description: "a boundary that AWS keeps",
    from: dev,
    changes: { "cluster.permissionsBoundaryArn": "arn:aws:iam::aws:policy/PowerUserAccess" },
  },
  { description: "a peer right beside the VPC", from: dev, changes: { "cluster.peerCidrs": ["10.11.0.0/16", "10.9.255.0/24"] } },
  { description: "a peer with public addresses", from: dev, changes: { "cluster.peerCidrs": ["203.0.113.0/24"] } },
  {
    description: "an existing VPC with ids of both lengths",
    from: dev,
    changes: {
      "cluster.natGateways": "existing",
      "cluster.existingVpc": {
        vpcId: "vpc-0a1b2c3d",
        privateSubnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-00000002"],
        intraSubnetIds: ["subnet-00000003", "subnet-00000004"],
        isolatedSubnetIds: ["subnet-00000005", "subnet-00000006"],
      },
    },
  },
  {
    description: "as many nodes as the smallest network has room for",
    from: dev,
    changes: { "cluster.vpcCidr": "10.10.0.0/20", "cluster.nodeGroups[0].maxSize": 20 },
  },
  {
    description: "an add-on of the environment's own choice",
    from: dev,
    changes: { "cluster.addOnVersions": { coredns: "v1.14.3-eksbuild.16" }, "cluster.autoscalerVersion": "1.36.0" },
  },
  {
    description: "the newest version with its add-ons named",
    from: dev,
    changes: {
      "cluster.kubernetesVersion": "1.37",
      "cluster.addOnVersions": CLUSTER_VERSIONS["1.36"]?.addOns,
      "cluster.autoscalerVersion": "1.37.0",
    },
  },
  { description: "a group of 16 characters", from: dev, changes: { "cluster.nodeGroups[1].name": "s".repeat(16) } },
  { description: "a group without a node", from: dev, changes: { "cluster.nodeGroups[1].desiredSize": 0 } },
  {
    description: "labels and taints of a domain of one's own",
    from: dev,
    changes: {
      "cluster.nodeGroups[1].labels": { "example.com/team": "", a: "b".repeat(63) },
      "cluster.nodeGroups[1].taints": [
        { key: "example.com/team", value: "", effect: "NoSchedule" },
        { key: "example.com/team", value: "", effect: "NoExecute" },
      ],
    },
  },
  {
    description: "a home whose taint only asks",
    from: dev,
    changes: { "cluster.nodeGroups[0].taints": [{ key: "quiet", value: "yes", effect: "PreferNoSchedule" }] },
  },
  {
    description: "audit logs of production for a year",
    from: production,
    changes: { "cluster.controlPlaneLogRetention": Duration.days(365) },
  },
  { description: "audit logs of staging for a quarter", from: staging, changes: { "cluster.controlPlaneLogRetention": Duration.days(90) } },
  { description: "two data nodes for each zone", from: production, changes: { "traces.jaeger.dataNodes": 6 } },
  {
    description: "two data nodes in two zones",
    from: production,
    changes: { "cluster.zones": ["eu-central-1a", "eu-central-1b"], "traces.jaeger.dataNodes": 2 },
  },
  { description: "the smallest volume of a data node", from: production, changes: { "traces.jaeger.volumeSize": Size.gibibytes(10) } },
  { description: "the smallest volume of a database", from: production, changes: { "grafana.database.volumeSize": Size.gibibytes(20) } },
  { description: "backups for a week", from: production, changes: { "grafana.database.backupRetention": Duration.days(7) } },
  {
    description: "backups for a day where nothing is protected",
    from: dev,
    changes: { "grafana.database": { ...production.grafana.database, backupRetention: Duration.days(1) } },
  },
  {
    description: "a log of a workspace for a day",
    from: production,
    changes: { "metrics.managedPrometheus.logRetention": Duration.hours(24) },
  },
  { description: "stores that are somebody else's", from: production, changes: FOREIGN_STORES },
  { description: "a VPC of /20", from: dev, changes: { "cluster.vpcCidr": "10.10.240.0/20" } },
  { description: "a VPC of shared addresses", from: dev, changes: { "cluster.vpcCidr": "100.64.0.0/16" } },
  { description: "a VPC at the end of a private range", from: dev, changes: { "cluster.vpcCidr": "172.31.0.0/16" } },
  { description: "services right behind the VPC", from: dev, changes: { "cluster.serviceCidr": "10.11.0.0/24" } },
  { description: "services of /12", from: dev, changes: { "cluster.serviceCidr": "172.16.0.0/12" } },
  { description: "a public endpoint for one address", from: dev, changes: { "cluster.publicAccessCidrs": ["203.0.113.7/32"] } },
  { description: "a public endpoint for a /8", from: dev, changes: { "cluster.publicAccessCidrs": ["8.0.0.0/8"] } },
  { description: "a list of public networks that is empty", from: dev, changes: { "cluster.publicAccessCidrs": [] } },
  {
    description: "one node",
    from: dev,
    changes: { "cluster.nodeGroups[0].minSize": 1, "cluster.nodeGroups[0].desiredSize": 1, "cluster.nodeGroups[0].maxSize": 1 },
  },
  {
    description: "several instance types",
    from: dev,
    changes: { "cluster.nodeGroups[0].instanceTypes": ["m7g.large", "c8g.metal-24xl", "t4g.medium"] },
  },
  {
    description: "types of Intel and AMD",
    from: dev,
    changes: { "cluster.nodeGroups[0].architecture": "x86_64", "cluster.nodeGroups[0].instanceTypes": ["m7i-flex.large", "c7a.12xlarge"] },
  },
  { description: "the smallest disk", from: dev, changes: { "cluster.nodeGroups[0].diskSize": Size.gibibytes(20) } },
  { description: "control plane logs for ten years", from: dev, changes: { "cluster.controlPlaneLogRetention": Duration.days(3653) } },
  { description: "control plane logs for 24 hours", from: dev, changes: { "cluster.controlPlaneLogRetention": Duration.hours(24) } },
  { description: "metrics for the window and five days", from: dev, changes: { "metrics.retention": Duration.days(35) } },
  { description: "metrics for 400 days", from: dev, changes: { "metrics.retention": Duration.days(400) } },
  { description: "scrapes every 5 seconds", from: dev, changes: { "metrics.scrapeInterval": Duration.seconds(5) } },
  {
    description: "scrapes every 75 seconds",
    from: dev,
    changes: { "metrics.scrapeInterval": Duration.seconds(75), "metrics.evaluationInterval": Duration.minutes(2) },
  },
  { description: "logs for one day", from: dev, changes: { "logs.retention": Duration.hours(24) } },
  { description: "traces for one hour", from: dev, changes: { "traces.retention": Duration.minutes(60) } },
  { description: "no trace without an error", from: dev, changes: { "traces.keepRatio": 0 } },
  { description: "volumes of 1 GiB", from: dev, changes: { "metrics.volumeSize": Size.mebibytes(1024) } },
  { description: "volumes of 16 TiB", from: dev, changes: { "metrics.volumeSize": Size.gibibytes(16_384) } },
  { description: "five peers of Alertmanager", from: dev, changes: { "alerting.replicas": 5 } },
  { description: "one Alertmanager that pages", from: production, changes: { "alerting.replicas": 1 } },
  { description: "a single Grafana with Postgres", from: production, changes: { "grafana.replicas": 1 } },
  { description: "a Grafana below a path and port", from: dev, changes: { "grafana.url": "https://tools.example.com:8443/grafana" } },
  { description: "a Grafana without encryption on a laptop", from: local, changes: { "grafana.url": "http://127.0.0.1:3000" } },
  { description: "a relay without mail channels", from: dev, changes: { "alerting.smtp": staging.alerting.smtp } },
  { description: "no room of its own", from: dev, changes: { "alerting.slackChannels": ABSENT } },
  { description: "an optional field that is undefined", from: dev, changes: { systems: undefined } },
  { description: "an override that changes nothing", from: dev, changes: { systems: { phoenix: { alerts: { HighLatency: {} } } } } },
  {
    description: "an alert that fires at once",
    from: dev,
    changes: { systems: { phoenix: { alerts: { HighLatency: { for: Duration.seconds(0) } } } } },
  },
  {
    description: "an alert that waits for one evaluation",
    from: dev,
    changes: { systems: { phoenix: { alerts: { HighLatency: { for: Duration.seconds(15) } } } } },
  },
  {
    description: "remote write to Amazon Managed Prometheus of another region",
    from: production,
    changes: {
      "metrics.managedPrometheus": ABSENT,
      "metrics.remoteWrite": {
        url: "https://aps-workspaces.eu-west-1.amazonaws.com/workspaces/ws-7/api/v1/remote_write",
        sigv4Region: "eu-west-1",
      },
    },
  },
  {
    description: "remote write of a laptop without a signature",
    from: local,
    changes: { "metrics.remoteWrite": { url: "http://mimir.mimir:8080/api/v1/push" } },
  },
  { description: "secrets below several parts", from: dev, changes: { "secretStore.prefix": "team-7/dev" } },
  { description: "state of a laptop in a bucket", from: local, changes: { state: dev.state } },
  { description: "state in another region", from: dev, changes: { "state.region": "eu-west-1" } },
  { description: "a kubeconfig of its own", from: local, changes: { "cluster.configPath": "~/.kube/kind.yaml" } },
  { description: "a laptop whose pod network is not known", from: local, changes: { "cluster.podCidr": ABSENT } },
  {
    description: "Helm values of every JSON type",
    from: dev,
    changes: {
      helmValues: { loki: { values: { a: [null, true, 0.5, "b", {}], "c.d": -1 }, unknownPaths: { "c.d": "Read by a template only." } } },
    },
  },
];

describe("an environment is accepted with", () => {
  test.each(LEGAL)("$description", ({ from, changes }) => {
    expect(validateEnvironments([changed(from, changes)])).toEqual([]);
  });
});

describe("the longest names that are allowed leave room for", () => {
  test("every bucket in every region", () => {
    const environment = "e".repeat(MAX_ENVIRONMENT_NAME_LENGTH);
    const names = AWS_REGION_NAMES.map((region) =>
      bucketName({ environment, content: "loki-chunks", account: { accountId: "111111111111", region } }),
    );
    expect(names.map(bucketNameFault).filter((fault) => fault !== undefined)).toEqual([]);
  });

  test("every role of a workload in the 64 characters of IAM", () => {
    const longest = Math.max(...Object.values(WORKLOADS).map(({ roleSuffix }) => roleSuffix.length));
    expect(MAX_CLUSTER_NAME_LENGTH + "-".length + longest).toBeLessThanOrEqual(64);
  });
});
