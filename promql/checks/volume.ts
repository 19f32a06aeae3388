/** D14: a share, mean or quantile of events that is judged without asking of how many events it is made. */
import type { Nature, Shape } from "../infer/shape";
import { type Expr, isComparison, unparen, walk } from "../syntax/ast";
import { type Draft, type ExpressionContext, strictly } from "./check";
import { type Condition, alternativesOf } from "./conditions";

const OF_EVENTS: ReadonlySet<Nature> = new Set(["share", "mean", "quantile"]);
const COUNTED: ReadonlySet<Nature> = new Set(["rate", "increase", "count"]);

export function checkVolume(context: ExpressionContext): Draft[] {
  if (context.use !== "alert") return [];
  return alternativesOf(context.root, context).flatMap((conditions) => {
    if (conditions.some((condition) => isGuard(condition, context)) || areTwoWindows(conditions)) return [];
    const [judged] = conditions.filter((condition) => isOfEvents(condition, context));
    if (judged === undefined || hasFilteredVolume(judged.figure, context)) return [];
    return [
      {
        code: "D14",
        level: strictly(context),
        span: judged.expr,
        why: `Nothing asks how many events there were: ${what(judged)} of two events is judged like one of two thousand. Add a condition on their rate or increase.`,
      } as const,
    ];
  });
}

function isOfEvents({ shape, comparison, limit, figure }: Condition, context: ExpressionContext): boolean {
  if (comparison === undefined || limit === undefined) return false;
  if (OF_EVENTS.has(shape.nature) || isMeanOfHistogram(figure, context)) return true;
  // The rate of now against the rate of before is a share in other words.
  const other = context.shapeOf(limit);
  return COUNTED.has(shape.nature) && other.nature === shape.nature && other.sources.length > 0;
}

/** `avg_over_time` of a histogram's bare name is meant as the mean of its observations. */
function isMeanOfHistogram(figure: Expr, context: ExpressionContext): boolean {
  const call = unparen(figure);
  if (call.kind !== "call" || call.name !== "avg_over_time") return false;
  return context
    .shapeOf(call)
    .sources.some(({ selector }) => selector.name !== undefined && context.catalogue.find(`${selector.name}_bucket`).length > 0);
}

/** A condition that there be enough events. */
function isGuard({ shape, comparison, limit }: Condition, context: ExpressionContext): boolean {
  if (comparison === undefined || limit === undefined || !COUNTED.has(shape.nature)) return false;
  const threshold = context.shapeOf(limit).value;
  return (
    threshold !== undefined &&
    threshold >= 0 &&
    (comparison.operator === ">" || comparison.operator === ">=") &&
    !(threshold === 0 && comparison.operator === ">=")
  );
}

/** A denominator that is only there with enough events: `(increase(x[1h]) >= 20)`; what is recorded like that says so in its own rule. */
function hasFilteredVolume(figure: Expr, context: ExpressionContext): boolean {
  let filtered = false;
  walk(figure, (expr) => {
    if (expr.kind !== "binary" || !isComparison(expr.operator) || expr.bool) return;
    const threshold = context.shapeOf(expr.right).value;
    if (COUNTED.has(context.shapeOf(expr.left).nature) && threshold !== undefined && threshold > 0) filtered = true;
  });
  return filtered || context.shapeOf(figure).sources.some(({ kinds }) => kinds.some(({ recorded }) => recorded?.filteredByVolume === true));
}

/** Burn rates over a long and a short window: what must hold in both is not a single event. */
function areTwoWindows(conditions: readonly Condition[]): boolean {
  const shares = conditions.filter(({ shape, comparison }) => comparison !== undefined && shape.nature === "share");
  const windows = new Set(shares.map(({ shape }) => windowOf(shape)));
  return shares.length > 1 && windows.size > 1;
}

/** The range of a share; recorded shares tell it by their name. */
export function windowOf(shape: Shape): string {
  const [source] = shape.sources;
  return `${shape.window ?? ""}/${source?.window ?? ""}/${source?.selector.name ?? ""}`;
}

function what({ shape }: Condition): string {
  return shape.nature === "quantile" ? "a quantile" : shape.nature === "mean" ? "a mean" : "one";
}
