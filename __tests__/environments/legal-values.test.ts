/** Values at the very edge of what is allowed: refusing one of these would be as wrong as accepting the next. */
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
import { ABSENT, changed } from "./support";

const LEGAL = [
  { description: "a name of one letter", from: dev, changes: { name: "d" } },
  { description: "a name of 16 characters", from: dev, changes: { name: "integration-test" } },
  { description: "a name that only looks reserved", from: dev, changes: { name: "awsome" } },
  { description: "a cluster's name of 40 characters", from: dev, changes: { "cluster.name": "c".repeat(40) } },
  {
    description: "an account that starts with zeros",
    from: dev,
    changes: { "cluster.accountId": "000123456789", "cluster.adminRoleArns": ["arn:aws:iam::000123456789:role/a"] },
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
      "secretStore.region": "us-gov-west-1",
    },
  },
  {
    description: "six zones",
    from: dev,
    changes: {
      "cluster.region": "us-east-1",
      "cluster.zones": ["us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d", "us-east-1e", "us-east-1f"],
      "secretStore.region": "us-east-1",
    },
  },
  { description: "the oldest version", from: dev, changes: { "cluster.kubernetesVersion": "1.35" } },
  { description: "the newest version", from: local, changes: { "cluster.kubernetesVersion": "1.37" } },
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
    changes: { "cluster.nodes.minSize": 1, "cluster.nodes.desiredSize": 1, "cluster.nodes.maxSize": 1 },
  },
  {
    description: "several instance types",
    from: dev,
    changes: { "cluster.nodes.instanceTypes": ["m7g.large", "c8g.metal-24xl", "t4g.medium"] },
  },
  {
    description: "types of Intel and AMD",
    from: dev,
    changes: { "cluster.nodes.architecture": "x86_64", "cluster.nodes.instanceTypes": ["m7i-flex.large", "c7a.12xlarge"] },
  },
  { description: "the smallest disk", from: dev, changes: { "cluster.nodes.diskSize": Size.gibibytes(20) } },
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
