/** What two environments must not share, and which of them can be built all the same. */
import { dev } from "../../environments/dev";
import { local } from "../../environments/local";
import { production } from "../../environments/production";
import { staging } from "../../environments/staging";
import { inspectEnvironments, validateEnvironments } from "../../environments/validate";
import { renderProblemLine } from "../../problems";
import { Duration } from "../../units";
import { ABSENT, FOREIGN_STORES, changed } from "./support";

const SAME_PLACE = {
  "cluster.accountId": "333333333333",
  "cluster.adminRoleArns": ["arn:aws:iam::333333333333:role/platform-admin"],
  "cluster.onCallRoleArns": ABSENT,
  "cluster.readOnlyRoleArns": ABSENT,
};

/** So that a small network has room. */
const FEW_NODES = { "cluster.nodeGroups[0].maxSize": 3, "cluster.nodeGroups[1].maxSize": 1 };

const DATABASE = { "grafana.database": FOREIGN_STORES["grafana.database"] };
const SEARCH = { "traces.jaeger": FOREIGN_STORES["traces.jaeger"] };

const OTHER_PORT = { "grafana.url": "http://localhost:3001" };

describe("two environments collide", () => {
  test.each([
    { description: "with one name", environments: [dev, changed(dev, { description: "Another one." })], at: "environments.dev.name" },
    {
      description: "with one VPC network",
      environments: [staging, changed(production, { "cluster.vpcCidr": "10.20.0.0/16" })],
      at: "environments.production.cluster.vpcCidr",
    },
    {
      description: "with VPC networks inside one another",
      environments: [staging, changed(production, { "cluster.vpcCidr": "10.20.16.0/20", ...FEW_NODES })],
      at: "environments.production.cluster.vpcCidr",
    },
    {
      description: "with one cluster",
      environments: [changed(staging, { ...SAME_PLACE, "cluster.name": "production" }), production],
      at: "environments.production.cluster.name",
    },
    {
      description: "with clusters of one name in two regions of an account, whose roles have one name",
      environments: [
        changed(staging, {
          ...SAME_PLACE,
          "cluster.name": "production",
          "cluster.region": "eu-west-1",
          "cluster.zones": ["eu-west-1a", "eu-west-1b", "eu-west-1c"],
          "secretStore.region": "eu-west-1",
        }),
        production,
      ],
      at: "environments.production.cluster.name",
    },
    {
      description: "with node groups whose roles have one name",
      environments: [
        changed(staging, { ...SAME_PLACE, "cluster.name": "a", "cluster.nodeGroups[0].name": "b-general" }),
        changed(production, { "cluster.name": "a-b" }),
      ],
      at: "environments.production.cluster.nodeGroups[0].name",
    },
    {
      description: "with one context of the kubeconfig",
      environments: [local, changed(local, { name: "laptop", ...OTHER_PORT, "cluster.configPath": "~/.kube/config" })],
      at: "environments.laptop.cluster.context",
    },
    {
      description: "with one prefix of secrets",
      environments: [changed(staging, { ...SAME_PLACE, "secretStore.prefix": "production" }), production],
      at: "environments.production.secretStore.prefix",
    },
    {
      description: "with one Grafana",
      environments: [staging, changed(production, { "grafana.url": "https://Grafana.staging.example.com" })],
      at: "environments.production.grafana.url",
    },
    {
      description: "with one database",
      environments: [changed(staging, DATABASE), changed(production, DATABASE)],
      at: "environments.production.grafana.database",
    },
    {
      description: "with one OpenSearch domain",
      environments: [changed(staging, SEARCH), changed(production, SEARCH)],
      at: "environments.production.traces.jaeger.url",
    },
  ])("$description", ({ environments, at }) => {
    expect(validateEnvironments(environments).map((problem) => `${problem.code} ${problem.at}`)).toEqual([`OBS0110 ${at}`]);
  });

  test("with names that differ by case, beside the name that is not valid", () => {
    const problems = validateEnvironments([dev, changed(dev, { name: "DEV" })]);
    expect(problems.map(({ code, at }) => `${code} ${at}`)).toEqual(["OBS0102 environments[1].name", "OBS0110 environments[1].name"]);
  });

  test("and are told by their names", () => {
    const [problem] = validateEnvironments([staging, changed(production, { "cluster.vpcCidr": "10.20.16.0/20", ...FEW_NODES })]);
    expect(problem && renderProblemLine(problem)).toBe(
      'environments.production.cluster.vpcCidr: The VPCs of staging and production overlap, so they could never be peered. Got "10.20.16.0/20". Allowed: a network outside 10.20.0.0/16. Choose another network for one of them. (OBS0110)',
    );
  });
});

describe("two environments may share", () => {
  test.each([
    {
      description: "a bucket of state, whose keys begin with the name",
      environments: [staging, changed(production, { "state.bucket": "example-terraform-state-staging" })],
    },
    {
      description: "a name of the cluster in different accounts",
      environments: [staging, changed(production, { "cluster.name": "staging" })],
    },
    {
      description: "a prefix of secrets in different accounts",
      environments: [staging, changed(production, { "secretStore.prefix": "staging" })],
    },
    {
      description: "an address of Alertmanager, which nothing is written to",
      environments: [staging, changed(production, { "alerting.url": staging.alerting.url })],
    },
    { description: "a network of services", environments: [staging, production] },
    {
      description: "a context of different kubeconfig files",
      environments: [local, changed(local, { name: "laptop", ...OTHER_PORT, "cluster.configPath": "~/.kube/other" })],
    },
  ])("$description", ({ environments }) => {
    expect(validateEnvironments(environments)).toEqual([]);
  });
});

describe("what can be built all the same", () => {
  test("are the environments without problems of their own", () => {
    const { buildable } = inspectEnvironments([local, changed(dev, { "logs.retention": Duration.hours(1) }), staging]);
    expect(buildable).toEqual([local, staging]);
  });

  test("is none of those that have the same name", () => {
    expect(inspectEnvironments([local, dev, changed(dev, { description: "Another one." })]).buildable).toEqual([local]);
  });

  test("is nothing when there is no list", () => {
    const { problems, buildable } = inspectEnvironments("production" as never);
    expect(buildable).toEqual([]);
    expect(problems.map(renderProblemLine)).toEqual([
      'environments: The environments are not a list. Got "production". Allowed: a list of environments. Write a list. (OBS0101)',
    ]);
  });
});
