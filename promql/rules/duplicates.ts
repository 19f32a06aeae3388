/** rule/duplicate: the same rule twice, and rules that write the same series. */
import type { Finding } from "../finding";
import type { RuleInput } from "../rule-input";
import { type AnalyzedRule, labelsOf, ruleFinding } from "./rule-check";

export function checkDuplicates(rules: readonly AnalyzedRule[]): { readonly rule: RuleInput; readonly finding: Finding }[] {
  const first = new Map<string, AnalyzedRule>();
  return rules.flatMap((analyzed) => {
    const key = keyOf(analyzed);
    const twin = first.get(key);
    if (twin === undefined) {
      first.set(key, analyzed);
      return [];
    }
    const { rule } = analyzed;
    const finding = ruleFinding(analyzed, {
      code: "rule/duplicate",
      check: "rule/duplicate",
      level: "defect",
      field: rule.alert === undefined ? "record" : "alert",
      text: rule.alert ?? rule.record ?? "",
      why:
        rule.alert === undefined
          ? `${twin.rule.at} records the same expression under the same name and labels.`
          : `${twin.rule.at} is the same alert, with the same expression, duration and labels.`,
    });
    return [{ rule, finding }];
  });
}

function keyOf(analyzed: AnalyzedRule): string {
  const { rule } = analyzed;
  const labels = Object.entries(labelsOf(analyzed)).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([rule.alert, rule.record, rule.expr.replaceAll(/\s+/g, " ").trim(), rule.for, labels]);
}
