/**
 * Between which two figures the result of an expression lies, as far as its text alone tells: `count` never gives 0, `absent` gives nothing but 1, `hour` ends
 * at 23. NaN lies in no range: it meets no comparison but `!=`.
 *
 * @see https://prometheus.io/docs/prometheus/latest/querying/functions/
 */
import { type Aggregate, type Binary, type Call, type Expr, isComparison } from "../syntax/ast";

/** Both ends are included. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

const ANY: ValueRange = { low: -Infinity, high: Infinity };
const FROM_ZERO: ValueRange = { low: 0, high: Infinity };
const FROM_ONE: ValueRange = { low: 1, high: Infinity };
const ONE: ValueRange = { low: 1, high: 1 };
const WAVE: ValueRange = { low: -1, high: 1 };

/** Functions whose result lies in the same range whatever they are given. */
const FUNCTIONS: Readonly<Record<string, ValueRange>> = {
  absent: ONE,
  absent_over_time: ONE,
  present_over_time: ONE,
  count_over_time: FROM_ONE,
  changes: FROM_ZERO,
  resets: FROM_ZERO,
  abs: FROM_ZERO,
  sqrt: FROM_ZERO,
  exp: FROM_ZERO,
  stddev_over_time: FROM_ZERO,
  stdvar_over_time: FROM_ZERO,
  mad_over_time: FROM_ZERO,
  sgn: WAVE,
  sin: WAVE,
  cos: WAVE,
  time: FROM_ZERO,
  minute: { low: 0, high: 59 },
  hour: { low: 0, high: 23 },
  day_of_week: { low: 0, high: 6 },
  day_of_month: { low: 1, high: 31 },
  day_of_year: { low: 1, high: 366 },
  days_in_month: { low: 28, high: 31 },
  month: { low: 1, high: 12 },
};

/** Functions that give one of the figures of their operand, or one between them; the operand's place among the arguments. */
const PASSED_ON: Readonly<Record<string, number>> = {
  avg_over_time: 0,
  min_over_time: 0,
  max_over_time: 0,
  last_over_time: 0,
  first_over_time: 0,
  label_replace: 0,
  label_join: 0,
  sort: 0,
  sort_desc: 0,
  sort_by_label: 0,
  sort_by_label_desc: 0,
  scalar: 0,
  vector: 0,
};

const AGGREGATIONS: Readonly<Record<string, ValueRange>> = { count: FROM_ONE, group: ONE, stddev: FROM_ZERO, stdvar: FROM_ZERO };
const AGGREGATIONS_PASSED_ON: readonly string[] = ["avg", "min", "max", "topk", "bottomk", "limitk", "limit_ratio"];

/** The series that Prometheus writes itself. @see https://prometheus.io/docs/concepts/jobs_instances/ */
const SERIES: Readonly<Record<string, ValueRange>> = { up: { low: 0, high: 1 }, ALERTS: ONE, scrape_duration_seconds: FROM_ZERO };

/** Where nothing is known, from minus to plus infinity. A range that no figure lies in has `low` above `high`. */
export function valueRange(expr: Expr): ValueRange {
  switch (expr.kind) {
    case "number":
      return expr.variable === true ? ANY : { low: expr.value, high: expr.value };
    case "paren":
    case "subquery":
      return valueRange(expr.expr);
    case "matrix":
      return valueRange(expr.selector);
    case "selector":
      return (expr.name === undefined ? undefined : SERIES[expr.name]) ?? ANY;
    case "unary":
      return expr.operator === "-" ? negated(valueRange(expr.expr)) : valueRange(expr.expr);
    case "aggregate":
      return ofAggregate(expr);
    case "call":
      return ofCall(expr);
    case "binary":
      return ofBinary(expr);
    case "string":
      return ANY;
  }
}

function ofAggregate({ operator, expr }: Aggregate): ValueRange {
  if (AGGREGATIONS_PASSED_ON.includes(operator)) return valueRange(expr);
  return operator === "sum" ? ofSum(valueRange(expr)) : (AGGREGATIONS[operator] ?? ANY);
}

/** A sum of one or more figures. */
function ofSum({ low, high }: ValueRange): ValueRange {
  return { low: low >= 0 ? low : -Infinity, high: high <= 0 ? high : Infinity };
}

function ofCall({ name, args }: Call): ValueRange {
  const operand = args[PASSED_ON[name] ?? 0];
  if (operand === undefined) return FUNCTIONS[name] ?? ANY;
  if (name in PASSED_ON) return valueRange(operand);
  if (name === "sum_over_time") return ofSum(valueRange(operand));
  if (name === "clamp_min" || name === "clamp_max" || name === "clamp") return clamped(name, args);
  return FUNCTIONS[name] ?? ANY;
}

function clamped(name: string, args: readonly Expr[]): ValueRange {
  const [operand, first, second] = args.map(valueRange);
  if (operand === undefined || first === undefined) return ANY;
  const low = name === "clamp_max" ? -Infinity : first.low;
  const high = name === "clamp_max" ? first.high : name === "clamp_min" ? Infinity : (second?.high ?? Infinity);
  return known(Math.min(Math.max(operand.low, low), high), Math.max(Math.min(operand.high, high), low));
}

function ofBinary(expr: Binary): ValueRange {
  const left = valueRange(expr.left);
  if (expr.operator === "and" || expr.operator === "unless") return left;
  if (expr.fill !== undefined) return ANY;
  const right = valueRange(expr.right);
  if (expr.bool) return { low: 0, high: 1 };
  if (isComparison(expr.operator)) return filtered(left, expr.operator, right);
  switch (expr.operator) {
    case "or":
      return known(Math.min(left.low, right.low), Math.max(left.high, right.high));
    case "+":
      return known(left.low + right.low, left.high + right.high);
    case "-":
      return known(left.low - right.high, left.high - right.low);
    case "*":
      return multiplied(left, right);
    case "/":
      return right.low > 0 ? multiplied(left, { low: right.high === Infinity ? 0 : 1 / right.high, high: 1 / right.low }) : ANY;
    default:
      return ANY;
  }
}

/** What a comparison lets through of its left side; a constant on the left lets the right side through where that is a vector. */
function filtered(left: ValueRange, operator: Binary["operator"], right: ValueRange): ValueRange {
  if (left.low === left.high) return ANY;
  if (operator === ">" || operator === ">=") return known(Math.max(left.low, right.low), left.high);
  if (operator === "<" || operator === "<=") return known(left.low, Math.min(left.high, right.high));
  return operator === "==" ? known(Math.max(left.low, right.low), Math.min(left.high, right.high)) : left;
}

function multiplied(left: ValueRange, right: ValueRange): ValueRange {
  const products = [left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high].map((product, index) => {
    const [first, second] = [index < 2 ? left.low : left.high, index % 2 === 0 ? right.low : right.high];
    return first === 0 || second === 0 ? 0 : product;
  });
  return known(Math.min(...products), Math.max(...products));
}

function negated({ low, high }: ValueRange): ValueRange {
  return { low: -high, high: -low };
}

function known(low: number, high: number): ValueRange {
  return { low: Number.isNaN(low) ? -Infinity : low, high: Number.isNaN(high) ? Infinity : high };
}

/** Whether no figure of the left range stands in this relation to one of the right. Never so for `!=`, which what is not a number meets too. */
export function neverHolds(left: ValueRange, operator: Binary["operator"], right: ValueRange): boolean {
  if (operator === ">") return left.high <= right.low;
  if (operator === ">=") return left.high < right.low;
  if (operator === "<") return left.low >= right.high;
  if (operator === "<=") return left.low > right.high;
  return operator === "==" && (left.high < right.low || left.low > right.high);
}
