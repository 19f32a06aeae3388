/** What a rule for Loki's ruler needs beyond a query that is right. */
import type { Analysis } from "../analysis";
import { type Expr, walk } from "../syntax/ast";

const COMPARISONS = new Set(["==", "!=", ">", ">=", "<", "<="]);

export function checkRule(expr: Expr, analysis: Analysis): void {
  const { usage } = analysis.context;
  if (usage !== "rule" && usage !== "alert") return;
  if (expr.kind === "log") {
    analysis.report({
      code: "L11",
      span: expr,
      why: "A rule needs figures, and these are log lines.",
      allowed: "sum by (...) (count_over_time(... [5m])) > 0",
      remedy: "Count the lines and aggregate them.",
      edits: [{ from: expr.from, to: expr.to, text: `sum(count_over_time(${analysis.source.slice(expr.from, expr.to)} [5m])) > 0` }],
    });
    return;
  }
  checkAggregated(expr, analysis);
  if (usage === "alert" && !hasCondition(expr)) {
    analysis.report({
      code: "L12",
      span: expr,
      why: "The alert has no condition, so it fires whenever there is a line.",
      allowed: `${analysis.source.slice(expr.from, expr.to)} > 0`,
      remedy: "Compare with a threshold.",
    });
  }
}

function checkAggregated(root: Expr, analysis: Analysis): void {
  const aggregated = new Set<Expr>();
  walk(root, (expr) => {
    if (expr.kind === "vector") walk(expr.expr, (inner) => aggregated.add(inner));
    if (expr.kind !== "range" || expr.grouping !== undefined || aggregated.has(expr) || expr.operator === "absent_over_time") return;
    const text = analysis.source.slice(expr.from, expr.to);
    analysis.report({
      code: "L11",
      span: expr,
      why: "Every set of labels of a line is a series of its own here, pods and parsed fields included, and each is judged for itself.",
      allowed: `sum(${text})`,
      remedy: "Aggregate it, by the labels that the rule needs.",
      edits: [{ from: expr.from, to: expr.to, text: `sum(${text})` }],
    });
  });
}

function hasCondition(expr: Expr): boolean {
  if (expr.kind === "range") return expr.operator === "absent_over_time";
  if (expr.kind === "binary") {
    if (COMPARISONS.has(expr.operator)) return !expr.bool;
    if (expr.operator === "or") return hasCondition(expr.left) && hasCondition(expr.right);
    return hasCondition(expr.left) || hasCondition(expr.right);
  }
  return (expr.kind === "vector" || expr.kind === "label_replace") && hasCondition(expr.expr);
}
