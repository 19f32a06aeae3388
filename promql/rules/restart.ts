/** promql/fragile: alerts that fire at once when Prometheus starts, because it has scraped the targets of one side and not yet those of the other. */
import type { Finding } from "../finding";
import type { Policy } from "../policy";
import { type Binary, type Expr, isComparison, isSetOperator, unparen, walk } from "../syntax/ast";
import { parseDuration } from "../syntax/duration";
import { type AnalyzedRule, ruleFinding } from "./rule-check";

export function checkRestart(analyzed: AnalyzedRule, { scrapeInterval = 60 }: Policy): Finding[] {
  const { rule, analysis } = analyzed;
  const { context } = analysis;
  if (rule.alert === undefined || context === undefined) return [];
  if (rule.for !== undefined && (parseDuration(rule.for) ?? 0) >= scrapeInterval) return [];
  let uneven: Binary | undefined;
  walk(context.root, (expr) => {
    if (expr.kind !== "binary" || isComparison(expr.operator) || isSetOperator(expr.operator) || uneven !== undefined) return;
    if (isAggregated(expr.left) && isAggregated(expr.right) && !shareMetric(expr, context.shapeOf)) uneven = expr;
  });
  if (uneven === undefined) return [];
  return [
    ruleFinding(analyzed, {
      code: "promql/fragile",
      check: "promql/fragile",
      level: "advice",
      field: "expr",
      text: rule.expr,
      span: uneven,
      why: "After a restart of Prometheus each side is made of the targets that were scraped so far, which are not the same for both, and nothing waits for the others: let the alert wait for a minute or two.",
    }),
  ];
}

function isAggregated(expr: Expr): boolean {
  const inner = unparen(expr);
  return inner.kind === "aggregate" || (inner.kind === "binary" && isAggregated(inner.left) && isAggregated(inner.right));
}

/** Series of one metric are scraped together on both sides. */
function shareMetric({ left, right }: Binary, shapeOf: NonNullable<AnalyzedRule["analysis"]["context"]>["shapeOf"]): boolean {
  const names = (expr: Expr): (string | undefined)[] => shapeOf(expr).sources.map(({ selector }) => selector.name);
  const others = names(right);
  return names(left).some((name) => others.includes(name));
}
