/** D12: figures of replicas that are put together in a way that the metric does not mean, or not put together at all. */
import type { MetricContract } from "../../metrics/contract";
import { type Shape, isPerReplica } from "../infer/shape";
import { type Aggregate, type Expr, unparen, walk } from "../syntax/ast";
import { type Draft, type ExpressionContext, replaced, strictly } from "./check";
import { alternativesOf } from "./conditions";

export function checkReplicas(context: ExpressionContext): Draft[] {
  const drafts: Draft[] = [];
  walk(context.root, (expr) => {
    if (expr.kind !== "aggregate") return;
    if (expr.operator === "sum") drafts.push(...summed(expr, context));
    if (expr.operator === "sum" || expr.operator === "avg") drafts.push(...ofQuantiles(expr, context));
  });
  if (context.use === "panel") drafts.push(...drawnSideBySide(context));
  if (context.use === "alert") drafts.push(...judgedOneByOne(context));
  return drafts;
}

/** A value that every replica reports of the whole must not be counted once per replica. */
function summed(aggregate: Aggregate, context: ExpressionContext): Draft[] {
  const inner = context.shapeOf(aggregate.expr);
  const contract = contractOf(inner);
  // What an exporter says of each machine, database or target is counted by adding it up.
  if (contract === undefined || contract.aggregate === "sum" || inner.aggregated || isOfExporter(inner)) return [];
  if (inner.nature !== "gauge" || !isPerReplica(inner) || isPerReplica(context.shapeOf(aggregate))) return [];
  return [
    {
      code: "D12",
      level: "defect",
      span: aggregate,
      why: `Every replica reports the same ${contract.name}, so the sum counts it once per replica; its contract says ${contract.aggregate}.`,
      fix: replaced(context, { ...aggregate.operatorSpan, text: contract.aggregate }),
    },
  ];
}

/** Quantiles cannot be added up or averaged: what comes out is the quantile of nothing. */
function ofQuantiles(aggregate: Aggregate, context: ExpressionContext): Draft[] {
  const { nature, sources } = context.shapeOf(aggregate.expr);
  const kinds = sources.flatMap((source) => source.kinds);
  const isOfSummary = nature === "gauge" && kinds.length > 0 && kinds.every(({ role }) => role === "quantile");
  if (nature !== "quantile" && !isOfSummary) return [];
  const instead = isOfSummary
    ? "take max of them, or expose a histogram"
    : "add up the buckets by le first and take the quantile of the sum";
  return [
    {
      code: "D12",
      level: strictly(context),
      span: aggregate,
      why: `The ${aggregate.operator} of quantiles is no quantile of all that was observed: ${instead}.`,
    },
  ];
}

function judgedOneByOne(context: ExpressionContext): Draft[] {
  const seen = new Set<Expr>();
  return alternativesOf(context.root, context)
    .flat()
    .flatMap(({ figure, comparison }) => {
      if (comparison === undefined || seen.has(figure)) return [];
      seen.add(figure);
      return gaugesIn(figure, context).flatMap((gauge) => perReplica(gauge, context));
    });
}

function perReplica(gauge: Expr, context: ExpressionContext): Draft[] {
  const shape = context.shapeOf(gauge);
  const contract = contractOf(shape);
  // What an exporter says of a machine or a volume is judged for each of them.
  if (contract === undefined || isOfExporter(shape) || shape.aggregated || !isPerReplica(shape)) return [];
  return [
    {
      code: "D12",
      level: strictly(context),
      span: gauge,
      why: `${contract.name} has one series per replica, and each is judged for itself; its contract says that ${contract.aggregate} makes one figure of them.`,
    },
  ];
}

/** The gauges that a figure is made of, without an aggregation above them. */
function gaugesIn(figure: Expr, context: ExpressionContext): Expr[] {
  const expr = unparen(figure);
  if (expr.kind === "aggregate") return [];
  if (expr.kind === "selector") return context.shapeOf(expr).nature === "gauge" ? [expr] : [];
  if (expr.kind === "binary") return [...gaugesIn(expr.left, context), ...gaugesIn(expr.right, context)];
  if (expr.kind === "call" && /_over_time$|^(abs|ceil|floor|round|clamp)/.test(expr.name)) {
    return expr.args.flatMap((argument) => gaugesIn(argument.kind === "matrix" ? argument.selector : argument, context));
  }
  return [];
}

/** A panel that draws each replica shows as many lines as there are, mostly with the same legend. */
function drawnSideBySide(context: ExpressionContext): Draft[] {
  const shape = context.shapeOf(context.root);
  const contract = contractOf(shape);
  const kinds: readonly string[] = ["gauge", "rate", "increase"];
  if (contract === undefined || isOfExporter(shape) || shape.aggregated || !isPerReplica(shape) || !kinds.includes(shape.nature)) return [];
  return [
    {
      code: "D12",
      level: strictly(context),
      span: context.root,
      why: `Every replica of ${contract.name} is drawn for itself; ${contract.aggregate} by the labels of the legend makes the figure that is meant.`,
    },
  ];
}

function isOfExporter({ sources }: Shape): boolean {
  return sources.some(({ kinds }) => kinds.some(({ thirdParty }) => thirdParty));
}

function contractOf({ sources }: Shape): MetricContract | undefined {
  return sources[0]?.kinds[0]?.contract;
}
