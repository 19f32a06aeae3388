/** What is refused of an environment, in which words, and that everything comes at once. */
import { ENVIRONMENTS } from "../../environments";
import { dev } from "../../environments/dev";
import { production } from "../../environments/production";
import { staging } from "../../environments/staging";
import { validateEnvironment, validateEnvironments } from "../../environments/validate";
import { renderProblemLine } from "../../problems";
import { SYSTEMS } from "../../systems";
import { Duration } from "../../units";
import { changed } from "./support";
import { WRONG_ENVIRONMENTS } from "./wrong-environments";
import { WRONG_FOUNDATIONS } from "./wrong-foundations";

describe("the environments of this repository", () => {
  test.each(ENVIRONMENTS)("$name has no problem", (environment) => {
    expect(validateEnvironment(environment)).toEqual([]);
  });

  test("do not collide", () => {
    expect(validateEnvironments(ENVIRONMENTS)).toEqual([]);
  });

  test("page in production, and nobody from a laptop or a development cluster", () => {
    const paging = Object.fromEntries(ENVIRONMENTS.map((environment) => [environment.name, environment.paging]));
    expect(paging).toMatchObject({ production: "required", staging: "forbidden", dev: "forbidden", local: "forbidden" });
  });
});

describe("an environment is refused with one problem at the field", () => {
  test.each([...WRONG_ENVIRONMENTS, ...WRONG_FOUNDATIONS])("when $description", ({ from, changes, code, at }) => {
    const problems = validateEnvironments([changed(from, changes)]);
    const place = at.startsWith("environments") ? at : `environments.${from.name}.${at}`;
    expect(problems.map((problem) => `${problem.code} ${problem.at}`)).toEqual([`${code} ${place}`]);
  });
});

/** By the description of the wrong environment. */
const MESSAGES: Readonly<Record<string, string>> = {
  "a field is misspelt":
    'environments.staging.cluster.zonez: There is no such field. Got []. Allowed: kind, name, accountId, region, zones, vpcCidr, serviceCidr, peerCidrs, natGateways, existingVpc, awsServices, nodeTraffic, kubernetesVersion, addOnVersions, autoscalerVersion, nodeRelease, publicAccessCidrs, permissionsBoundaryArn, adminRoleArns, onCallRoleArns, readOnlyRoleArns, nodeGroups, controlPlaneLogRetention. Did you mean "zones"? (OBS0101)',
  "a field is missing":
    'environments.dev.cluster.vpcCidr: The field is missing. Got nothing. Allowed: a network such as "10.20.0.0/16". Add it. (OBS0101)',
  "a duration is text":
    'environments.production.metrics.retention: The field has the wrong type. Got "40d". Allowed: a duration such as Duration.hours(6). Write it as Duration.days(40). (OBS0101)',
  "a duration is a number without a unit":
    "environments.production.logs.retention: The field has the wrong type. Got 30. Allowed: a duration such as Duration.hours(6). Say the unit: Duration.seconds(30) or Duration.days(30). (OBS0101)",
  "a size is text":
    'environments.production.logs.volumeSize: The field has the wrong type. Got "100GB". Allowed: a size such as Size.gibibytes(50). Write it as Size.gibibytes(100). (OBS0101)',
  "a size is a number without a unit":
    "environments.dev.metrics.volumeSize: The field has the wrong type. Got 100. Allowed: a size such as Size.gibibytes(50). Say the unit: Size.gibibytes(100). (OBS0101)",
  "a choice is misspelt":
    'environments.staging.paging: The field cannot have this value. Got "forbiden". Allowed: "required" or "forbidden". Did you mean "forbidden"? (OBS0101)',
  "a number is not a number":
    "environments.dev.metrics.replicas: The number of Prometheus replicas is no number. Got NaN. Allowed: a whole number from 1 to 50. Choose a number within these bounds. (OBS0116)",
  "a name has upper-case letters":
    'environments[0].name: The name of the environment contains "D". Got "Dev". Allowed: 1 to 16 lower-case letters, digits and inner hyphens, a letter first. Did you mean "dev"? (OBS0102)',
  "a region is misspelt":
    'environments.dev.cluster.region: The region is not known. Got "eu-centrel-1". Allowed: one of the 36 regions in environments/validation/aws-regions.ts. Did you mean "eu-central-1"? (OBS0115)',
  "a zone belongs to another region":
    'environments.dev.cluster.zones[1]: The zone does not belong to the region eu-central-1. Got "eu-west-1b". Allowed: eu-central-1a, eu-central-1b, eu-central-1c. Name a zone of the region. (OBS0106)',
  "a version is about to lose its support":
    'environments.dev.cluster.kubernetesVersion: The version of Kubernetes has left standard support, or leaves it within weeks. Got "1.34". Allowed: 1.35 (supported until 2027-03-27), 1.36 (supported until 2027-08-02), 1.37 (supported until 2027-12-01). Choose one of these versions. (OBS0107)',
  "a version is no version":
    'environments.local.cluster.kubernetesVersion: The version of Kubernetes is not of the form major.minor. Got "latest". Allowed: 1.35 (supported until 2027-03-27), 1.36 (supported until 2027-08-02), 1.37 (supported until 2027-12-01). Choose one of these versions. (OBS0107)',
  "a version is unknown":
    'environments.dev.cluster.kubernetesVersion: The version of Kubernetes is not known. Got "1.99". Allowed: 1.35 (supported until 2027-03-27), 1.36 (supported until 2027-08-02), 1.37 (supported until 2027-12-01). Choose one of these versions. (OBS0107)',
  "a context is empty":
    'environments.local.cluster.context: The context is empty. Got "". Allowed: the name of a context. Take a name that kubectl config get-contexts lists. (OBS0101)',
  "a duration is no number":
    "environments.dev.traces.retention: The retention of traces is no length of time. Got NaNs. Allowed: 1h to 90d, in steps of 1h. Choose a duration within these bounds. (OBS0103)",
  "a size is no number":
    "environments.dev.metrics.volumeSize: The volume of Prometheus is no amount of storage. Got NaNMi. Allowed: 1Gi to 16384Gi. Choose a size within these bounds. (OBS0104)",
  "a size has half a mebibyte":
    "environments.dev.metrics.volumeSize: The volume of Prometheus is not made of whole mebibytes. Got 2048.5Mi. Allowed: 1Gi to 16384Gi. Choose a size within these bounds. (OBS0104)",
  "an instance type is unknown":
    'environments.dev.cluster.nodeGroups[0].instanceTypes[0]: The instance type has the unknown family "m77g". Got "m77g.large". Allowed: types of the architecture arm64. Did you mean "m7g.large"? (OBS0117)',
  "a network has host bits":
    'environments.dev.cluster.vpcCidr: The network of the VPC has host bits set: the network itself is 10.10.0.0/16. Got "10.10.1.0/16". Allowed: a private network of /16 to /20: within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10. Did you mean "10.10.0.0/16"? (OBS0105)',
  "a network is too small for the nodes":
    'environments.dev.cluster.vpcCidr: The network of the VPC is too small for the nodes: 44 of them with their pods need 838 addresses in each zone, and there are 507. Got "10.10.0.0/20". Allowed: a network of /16, or fewer or smaller nodes. Choose a larger network, or lower maxSize of a group. (OBS0105)',
  "the API is open to the world":
    'environments.production.cluster.publicAccessCidrs[0]: The network is the whole internet. Got "0.0.0.0/0". Allowed: networks of /8 or smaller, or no publicAccessCidrs at all: the endpoint is private then. Name the networks that you administer from, or take the field out. (OBS0112)',
  "the administrators are those of another account":
    'environments.production.cluster.adminRoleArns[0]: The role belongs to another account than the cluster. Got "arn:aws:iam::222222222222:role/platform-admin". Allowed: arn:aws:iam::333333333333:role/<name>. Name a role of the account 333333333333. (OBS0108)',
  "there are more nodes at least than wanted":
    "environments.dev.cluster.nodeGroups[0].minSize: The field minSize is above desiredSize. Got 4. Allowed: up to desiredSize, which is 3. Lower minSize or raise desiredSize. (OBS0116)",
  "an instance type has another architecture":
    'environments.dev.cluster.nodeGroups[0].instanceTypes[0]: The instance type has the architecture x86_64. Got "m7i.large". Allowed: types of the architecture arm64. Did you mean "m7g.large"? (OBS0117)',
  "metrics are forgotten before the window of an objective ends":
    "environments.production.metrics.retention: The objective paid-runs is counted over 30 days; with 5d to spare its metrics are needed for 35d. Got 15d. Allowed: 35d or more. Set it to Duration.days(35). (OBS0113)",
  "logs are kept for half days":
    "environments.dev.logs.retention: The retention of logs is not a multiple of 1d. Got 36h. Allowed: 1d to 3653d, in steps of 1d: Loki deletes whole days. Choose a duration within these bounds. (OBS0103)",
  "there are two peers of Alertmanager":
    "environments.dev.alerting.replicas: An even number of Alertmanager peers can fall into two halves. Got 2. Allowed: 1, or an odd number from 3. Choose 3. (OBS0109)",
  "two Grafanas share a file":
    'environments.dev.grafana.replicas: More than one Grafana cannot share a SQLite file. Got 2. Allowed: 1, or a database of kind "postgres" or "rds". Choose 1, or give Grafana a Postgres database. (OBS0109)',
  "a channel is misspelt":
    'environments.staging.alerting.channels[1]: The channel is not in the table of channels. Got "phoenix-mail". Allowed: chat-default, pagerduty, phoenix-email, deadman. Did you mean "phoenix-email"? (OBS0504)',
  "paging is forbidden and there is a pager":
    'environments.dev.alerting.channels: Paging is forbidden, but "pagerduty" leads to a pager. Got ["chat-default","pagerduty"]. Allowed: no channel of kind pagerduty. Take it out, or set paging to required. (OBS0503)',
  "an alert is misspelt":
    'environments.staging.systems.phoenix.alerts.HighLatancy: The system phoenix has no alert of this name. Got "HighLatancy". Allowed: HighCPUUsage, HighMemoryUsage, HighLatency, HighErrorRate, AgentUnhealthy, AgentHealthAbsent, TargetDown, OrchestratorsDown, EntryDown, LoadBalancerServersLow, RedisDown, RedisReplicasMissing, RedisReplicationLagging, TaskQueueGrowing, TasksStandStill, AgentOperationsFailing. Did you mean HighLatency? (OBS0111)',
  "the API is open to a little more than a /8":
    'environments.production.cluster.publicAccessCidrs: The networks are a large part of the internet together: 16777217 addresses. Got ["8.0.0.0/8","203.0.113.7/32"]. Allowed: as many addresses as one network of /8 has, 16777216. Name the networks that you administer from, or take the field out. (OBS0112)',
  "the API is open for 203.0.113.7":
    'environments.production.cluster.publicAccessCidrs[0]: The network is not of the form a.b.c.d/n. Got "203.0.113.7". Allowed: public networks of your own, such as that of the office. Did you mean "203.0.113.7/32"? (OBS0105)',
  "zones are letters":
    'environments.dev.cluster.zones[0]: The zone does not belong to the region eu-central-1. Got "a". Allowed: eu-central-1a, eu-central-1b, eu-central-1c. Did you mean "eu-central-1a"? (OBS0106)',
  'cluster.kubernetesVersion is "v1.36"':
    'environments.dev.cluster.kubernetesVersion: The version of Kubernetes is not of the form major.minor. Got "v1.36". Allowed: 1.35 (supported until 2027-03-27), 1.36 (supported until 2027-08-02), 1.37 (supported until 2027-12-01). Did you mean "1.36"? (OBS0107)',
  "cluster.kubernetesVersion is 1.36":
    'environments.dev.cluster.kubernetesVersion: The field has the wrong type. Got 1.36. Allowed: a minor version such as "1.36". Write it in quotes: "1.36". (OBS0101)',
  "vpc-cni is v1.13.4-eksbuild.1":
    'environments.dev.cluster.addOnVersions.vpc-cni: This version accepts network policies and does not enforce them. Got "v1.13.4-eksbuild.1". Allowed: v1.14.0 or newer. Take one that aws eks describe-addon-versions --addon-name vpc-cni lists. (OBS0107)',
  "nodes are of the type t4g.nano":
    'environments.dev.cluster.nodeGroups[0].instanceTypes[0]: The instance type has room for 4 pods, and 6 run on every node of the cluster alone. Got "t4g.nano". Allowed: types of the architecture arm64. Choose one of its sizes: small, medium, large, xlarge, 2xlarge. (OBS0117)',
  'cluster.nodeGroups[0].architecture is "amd64"':
    'environments.dev.cluster.nodeGroups[0].architecture: The field cannot have this value. Got "amd64". Allowed: "x86_64" or "arm64". Did you mean "x86_64"? (OBS0101)',
  'cluster.nodeGroups[0].maxSize is "5"':
    'environments.dev.cluster.nodeGroups[0].maxSize: The field has the wrong type. Got "5". Allowed: a whole number. Write it without quotes: 5. (OBS0101)',
  'grafana.database.instanceClass is "db.m7g.micro"':
    'environments.production.grafana.database.instanceClass: The family m7g does not have this size. Got "db.m7g.micro". Allowed: a type such as db.t4g.medium, of one of the families t3, t4g, m5, m6g, m6i, m7g, m7i, m8g, r5, r6g, r6i, r7g, r7i, r8g. Choose one of its sizes: medium, large, xlarge, 2xlarge, 4xlarge, 8xlarge, 12xlarge, 16xlarge. (OBS0117)',
  "a password is written down":
    'environments.staging.alerting.smtp.password: A secret cannot be written here. Got "<not shown>". Allowed: relay, from, username. Take it out and change the secret. secrets/catalogue.ts says where each is kept and who reads it. (OBS0101)',
  "a URL has a password":
    'environments.production.traces.jaeger.url: The URL of OpenSearch contains a user or password. Got "https://jaeger:<a password in an address>@search.example.com". Allowed: an absolute https URL without user, password, query or trailing slash. Write the address as it is reached from where it is used; keep credentials in the secret store. (OBS0101)',
};

describe("the person who has to mend it reads a whole sentence", () => {
  test.each(Object.entries(MESSAGES))("when %s", (description, message) => {
    const wrong = [...WRONG_ENVIRONMENTS, ...WRONG_FOUNDATIONS].filter((each) => each.description === description);
    const problems = wrong.flatMap(({ from, changes }) => validateEnvironments([changed(from, changes)]));
    expect(problems.map(renderProblemLine)).toEqual([message]);
  });
});

describe("a secret that is written down", () => {
  test.each(WRONG_ENVIRONMENTS.filter(({ code, at }) => code === "OBS0601" || at.endsWith("password")))(
    "is not shown when $description",
    ({ from, changes }) => {
      const report = JSON.stringify(validateEnvironments([changed(from, changes)]));
      expect(report).not.toContain("nobodyslistening");
      expect(report).not.toContain("correct-horse-7");
    },
  );
});

describe("all problems come at once", () => {
  test("from several fields of several environments", () => {
    const environments = [
      changed(staging, { "cluster.zones[1]": "eu-west-1a", "metrics.retention": Duration.days(7) }),
      changed(production, { "cluster.publicAccessCidrs": ["0.0.0.0/0"] }),
    ];
    expect(validateEnvironments(environments).map(({ code, at }) => `${code} ${at}`)).toEqual([
      "OBS0106 environments.staging.cluster.zones[1]",
      "OBS0113 environments.staging.metrics.retention",
      "OBS0112 environments.production.cluster.publicAccessCidrs[0]",
    ]);
  });

  test("from the form of one field and the meaning of its neighbours", () => {
    const environment = changed(dev, {
      "cluster.zones": ["eu-central-1a", 7, "eu-central-1z"],
      "cluster.vpcCidr": "10.0.0.0/8",
      "cluster.nodeGroups[0].minSize": "two",
      "cluster.nodeGroups[0].instanceTypes": ["m7i.large"],
    });
    expect(validateEnvironments([environment]).map(({ code, at }) => `${code} ${at}`)).toEqual([
      "OBS0101 environments.dev.cluster.zones[1]",
      "OBS0101 environments.dev.cluster.nodeGroups[0].minSize",
      "OBS0106 environments.dev.cluster.zones[2]",
      "OBS0105 environments.dev.cluster.vpcCidr",
      "OBS0117 environments.dev.cluster.nodeGroups[0].instanceTypes[0]",
    ]);
  });

  test("from a list that is too long and from its items", () => {
    const zones = [..."abcdefg"].map((letter) => `us-east-1${letter}`);
    const environment = changed(dev, { "cluster.region": "us-east-1", "secretStore.region": "us-east-1", "cluster.zones": zones });
    expect(validateEnvironments([environment]).map(({ code, at }) => `${code} ${at}`)).toEqual([
      "OBS0106 environments.dev.cluster.zones[6]",
      "OBS0106 environments.dev.cluster.zones",
    ]);
  });

  test("from environments of which one is nothing at all", () => {
    const problems = validateEnvironments([null as never, changed(dev, { "logs.retention": Duration.hours(1) })]);
    expect(problems.map(({ code, at }) => `${code} ${at}`)).toEqual(["OBS0101 environments[0]", "OBS0103 environments.dev.logs.retention"]);
  });
});

describe("the systems say what an environment may override and how long it keeps metrics", () => {
  test("the platform has objectives in any case, so retention is never below what they are counted over", () => {
    const short = changed(dev, { "metrics.retention": Duration.days(2) });
    const named = validateEnvironments([short], [{ name: "phoenix", alerts: {}, slos: {} }]);
    expect(named).toMatchObject([{ code: "OBS0113", at: "environments.dev.metrics.retention", got: "2d", allowed: "35d or more" }]);
    const enough = changed(dev, { "metrics.retention": Duration.days(35) });
    expect(validateEnvironments([enough], [{ name: "phoenix", alerts: {}, slos: {} }])).toEqual([]);
  });

  test("what a system asks for is asked of every environment, and the most that anything needs is named", () => {
    const asking = { name: "ledger" as const, alerts: {}, slos: {}, metricRetention: Duration.days(60) };
    expect(validateEnvironments([dev], [asking])).toMatchObject([
      {
        at: "environments.dev.metrics.retention",
        what: "The system ledger asks for its metrics to be kept for 60d.",
        got: "35d",
        allowed: "60d or more",
      },
    ]);
    const kept = changed(dev, { "metrics.retention": Duration.days(60) });
    expect(validateEnvironments([kept], [asking])).toEqual([]);
  });

  test.each(["a8n", "paid"] as const)("%s asks for thirty days, as its source keeps them, and every environment has them", (name) => {
    expect(SYSTEMS[name].metricRetention?.toDays()).toBe(30);
    for (const { metrics } of ENVIRONMENTS) expect(metrics.retention.toDays()).toBeGreaterThanOrEqual(30);
  });

  test("an alert of a system that is not given is unknown", () => {
    expect(validateEnvironments([staging], []).map(({ code, at }) => `${code} ${at}`)).toEqual([
      "OBS0111 environments.staging.systems.phoenix",
    ]);
  });
});
