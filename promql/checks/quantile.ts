/** D07a, D07b, D07c and D24: quantiles of histograms. */
import { type Source, canHave, isPerReplica } from "../infer/shape";
import { type Call, type Expr, isComparison, unparen, walk } from "../syntax/ast";
import { type Draft, type ExpressionContext, replaced, textOf } from "./check";

export function checkQuantiles(context: ExpressionContext): Draft[] {
  const drafts: Draft[] = [];
  walk(context.root, (expr) => {
    if (expr.kind === "call" && /^histogram_(quantiles?|fraction)$/.test(expr.name)) drafts.push(...checkCall(expr, context));
    if (expr.kind === "binary" && isComparison(expr.operator)) drafts.push(...aboveBuckets(expr.left, expr.right, expr, context));
  });
  return drafts;
}

function checkCall(call: Call, context: ExpressionContext): Draft[] {
  const argument = call.args.find((part) => context.shapeOf(part).type === "vector");
  if (argument === undefined) return [];
  const shape = context.shapeOf(argument);
  const isHistogram = shape.nature === "bucket" || shape.sources.some(({ selector }) => isBareHistogram(selector.name, context));
  if (!isHistogram && shape.nature !== "native") return [];
  const drafts: Draft[] = [];
  if (!shape.rated) drafts.push(raw(call, argument, context));
  // A bare name has no buckets in text, and a third party may expose a native histogram beside it.
  if (shape.nature === "native" || (shape.nature !== "bucket" && shape.sources.every((source) => mayBeNative(source, context))))
    return drafts;
  if (!canHave(shape.labels, "le")) drafts.push(withoutBounds(call, argument, context));
  else if (!shape.aggregated && isPerReplica(shape) && shape.rated) drafts.push(perSeries(call, argument, context));
  return drafts;
}

function isBareHistogram(name: string | undefined, { catalogue }: ExpressionContext): boolean {
  return name !== undefined && catalogue.find(name).length === 0 && catalogue.find(`${name}_bucket`).length > 0;
}

/** Whether a name without series may be that of a native histogram, which no exposition in text shows. */
function mayBeNative({ selector: { name = "" } }: Source, { catalogue }: ExpressionContext): boolean {
  return catalogue.find(`${name}_bucket`).every(({ thirdParty }) => thirdParty);
}

function raw(call: Call, argument: Expr, context: ExpressionContext): Draft {
  const fix = correctedRaw(argument, context);
  return {
    code: "D07c",
    level: "defect",
    span: call,
    why: "The buckets are counters: without rate or increase this is the distribution of everything since each process started.",
    ...(fix === undefined ? {} : { fix }),
  };
}

function correctedRaw(argument: Expr, context: ExpressionContext): string | undefined {
  const inner = unparen(argument);
  const selector = inner.kind === "aggregate" ? unparen(inner.expr) : inner;
  if (selector.kind !== "selector" || selector.offset !== undefined || selector.at !== undefined) return undefined;
  const isBare = isBareHistogram(selector.name, context);
  const text = textOf(context, selector);
  const buckets = isBare && selector.name !== undefined ? text.replace(selector.name, `${selector.name}_bucket`) : text;
  const rated = `rate(${buckets}[5m])`;
  return replaced(context, {
    ...selector,
    text: inner.kind === "aggregate" || context.shapeOf(selector).nature === "native" ? rated : `sum by (le) (${rated})`,
  });
}

function withoutBounds(call: Call, argument: Expr, context: ExpressionContext): Draft {
  const inner = unparen(argument);
  const fix = inner.kind === "aggregate" ? withBounds(inner, context) : undefined;
  return {
    code: "D07b",
    check: "promql/impossible",
    level: "defect",
    span: call,
    why: "The label le is gone before the quantile is taken, so there are no buckets and never a result.",
    ...(fix === undefined ? {} : { fix }),
  };
}

function withBounds(aggregate: Extract<Expr, { kind: "aggregate" }>, context: ExpressionContext): string | undefined {
  const { grouping, operatorSpan } = aggregate;
  if (grouping === undefined) return replaced(context, { from: operatorSpan.to, to: operatorSpan.to, text: " by (le) " });
  if (grouping.without) return undefined;
  const names = [...grouping.labels.map((ref) => textOf(context, ref)), "le"];
  return replaced(context, { ...grouping.span, text: `by (${names.join(", ")})` });
}

function perSeries(call: Call, argument: Expr, context: ExpressionContext): Draft {
  const { sources } = context.shapeOf(argument);
  const scope = ["system"].filter((label) => context.shapeOf(argument).labels.known.has(label));
  return {
    code: "D07a",
    level: isMeantApart(sources) ? "advice" : "defect",
    span: call,
    why: "The quantile is taken of each series for itself, so each replica and each label value has one of its own and none is that of all events.",
    fix: replaced(context, { ...argument, text: `sum by (${[...scope, "le"].join(", ")}) (${textOf(context, unparen(argument))})` }),
  };
}

/** Of what nobody declares, and of what each instance of a third party observes of itself, one quantile per series may be what is meant. */
function isMeantApart(sources: readonly Source[]): boolean {
  return sources.every(({ kinds }) =>
    kinds.every(({ thirdParty, contract }) => contract === undefined || (thirdParty && Object.keys(contract.labels ?? {}).length === 0)),
  );
}

/** A quantile is at most the highest finite bound, because nothing is known above it. */
function aboveBuckets(left: Expr, right: Expr, comparison: Extract<Expr, { kind: "binary" }>, context: ExpressionContext): Draft[] {
  const shape = context.shapeOf(left);
  const threshold = context.shapeOf(right).value;
  if (shape.nature !== "quantile" || shape.highest === undefined || threshold === undefined) return [];
  const cannot = comparison.operator === ">" ? threshold >= shape.highest : comparison.operator === ">=" && threshold > shape.highest;
  if (!cannot) return [];
  return [
    {
      code: "D24",
      check: "promql/impossible",
      level: "defect",
      span: comparison,
      why: `A quantile of this histogram is never above ${shape.highest}, its highest finite bucket, so it is never ${comparison.operator} ${threshold}.`,
    },
  ];
}
