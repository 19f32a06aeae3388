/**
 * The table "Where do I change what" of the README, tried on a copy: each change is made in the files that its row names and in no other, and what is
 * synthesized has changed as the row says, and nowhere else.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Json, documentsOf, releasesOf, resourcesOf } from "../../scripts/synthesized";
import { tableBelow } from "./readme-markdown";
import { type Edits, TrialCopy, type Synthesis, changedStacks } from "./changes-copy";

jest.setTimeout(120_000);

const rows = new Map(
  tableBelow(readFileSync(path.join(__dirname, "../../README.md"), "utf8"), "## Where do I change what").map(
    ([change = "", where = ""]) => [change, [...where.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "")],
  ),
);

const copy = new TrialCopy();
afterAll(() => {
  copy.remove();
});

let before: Synthesis;
beforeAll(() => {
  before = copy.synthesize();
  if (before.exitCode !== 0) throw new Error(`The sources do not synthesize as they are.\n${report(before)}`);
});

/** Makes a change in the files of its row, all of them and no other. */
function change(row: string, edits: Edits): Synthesis {
  expect(Object.keys(edits).sort()).toEqual([...(rows.get(row) ?? [`the README has no row "${row}"`])].sort());
  const texts = copy.texts();
  return copy.with(edits, () => {
    const after = copy.synthesize();
    expect(copy.changedSince(texts)).toEqual(Object.keys(edits).sort());
    return after;
  });
}

/** Everything of all environments in one layer. */
function stacksOf(layer: string): string[] {
  return [...before.stacks.keys()].filter((name) => name.endsWith(`-${layer}`)).sort();
}

describe("where the README says to change what", () => {
  test("has a test for each of its rows", () => {
    expect([...rows.keys()]).toEqual([
      ...["a threshold in staging only", "a new panel", "a new metric", "a new channel", "a chart bump", "a fourth zone"],
      ...["log retention of one system", "a new exporter", "a new environment", "a sixth system"],
    ]);
  });

  test("a threshold in staging only: the rule and the panel's line move in staging", () => {
    const after = change("a threshold in staging only", { "environments/staging.ts": replace("threshold: 2 ", "threshold: 2.75 ") });
    expect(report(after)).toBe("");
    expect(changedStacks(before, after)).toEqual(["staging-grafana", "staging-telemetry"]);
    expect(ruleOf(after, "staging", "HighLatency")).toContain(") > 2.75\n");
    expect(JSON.stringify(panelOf(after, "staging", "Phoenix", "Request Latency"))).toContain('"value":2.75');
  });

  test("a new panel: it is in the dashboard of every environment", () => {
    const after = change("a new panel", { "dashboards/phoenix/business-metrics.ts": PANEL("taskSuccessShare", "Success Today") });
    expect(report(after)).toBe("");
    expect(changedStacks(before, after)).toEqual(stacksOf("grafana"));
    expect(panelOf(after, "production", "Business", "Success Today")).toMatchObject({ fieldConfig: { defaults: { unit: "percentunit" } } });
  });

  test("a new metric: it may be read once it is declared, and changes nothing until it is", () => {
    const contract = insertBefore("  taskDurationSeconds: {", CONTRACT);
    const signal = insertBefore("  // Agents\n", SIGNAL);
    const panel = { "dashboards/phoenix/business-metrics.ts": PANEL("tasksRetriedRate", "Retried Tasks") };
    const edits = { "metrics/phoenix/orchestrator.ts": contract, "signals/phoenix.ts": signal };
    const undeclared = copy.with({ "signals/phoenix.ts": signal }, () => copy.build());
    expect(undeclared.join()).toContain("tasksRetriedTotal");

    const declared = change("a new metric", edits);
    expect(report(declared)).toBe("");
    expect(changedStacks(before, declared)).toEqual([]);

    const drawn = copy.with({ ...edits, ...panel }, () => copy.synthesize());
    expect(report(drawn)).toBe("");
    expect(JSON.stringify(panelOf(drawn, "local", "Business", "Retried Tasks"))).toContain(
      'rate(tasks_retried_total{system=\\"phoenix\\"}[$__rate_interval])',
    );
  });

  test("a new channel: Phoenix' warnings go there in production, where it exists", () => {
    const after = change("a new channel", {
      "routing/channels.ts": insertBefore(
        "  deadman: {",
        '  "phoenix-chat": { kind: "slack", channel: "#phoenix", webhook: { secret: "alertmanager-slack", property: "url" } },\n',
      ),
      "systems/phoenix.ts": replace('warning: ["chat-default"],', 'warning: ["chat-default", "phoenix-chat"],'),
      "environments/production.ts": replace('"phoenix-email", "deadman"]', '"phoenix-email", "phoenix-chat", "deadman"]'),
    });
    expect(report(after)).toBe("");
    expect(changedStacks(before, after)).toEqual(["production-telemetry"]);
    expect(valuesOf(after, "production-telemetry", "alertmanager")).toContain('"channel":"#phoenix"');
  });

  test("a chart bump: without facts of the new version it is refused, with them every environment gets it", () => {
    const version = replace('name: "tempo", version: "2.2.4"', 'name: "tempo", version: "2.2.5"');
    const refused = copy.with({ "constructs/helm/chart-versions.ts": version }, () => copy.synthesize());
    expect(refused.exitCode).toBe(1);
    expect(refused.report).toMatch(/OBS0203 local-telemetry\/Tempo\/Release\.chart[\s\S]*got: +tempo 2\.2\.5/);

    const facts = copy.texts().get("charts/facts/tempo-2.2.4.json") ?? "";
    const after = change("a chart bump", {
      "constructs/helm/chart-versions.ts": version,
      "charts/facts/tempo-2.2.5.json": () => facts.replace('"2.2.4"', '"2.2.5"'),
    });
    expect(report(after)).toBe("");
    expect(changedStacks(before, after)).toEqual(stacksOf("telemetry"));
    expect(releaseOf(after, "production-telemetry", "tempo")?.version).toBe("2.2.5");
  });

  test("a fourth zone: it gets subnets of its own, and no subnet that exists moves", () => {
    const zone = (name: string) => replace(/zones: \[(.*)\]/, `zones: [$1, "${name}"]`);
    // The region of production has three zones only.
    const toOregon = (text: string): string => text.replaceAll("eu-central-1", "us-west-2");
    const three = copy.with({ "environments/production.ts": toOregon }, () => copy.synthesize());
    const four = change("a fourth zone", { "environments/production.ts": (text) => zone("us-west-2d")(toOregon(text)) });
    expect(report(four)).toBe("");
    expect(changedStacks(three, four)).toEqual(["production-cluster"]);
    const subnets = { before: subnetsOf(three), after: subnetsOf(four) };
    expect(subnets.after).toEqual(expect.arrayContaining(subnets.before));
    expect(subnets.after.filter((subnet) => !subnets.before.includes(subnet))).toEqual([
      "us-west-2d 10.30.204.0/22",
      "us-west-2d 10.30.236.0/22",
      "us-west-2d 10.30.96.0/19",
    ]);
  });

  test("log retention of one system: Loki keeps Phoenix' lines longer in production", () => {
    const after = change("log retention of one system", {
      "environments/production.ts": replace(/\n};\n$/, "\n  systems: { phoenix: { logRetention: Duration.days(77) } },\n};\n"),
    });
    expect(report(after)).toBe("");
    expect(changedStacks(before, after)).toEqual(["production-telemetry"]);
    expect(valuesOf(after, "production-telemetry", "loki")).toMatch(/"period":"1848h"|"period":"77d"/);
  });

  test("a new exporter: it runs beside its Redis and is scraped, in every environment", () => {
    const after = change("a new exporter", {
      "systems/phoenix.ts": replace(
        "  exporters: [\n",
        '  exporters: [\n    { kind: "redis", name: "phoenix-cache-exporter", address: "redis://phoenix-cache:6379" },\n',
      ),
      "metrics/phoenix/scrape.ts": (text) =>
        replace(
          "export const scrape: readonly ScrapeJob[] = [\n",
          'export const scrape: readonly ScrapeJob[] = [\n  { kind: "service", name: "phoenix-cache", source: "redis-exporter", service: "phoenix-cache-exporter", port: "redis-exporter" },\n',
        )(
          replace(
            "export const services: readonly ServiceDeclaration[] = [\n",
            `export const services: readonly ServiceDeclaration[] = [\n${CACHE_SERVICE}`,
          )(text),
        ),
    });
    expect(report(after)).toBe("");
    expect(changedStacks(before, after)).toEqual(stacksOf("telemetry"));
    expect(valuesOf(after, "dev-telemetry", "phoenix-cache-exporter")).toContain("redis://phoenix-cache:6379");
    expect(valuesOf(after, "dev-telemetry", "phoenix-observability")).toContain('"app.kubernetes.io/instance":"phoenix-cache-exporter"');
  });

  test("a new environment: four stacks more, and no other changes", () => {
    const dev = copy.texts().get("environments/dev.ts") ?? "";
    const after = change("a new environment", {
      "environments/qa.ts": () =>
        dev
          .replace(/\bdev\b/g, "qa")
          .replaceAll("-dev", "-qa")
          .replaceAll("111111111111", "444444444444")
          .replace("10.10.0.0", "10.40.0.0"),
      "environments/index.ts": (text) =>
        replace(
          "import { staging }",
          'import { qa } from "./qa";\nimport { staging }',
        )(replace("[local, dev, staging, production]", "[local, dev, qa, staging, production]")(text)),
    });
    expect(report(after)).toBe("");
    expect(changedStacks(before, after)).toEqual(["qa-cluster", "qa-grafana", "qa-platform", "qa-telemetry"]);
    expect(ruleOf(after, "qa", "HighLatency")).toBe(ruleOf(before, "dev", "HighLatency"));
  });

  test("a sixth system: its rules, scrape objects, dashboard and routes are in every environment", () => {
    const after = change("a sixth system", {
      "systems/atlas.ts": () => ATLAS,
      "systems/index.ts": (text) =>
        replace(
          "export const SYSTEMS = { phoenix }",
          "export const SYSTEMS = { phoenix, atlas }",
        )(replace("import { phoenix }", 'import { atlas } from "./atlas";\nimport { phoenix }')(text)),
      "docs/runbooks/atlas/OrdersStuck.md": () => RUNBOOK,
    });
    expect(report(after)).toBe("");
    expect(changedStacks(before, after)).toEqual([...stacksOf("grafana"), ...stacksOf("platform"), ...stacksOf("telemetry")].sort());
    expect(ruleOf(after, "production", "OrdersStuck", "atlas")).toBe('sum by (system) (atlas_orders_waiting{system="atlas"}) > 100');
    expect(valuesOf(after, "production-telemetry", "atlas-observability")).toContain('"matchLabels":{"app":"atlas"}');
    expect(valuesOf(after, "production-telemetry", "alertmanager")).toContain('system=\\"atlas\\"');
    expect(panelOf(after, "local", "Orders", "Waiting Orders")).toBeDefined();
  });
});

const CONTRACT = `  tasksRetriedTotal: {
    name: "tasks_retried_total",
    type: "counter",
    unit: "none",
    help: "Tasks that were tried once more.",
    aggregate: "sum",
    standing: "added",
    note: "Nobody names it; the operators want to see it.",
  },
`;

const SIGNAL = `  tasksRetriedRate: {
    name: "tasksRetriedRate",
    title: "Retried Tasks",
    description: "Tasks per second that are tried once more.",
    query: rate(phoenix.select(orchestrator.tasksRetriedTotal)),
    unit: "events/s",
    legend: "retried",
  },

`;

const CACHE_SERVICE = `  {
    name: "phoenix-cache-exporter",
    labels: { "app.kubernetes.io/name": "prometheus-redis-exporter", "app.kubernetes.io/instance": "phoenix-cache-exporter" },
    ports: { "redis-exporter": 9121 },
  },
`;

const ATLAS = `/** Atlas, which fulfils orders: one service, one alert, one dashboard. */
import { metricSet } from "../metrics/metric-set";
import type { MetricContract } from "../metrics/contract";
import type { Alerts } from "../rules/alert";
import { gauge } from "../signals/query";
import { bySystem } from "../signals/selection";
import type { Signal } from "../signals/signal";
import { Duration } from "../units";
import type { SystemPack } from "./system-pack";

const contracts = {
  ordersWaiting: {
    name: "atlas_orders_waiting",
    type: "gauge",
    unit: "none",
    help: "Orders that wait.",
    aggregate: "sum",
    standing: "declared",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;

const waiting = {
  name: "waiting",
  title: "Waiting Orders",
  description: "Orders that wait to be fulfilled.",
  query: gauge(bySystem("atlas").select(contracts.ordersWaiting)),
  unit: "short",
  legend: "waiting",
} as const satisfies Signal;

const alerts = {
  OrdersStuck: {
    severity: "warning",
    signal: waiting,
    comparison: { operator: ">", threshold: 100 },
    for: Duration.minutes(10),
    summary: "{{ $value }} orders wait",
    description: "Orders come in and are not fulfilled.",
    panel: "orders/waiting",
  },
} as const satisfies Alerts;

export const atlas: SystemPack<keyof typeof alerts> = {
  name: "atlas",
  title: "Atlas",
  owner: "team-atlas",
  namespaces: ["atlas"],
  metrics: [metricSet({ source: "atlas", system: "atlas" }, contracts)],
  services: [{ name: "atlas", labels: { app: "atlas" }, ports: { metrics: 9090 } }],
  scrape: [{ kind: "service", name: "atlas", source: "atlas", service: "atlas", port: "metrics" }],
  alerts,
  slos: {},
  dashboards: {
    orders: {
      title: "Orders",
      description: "Whether orders are fulfilled.",
      rows: [{ title: "Orders", panels: [{ kind: "timeseries", signals: [waiting], thresholdOf: "OrdersStuck" }] }],
    },
  },
  routes: { critical: ["pagerduty", "chat-default"], warning: ["chat-default", "phoenix-email"], info: ["chat-default"] },
  logs: {
    format: "json",
    streamLabels: ["environment", "cluster", "system", "service_name", "k8s_namespace_name"],
    fields: { level: { type: "string", description: "How grave it is." }, message: { type: "string", description: "What happened." } },
    levelField: "level",
    levels: ["info", "error"],
    retention: Duration.days(14),
  },
  traces: { services: ["atlas"], attributes: {}, propagation: "w3c", keepRatio: 0.2 },
};
`;

const RUNBOOK = [
  "# OrdersStuck",
  ...["Meaning", "Impact", "Diagnosis", "Mitigation", "Escalation"].map((title) => `## ${title}\n\nAsk team-atlas.`),
].join("\n\n");

/** One more panel in the first row, made from a signal. */
function PANEL(signal: string, title: string): (text: string) => string {
  return insertBefore(
    '        { kind: "gauge", signals: [signals.taskSuccessShare]',
    `        { kind: "timeseries", signals: [signals.${signal}], name: "added", title: "${title}" },\n`,
  );
}

/** Replaces what must be there. */
function replace(what: string | RegExp, by: string): (text: string) => string {
  return (text) => text.replace(what, by);
}

function insertBefore(what: string, inserted: string): (text: string) => string {
  return (text) => text.replace(what, () => `${inserted}${what}`);
}

/** What stopped a synth; empty when nothing did. */
function report({ errors, report: problems }: Synthesis): string {
  return `${errors.join("\n")}${problems}`;
}

function releaseOf({ stacks }: Synthesis, stack: string, name: string) {
  const synthesized = stacks.get(stack);
  return synthesized === undefined ? undefined : releasesOf(synthesized).find((release) => release.name === name);
}

/** All values of a release, as JSON. */
function valuesOf(synthesis: Synthesis, stack: string, name: string): string {
  const release = releaseOf(synthesis, stack, name);
  return release === undefined ? "" : JSON.stringify(documentsOf(release));
}

/** The expression of an alert. */
function ruleOf(synthesis: Synthesis, environment: string, alert: string, system = "phoenix"): string {
  const release = releaseOf(synthesis, `${environment}-telemetry`, `${system}-observability`);
  const objects = (release === undefined ? [] : documentsOf(release)).flatMap(
    (document) => (document["prometheusRules"] ?? []) as unknown as readonly PrometheusRule[],
  );
  const rules = objects.flatMap(({ spec }) => spec.groups.flatMap((group) => group.rules));
  return rules.find((rule) => rule.alert === alert)?.expr ?? "";
}

interface PrometheusRule {
  readonly spec: { readonly groups: readonly { readonly rules: readonly { readonly alert?: string; readonly expr: string }[] }[] };
}

interface GrafanaPanel {
  readonly title: string;
  readonly panels?: readonly GrafanaPanel[];
}

/** A panel of the dashboard whose title holds a word. */
function panelOf({ stacks }: Synthesis, environment: string, word: string, title: string): GrafanaPanel | undefined {
  const stack = stacks.get(`${environment}-grafana`);
  const dashboards = Object.values(stack === undefined ? {} : resourcesOf(stack, "grafana_dashboard")).map(
    (resource) => JSON.parse(String(resource["config_json"])) as { readonly title: string; readonly panels: readonly GrafanaPanel[] },
  );
  return dashboards
    .filter((dashboard) => JSON.stringify(dashboard).includes(word))
    .flatMap((dashboard) => dashboard.panels.flatMap((panel) => [panel, ...(panel.panels ?? [])]))
    .find((panel) => panel.title === title);
}

/** Zone and range of every subnet of production. */
function subnetsOf({ stacks }: Synthesis): string[] {
  const stack = stacks.get("production-cluster");
  const subnets: Readonly<Record<string, Readonly<Record<string, Json>>>> = stack === undefined ? {} : resourcesOf(stack, "aws_subnet");
  return Object.values(subnets)
    .map((subnet) => `${String(subnet["availability_zone"])} ${String(subnet["cidr_block"])}`)
    .sort();
}
