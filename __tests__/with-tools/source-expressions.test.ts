/**
 * The 22 expressions that the source documents have as PromQL, each put in the place of ours: at least one scenario of the alert must come out wrong, or the
 * scenarios would not notice the defects that were corrected.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse, stringify } from "yaml";
import { renderScenarios } from "../../rules/scenario";
import { ALERTS, type WrittenAlert } from "../promql/source-documents/expressions";
import { fillScenario, ownerOf, scenarioLinksOf } from "../rules/scenario";
import { SCENARIOS } from "../rules/scenarios";
import { renderedRules } from "./rendered-rules";
import { runTool } from "./synthesis";

const rules = renderedRules();
const WRITTEN = path.join(__dirname, "..", "rules", "scenarios");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "source-expressions-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface TestFile {
  readonly tests: readonly { readonly alert_rule_test?: readonly { readonly alertname: string }[]; readonly promql_expr_test?: unknown }[];
}

/** The scenarios that look at this alert, as texts for promtool. */
function scenariosOf({ system, name }: WrittenAlert): string[] {
  const links = scenarioLinksOf(system);
  const worlds = SCENARIOS.filter((set) => set.system === system)
    .map((set) => ({ ...set, scenarios: set.scenarios.filter((scenario) => scenario.name.startsWith(`${name}:`)) }))
    .filter(({ scenarios }) => scenarios.length > 0)
    .map((set) => stringify(renderScenarios(set, links), { lineWidth: 0 }));
  return [...worlds, ...(system === "phoenix" ? filesOf(system, name) : [])];
}

function filesOf(system: string, alert: string): string[] {
  return readdirSync(path.join(WRITTEN, system))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => fillScenario(readFileSync(path.join(WRITTEN, system, file), "utf8"), scenarioLinksOf(system).panelUrl, ownerOf(system)))
    .filter((text) => JSON.stringify((parse(text) as TestFile).tests).includes(alert));
}

/** The rules of the system with one alert's expression replaced, and the other alerts left out. */
function rulesWith({ system, name, expr }: WrittenAlert): string {
  const groups = (rules.get(system) ?? [])
    .map((group) => ({
      ...group,
      rules: group.rules
        .filter((rule) => !("alert" in rule) || rule.alert === name)
        .map((rule) => ("alert" in rule ? { ...rule, expr } : rule)),
    }))
    .filter((group) => group.rules.length > 0);
  return stringify({ groups }, { lineWidth: 0, aliasDuplicateObjects: false });
}

function passes(scenario: string): boolean {
  writeFileSync(path.join(folder, "test.yaml"), scenario);
  try {
    return runTool("promtool", ["test", "rules", "test.yaml"], folder).includes("SUCCESS");
  } catch {
    return false;
  }
}

test.each(ALERTS.map((alert) => [alert.id, alert.name, alert] as const))(
  "%s: the source's %s does not pass our scenarios",
  (_, __, alert) => {
    writeFileSync(path.join(folder, "rules.yaml"), rulesWith(alert));
    const scenarios = scenariosOf(alert);
    expect(scenarios.length).toBeGreaterThan(0);
    expect(scenarios.some((scenario) => !passes(scenario))).toBe(true);
  },
);
