/** promql/impossible: parameters that no function takes: a quantile of 95 instead of 0.95. */
import { type Expr, type Span, walk } from "../syntax/ast";
import { type Draft, type ExpressionContext, replaced } from "./check";

const QUANTILES: Readonly<Record<string, number>> = { histogram_quantile: 0, quantile_over_time: 0 };

export function checkParameters(context: ExpressionContext): Draft[] {
  const drafts: Draft[] = [];
  walk(context.root, (expr) => {
    const parameter = quantileOf(expr);
    const value = parameter === undefined ? undefined : context.shapeOf(parameter).value;
    if (parameter === undefined || value === undefined || (value >= 0 && value <= 1)) return;
    const percent = value > 1 && value <= 100 ? value / 100 : undefined;
    drafts.push(outOfRange(parameter, value, percent, context));
  });
  return drafts;
}

function quantileOf(expr: Expr): Expr | undefined {
  if (expr.kind === "aggregate") return expr.operator === "quantile" ? expr.param : undefined;
  return expr.kind === "call" && expr.name in QUANTILES ? expr.args[QUANTILES[expr.name] ?? 0] : undefined;
}

function outOfRange(span: Span, value: number, percent: number | undefined, context: ExpressionContext): Draft {
  return {
    code: "promql/impossible",
    check: "promql/impossible",
    level: "defect",
    span,
    why: `A quantile is between 0 and 1; for ${value} the result is always ${value > 1 ? "+Inf" : "-Inf"}.`,
    ...(percent === undefined ? {} : { fix: replaced(context, { from: span.from, to: span.to, text: String(percent) }) }),
  };
}
