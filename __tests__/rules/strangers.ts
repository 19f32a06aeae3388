/**
 * Scenarios that follow from others: what makes an alert fire is repeated under names of a system that is nobody's, and must concern nobody. A series without
 * the label `system` is one that no target of ours exposes.
 */
import type { RuleGroup } from "../../rules/rule-group";
import type { TestGroup } from "./scenario-cases";

/** One scenario for each alert that fires in these and is about what somebody exposes. */
export function strangersOf(tests: readonly TestGroup[], groups: readonly RuleGroup[]): TestGroup[] {
  const done = new Set<string>();
  return tests.flatMap((test) =>
    (test.alert_rule_test ?? []).flatMap(({ eval_time, alertname, exp_alerts = [] }) => {
      const firing = exp_alerts.length > 0 && test.input_series.some(({ series }) => SYSTEM.test(series));
      if (!firing || done.has(alertname) || !needsWhatIsThere(alertname, groups)) return [];
      done.add(alertname);
      return [
        {
          name: `${alertname}: the same of nobody's system concerns nobody`,
          interval: test.interval,
          input_series: withoutSystem(test.input_series),
          alert_rule_test: [{ eval_time, alertname }],
        },
      ];
    }),
  );
}

const SYSTEM = /\bsystem="[^"]*"(?:, ?)?/;

/** Of several series that are the same without the label, the first stays. */
function withoutSystem(series: TestGroup["input_series"]): TestGroup["input_series"] {
  const renamed = series.map((one) => ({ ...one, series: one.series.replace(SYSTEM, "") }));
  return renamed.filter((one, index) => renamed.findIndex((other) => other.series === one.series) === index);
}

/** Whether the alert is silent where there is nothing: one that tells of what is missing is not. */
function needsWhatIsThere(alert: string, groups: readonly RuleGroup[]): boolean {
  const rules = groups.flatMap((group) => group.rules).filter((rule) => "alert" in rule && rule.alert === alert);
  return rules.length > 0 && rules.every(({ expr }) => !/\babsent(_over_time)?\(|^vector\(/.test(expr));
}
