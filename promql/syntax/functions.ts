/**
 * The functions of Prometheus 3 with the types of their arguments.
 *
 * @see https://prometheus.io/docs/prometheus/latest/querying/functions/
 * @see https://github.com/prometheus/prometheus/blob/main/promql/parser/functions.go
 */
import type { ValueType } from "./ast";

export interface FunctionSignature {
  readonly args: readonly ValueType[];
  /** How many arguments beyond the list there may be: the last type repeats; -1 for any number, and with more than 0 the last may be left out. */
  readonly variadic: number;
  readonly returns: ValueType;
  /** True where the function is there only with the feature flag `promql-experimental-functions`. */
  readonly experimental: boolean;
}

const VECTOR: readonly ValueType[] = ["vector"];
const MATRIX: readonly ValueType[] = ["matrix"];

export const FUNCTIONS: Readonly<Record<string, FunctionSignature>> = {
  ...all(
    [
      ..."abs absent acos acosh asin asinh atan atanh ceil cos cosh deg exp floor histogram_avg histogram_count histogram_sum".split(" "),
      ..."histogram_stddev histogram_stdvar ln log10 log2 rad sgn sin sinh sort sort_desc sqrt tan tanh timestamp".split(" "),
    ],
    VECTOR,
  ),
  ...all("days_in_month day_of_month day_of_week day_of_year hour minute month year".split(" "), VECTOR, 1),
  ...all(
    [
      ..."absent_over_time avg_over_time changes count_over_time delta deriv idelta increase irate last_over_time".split(" "),
      ..."max_over_time min_over_time present_over_time rate resets stddev_over_time stdvar_over_time sum_over_time".split(" "),
    ],
    MATRIX,
  ),
  ...experimental(
    all(
      "first_over_time mad_over_time ts_of_first_over_time ts_of_last_over_time ts_of_max_over_time ts_of_min_over_time".split(" "),
      MATRIX,
    ),
  ),
  clamp: signature(["vector", "scalar", "scalar"]),
  clamp_max: signature(["vector", "scalar"]),
  clamp_min: signature(["vector", "scalar"]),
  histogram_fraction: signature(["scalar", "scalar", "vector"]),
  histogram_quantile: signature(["scalar", "vector"]),
  label_join: signature(["vector", "string", "string", "string"], -1),
  label_replace: signature(["vector", "string", "string", "string", "string"]),
  pi: signature([], 0, "scalar"),
  predict_linear: signature(["matrix", "scalar"]),
  quantile_over_time: signature(["scalar", "matrix"]),
  round: signature(["vector", "scalar"], 1),
  scalar: signature(VECTOR, 0, "scalar"),
  time: signature([], 0, "scalar"),
  vector: signature(["scalar"]),
  ...experimental({
    double_exponential_smoothing: signature(["matrix", "scalar", "scalar"]),
    end: signature([], 0, "scalar"),
    histogram_quantiles: signature(["vector", "string", "scalar", "scalar"], 9),
    info: signature(["vector", "vector"], 1),
    max_of: signature(["scalar", "scalar"], 0, "scalar"),
    min_of: signature(["scalar", "scalar"], 0, "scalar"),
    range: signature([], 0, "scalar"),
    sort_by_label: signature(["vector", "string"], -1),
    sort_by_label_desc: signature(["vector", "string"], -1),
    start: signature([], 0, "scalar"),
    start_timestamp: signature(VECTOR),
    step: signature([], 0, "scalar"),
  }),
};

/** Functions of Prometheus 2 that version 3 renamed. */
export const RENAMED: Readonly<Record<string, string>> = { holt_winters: "double_exponential_smoothing" };

/** Aggregations that take a parameter before the operand. */
export const PARAMETER_TYPES: Readonly<Record<string, ValueType>> = {
  topk: "scalar",
  bottomk: "scalar",
  quantile: "scalar",
  limitk: "scalar",
  limit_ratio: "scalar",
  count_values: "string",
};

export const EXPERIMENTAL_AGGREGATIONS: ReadonlySet<string> = new Set(["limitk", "limit_ratio"]);

export const AGGREGATIONS: readonly string[] = [..."sum avg count min max group stddev stdvar".split(" "), ...Object.keys(PARAMETER_TYPES)];

function signature(args: readonly ValueType[], variadic = 0, returns: ValueType = "vector"): FunctionSignature {
  return { args, variadic, returns, experimental: false };
}

function all(names: readonly string[], args: readonly ValueType[], variadic = 0): Record<string, FunctionSignature> {
  return Object.fromEntries(names.map((name) => [name, signature(args, variadic)]));
}

function experimental(functions: Readonly<Record<string, FunctionSignature>>): Record<string, FunctionSignature> {
  return Object.fromEntries(Object.entries(functions).map(([name, entry]) => [name, { ...entry, experimental: true }]));
}
