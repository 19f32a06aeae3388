/**
 * Words that mean something in PromQL. Prometheus recognises them in any case, and takes most of them for names where nothing else can stand.
 *
 * @see https://github.com/prometheus/prometheus/blob/main/promql/parser/lex.go
 */
import { AGGREGATIONS } from "./functions";

/** Words that stand between two operands. */
export const BINARY_WORDS: ReadonlySet<string> = new Set(["and", "or", "unless", "atan2"]);

/** Words that a list of labels follows. */
export const LIST_WORDS: ReadonlySet<string> = new Set(["by", "without", "on", "ignoring", "group_left", "group_right"]);

/** Words that may stand within the brackets of a range. */
export const DURATION_WORDS: ReadonlySet<string> = new Set(["step", "range", "max_of", "min_of"]);

/** Words that are numbers. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(["inf", "nan"]);

/** `fill` and its kin are words only where a parenthesis follows, so that metrics of these names stay readable. */
export const FILL_WORDS: ReadonlySet<string> = new Set(["fill", "fill_left", "fill_right"]);

export const KEYWORDS: ReadonlySet<string> = new Set([
  ...BINARY_WORDS,
  ...LIST_WORDS,
  ...DURATION_WORDS,
  ...FILL_WORDS,
  ...AGGREGATIONS,
  ..."offset smoothed anchored bool start end".split(" "),
]);
