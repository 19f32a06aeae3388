/** D05: the raw value of a counter, which starts again at every restart, is judged or computed with. */
import type { Shape } from "../infer/shape";
import { type Binary, type Expr, type Span, isComparison, isSetOperator, unparen, walk } from "../syntax/ast";
import { formatDuration } from "../syntax/duration";
import { type Draft, type ExpressionContext, replaced, textOf } from "./check";
import { selectorsIn } from "./selectors";

/** Functions that take the difference between samples and do not know about restarts, or that look at values as such. */
const BLIND = new Set([
  ..."avg_over_time sum_over_time min_over_time max_over_time stddev_over_time stdvar_over_time quantile_over_time mad_over_time".split(
    " ",
  ),
  ..."delta idelta deriv predict_linear double_exponential_smoothing".split(" "),
]);

export function checkRawCounters(context: ExpressionContext): Draft[] {
  const drafts: Draft[] = [];
  const counters: RawCounter[] = [];
  walk(context.root, (expr, ancestors) => {
    if (ancestors.some(onlyExistenceCounts)) return;
    if (expr.kind === "call" && BLIND.has(expr.name)) drafts.push(...blindFunction(expr.name, expr.args.at(-1) ?? expr, expr, context));
    if (expr.kind !== "binary" || isSetOperator(expr.operator)) return;
    for (const operand of [expr.left, expr.right]) {
      if (!isRaw(context.shapeOf(operand)) || isInner(operand, context)) continue;
      const isGuard = isEverGuard(expr, ancestors, context);
      const edit = isGuard ? undefined : (asIncreaseSince(expr, context) ?? asIncrease(operand, expr, context));
      counters.push({ operand, within: expr, isGuard, ...(edit === undefined ? {} : { edit }) });
    }
  });
  drafts.push(...toldTogether(counters, context));
  const whole = context.shapeOf(context.root);
  if (drafts.length === 0 && context.use === "panel" && isRaw(whole)) {
    drafts.push({
      code: "D05",
      check: "promql/counter",
      level: "advice",
      span: context.root,
      why: `${nameOf(whole)} is a counter: drawn as it is, it shows how long the program has been running.`,
    });
  }
  return drafts;
}

/** A counter that an operation takes as it is. */
interface RawCounter {
  readonly operand: Expr;
  readonly within: Binary;
  /** True where it is only asked whether there ever was an event. */
  readonly isGuard: boolean;
  /** @default - what is meant cannot be told */
  readonly edit?: Span & { readonly text: string };
}

/** One correction mends all counters of an expression; a share of which only one side is corrected would be worse than before. */
function toldTogether(counters: readonly RawCounter[], context: ExpressionContext): Draft[] {
  const judged = counters.filter(({ isGuard }) => !isGuard);
  const edits = new Map(judged.flatMap(({ edit }) => (edit === undefined ? [] : [[edit.from, edit] as const])));
  const fix = judged.every(({ edit }) => edit !== undefined) ? replaced(context, ...edits.values()) : undefined;
  return counters.map(({ operand, within, isGuard }): Draft => {
    const shape = context.shapeOf(operand);
    const verb = isComparison(within.operator) ? "compared" : "computed with";
    return {
      code: "D05",
      check: "promql/counter",
      level: isCertain(shape) && !isGuard ? "defect" : "advice",
      span: operand,
      why: `${nameOf(shape)} is a counter: its raw value starts again at every restart and never falls otherwise, so it cannot be ${verb} as it is.`,
      ...(fix === undefined || isGuard ? {} : { fix }),
    };
  });
}

function blindFunction(name: string, argument: Expr, call: Expr, context: ExpressionContext): Draft[] {
  const shape = context.shapeOf(argument);
  if (!isRaw(shape) || argument.kind === "subquery") return [];
  return [
    {
      code: "D05",
      check: "promql/counter",
      level: isCertain(shape) ? "defect" : "advice",
      span: call,
      why: `${nameOf(shape)} is a counter, and ${name} does not know that it starts again at a restart.`,
    },
  ];
}

function isRaw({ nature, rated, sources }: Shape): boolean {
  return (
    (nature === "counter" || (nature === "bucket" && !rated)) &&
    sources.length > 0 &&
    !sources.some(({ kinds }) => kinds.some(({ unit }) => unit === "timestamp"))
  );
}

/** Whether a contract says that it is a counter, and not only the name. */
function isCertain({ sources }: Shape): boolean {
  return sources.every(({ kinds }) => kinds.length > 0);
}

/** An operation on counters is told at the counters, not again at what is made of them. */
function isInner(operand: Expr, context: ExpressionContext): boolean {
  const inner = unparen(operand);
  return (
    inner.kind === "binary" && !isSetOperator(inner.operator) && [inner.left, inner.right].some((side) => isRaw(context.shapeOf(side)))
  );
}

/** Where only the existence of series counts, their values do not. */
function onlyExistenceCounts(ancestor: Expr): boolean {
  if (ancestor.kind === "aggregate") return ancestor.operator === "count" || ancestor.operator === "group";
  return (
    ancestor.kind === "call" && /^(absent|absent_over_time|timestamp|changes|resets|count_over_time|present_over_time)$/.test(ancestor.name)
  );
}

function nameOf({ sources }: Shape): string {
  return sources[0]?.selector.name ?? "This";
}

/** `x > 0` beside the figure that is judged asks only whether there ever was an event. */
function isEverGuard(comparison: Binary, ancestors: readonly Expr[], { shapeOf }: ExpressionContext): boolean {
  const isBeside = ancestors.some(
    (ancestor) =>
      ancestor.kind === "binary" &&
      (ancestor.operator === "and" || (ancestor.operator === "unless" && ancestor.right.from <= comparison.from)),
  );
  return isBeside && (comparison.operator === ">" || comparison.operator === "!=") && shapeOf(comparison.right).value === 0;
}

/** A bare selector becomes its increase; what is above it stays. Where the other side is the same counter at another time, that would be half of it. */
function asIncrease(operand: Expr, { left, right }: Binary, context: ExpressionContext): RawCounter["edit"] {
  const inner = unparen(operand);
  const selector = inner.kind === "aggregate" ? unparen(inner.expr) : inner;
  if (selector.kind !== "selector" || selector.at !== undefined) return undefined;
  if ([left, right].some((side) => selectorsIn(side).some(({ offset }) => offset !== undefined))) return undefined;
  return { from: selector.from, to: selector.to, text: `increase(${textOf(context, selector)}[1h])` };
}

/** `x - x offset 10m` is what `increase(x[10m])` is, but for restarts. */
function asIncreaseSince(expr: Binary, context: ExpressionContext): RawCounter["edit"] {
  const [now, before] = [unparen(expr.left), unparen(expr.right)];
  if (expr.operator !== "-" || now.kind !== "selector" || before.kind !== "selector") return undefined;
  const { offset, nameSpan } = before;
  if (offset?.seconds === undefined || offset.seconds <= 0 || now.offset !== undefined || nameSpan === undefined) return undefined;
  const text = textOf(context, now);
  if (textOf(context, before).replace(/\s*offset\s.*$/s, "") !== text) return undefined;
  return { from: expr.from, to: expr.to, text: `increase(${text}[${formatDuration(offset.seconds)}])` };
}
