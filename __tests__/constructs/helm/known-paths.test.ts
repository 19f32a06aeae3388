/**
 * The facts against the charts, seen in another way. `fixtures/charts` holds, per upstream chart at its version, the leaves of its `values.yaml` with the
 * kind of their default, and the paths that stand written out in its templates. `scripts/charts-fixture.ts` made it, which shares nothing with the scan.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ChartFacts } from "../../../constructs/helm/chart-facts";
import type { HelmValue, HelmValues } from "../../../constructs/helm/helm-values";
import { packageRoot } from "../../../constructs/helm/package-root";
import { validateValues } from "../../../constructs/helm/values-check";

const FIXTURES = join(packageRoot(), "__tests__", "fixtures", "charts");
const CHARTS = readdirSync(FIXTURES).map((file) => file.replace(/\.txt$/, ""));

/** A value of each kind. A path that only a template names may be set, to what nobody knows. */
const SAMPLES: Readonly<Record<string, HelmValue>> = {
  string: "text-7",
  number: 7,
  boolean: true,
  list: ["entry-7"],
  map: { "key-7": "text-7" },
  null: null,
  read: null,
};

/**
 * Maps that are empty by default and yet do not take any key with any value: the templates read them by the names of rules, of probes or of the like, and
 * anything else has no effect; or each of their entries must be a map.
 */
const NOT_FREE: Readonly<Record<string, readonly string[]>> = {
  "grafana-12.11.1": ["alerting", "dashboardProviders", "dashboards", "datasources", "notifiers"],
  "kube-prometheus-stack-88.5.3": [
    "additionalPrometheusRulesMap",
    "customRules",
    "defaultRules.additionalRuleAnnotations",
    "prometheusOperator.prometheusConfigReloader.resources",
  ],
  "loki-18.11.0": ["monitoring.additionalPrometheusRules", "monitoring.alerts.overrides"],
  "opentelemetry-collector-0.170.0": ["lifecycleHooks"],
  "prometheus-node-exporter-4.56.1": ["affinity"],
  "tempo-distributed-3.3.0": ["backendWorker.autoscaling.keda.advanced", "backendWorker.autoscaling.keda.fallback"],
};

interface KnownKeys {
  readonly [key: string]: KnownKeys | string | null;
}

describe("no path that a chart has or reads is refused", () => {
  it.each(CHARTS)("%s", (chart) => {
    const facts = JSON.parse(readFileSync(join(packageRoot(), "charts", "facts", `${chart}.json`), "utf8")) as ChartFacts;
    const known = parse(readFileSync(join(FIXTURES, `${chart}.txt`), "utf8")) as KnownKeys;
    const refused = validateValues(facts, sampleValues(known), { at: chart }).map((problem) => problem.at);
    expect(refused).toEqual((NOT_FREE[chart] ?? []).map((path) => `${chart}.${path}.key-7`));
  });

  it("covers every pinned chart with thousands of paths", () => {
    const counts = CHARTS.map((chart) => countLeaves(parse(readFileSync(join(FIXTURES, `${chart}.txt`), "utf8")) as KnownKeys));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(6000);
  });
});

function sampleValues(known: KnownKeys): HelmValues {
  return Object.fromEntries(
    Object.entries(known).map(([key, below]) => [
      key,
      typeof below === "object" && below !== null ? sampleValues(below) : (SAMPLES[String(below)] ?? null),
    ]),
  );
}

function countLeaves(known: KnownKeys): number {
  return Object.values(known).reduce<number>(
    (sum, below) => sum + (typeof below === "object" && below !== null ? countLeaves(below) : 1),
    0,
  );
}
