/** What an operation makes of its two sides. */
import {
  type ArithmeticOperator,
  type Binary,
  type ComparisonOperator,
  type Expr,
  isComparison,
  isSetOperator,
  unparen,
} from "../syntax/ast";
import { AGE, constant } from "./calls";
import { matchedLabels, union } from "./labels";
import { type Mismatch, findMismatch } from "./matching";
import type { Nature, Shape } from "./shape";
import { RATIO, UNITLESS, sameUnit, unitOfArithmetic } from "./units";

export interface BinaryResult {
  readonly shape: Shape;
  /** Why the sides can never match. @default - something may match */
  readonly mismatch?: Mismatch;
}

export function inferBinary(binary: Binary, left: Shape, right: Shape): BinaryResult {
  const { operator, matching } = binary;
  if (left.type !== "vector" && right.type !== "vector") return { shape: scalarResult(binary, left, right) };
  if (left.type !== "vector" || right.type !== "vector") return { shape: withNumber(binary, left, right) };
  const mismatch = operator === "or" || binary.fill !== undefined ? undefined : findMismatch(left, right, matching);
  const told = mismatch === undefined ? {} : { mismatch };
  if (isSetOperator(operator)) return { shape: setResult(operator, left, right, mismatch), ...told };
  const empty = mismatch !== undefined || left.empty === "always" || right.empty === "always" ? "always" : "maybe";
  const labels = matchedLabels(left.labels, right.labels, matching);
  if (isComparison(operator)) {
    const side = matching?.group === "right" && !binary.bool ? right : left;
    const shape: Shape = { ...side, labels, empty };
    return { shape: binary.bool ? boolean({ ...shape, sources: [...left.sources, ...right.sources] }) : shape, ...told };
  }
  if (operator === "</" || operator === ">/") return { shape: { ...left, labels, empty }, ...told };
  return { shape: { ...arithmetic(operator, binary, left, right), labels, empty }, ...told };
}

function setResult(operator: "and" | "or" | "unless", left: Shape, right: Shape, mismatch: Mismatch | undefined): Shape {
  switch (operator) {
    case "and":
      return { ...left, empty: mismatch !== undefined || left.empty === "always" || right.empty === "always" ? "always" : "maybe" };
    case "unless":
      return { ...left, empty: left.empty === "always" ? "always" : "maybe" };
    case "or": {
      const empty =
        left.empty === "always" && right.empty === "always"
          ? "always"
          : left.empty === "never" || right.empty === "never"
            ? "never"
            : "maybe";
      const { unit: _, highest: __, ...rest } = left;
      const highest = left.highest === undefined || right.highest === undefined ? undefined : Math.max(left.highest, right.highest);
      // `or 0 * something` fills gaps with zeros: the figures are still those of the left side.
      return {
        ...rest,
        labels: union(left.labels, right.labels),
        sources: [...left.sources, ...right.sources],
        aggregated: left.aggregated && right.aggregated,
        nan: left.nan || right.nan,
        empty,
        ...(left.unit === undefined ? {} : { unit: left.unit }),
        ...(highest === undefined ? {} : { highest }),
      };
    }
  }
}

function scalarResult({ operator, bool }: Binary, left: Shape, right: Shape): Shape {
  const value = left.value === undefined || right.value === undefined ? undefined : calculate(operator, left.value, right.value);
  if (left.nature === "constant" && right.nature === "constant") return constant(value);
  if (bool) return { ...left, nature: "boolean", unit: UNITLESS };
  return isSetOperator(operator) || isComparison(operator) || operator === "</" || operator === ">/"
    ? constant()
    : { ...arithmeticOf(operator, left, right), type: "scalar" };
}

/** A vector with a number on one side. */
function withNumber(binary: Binary, left: Shape, right: Shape): Shape {
  const { operator } = binary;
  const side = left.type === "vector" ? left : right;
  if (isComparison(operator)) {
    const impossible = side === left && isImpossible(operator, left, right.value);
    return binary.bool ? boolean(side) : { ...side, empty: impossible || side.empty === "always" ? "always" : "maybe" };
  }
  if (isSetOperator(operator) || operator === "</" || operator === ">/") return side;
  return { ...arithmeticOf(operator, left, right), type: "vector", labels: side.labels, empty: side.empty };
}

/** Whether no value can pass: a quantile above its highest bucket, a share above 1. */
function isImpossible(operator: ComparisonOperator, { highest }: Shape, threshold: number | undefined): boolean {
  if (highest === undefined || threshold === undefined) return false;
  switch (operator) {
    case ">":
      return threshold >= highest;
    case ">=":
    case "==":
      return threshold > highest;
    default:
      return false;
  }
}

function arithmetic(operator: ArithmeticOperator, binary: Binary, left: Shape, right: Shape): Shape {
  const made = arithmeticOf(operator, left, right);
  if (operator !== "/") return made;
  const nan = left.nan || right.nan || !isGuarded(binary.right);
  return { ...made, nan };
}

function arithmeticOf(operator: ArithmeticOperator, left: Shape, right: Shape): Shape {
  const main = left.nature === "constant" ? right : left;
  const unit = unitOfArithmetic(operator, left, right);
  const { unit: _, highest: __, value: ___, ...rest } = main;
  const nature = natureOf(operator, left, right);
  return {
    ...rest,
    nature,
    rated: left.rated || right.rated,
    sources: [...left.sources, ...right.sources],
    aggregated: (left.aggregated || left.nature === "constant") && (right.aggregated || right.nature === "constant"),
    nan: left.nan || right.nan,
    ...(isScaled(operator, left, right) ? { scaled: true } : {}),
    ...(nature === "age"
      ? { unit: AGE.unit }
      : nature === "share" && (unit?.base === "ratio" || isAtMostOne(operator, left, right))
        ? { unit: RATIO }
        : unit === undefined
          ? {}
          : { unit }),
    ...(isAtMostOne(operator, left, right) ? { highest: 1 } : {}),
  };
}

/** A part of a whole is at most 1, and so is what is left of it. Retries of requests are not: they are other events. */
function isAtMostOne(operator: ArithmeticOperator, left: Shape, right: Shape): boolean {
  if (operator === "-") return left.value === 1 && right.highest === 1;
  return (
    operator === "/" &&
    EVENTS.has(left.nature) &&
    EVENTS.has(right.nature) &&
    left.scaled !== true &&
    right.scaled !== true &&
    isPartOf(left, right)
  );
}

function isScaled(operator: ArithmeticOperator, left: Shape, right: Shape): boolean {
  const factor = operator === "*" || operator === "/" ? [left, right].find(({ value }) => value !== undefined && value !== 1) : undefined;
  return factor !== undefined || left.scaled === true || right.scaled === true;
}

/** Whether all that the first reads is of metrics that the second reads too, over the same time. */
function isPartOf(part: Shape, whole: Shape): boolean {
  const keys = ({ sources }: Shape): string[] =>
    sources.map(
      ({ selector, window }) =>
        `${(selector.name ?? "").replace(/_(?:bucket|count)$/, "")} ${window ?? ""} ${selector.offset?.seconds ?? 0}`,
    );
  const read = keys(whole);
  return (
    part.sources.length > 0 &&
    part.sources.every(({ selector }) => selector.name !== undefined) &&
    keys(part).every((key) => read.includes(key))
  );
}

function natureOf(operator: ArithmeticOperator, left: Shape, right: Shape): Nature {
  if (operator === "-" && left.unit?.base === "timestamp" && right.unit?.base === "timestamp") return "age";
  if (operator === "*" && (left.value === 0 || right.value === 0)) return "unknown";
  if (left.nature === "constant")
    return right.nature === "share" || operator === "*" ? right.nature : operator === "/" ? "unknown" : right.nature;
  if (right.nature === "constant") return operator === "^" || operator === "%" ? "unknown" : left.nature;
  // The value of an info metric is 1: it is multiplied with for its labels.
  if (operator === "*" && right.nature === "info") return left.nature;
  if (operator === "*" && left.nature === "info") return right.nature;
  if (operator === "/") return quotientNature(left, right);
  if (operator === "+" || operator === "-")
    return left.nature === right.nature ? left.nature : left.nature === "unknown" ? right.nature : left.nature;
  return left.nature === right.nature ? left.nature : "unknown";
}

const EVENTS: ReadonlySet<Nature> = new Set(["rate", "increase", "bucket"]);

/** Events of events are a share, amounts of events a mean, an amount of a limit a usage. */
function quotientNature(left: Shape, right: Shape): Nature {
  if (EVENTS.has(left.nature) && EVENTS.has(right.nature)) {
    if (left.unit === undefined || right.unit === undefined) return "share";
    return sameUnit(left.unit, right.unit) ? "share" : right.unit.base === "none" ? "mean" : "usage";
  }
  if (left.nature === "counter" || right.nature === "counter") return "counter";
  if (left.nature === "count" && right.nature === "count") return "usage";
  return left.nature === "unknown" || right.nature === "unknown" ? "unknown" : "usage";
}

/** Whether a denominator cannot be 0: it is compared with something above, or is a number. */
function isGuarded(denominator: Expr): boolean {
  const expr = unparen(denominator);
  if (expr.kind === "number") return expr.value !== 0;
  if (expr.kind === "binary" && isComparison(expr.operator)) {
    const limit = unparen(expr.right);
    if (limit.kind !== "number") return true;
    return expr.operator === ">"
      ? limit.value >= 0
      : expr.operator === ">=" || expr.operator === "=="
        ? limit.value > 0
        : expr.operator === "!=" && limit.value === 0;
  }
  if (expr.kind === "binary" && expr.operator === "and") return isGuarded(expr.left) || isGuarded(expr.right);
  if (expr.kind === "call" && expr.name === "clamp_min") return true;
  return expr.kind === "aggregate" && isGuarded(expr.expr);
}

function boolean(shape: Shape): Shape {
  const { highest: _, ...rest } = shape;
  return { ...rest, nature: "boolean", unit: UNITLESS };
}

function calculate(operator: Binary["operator"], left: number, right: number): number | undefined {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "%":
      return left % right;
    case "^":
      return left ** right;
    default:
      return undefined;
  }
}
