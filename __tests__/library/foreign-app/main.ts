/** An app of another project that builds with the packed library, on a cluster that exists already. `packed.test.ts` compiles and runs it. */
import { Release } from "@cdktf/provider-helm/lib/release";
import { App, LocalBackend, TerraformStack } from "cdktf";
import {
  Alertmanager,
  type ChartFacts,
  GrafanaFolder,
  GrafanaProvider,
  HelmRelease,
  type HelmValues,
  Loki,
  NAMESPACES,
  SystemRelease,
  collectProblems,
  kubeconfigCluster,
} from "cdktf-observability";
import { type AlertmanagerConfig, matchAny, renderMatcher } from "cdktf-observability/routing";
import { configureClusterProviders } from "cdktf-observability/stacks";
import { Duration, Size } from "cdktf-observability/units";
import type { Construct } from "constructs";
import { ruleGroups, scrape, services } from "./shop";

/** Facts of a chart that the library does not know. */
const WHOAMI_FACTS: ChartFacts = {
  name: "whoami",
  version: "5.3.1",
  appVersion: "1.10.2",
  kubeVersion: null,
  repository: "https://charts.example.com",
  values: { replicaCount: "int!", service: { port: "int!", annotations: { "*": "string" } } },
};

const ALERTMANAGER_CONFIG: AlertmanagerConfig = {
  global: { resolve_timeout: "5m" },
  templates: [],
  route: { receiver: "null", routes: [{ receiver: "null", matchers: [renderMatcher(matchAny("severity", ["critical"]))] }] },
  inhibit_rules: [],
  receivers: [{ name: "null" }],
};

class ShopStack extends TerraformStack {
  constructor(scope: Construct, id: string, whoamiValues: HelmValues) {
    super(scope, id);
    new LocalBackend(this, {});
    const cluster = kubeconfigCluster({
      kind: "kubeconfig",
      name: "shop",
      context: "shop-admin",
      storageClass: "fast",
      kubernetesVersion: "1.36",
    });
    configureClusterProviders(this, cluster);
    const { storageClass } = cluster;
    const alertmanager = new Alertmanager(this, "Alertmanager", {
      alerting: { replicas: 3, volumeSize: Size.gibibytes(2), url: "https://alertmanager.example.com", channels: [] },
      config: ALERTMANAGER_CONFIG as unknown as HelmValues,
      templates: {},
      secrets: [],
      storageClass,
    });
    new Loki(this, "Loki", {
      identity: { environment: "shop", cluster: cluster.name, systemByNamespace: { shop: "shop" } },
      logs: { replicas: 1, retention: Duration.days(13), volumeSize: Size.gibibytes(17) },
      storage: { chunks: { kind: "filesystem" }, ruler: { kind: "filesystem" } },
      retentionBySystem: { shop: Duration.days(5) },
      alertmanager: alertmanager.peers,
      storageClass,
    });
    const whoami = new HelmRelease(this, "Whoami", {
      chart: { name: "whoami", version: "5.3.1", repository: "https://charts.example.com" },
      releaseName: "whoami",
      namespace: "shop",
      values: { whoami: whoamiValues },
      facts: WHOAMI_FACTS,
    });
    new SystemRelease(this, "Shop", {
      system: { name: "shop", namespaces: ["shop"], services, scrape },
      ruleGroups,
      externalSecrets: [],
      blackbox: { namespace: NAMESPACES.observability, service: "blackbox-exporter", port: 9115 },
      dependsOn: [whoami],
    });
    new GrafanaProvider(this, "Grafana", { url: "https://grafana.example.com" });
    new GrafanaFolder(this, "Folder", { title: "The Shop" });
  }

  /** The library's objects are those of the packages that this app imports itself. */
  countReleases(): number {
    return this.node.findAll().filter((construct) => construct instanceof Release).length;
  }
}

const values: HelmValues = process.argv[2] === "mistaken" ? { servce: { port: 8081 } } : { replicaCount: 2, service: { port: 8081 } };
const app = new App({ outdir: process.argv[3] ?? "cdktf.out" });
const stack = new ShopStack(app, "shop", values);
process.stdout.write(`${stack.countReleases()} releases, ${collectProblems(app).length} problems\n`);
app.synth();
