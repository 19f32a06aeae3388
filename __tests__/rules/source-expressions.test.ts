/**
 * The 22 expressions that the source documents have as PromQL, each put in the place of ours: at least one scenario of the alert must come out wrong, or the
 * scenarios would not notice the defects that were corrected.
 */
import { ALERTS, type WrittenAlert } from "../promql/source-documents/expressions";
import { replay } from "./replay";
import { type ScenarioCase, scenarioCases } from "./scenario-cases";

const cases = scenarioCases();

test.each(ALERTS.map((alert) => [alert.id, alert.name, alert] as const))(
  "%s: the source's %s does not pass our scenarios",
  (_, __, alert) => {
    const scenarios = scenariosOf(alert);
    expect(scenarios.length).toBeGreaterThan(0);
    expect(scenarios.some((scenario) => !replay(scenario).passed)).toBe(true);
  },
);

/** The scenarios of the alert, one by one and short ones first, on rules with the source's expression. */
function scenariosOf({ system, name, expr }: WrittenAlert): ScenarioCase[] {
  return cases
    .filter((one) => one.system === system && one.groups.some(({ rules }) => rules.some((rule) => "alert" in rule && rule.alert === name)))
    .sort((a, b) => Number(a.long) - Number(b.long))
    .flatMap((one) => {
      const groups = one.groups.map((group) => ({
        ...group,
        rules: group.rules.map((rule) => ("alert" in rule && rule.alert === name ? { ...rule, expr } : rule)),
      }));
      return one.file.tests.map((test) => ({ ...one, groups, file: { ...one.file, tests: [test] } }));
    });
}
