/** Sixty mistakes of the kind that people make, one per line: misspelt, wrong type, wrong parent, or a key of another version of the chart. */
import { loadChartFacts } from "../../../constructs/helm/chart-facts";
import { CHARTS } from "../../../constructs/helm/chart-versions";
import type { HelmValue, HelmValues } from "../../../constructs/helm/helm-values";
import { validateValues } from "../../../constructs/helm/values-check";

type Mistake = readonly [chart: keyof typeof CHARTS, path: readonly string[], value: HelmValue, why: string];

/** `at("a.b.c")` is the path a, b, c. */
const at = (path: string): readonly string[] => path.split(".");

const MISTAKES: readonly Mistake[] = [
  // Misspelt.
  ["prometheus", at("grafna"), { enabled: false }, "misspelt at depth 1"],
  ["prometheus", at("kubeProxy.enable"), false, "misspelt at depth 2"],
  ["prometheus", at("prometheus.prometheusSpec.retentionsize"), "40GB", "wrong case at depth 3"],
  ["prometheus", at("prometheus.prometheusSpec.enableRemoteWriteReciever"), true, "misspelt at depth 3"],
  ["prometheus", at("prometheus.networkPolicy.ingres"), [], "misspelt at depth 3"],
  ["prometheus", at("prometheusOperator.admissionWebhooks.patch.enabld"), false, "misspelt at depth 4"],
  ["prometheus", at("prometheus.prometheusSpec.additionalScrapeConfigsSecret.names"), "x", "misspelt at depth 4"],
  ["prometheus", at("prometheusOperator.admissionWebhooks.patch.image.tagg"), "v1", "misspelt at depth 5"],
  ["alertmanager", at("extraSecretMount"), [], "singular at depth 1"],
  ["loki", at("deployMode"), "Monolithic", "another word at depth 1"],
  ["loki", at("singlebinary.replicas"), 1, "wrong case at depth 1"],
  ["loki", at("loki.schemaconfig"), {}, "wrong case at depth 2"],
  ["loki", at("loki.storage.bucketName.chunks"), "logs", "singular at depth 3"],
  ["loki", at("loki.storage.object_store.tpye"), "s3", "misspelt at depth 4"],
  ["loki", at("monitoring.serviceMonitor.enable"), true, "misspelt at depth 3"],
  ["loki", at("singleBinary.persistence.storageclass"), "gp3", "wrong case at depth 3"],
  ["tempo", at("tempo.metricGenerator.enabled"), true, "singular at depth 2"],
  ["tempo", at("tempo.metricsGenerator.remoteWriteURL"), "http://prometheus", "wrong case at depth 3"],
  ["jaeger", at("jaeger.replica"), 2, "singular at depth 2"],
  ["jaeger", at("userConfig"), {}, "wrong case at depth 1"],
  ["collector", at("presets.logCollection.enabled"), true, "singular at depth 2"],
  ["collector", at("podMonitor.enable"), true, "misspelt at depth 2"],
  ["collector", at("ports.otlp.containerport"), 4317, "wrong case at depth 3"],
  ["grafana", at("admin.existingSecretName"), "grafana-admin", "longer name at depth 2"],
  ["grafana", at("headlesService"), true, "misspelt at depth 1"],
  ["grafana", at("sidecar.dashboards.enable"), false, "misspelt at depth 3"],
  ["externalSecrets", at("installCRD"), true, "singular at depth 1"],
  ["externalSecrets", at("webhook.certmanager.enabled"), false, "wrong case at depth 2"],
  ["loadBalancerController", at("clustername"), "staging", "wrong case at depth 1"],
  ["loadBalancerController", at("serviceAccount.annotation"), {}, "singular at depth 2"],
  ["redisExporter", at("redisAdress"), "redis://redis:6379", "misspelt at depth 1"],
  ["postgresExporter", at("config.datasource.hostname"), "db", "another word at depth 3"],
  ["prometheusOperatorCrds", at("crds.prometheuses.enable"), true, "misspelt at depth 3"],
  // Wrong type.
  ["prometheus", at("prometheus.prometheusSpec.enableOTLPReceiver"), "true", "text for a boolean"],
  ["prometheus", at("prometheus.prometheusSpec.replicas"), "two", "a word for a number"],
  ["prometheus", at("prometheus.additionalServiceMonitors"), { name: "shop" }, "a map for a list"],
  ["prometheus", at("prometheus.prometheusSpec.externalLabels"), ["cluster"], "a list for a map"],
  ["alertmanager", at("service.port"), "9093", "text where the schema demands a number"],
  ["alertmanager", at("config"), "route: {}", "text for a map"],
  ["loki", at("loki.auth_enabled"), "false", "text for a boolean"],
  ["loki", at("loki.limits_config"), [], "a list for a map"],
  ["tempo", at("tempo.retention"), { days: 7 }, "a map for a duration"],
  ["collector", at("mode"), 3, "a number for a word of the schema"],
  ["collector", at("clusterRole.rules"), { verbs: ["get"] }, "a map for a list"],
  ["grafana", at("persistence"), true, "a boolean for a map"],
  ["externalSecrets", at("certController.create"), "yes", "text for a boolean"],
  // Wrong parent.
  ["prometheus", at("prometheus.retention"), "15d", "belongs below prometheusSpec"],
  ["prometheus", at("kubeStateMetrics.resources"), {}, "belongs below kube-state-metrics"],
  ["prometheus", at("nodeExporter.namespaceOverride"), "nodes", "belongs below prometheus-node-exporter"],
  ["loki", at("schemaConfig.configs"), [], "belongs below loki"],
  ["tempo", at("metricsGenerator.enabled"), true, "belongs below tempo"],
  ["blackboxExporter", at("modules.http_2xx.prober"), "http", "belongs below config"],
  // Keys of another version of the chart, or of another chart.
  ["loki", at("monitoring.lokiCanary.enabled"), false, "moved to the top"],
  ["loki", at("enterprise.enabled"), false, "left with the enterprise edition"],
  ["tempo", at("tempo.liveStore.replicas"), 2, "comes with Tempo 3"],
  ["jaeger", at("provisionDataStore.cassandra"), false, "of chart 3"],
  ["blackboxExporter", at("pspEnabled"), false, "gone with Pod Security Policies"],
  // In maps that the chart passes on as they are, nobody but the program itself knows the keys.
  ["loki", at("loki.limits_config.retension_period"), "720h", "misspelt in a map that is passed on"],
  ["grafana", ["grafana.ini", "server", "rooturl"], "https://grafana.example.com", "misspelt in a map that is passed on"],
  ["alertmanager", at("config.reciever"), [], "misspelt in a map that is passed on"],
];

/** Mistakes that the facts cannot see, with the reason. */
const ESCAPES: Readonly<Record<string, string>> = {
  "loki.loki.limits_config.retension_period":
    "The chart writes limits_config into Loki's configuration as it stands; only Loki knows its keys.",
  "grafana.grafana.ini.server.rooturl": "The chart writes every section of grafana.ini as it stands; only Grafana knows its keys.",
  "alertmanager.config.reciever": "The chart writes config into Alertmanager's configuration as it stands; amtool checks it.",
};

const nameOf = ([chart, path]: Mistake): string => `${chart}.${path.join(".")}`;

const problemsOf = ([chart, path, value]: Mistake) => {
  const facts = loadChartFacts(CHARTS[chart]);
  if (facts === undefined) throw new Error(`No facts for ${chart}.`);
  const values = path.reduceRight<HelmValue>((below, key) => ({ [key]: below }), value) as HelmValues;
  return validateValues(facts, values, { at: chart });
};

describe("planted mistakes", () => {
  it("are sixty different ones at depths 1 to 5, in every chart", () => {
    expect(new Set(MISTAKES.map(nameOf)).size).toBe(60);
    expect(new Set(MISTAKES.map(([, path]) => path.length))).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(new Set(MISTAKES.map(([chart]) => chart))).toEqual(new Set(Object.keys(CHARTS)));
  });

  it.each(MISTAKES.filter((mistake) => !(nameOf(mistake) in ESCAPES)))("refused: %s %j = %j (%s)", (...mistake) => {
    const [chart, path] = mistake;
    const problems = problemsOf(mistake);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toContain(`Chart ${CHARTS[chart].name} ${CHARTS[chart].version}`);
    expect(`${chart}.${path.join(".")}`).toContain(problems[0]?.at);
  });

  it("escape in at most five places, all of which are known", () => {
    const escaped = MISTAKES.filter((mistake) => problemsOf(mistake).length === 0).map(nameOf);
    expect(escaped).toEqual(Object.keys(ESCAPES));
    expect(escaped.length).toBeLessThanOrEqual(5);
  });
});
