/** D23: figures of different units that are compared, added or subtracted, and thresholds that belong to another unit. */
import type { Shape } from "../infer/shape";
import { isKnown, sayUnit } from "../infer/units";
import { type Binary, isComparison, walk } from "../syntax/ast";
import { type Draft, type ExpressionContext } from "./check";

export function checkUnits(context: ExpressionContext): Draft[] {
  const drafts: Draft[] = [];
  walk(context.root, (expr) => {
    if (expr.kind !== "binary") return;
    const left = context.shapeOf(expr.left);
    const right = context.shapeOf(expr.right);
    const isSum = expr.operator === "+" || expr.operator === "-";
    if (isComparison(expr.operator) || isSum) drafts.push(...different(expr, left, right));
    if (isComparison(expr.operator)) drafts.push(...threshold(expr, left, right));
  });
  return drafts;
}

function different(expr: Binary, left: Shape, right: Shape): Draft[] {
  if (left.nature === "constant" || right.nature === "constant" || !isKnown(left.unit) || !isKnown(right.unit)) return [];
  if (left.unit.base === right.unit.base && left.unit.perSecond === right.unit.perSecond) return [];
  if (isAlike(left, right) || isAlike(right, left)) return [];
  return [
    {
      code: "D23",
      level: "defect",
      span: expr,
      why: `The left side is ${sayUnit(left.unit)} and the right side ${sayUnit(right.unit)}; ${expr.operator} of the two means nothing.`,
    },
  ];
}

/** Plain numbers stand for ratios and counts alike, and a timestamp less seconds is a timestamp. */
function isAlike(left: Shape, right: Shape): boolean {
  const [first, second] = [left.unit?.base, right.unit?.base];
  if (first === "timestamp" && second === "seconds") return true;
  if (first === "none" && (second === "ratio" || second === "cores")) return left.unit?.perSecond === right.unit?.perSecond;
  return false;
}

/** A threshold that is usual in another unit. */
function threshold(expr: Binary, left: Shape, right: Shape): Draft[] {
  const { value } = right;
  if (value === undefined || left.unit === undefined || left.unit.perSecond) return [];
  if (left.unit.base === "percent" && value > 0 && value < 1) {
    return [told(expr, `The figure is in percent, from 0 to 100, and ${value} looks like a share of 1.`)];
  }
  if (
    left.unit.base === "ratio" &&
    value > 1.5 &&
    value <= 100 &&
    (left.nature === "share" || left.nature === "usage") &&
    left.highest === 1
  ) {
    return [told(expr, `The figure is a share of 1, and ${value} looks like percent.`)];
  }
  if (left.unit.base === "cores" && value > 0 && value < 1 && left.nature === "rate") {
    return [told(expr, `The figure is in cores, and ${value} looks like a share: divide by the limit or the number of cores first.`)];
  }
  if (left.unit.base === "timestamp" && left.nature !== "age" && value > 0 && value < EARLIEST) {
    return [
      told(
        expr,
        `The figure is a point in time in seconds since 1970, and ${value} looks like a length of time: subtract it from time() first.`,
      ),
    ];
  }
  return [];
}

/** 1973: no program that is watched has started before, and no length of time is as long. */
const EARLIEST = 1e8;

function told(span: Draft["span"], why: string): Draft {
  return { code: "D23", level: "defect", span, why };
}
