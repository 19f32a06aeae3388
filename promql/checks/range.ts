/** D19, promql/range_query and promql/offset: how far an expression looks back. */
import { type Expr, type MatrixSelector, type Subquery, walk } from "../syntax/ast";
import { formatDuration } from "../syntax/duration";
import { type Draft, type ExpressionContext, intervalOf, retentionOf } from "./check";

/** Groups that are evaluated this rarely, in seconds, may read long ranges. */
const RARE = 120;

/** Seconds that a frequently evaluated rule may look back in raw series where the policy says nothing else. */
const LONG = 86_400;

export function checkRanges(context: ExpressionContext): Draft[] {
  const drafts: Draft[] = [];
  walk(context.root, (expr) => {
    if (expr.kind === "matrix" || expr.kind === "subquery") drafts.push(...checkRange(expr, context));
    if (expr.kind === "selector" || expr.kind === "subquery") drafts.push(...checkOffset(expr, context));
  });
  return drafts;
}

function checkRange(expr: MatrixSelector | Subquery, context: ExpressionContext): Draft[] {
  const { seconds } = expr.range;
  if (seconds === undefined) return [];
  const kept = context.policy.retention === undefined ? undefined : retentionOf(context);
  if (kept !== undefined && seconds >= kept) {
    return [
      {
        code: "D19",
        check: "promql/range_query",
        level: "defect",
        span: expr.range,
        why: `The range of ${formatDuration(seconds)} is not below the ${formatDuration(kept)} for which samples are kept, so its beginning is never there.`,
      },
    ];
  }
  const longest = context.policy.longestRange ?? LONG;
  const isRaw = context
    .shapeOf(expr)
    .sources.some(({ kinds }) => kinds.length === 0 || kinds.some(({ contract }) => contract !== undefined));
  if (context.use === "panel" || !isRaw || seconds <= longest || intervalOf(context) >= RARE || expr.kind === "subquery") return [];
  return [
    {
      code: "D19",
      check: "promql/range_query",
      level: "advice",
      span: expr.range,
      why: `${formatDuration(seconds)} of raw samples are read at each evaluation, every ${formatDuration(intervalOf(context))}; record it in a group that is evaluated every ${formatDuration(RARE)} or less often.`,
    },
  ];
}

function checkOffset(expr: Extract<Expr, { kind: "selector" | "subquery" }>, context: ExpressionContext): Draft[] {
  const { offset } = expr;
  const kept = context.policy.retention;
  if (kept === undefined || offset?.seconds === undefined || offset.seconds < kept) return [];
  return [
    {
      code: "promql/offset",
      check: "promql/offset",
      level: "defect",
      span: offset,
      why: `The offset of ${formatDuration(offset.seconds)} is not below the ${formatDuration(kept)} for which samples are kept, so nothing is ever found there.`,
    },
  ];
}
