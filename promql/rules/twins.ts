/** D20: alerts of several groups that have one name and no label that tells them apart. */
import type { Finding } from "../finding";
import type { Policy } from "../policy";
import type { RuleInput } from "../rule-input";
import { type AnalyzedRule, labelsOf, ruleFinding } from "./rule-check";

export function checkTwins(rules: readonly AnalyzedRule[], policy: Policy): { readonly rule: RuleInput; readonly finding: Finding }[] {
  const byName = new Map<string, AnalyzedRule[]>();
  for (const analyzed of rules) {
    const { alert } = analyzed.rule;
    if (alert !== undefined) byName.set(alert, [...(byName.get(alert) ?? []), analyzed]);
  }
  return [...byName].flatMap(([name, alerts]) =>
    alerts.flatMap((alert) => {
      const twin = alerts.find((other) => other !== alert && other.group !== alert.group && !areToldApart(alert, other));
      if (twin === undefined) return [];
      const finding = ruleFinding(alert, {
        code: "D20",
        level: policy.strict === true ? "defect" : "advice",
        field: "alert",
        text: name,
        why: `${twin.rule.at} has an alert of this name too, with no static label of another value, so routes, silences and people cannot tell them apart.`,
      });
      return [{ rule: alert.rule, finding }];
    }),
  );
}

function areToldApart(left: AnalyzedRule, right: AnalyzedRule): boolean {
  const [first, second] = [labelsOf(left), labelsOf(right)];
  return Object.keys({ ...first, ...second }).some((label) => first[label] !== second[label]);
}
