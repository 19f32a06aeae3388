/** D15: divisions that can be 0/0, where the NaN spreads: into an aggregation, into what is recorded, into a mean over time. */
import { type Expr, walk } from "../syntax/ast";
import { type Draft, type ExpressionContext, replaced, strictly, textOf } from "./check";

const SPREADING_AGGREGATIONS = new Set(["sum", "avg", "stddev", "stdvar", "quantile"]);

export function checkNaN(context: ExpressionContext): Draft[] {
  const drafts: Draft[] = [];
  walk(context.root, (expr, ancestors) => {
    if (expr.kind !== "binary" || expr.operator !== "/" || !canBeNaN(expr, context)) return;
    const outwards = [...ancestors].reverse();
    const spreader = outwards.findIndex((ancestor) => spreadOf(ancestor) !== undefined);
    const between = spreader < 0 ? outwards : outwards.slice(0, spreader);
    const spread = spreader < 0 ? (context.use === "record" ? "what is recorded" : undefined) : spreadOf(outwards[spreader] ?? expr);
    if (spread === undefined || between.some((ancestor) => isFiltered(ancestor, expr))) return;
    drafts.push({
      code: "D15",
      check: "promql/nan",
      level: strictly(context),
      span: expr,
      why: `Without events this is 0/0, and the NaN spreads into ${spread}. Divide by what is above 0.`,
      fix: replaced(context, { ...expr.right, text: `(${textOf(context, expr.right)} > 0)` }),
    });
  });
  const recorded = readsRecordedNaN(context);
  return [...drafts, ...recorded];
}

/** Only a division whose own denominator can be 0; one that divides by what can be NaN is told at that. */
function canBeNaN(expr: Extract<Expr, { kind: "binary" }>, context: ExpressionContext): boolean {
  const own = context.shapeOf(expr);
  if (own.type !== "vector" || context.shapeOf(expr.right).nature === "constant") return false;
  const below = context.shapeOf(expr.left).nan || context.shapeOf(expr.right).nan;
  const isOfEvents = context.shapeOf(expr.right).nature === "rate" || context.shapeOf(expr.right).nature === "increase";
  return own.nan && !below && isOfEvents;
}

function spreadOf(ancestor: Expr): string | undefined {
  if (ancestor.kind === "aggregate" && SPREADING_AGGREGATIONS.has(ancestor.operator)) return `the ${ancestor.operator}`;
  if (ancestor.kind === "call" && /^(avg|sum|stddev|stdvar|quantile)_over_time$/.test(ancestor.name)) return ancestor.name;
  return undefined;
}

/** A comparison lets no NaN through. */
function isFiltered(ancestor: Expr, expr: Expr): boolean {
  return (
    ancestor.kind === "binary" &&
    !ancestor.bool &&
    ["<", ">", "<=", ">=", "=="].includes(ancestor.operator) &&
    ancestor.left.from <= expr.from &&
    expr.to <= ancestor.left.to
  );
}

/** One NaN among the samples of a window makes its mean NaN. */
function readsRecordedNaN(context: ExpressionContext): Draft[] {
  const drafts: Draft[] = [];
  walk(context.root, (expr) => {
    if (expr.kind !== "call" || !/^(avg|sum|stddev|stdvar|quantile)_over_time$/.test(expr.name)) return;
    const source = expr.args.flatMap((argument) => (argument.kind === "matrix" ? context.shapeOf(argument).sources : []))[0];
    if (source === undefined || !source.kinds.some(({ recorded }) => recorded?.nan === true)) return;
    drafts.push({
      code: "D15",
      check: "promql/nan",
      level: strictly(context),
      span: expr,
      why: `${source.selector.name ?? "The recorded series"} can be NaN where there were no events, and one NaN makes ${expr.name} of the whole window NaN.`,
    });
  });
  return drafts;
}
