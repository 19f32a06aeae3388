/** alerts/comparison: alerts that fire whenever there is data. */
import type { Finding } from "../finding";
import { COMMON_TARGET_LABELS } from "../policy";
import { type Expr, isComparison, unparen, walk } from "../syntax/ast";
import { type AnalyzedRule, ruleFinding } from "./rule-check";

export function checkCondition(analyzed: AnalyzedRule): Finding[] {
  const { rule, analysis } = analyzed;
  const { context } = analysis;
  if (rule.alert === undefined || context === undefined) return [];
  // A constant, as the dead man's switch has it, is meant to fire always.
  if (analysis.shape.sources.length === 0) return [];
  const unconditional = branchesOf(context.root).find((branch) => !isConditional(branch) && context.shapeOf(branch).empty !== "always");
  if (unconditional === undefined) return [];
  const level = statesCondition(unconditional) ? "advice" : "defect";
  const say = (why: string): Finding[] => [
    ruleFinding(analyzed, { code: "alerts/comparison", check: "alerts/comparison", level, field: "expr", text: rule.expr, why }),
  ];
  const isBoolean = context.shapeOf(unconditional).nature === "boolean";
  return say(
    isBoolean
      ? "The comparison gives 0 or 1, and an alert fires for both: leave bool out."
      : "Nothing is compared, so the alert fires whenever the series exist, whatever their value.",
  );
}

/** The sides of `or`, each of which fires the alert by itself. */
function branchesOf(root: Expr): Expr[] {
  const expr = unparen(root);
  return expr.kind === "binary" && expr.operator === "or" ? [...branchesOf(expr.left), ...branchesOf(expr.right)] : [expr];
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

/** A matcher may be the condition where series come and go with a state: `iface_info{operstate="down"}`. */
function statesCondition(branch: Expr): boolean {
  const expr = unparen(branch);
  return expr.kind === "selector" && expr.matchers.some(({ label, value }) => value !== "" && !COMMON_TARGET_LABELS.includes(label));
}
