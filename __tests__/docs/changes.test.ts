/**
 * The table "Where do I change what" of the README, tried on a copy: each change is made in the files that its row names and in no other, and what is
 * synthesized has changed as the row says, and nowhere else.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { CHARTS } from "../../constructs/helm/chart-versions";
import { tableBelow } from "./readme-markdown";
import { type Edits, type Synthesis, TrialCopy, changedStacks } from "./changes-copy";
import {
  ATLAS,
  CACHE_JOB,
  CACHE_SERVICE,
  CONTRACT,
  SIGNAL,
  addPanel,
  inTurn,
  insertBefore,
  replace,
  runbook,
  setOfPhoenix,
} from "./changes-edits";
import { panelOf, releaseOf, report, ruleOf, subnetsOf, valuesOf } from "./changes-look";

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

/** Makes a change in the files of its row, all of them and no other: `<alert>` stands for as many as there are alerts, everything else for one file. */
function change(row: string, edits: Edits): Synthesis {
  const files = Object.keys(edits);
  const named = rows.get(row) ?? [];
  const nameOf = (file: string): string | undefined => named.find((name) => name === file) ?? named.find((name) => matches(name, file));
  expect(files.filter((file) => nameOf(file) === undefined)).toEqual([]);
  const times = named.map((name) => [name, files.filter((file) => nameOf(file) === name).length] as const);
  expect(times.filter(([name, count]) => (name.includes("<alert>") ? count < 1 : count !== 1))).toEqual([]);
  const texts = copy.texts();
  return copy.with(edits, () => {
    const after = copy.synthesize();
    expect(copy.changedSince(texts)).toEqual(files.sort());
    return after;
  });
}

/** Whether a file is what a row names: `environments/<name>.ts` is any of that folder. */
function matches(name: string, file: string): boolean {
  const parts = name.split(/<\w+>/).map((part) => part.replaceAll(".", "\\."));
  return new RegExp(`^${parts.join("[\\w.-]+")}$`).test(file);
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
    const after = change("a threshold in staging only", { "environments/staging.ts": replace(/threshold: [\d.]+/, "threshold: 2.75") });
    expect(report(after)).toBe("");
    expect(changedStacks(before, after)).toEqual(["staging-grafana", "staging-telemetry"]);
    expect(ruleOf(after, "staging", "HighLatency")).toContain(") > 2.75\n");
    expect(JSON.stringify(panelOf(after, "staging", "Phoenix", "Request Latency"))).toContain('"value":2.75');
  });

  test("a new panel: it is in the dashboard of every environment", () => {
    const after = change("a new panel", { "dashboards/phoenix/business-metrics.ts": addPanel("taskSuccessShare", "Success Today") });
    expect(report(after)).toBe("");
    expect(changedStacks(before, after)).toEqual(stacksOf("grafana"));
    expect(panelOf(after, "production", "Business", "Success Today")).toMatchObject({ fieldConfig: { defaults: { unit: "percentunit" } } });
  });

  test("a new metric: it may be read once it is declared, and changes nothing until it is", () => {
    const contract = insertBefore("  taskDurationSeconds: {", CONTRACT);
    const signal = insertBefore("  taskDurationP95: {", SIGNAL);
    const panel = { "dashboards/phoenix/business-metrics.ts": addPanel("tasksRetriedRate", "Retried Tasks") };
    const edits = { "metrics/phoenix/orchestrator.ts": contract, "signals/phoenix/tasks.ts": signal };
    const undeclared = copy.with({ "signals/phoenix/tasks.ts": signal }, () => copy.build());
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
      "systems/phoenix.ts": replace("warning: [", 'warning: ["phoenix-chat", '),
      "environments/production.ts": replace("channels: [", 'channels: ["phoenix-chat", '),
    });
    expect(report(after)).toBe("");
    expect(changedStacks(before, after)).toEqual(["production-telemetry"]);
    expect(valuesOf(after, "production-telemetry", "alertmanager")).toContain('"channel":"#phoenix"');
  });

  test("a chart bump: without facts of the new version it is refused, with them every environment gets it", () => {
    const { version } = CHARTS.tempo;
    const bump = replace(`name: "tempo", version: "${version}"`, 'name: "tempo", version: "77.7.7"');
    const refused = copy.with({ "constructs/helm/chart-versions.ts": bump }, () => copy.synthesize());
    expect(refused.exitCode).toBe(1);
    expect(refused.report).toMatch(/OBS0203 local-telemetry\/Tempo\/Release\.chart[\s\S]*got: +tempo 77\.7\.7/);

    const facts = copy.texts().get(`charts/facts/tempo-${version}.json`) ?? "";
    const after = change("a chart bump", {
      "constructs/helm/chart-versions.ts": bump,
      "charts/facts/tempo-77.7.7.json": () => facts.replace(`"${version}"`, '"77.7.7"'),
    });
    expect(report(after)).toBe("");
    expect(changedStacks(before, after)).toEqual(stacksOf("telemetry"));
    expect(releaseOf(after, "production-telemetry", "tempo")?.version).toBe("77.7.7");
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
      "us-west-2d 10.30.230.0/23",
      "us-west-2d 10.30.246.0/23",
      "us-west-2d 10.30.96.0/19",
    ]);
  });

  test("log retention of one system: Loki keeps Phoenix' lines longer in production", () => {
    const after = change("log retention of one system", {
      "environments/production.ts": setOfPhoenix("logRetention: Duration.days(77)"),
    });
    expect(report(after)).toBe("");
    // The bucket keeps chunks a little longer than Loki reads them.
    expect(changedStacks(before, after)).toEqual(["production-cluster", "production-telemetry"]);
    expect(valuesOf(after, "production-telemetry", "loki")).toMatch(/"period":"1848h"|"period":"77d"/);
  });

  test("a new exporter: it runs beside its Redis and is scraped, in every environment", () => {
    const after = change("a new exporter", {
      "systems/phoenix.ts": replace(
        "  exporters: [\n",
        '  exporters: [\n    { kind: "redis", name: "phoenix-cache-exporter", address: "redis://phoenix-cache:6379" },\n',
      ),
      "metrics/phoenix/scrape.ts": inTurn(
        replace("services: readonly ServiceDeclaration[] = [\n", `services: readonly ServiceDeclaration[] = [\n${CACHE_SERVICE}`),
        replace("scrape: readonly ScrapeJob[] = [\n", `scrape: readonly ScrapeJob[] = [\n${CACHE_JOB}`),
      ),
    });
    expect(report(after)).toBe("");
    // In the platform stack a network policy lets Prometheus in.
    expect(changedStacks(before, after)).toEqual([...stacksOf("platform"), ...stacksOf("telemetry")].sort());
    expect(valuesOf(after, "dev-telemetry", "phoenix-cache-exporter")).toContain("redis://phoenix-cache:6379");
    expect(valuesOf(after, "dev-telemetry", "phoenix-observability")).toContain('"app.kubernetes.io/instance":"phoenix-cache-exporter"');
  });

  test("a new environment: four stacks more, and no other changes", () => {
    const dev = copy.texts().get("environments/dev.ts") ?? "";
    const after = change("a new environment", {
      "environments/trial.ts": () =>
        dev
          .replace(/\bdev\b/g, "trial")
          .replaceAll("-dev", "-trial")
          .replaceAll("111111111111", "777777777777")
          .replace("10.10.0.0", "10.177.0.0"),
      "environments/index.ts": inTurn(
        replace("import { staging }", 'import { trial } from "./trial";\nimport { staging }'),
        replace("readonly Environment[] = [", "readonly Environment[] = [trial, "),
      ),
    });
    expect(report(after)).toBe("");
    expect(changedStacks(before, after)).toEqual(["trial-cluster", "trial-grafana", "trial-platform", "trial-telemetry"]);
    expect(ruleOf(after, "trial", "HighLatency")).toBe(ruleOf(before, "dev", "HighLatency"));
  });

  test("a sixth system: its rules, scrape objects, dashboard and routes are in every environment", () => {
    const after = change("a sixth system", {
      "systems/atlas.ts": () => ATLAS,
      "systems/index.ts": inTurn(
        replace("import { phoenix }", 'import { atlas } from "./atlas";\nimport { phoenix }'),
        replace("export const SYSTEMS = {", "export const SYSTEMS = { atlas,"),
      ),
      "docs/runbooks/atlas/OrdersStuck.md": () => runbook("OrdersStuck"),
      "docs/runbooks/atlas/OrdersUnknown.md": () => runbook("OrdersUnknown"),
    });
    expect(report(after)).toBe("");
    expect(changedStacks(before, after)).toEqual([...stacksOf("grafana"), ...stacksOf("platform"), ...stacksOf("telemetry")].sort());
    expect(ruleOf(after, "production", "OrdersStuck", "atlas")).toBe('sum by (system) (atlas_orders_waiting{system="atlas"}) > 100');
    expect(ruleOf(after, "production", "OrdersUnknown", "atlas")).toBe('absent(atlas_orders_waiting{system="atlas"})');
    expect(valuesOf(after, "production-telemetry", "atlas-observability")).toContain('"matchLabels":{"app":"atlas"}');
    expect(valuesOf(after, "production-telemetry", "alertmanager")).toContain('system=\\"atlas\\"');
    expect(panelOf(after, "local", "Orders", "Waiting Orders")).toBeDefined();
  });
});
