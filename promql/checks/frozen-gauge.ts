/** D18: gauges that keep their last value when nothing sets them any more. */
import { isPerReplica } from "../infer/shape";
import type { VectorSelector } from "../syntax/ast";
import { type Draft, type ExpressionContext, strictly } from "./check";
import { alternativesOf } from "./conditions";
import { selectorsIn } from "./selectors";

export function checkFrozenGauges(context: ExpressionContext): Draft[] {
  if (context.use !== "alert") return [];
  return alternativesOf(context.root, context).flatMap((conditions) => {
    const read = new Set(conditions.flatMap(({ expr }) => selectorsIn(expr).map(({ name }) => name ?? "")));
    return conditions.flatMap(({ figure, comparison }) =>
      comparison === undefined ? [] : selectorsIn(figure).flatMap((selector) => frozen(selector, figure, read, context)),
    );
  });
}

function frozen(
  selector: VectorSelector,
  figure: Parameters<ExpressionContext["shapeOf"]>[0],
  read: ReadonlySet<string>,
  context: ExpressionContext,
): Draft[] {
  const contract = context.shapeOf(selector).sources[0]?.kinds[0]?.contract;
  if (contract === undefined) return [];
  const { name, updatedBy, freshness } = contract;
  if (updatedBy !== undefined && !read.has(updatedBy)) {
    return [
      {
        code: "D18",
        level: strictly(context),
        span: selector,
        why: `${name} is set only when ${updatedBy} rises, and keeps its last value otherwise; add a condition that ${updatedBy} still rises.`,
      },
    ];
  }
  const shape = context.shapeOf(figure);
  if (freshness === undefined || updatedBy !== undefined || !isPerReplica(shape) || shape.aggregated) return [];
  return [
    {
      code: "D18",
      level: strictly(context),
      span: selector,
      why: `${name} is up to ${freshness.toPrometheus()} old, and a replica that no longer sets it keeps its last value; take the ${contract.aggregate} over replicas.`,
    },
  ];
}
