/** query/cost: more series or samples than the policy allows at one evaluation, by what the contracts say that there can be. */
import type { Source } from "../infer/shape";
import type { SeriesKind } from "../series/catalogue";
import { walk } from "../syntax/ast";
import type { Draft, ExpressionContext } from "./check";

export function checkCost(context: ExpressionContext): Draft[] {
  const { cost, scrapeInterval = 60 } = context.policy;
  if (cost === undefined) return [];
  let series = 0;
  let samples = 0;
  walk(context.root, (expr, ancestors) => {
    if (expr.kind !== "selector") return;
    const source = context.shapeOf(expr).sources[0];
    if (source === undefined) return;
    const count = seriesOf(source);
    const ranges = ancestors.flatMap((ancestor) =>
      ancestor.kind === "matrix" || ancestor.kind === "subquery" ? (ancestor.range.seconds ?? 0) : 0,
    );
    series += count;
    samples += count * Math.max(1, ranges.reduce((sum, seconds) => sum + seconds, 0) / scrapeInterval);
  });
  const told = (what: string, got: number, most: number): Draft => ({
    code: "query/cost",
    check: "query/cost",
    level: "defect",
    span: context.root,
    why: `One evaluation reads up to ${Math.round(got)} ${what}, and ${most} are allowed.`,
  });
  return [
    ...(cost.series !== undefined && series > cost.series ? [told("series", series, cost.series)] : []),
    ...(cost.samples !== undefined && samples > cost.samples ? [told("samples", samples, cost.samples)] : []),
  ];
}

function seriesOf({ kinds, selector }: Source): number {
  const fixed = new Set(selector.matchers.filter(({ operator }) => operator === "=").map(({ label }) => label));
  return kinds.reduce((sum, kind) => sum + seriesOfKind(kind, fixed), 0);
}

/** Values of the metric's own labels, times the targets that expose it. */
function seriesOfKind(kind: SeriesKind, fixed: ReadonlySet<string>): number {
  const own = Object.entries(kind.labels).filter(([label]) => !kind.targetLabels.has(label) && !fixed.has(label));
  const product = own.reduce(
    (count, [, values]) => count * (values.kind === "enum" ? Math.max(1, values.values.length) : values.atMost),
    1,
  );
  const perTarget = kind.contract?.seriesPerTarget;
  const buckets = kind.role === "bucket" ? (kind.contract?.buckets?.length ?? 10) + 1 : 1;
  return perTarget === undefined ? product : Math.min(product, perTarget * buckets);
}
