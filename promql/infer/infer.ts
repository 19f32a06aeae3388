/**
 * Infers what an expression results in, from contracts and from what is written: type, labels, unit, what the figures are, whether there can be a
 * result at all. Every subexpression has its shape, which the checks read.
 */
import type { Policy } from "../policy";
import { COMMON_TARGET_LABELS } from "../policy";
import { type SeriesCatalogue, type SeriesKind } from "../series/catalogue";
import { ANY_VALUE } from "../series/label-values";
import { roleOfName, unitOfName } from "../series/role";
import { type Aggregate, type Expr, type VectorSelector, childrenOf } from "../syntax/ast";
import { inferBinary } from "./binary";
import { constant, inferCall } from "./calls";
import { drop, keep, selectKinds, selectorLabels, withLabel } from "./labels";
import type { Mismatch } from "./matching";
import { NO_LABELS, type Nature, type Shape, type Source, canHave } from "./shape";
import { CORES, UNITLESS, isShareOfCpu, sameUnit } from "./units";

export interface InferContext {
  readonly catalogue: SeriesCatalogue;
  readonly policy: Policy;
}

export interface Inference {
  /** The shape of any part of the expression. */
  readonly shapeOf: (expr: Expr) => Shape;
  /** Why the two sides of a binary operation can never match, where that is so. */
  readonly mismatchOf: (expr: Expr) => Mismatch | undefined;
}

export function infer(root: Expr, context: InferContext): Inference {
  const shapes = new Map<Expr, Shape>();
  const mismatches = new Map<Expr, Mismatch>();
  const visit = (expr: Expr): Shape => {
    const children = childrenOf(expr).map(visit);
    const shape = shapeOf(expr, children, context, mismatches);
    shapes.set(expr, shape);
    return shape;
  };
  visit(root);
  return { shapeOf: (expr) => shapes.get(expr) ?? constant(), mismatchOf: (expr) => mismatches.get(expr) };
}

function shapeOf(expr: Expr, children: readonly Shape[], context: InferContext, mismatches: Map<Expr, Mismatch>): Shape {
  const inner = children.at(-1) ?? constant();
  switch (expr.kind) {
    case "number":
      return constant(expr.variable === true ? undefined : expr.value);
    case "string":
      return { ...constant(), type: "string" };
    case "selector":
      return selectorShape(expr, context);
    case "matrix":
    case "subquery":
      return ranged(inner, expr.range.seconds);
    case "paren":
      return inner;
    case "unary":
      return expr.operator === "-" && inner.value !== undefined ? { ...inner, value: -inner.value } : inner;
    case "aggregate":
      return aggregateShape(expr, inner);
    case "call":
      return inferCall(expr, children);
    case "binary": {
      const [left = constant(), right = constant()] = children;
      const { shape, mismatch } = inferBinary(expr, left, right);
      if (mismatch !== undefined) mismatches.set(expr, mismatch);
      return shape;
    }
  }
}

/** A selector of a metric that nobody declares can have any labels, so that one mistake is told once. */
function selectorShape(selector: VectorSelector, { catalogue, policy }: InferContext): Shape {
  const declared = selector.name === undefined ? [] : catalogue.find(selector.name);
  const kinds = selectKinds(declared, selector);
  const base = kinds.length > 0 ? kinds : declared;
  const recorded = recordedBy(base);
  const nature = recorded?.nature ?? natureOf(base, selector.name);
  const unit = recorded === undefined ? { base: unitOf(base, selector.name), perSecond: false } : recorded.unit;
  const source: Source = { selector, kinds };
  return {
    type: "vector",
    labels: selectorLabels(selector, base, policy.targetLabels ?? COMMON_TARGET_LABELS),
    nature,
    rated: recorded?.rated ?? false,
    ...(unit === undefined || unit.base === "unknown" ? {} : { unit }),
    sources: [source],
    aggregated: recorded?.aggregated ?? false,
    empty: declared.length > 0 && kinds.length === 0 ? "always" : "maybe",
    nan: recorded?.nan ?? false,
    ...(recorded?.highest === undefined ? {} : { highest: recorded.highest }),
  };
}

/** What the rules that write a series compute, as far as all of them compute the same. */
function recordedBy(kinds: readonly SeriesKind[]): Shape | undefined {
  const shapes = kinds.flatMap(({ recorded }) => recorded ?? []);
  const [first] = shapes;
  if (first === undefined || shapes.length < kinds.length) return undefined;
  if (shapes.length === 1) return first;
  const { unit, highest: _, ...rest } = first;
  const highest = shapes.every((shape) => shape.highest !== undefined) ? Math.max(...shapes.map((shape) => shape.highest ?? 0)) : undefined;
  return {
    ...rest,
    nature: shapes.every(({ nature }) => nature === first.nature) ? first.nature : "unknown",
    rated: shapes.some(({ rated }) => rated),
    aggregated: shapes.every(({ aggregated }) => aggregated),
    nan: shapes.some(({ nan }) => nan),
    ...(unit !== undefined && shapes.every((shape) => sameUnit(shape.unit, unit)) ? { unit } : {}),
    ...(highest === undefined ? {} : { highest }),
  };
}

function natureOf(kinds: readonly SeriesKind[], name: string | undefined): Nature {
  const roles = [...new Set(kinds.map(({ role }) => role))];
  const role = roles.length === 1 ? roles[0] : roles.length === 0 && name !== undefined ? roleOfName(name) : "unknown";
  return role === "quantile" ? "gauge" : (role ?? "unknown");
}

function unitOf(kinds: readonly SeriesKind[], name: string | undefined): NonNullable<Shape["unit"]>["base"] {
  const units = [...new Set(kinds.map(({ unit }) => unit))];
  if (units.length > 1) return "unknown";
  return units[0] ?? (name === undefined ? "unknown" : unitOfName(name));
}

function ranged(inner: Shape, seconds: number | undefined): Shape {
  const sources =
    seconds === undefined ? inner.sources : inner.sources.map((source) => ({ ...source, window: Math.max(source.window ?? 0, seconds) }));
  return { ...inner, type: "matrix", sources, ...(seconds === undefined ? {} : { window: seconds }) };
}

const KEEPS_LABELS = new Set(["topk", "bottomk", "limitk", "limit_ratio"]);

function aggregateShape(aggregate: Aggregate, inner: Shape): Shape {
  const { operator, grouping } = aggregate;
  if (KEEPS_LABELS.has(operator)) return inner;
  const kept =
    grouping === undefined
      ? NO_LABELS
      : grouping.without
        ? drop(
            inner.labels,
            grouping.labels.map(({ label }) => label),
          )
        : keep(inner.labels, grouping.labels);
  const counted = operator === "count" || operator === "group" || operator === "count_values";
  const labels =
    operator === "count_values" && aggregate.param?.kind === "string" ? withLabel(kept, aggregate.param.value, ANY_VALUE, true) : kept;
  const nature: Nature = counted ? "count" : operator === "stdvar" ? "unknown" : inner.nature;
  const { unit: _, highest: __, ...rest } = inner;
  const unit = counted ? UNITLESS : operator === "sum" && isShareOfCpu(inner) && !canHave(kept, "cpu") ? CORES : inner.unit;
  const isBounded = inner.highest !== undefined && operator !== "sum" && !counted;
  return {
    ...rest,
    type: "vector",
    labels,
    nature,
    aggregated: true,
    ...(unit === undefined ? {} : { unit }),
    ...(isBounded ? { highest: inner.highest } : {}),
  };
}
