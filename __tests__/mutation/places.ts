/** Where a change was made, and what is true of that place in every world. */
import { isOfOneProcess, isOfVolume, isWhole, labelsOf } from "./contracts";
import type { Aggregate, Binary, Expr, Span, VectorSelector } from "../../promql/syntax/ast";
import { isComparison, isSetOperator, walk } from "../../promql/syntax/ast";
import { isFailure, parsePromql } from "../../promql/syntax/parse";
import type { RuleMutant } from "./mutants";
import { aggregatesIn, binariesIn, contains, isPartOf, kindsIn, selectorsIn } from "./parts";

/** Where a change was made: what it was made in, the innermost last, and the whole expression. */
export interface Place {
  readonly at: Span;
  readonly around: readonly Expr[];
  readonly root: Expr;
}

export function placeOf(text: string, at: Span): Place {
  const parsed = parsePromql(text);
  if (isFailure(parsed)) throw new Error(`${text}: ${parsed.errors[0].message}`);
  const around: Expr[] = [];
  walk(parsed.expr, (node) => {
    if (node.from <= at.from && node.to >= at.to) around.push(node);
  });
  return { at, around, root: parsed.expr };
}

/** Within `0 * y` of `x or 0 * y`, or the `or` itself, on the greater side of a comparison, with nothing but parentheses, factors and divisions between. */
export function inZero({ operator, changed, original }: RuleMutant, { around, at }: Place): boolean {
  const index = around.findIndex((node) => node.kind === "binary" && node.operator === "or" && isZero(node.right));
  const or = around[index];
  if (or?.kind !== "binary") return false;
  const between = around.slice(0, index).reverse();
  const upTo = between.findIndex((node) => node.kind === "binary" && isComparison(node.operator));
  const comparison = between[upTo];
  if (comparison?.kind !== "binary" || !comparison.operator.startsWith(">") || !contains(comparison.left, or)) return false;
  const plain = between
    .slice(0, upTo)
    .every(
      (node) =>
        node.kind === "paren" || (node.kind === "binary" && (node.operator === "*" || (node.operator === "/" && contains(node.left, or)))),
    );
  if (!plain) return false;
  const leftAlone =
    operator === "branch dropped" && at.from === or.from && changed.expr.includes(original.expr.slice(or.left.from, or.left.to));
  const whole = at.from === or.from && at.to === or.to;
  if (whole) return leftAlone && changed.expr.length > original.expr.length - (or.right.to - or.right.from) - 10;
  const swapped = at.from === or.operatorSpan.from;
  return swapped ? changed.expr.slice(at.from).startsWith("and") : contains(or.right, at);
}

export function isZero(node: Expr): boolean {
  return node.kind === "binary" && node.operator === "*" && node.left.kind === "number" && node.left.value === 0;
}

/** An objective is one of one system. */
export const readsItsSystemOnly = (root: Expr): boolean =>
  selectorsIn(root).every(({ matchers }) =>
    matchers.some(({ label, operator }) => (label === "system" || label === "slo") && operator === "="),
  );

const readsAnObjective = (root: Expr): boolean => {
  const read = selectorsIn(root);
  return read.length > 0 && read.every(({ matchers }) => matchers.some(({ label, operator }) => label === "slo" && operator === "="));
};

/** `x / on (system) y` with one side of an objective. */
export function isPairedWithAnObjective(root: Expr): boolean {
  if (root.kind !== "binary" || isSetOperator(root.operator)) return false;
  const pairs = root.matching?.labels.some(({ label }) => label === "system") ?? false;
  return pairs && (readsAnObjective(root.left) || readsAnObjective(root.right));
}

/** The zero of `(x or 0 * y) / (y > 0)`. */
export function isZeroOfAShare({ around, at }: Place): boolean {
  const zero = around.find((node) => isZero(node) && node.kind === "binary" && node.operatorSpan.from === at.from);
  const share = around.find((node) => node.kind === "binary" && node.operator === "/");
  if (zero?.kind !== "binary" || share?.kind !== "binary" || !contains(share.left, at)) return false;
  const guard = share.right.kind === "paren" ? share.right.expr : share.right;
  if (guard.kind !== "binary" || guard.operator !== ">" || guard.right.kind !== "number" || guard.right.value !== 0) return false;
  return isPartOf(zero.right, guard.left) && isPartOf(guard.left, zero.right);
}

/** `x or absent(x)`, of which there is never more than one. */
export function isWhereNothingIs(operator: string, left: Expr, right: Expr): boolean {
  return operator === "or" && right.kind === "call" && right.name === "absent" && isPartOf(left, right);
}

/** Whether the other operand of an operation asks the same of the label, and both keep it. */
export function isAskedOfTheOther(matcher: string, { around, at }: Place, text: string): boolean {
  const label = /^\w+/.exec(matcher)?.[0] ?? "";
  const asks = ({ matchers }: VectorSelector): boolean => matchers.some(({ from, to }) => text.slice(from, to) === matcher);
  const keeps = (one: Expr): boolean =>
    aggregatesIn(one).every(
      ({ grouping }) => grouping !== undefined && !grouping.without && grouping.labels.some((kept) => kept.label === label),
    );
  return around.some((node) => {
    if (node.kind !== "binary" || node.matching !== undefined || node.operator === "or" || node.operator === "unless") return false;
    const own = contains(node.left, at) ? node.left : node.right;
    const other = own === node.left ? node.right : node.left;
    const read = selectorsIn(other);
    return contains(own, at) && read.length > 0 && read.every(asks) && keeps(own) && keeps(other);
  });
}

/** `sum(x) == 0`, `sum(x) + sum(y) <= 0`. */
export function isComparedWithNothing({ around, at }: Place): boolean {
  const aggregate = around.findLastIndex((node) => node.kind === "aggregate" && node.operatorSpan.from === at.from);
  const between = around.slice(0, aggregate).reverse();
  const upTo = between.findIndex((node) => node.kind === "binary" && isComparison(node.operator));
  const comparison = between[upTo];
  if (comparison?.kind !== "binary" || !["==", "<=", ">"].includes(comparison.operator)) return false;
  // As an operand it gives its value on.
  if (!between.slice(upTo + 1).every((node) => node.kind === "paren" || (node.kind === "binary" && isSetOperator(node.operator))))
    return false;
  const plain = between.slice(0, upTo).every((node) => node.kind === "paren" || (node.kind === "binary" && node.operator === "+"));
  return plain && comparison.right.kind === "number" && comparison.right.value === 0;
}

/** `x / (y > 0)` in a comparison. */
export function isGuardedDivisor({ around, at }: Place): boolean {
  const guard = around.findLast((node) => node.kind === "binary" && node.operatorSpan.from === at.from);
  if (guard?.kind !== "binary" || guard.right.kind !== "number" || guard.right.value !== 0) return false;
  const outer = around.slice(0, around.indexOf(guard));
  const division = outer.findLastIndex((node) => node.kind === "binary" && node.operator === "/" && contains(node.right, guard));
  const share = outer[division];
  if (share?.kind !== "binary" || !isPartOf(share.left, guard.left)) return false;
  const above = outer.slice(0, division).reverse();
  const comparison = above.find((node) => node.kind === "binary" && (isComparison(node.operator) || node.operator === "or"));
  return comparison?.kind === "binary" && isComparison(comparison.operator) && contains(comparison.left, share);
}

/** `y` in `x / (y > 0) < 1` and in `min(x / (y > 0)) < 1`, where what is divided is not negative. */
export function isDivisorOfLess({ around, at }: Place): boolean {
  const guard = around.findLast((node) => node.kind === "binary" && node.operatorSpan.from === at.from);
  if (guard?.kind !== "binary" || guard.right.kind !== "number" || guard.right.value !== 0) return false;
  const [share, ...above] = around.slice(0, around.indexOf(guard)).reverse().filter(isNoParenthesis);
  if (share?.kind !== "binary" || share.operator !== "/" || !contains(share.right, guard)) return false;
  const comparison = above.find((node) => !(node.kind === "aggregate" && node.operator === "min"));
  if (comparison?.kind !== "binary" || comparison.operator !== "<" || !contains(comparison.left, share)) return false;
  return selectorsIn(share.left).length > 0 && binariesIn(share.left).length === 0 && !/deriv|delta|predict/.test(kindsIn(share.left));
}

const isNoParenthesis = ({ kind }: Expr): boolean => kind !== "paren";

export function isInfo(expr: Expr): boolean {
  return expr.kind === "selector" && expr.name?.endsWith("_info") === true;
}

export function isLessThanOne({ operator, left, right }: Binary, at: Span): boolean {
  if (operator !== "<" || right.from !== at.from) return false;
  const read = selectorsIn(left);
  return read.length > 0 && read.every(({ name = "" }) => isWhole(name)) && !/rate|_over_time|quantile|\//.test(kindsIn(left));
}

/** The packs also tell of what several jobs read, and of volumes that several nodes mount. */
const PACKS: readonly string[] = ["kubernetes", "platform"];

export function isOneSeries({ expr, grouping }: Aggregate, what: string, system: string): boolean {
  const [selector, ...others] = selectorsIn(expr);
  if (grouping === undefined || grouping.without || selector === undefined || others.length > 0) return false;
  const { name = "", matchers } = selector;
  const pinned = matchers.flatMap(({ label, operator }) => (operator === "=" ? [label] : []));
  const kept = [...grouping.labels.map(({ label }) => label), ...pinned];
  const labels = labelsOf(name);
  if (labels === undefined || !labels.every((label) => kept.includes(label))) return false;
  // Several probers ask the one instance.
  if (kept.includes("instance") && !name.startsWith("probe_") && !PACKS.includes(system)) return true;
  return /^(?:max -> min|min -> max)$/.test(what) && (isOfOneProcess(name) || (isOfVolume(name) && !PACKS.includes(system)));
}
