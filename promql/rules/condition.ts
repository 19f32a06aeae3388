/** alerts/comparison: alerts that fire whenever there is data. */
import { alternativesOf } from "../checks/conditions";
import type { Finding } from "../finding";
import { type Expr, isComparison, walk } from "../syntax/ast";
import { type AnalyzedRule, ruleFinding } from "./rule-check";

export function checkCondition(analyzed: AnalyzedRule): Finding[] {
  const { rule, analysis } = analyzed;
  const { context } = analysis;
  if (rule.alert === undefined || context === undefined) return [];
  // A constant, as the dead man's switch has it, is meant to fire always.
  if (analysis.shape.sources.length === 0) return [];
  const unconditional = alternativesOf(context.root, context).find((conditions) =>
    conditions.every(({ expr, shape }) => !isConditional(expr) && shape.empty !== "always"),
  );
  if (unconditional === undefined) return [];
  const say = (why: string): Finding[] => [
    ruleFinding(analyzed, { code: "alerts/comparison", check: "alerts/comparison", level: "defect", field: "expr", text: rule.expr, why }),
  ];
  const isBoolean = unconditional.some(({ shape }) => shape.nature === "boolean");
  return say(
    isBoolean
      ? "The comparison gives 0 or 1, and an alert fires for both: leave bool out."
      : "Nothing is compared, so the alert fires whenever the series exist, whatever their value.",
  );
}

/** Whether an expression has a result only at times: a comparison, an absence, an exception, the names of alerts. */
function isConditional(root: Expr): boolean {
  let conditional = false;
  walk(root, (expr) => {
    if (expr.kind === "binary" && ((isComparison(expr.operator) && !expr.bool) || expr.operator === "unless")) conditional = true;
    if (expr.kind === "call" && expr.name.startsWith("absent")) conditional = true;
    if (expr.kind === "selector" && (expr.name === "ALERTS" || expr.name === "ALERTS_FOR_STATE")) conditional = true;
  });
  return conditional;
}
