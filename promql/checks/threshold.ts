/** D09, D10 and D12 in conditions: thresholds on single series, absolute rates that are called shares, replicas that are judged one by one. */
import { type Shape, isPerReplica } from "../infer/shape";
import { unparen } from "../syntax/ast";
import { type Draft, type ExpressionContext, strictly } from "./check";
import { alternativesOf } from "./conditions";

export function checkThresholds(context: ExpressionContext): Draft[] {
  if (context.use !== "alert") return checkPanelTitle(context);
  return alternativesOf(context.root, context)
    .flat()
    .flatMap((condition): Draft[] => {
      const { shape, comparison, limit } = condition;
      if (comparison === undefined || limit === undefined || context.shapeOf(limit).value === undefined) {
        return isAbsoluteRate(condition.shape) ? absolute(condition.figure, context) : [];
      }
      return [
        ...(isEventRate(shape) && !shape.aggregated && isPerReplica(shape) ? [perSeries(comparison, context)] : []),
        ...(isAbsoluteRate(shape) ? absolute(condition.figure, context) : []),
      ];
    });
}

function perSeries(span: Draft["span"], context: ExpressionContext): Draft {
  return {
    code: "D09",
    level: strictly(context),
    span,
    why: "The threshold is held against the rate of each series: many small ones stay below it together, and a single busy one is above it alone. Sum first.",
  };
}

function isEventRate({ nature, unit }: Shape): boolean {
  return (nature === "rate" || nature === "increase") && (unit === undefined || unit.base === "none");
}

/** Also of a gauge: whoever takes its rate means events. */
function isAbsoluteRate(shape: Shape): boolean {
  return shape.nature === "rate" && (shape.unit === undefined || shape.unit.base === "none") && !shape.labels.known.has("slo");
}

/** Names that promise a share of failures. */
const SAYS_SHARE = /(?:error|fail(?:ure|ed|ing)?|drop(?:ped)?|reject(?:ed|ion)?|loss|miss)s?[\s_-]*(?:rate|ratio|share|percent(?:age)?)/i;

function absolute(figure: Draft["span"], context: ExpressionContext): Draft[] {
  if (context.title === undefined || !SAYS_SHARE.test(context.title.replaceAll(/([a-z])([A-Z])/g, "$1 $2"))) return [];
  const alternatives = alternativesOf(context.root, context);
  const hasShare = alternatives.some((conditions) => conditions.some(({ shape }) => shape.nature === "share"));
  if (hasShare) return [];
  return [
    {
      code: "D10",
      level: strictly(context),
      span: figure,
      why: `"${context.title}" promises a share, and this is a number of events per second: it depends on the traffic and says nothing of how much of it fails.`,
    },
  ];
}

function checkPanelTitle(context: ExpressionContext): Draft[] {
  if (context.use !== "panel") return [];
  const shape = context.shapeOf(unparen(context.root));
  return isAbsoluteRate(shape) ? absolute(context.root, context) : [];
}
