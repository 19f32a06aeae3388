/** promql/aggregate: labels that the policy wants kept or stripped by what is recorded under some names. */
import { canHave } from "../infer/shape";
import { matchesPattern } from "../syntax/re2";
import type { Draft, ExpressionContext } from "./check";

export function checkRequiredGrouping(context: ExpressionContext): Draft[] {
  const { title, policy, root } = context;
  if (title === undefined || context.use === "panel") return [];
  const { labels, aggregated } = context.shapeOf(root);
  return (policy.aggregates ?? [])
    .filter(({ name }) => matchesPattern(name, title))
    .flatMap(({ keep = [], strip = [] }) => [
      ...(aggregated
        ? keep
            .filter((label) => !canHave(labels, label))
            .map((label) => told(context, `${title} must keep the label ${label}, and an aggregation drops it`))
        : []),
      ...strip
        .filter((label) => labels.known.has(label))
        .map((label) => told(context, `${title} must not have the label ${label}, and nothing drops it`)),
    ]);
}

function told({ root }: ExpressionContext, why: string): Draft {
  return { code: "promql/aggregate", check: "promql/aggregate", level: "defect", span: root, why: `${why}.` };
}
