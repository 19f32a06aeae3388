/**
 * Functions of LogQL, and what Loki's parser demands of each.
 *
 * @see https://grafana.com/docs/loki/latest/query/metric_queries/
 */
export interface RangeFunction {
  /** Whether a number has to be taken out of each line with `unwrap`. */
  readonly unwrap: "required" | "allowed" | "refused";
  /** Whether `by` and `without` may stand behind it. */
  readonly grouping: boolean;
  /** Whether it takes a number first. */
  readonly parameter: boolean;
}

const counts = { unwrap: "refused", grouping: false, parameter: false } as const;
const computes = { unwrap: "required", grouping: true, parameter: false } as const;

export const RANGE_FUNCTIONS: Readonly<Record<string, RangeFunction>> = {
  count_over_time: counts,
  bytes_over_time: counts,
  bytes_rate: counts,
  rate: { unwrap: "allowed", grouping: false, parameter: false },
  absent_over_time: { unwrap: "allowed", grouping: false, parameter: false },
  rate_counter: { unwrap: "required", grouping: false, parameter: false },
  sum_over_time: { unwrap: "required", grouping: false, parameter: false },
  avg_over_time: computes,
  min_over_time: computes,
  max_over_time: computes,
  stddev_over_time: computes,
  stdvar_over_time: computes,
  first_over_time: computes,
  last_over_time: computes,
  quantile_over_time: { ...computes, parameter: true },
};

export interface VectorFunction {
  readonly grouping: boolean;
  readonly parameter: boolean;
}

const aggregates = { grouping: true, parameter: false } as const;

export const VECTOR_FUNCTIONS: Readonly<Record<string, VectorFunction>> = {
  sum: aggregates,
  avg: aggregates,
  count: aggregates,
  max: aggregates,
  min: aggregates,
  stddev: aggregates,
  stdvar: aggregates,
  topk: { grouping: true, parameter: true },
  bottomk: { grouping: true, parameter: true },
  approx_topk: { grouping: false, parameter: true },
  sort: { grouping: false, parameter: false },
  sort_desc: { grouping: false, parameter: false },
};

export const CONVERSIONS = ["bytes", "duration", "duration_seconds"] as const;

/** Words that are functions only where a parenthesis or a grouping follows; elsewhere they are names. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(RANGE_FUNCTIONS),
  ...Object.keys(VECTOR_FUNCTIONS),
  ...CONVERSIONS,
  "vector",
  "label_replace",
  "ip",
]);

/** Words that can never be the name of a label. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  "by",
  "without",
  "bool",
  "offset",
  "on",
  "ignoring",
  "group_left",
  "group_right",
  "or",
  "and",
  "unless",
  "json",
  "regexp",
  "logfmt",
  "unpack",
  "pattern",
  "label_format",
  "line_format",
  "unwrap",
  "decolorize",
  "drop",
  "keep",
]);

export const PARSER_FLAGS: ReadonlySet<string> = new Set(["--strict", "--keep-empty"]);
