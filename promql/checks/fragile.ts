/** promql/fragile: results whose labels change from one evaluation to the next, so that an alert on them never stays. */
import { type Aggregate, walk } from "../syntax/ast";
import type { Draft, ExpressionContext } from "./check";

const SAMPLING = new Set(["topk", "bottomk", "limitk", "limit_ratio"]);

export function checkFragile(context: ExpressionContext): Draft[] {
  if (context.use === "panel") return [];
  const drafts: Draft[] = [];
  walk(context.root, (expr, ancestors) => {
    if (expr.kind !== "aggregate" || !SAMPLING.has(expr.operator)) return;
    // Below an aggregation that makes one figure of what was chosen, it does not matter which series were.
    if (ancestors.some((ancestor) => ancestor.kind === "aggregate" && !SAMPLING.has(ancestor.operator))) return;
    drafts.push({
      code: "promql/fragile",
      check: "promql/fragile",
      level: context.use === "alert" && !isDeduplication(expr, context) ? "defect" : "advice",
      span: expr,
      why: `${expr.operator} chooses other series at each evaluation, so ${
        context.use === "alert" ? "alerts appear and resolve with the choice, and `for` starts again" : "the recorded series have gaps"
      }.`,
    });
  });
  return drafts;
}

/** The first of each group, which drops the copies that scrapers or replicas make of one series. */
function isDeduplication({ grouping, param }: Aggregate, { shapeOf }: ExpressionContext): boolean {
  return grouping !== undefined && grouping.labels.length > 0 && param !== undefined && shapeOf(param).value === 1;
}
