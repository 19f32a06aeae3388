/** D22: a burn rate that is judged over one window only. */
import { type Draft, type ExpressionContext, strictly } from "./check";
import { alternativesOf } from "./conditions";
import { windowOf } from "./volume";

const SAYS_BURN = /burn|error.?budget|\bslo\b/i;

export function checkBurnWindows(context: ExpressionContext): Draft[] {
  if (context.use !== "alert" || context.title === undefined || !SAYS_BURN.test(context.title)) return [];
  return alternativesOf(context.root, context).flatMap((conditions) => {
    const shares = conditions.filter(
      ({ shape, comparison }) =>
        comparison !== undefined && (shape.nature === "share" || shape.nature === "unknown" || shape.unit?.base === "ratio"),
    );
    const [first] = shares;
    if (first === undefined || new Set(shares.map(({ shape }) => windowOf(shape))).size > 1) return [];
    return [
      {
        code: "D22",
        level: strictly(context),
        span: first.expr,
        why: "The burn rate is judged over one window: long enough to mean something it pages late and goes on after recovery, short enough to be quick it pages for a few errors. Judge a long and a short one together.",
      } as const,
    ];
  });
}
