import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { RuleSource } from "../../rules/render-alerts";
import { alertingRules } from "../../rules/validate-rules";
import { SYSTEMS, platformPacks } from "../../systems";
import { renderScenarios } from "../../rules/scenario";
import { fillScenario, scenarioLinksOf } from "./scenario";
import { SCENARIOS } from "./scenarios";

interface ScenarioFile {
  readonly rule_files: readonly string[];
  readonly tests: readonly {
    readonly name: string;
    readonly alert_rule_test?: readonly {
      readonly alertname: string;
      readonly exp_alerts?: readonly {
        readonly exp_labels: Readonly<Record<string, string>>;
        readonly exp_annotations: Readonly<Record<string, string>>;
      }[];
    }[];
  }[];
}

const FOLDER = join(__dirname, "scenarios");
const links = { panelUrl: (panel: string) => `PANEL ${panel}` };

/** Each system's are rendered once. */
const files = new Map<string, readonly ScenarioFile[]>();

/** The scenarios of a system: those that are promtool's own files, and those that are written as worlds. */
function filesOf(system: string): readonly ScenarioFile[] {
  const known = files.get(system) ?? [...written(system), ...rendered(system)];
  files.set(system, known);
  return known;
}

function written(system: string): ScenarioFile[] {
  const folder = join(FOLDER, system);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => parse(fillScenario(readFileSync(join(folder, file), "utf8"), links.panelUrl)) as ScenarioFile);
}

function rendered(system: string): ScenarioFile[] {
  return SCENARIOS.filter((set) => set.system === system)
    .flatMap((set) => renderScenarios(set, { ...scenarioLinksOf(system), panelUrl: links.panelUrl }))
    .map((file) => ({
      ...file,
      tests: file.tests.map((test) => ({ ...test, alert_rule_test: [...test.alert_rule_test, ...silences(test)] })),
    }));
}

/** A check of the series ALERTS that expects none says that an alert is silent, as one without expected alerts does. */
function silences({ promql_expr_test: checks }: ReturnType<typeof renderScenarios>[number]["tests"][number]) {
  return checks.flatMap(({ eval_time, expr, exp_samples }) => {
    const [, alertname] = /^(?:count|count by \(\w+\)) ?\(?ALERTS\{alertname="(\w+)"/.exec(expr) ?? [];
    return alertname === undefined || exp_samples.length > 0 ? [] : [{ eval_time, alertname }];
  });
}

/** A system that has no alerts yet has no scenarios either. */
const sources = [...Object.values(SYSTEMS), ...platformPacks()].filter((source: RuleSource) => alertingRules(source).length > 0);
/** An alert of an objective is one for each objective and window. */
const identity = (labels: Readonly<Record<string, string>>): string => [labels["slo"] ?? "", labels["window"] ?? ""].join(" ");
const alerts = sources.flatMap((source) =>
  alertingRules(source).map((rule) => [`${source.name} ${rule.alert} ${identity(rule.labels)}`.trim(), source, rule] as const),
);

describe("the scenarios that promtool replays", () => {
  it.each(sources.map((source) => [source.name, source] as const))(
    "of %s have a rules file to be put beside them, and a sentence as name each",
    (system) => {
      for (const file of filesOf(system)) {
        expect(file.rule_files).toEqual(["rules.yaml"]);
        for (const test of file.tests) expect(test.name.split(" ").length).toBeGreaterThan(3);
      }
    },
  );

  it.each(alerts)("let %s fire, with its labels, its texts, its runbook and its panel", (_, source, rule) => {
    const fired = filesOf(source.name)
      .flatMap((file) => file.tests.flatMap((test) => test.alert_rule_test ?? []))
      .filter((test) => test.alertname === rule.alert)
      .flatMap((test) => test.exp_alerts ?? [])
      .filter((alert) => identity(alert.exp_labels) === identity(rule.labels));
    expect(fired.length).toBeGreaterThan(0);
    for (const alert of fired) {
      const panel = rule.annotations["dashboard_url"];
      expect(alert.exp_labels).toMatchObject(rule.labels);
      expect(alert.exp_annotations["runbook_url"]).toBe(rule.annotations["runbook_url"]);
      expect(alert.exp_annotations["dashboard_url"]).toBe(panel === undefined ? undefined : links.panelUrl(panel));
    }
  });

  it.each(alerts.filter(([, , rule]) => rule.alert !== "Watchdog"))("keep %s silent", (_, source, rule) => {
    const silent = filesOf(source.name)
      .flatMap((file) => file.tests.flatMap((test) => test.alert_rule_test ?? []))
      .filter((test) => test.alertname === rule.alert && (test.exp_alerts ?? []).length === 0);
    expect(silent.length).toBeGreaterThan(0);
  });
});

describe("fillScenario", () => {
  it("puts the address of the panel where a scenario names it", () => {
    expect(fillScenario("a: ${panel:system-overview/cpuUsage}\nb: $x\n", (panel) => `https://grafana.example/${panel}`)).toBe(
      "a: https://grafana.example/system-overview/cpuUsage\nb: $x\n",
    );
  });
});
