/**
 * Tells LogQL from PromQL. A ruler of Loki takes files of the same form as Prometheus, and a panel need not say of which type its data source is, so the
 * expression itself has to tell.
 */
export type QueryLanguage = "promql" | "logql" | "traceql";

/** Functions that only LogQL has. */
const LOG_FUNCTIONS = /\b(?:bytes_over_time|bytes_rate|rate_counter|approx_topk)\s*\(|\bunwrap\s/;

/** Whether an expression can only be LogQL: it has a pipe, filters lines, or calls what only LogQL has. */
export function isLogql(expression: string): boolean {
  const bare = expression.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|#[^\n]*/g, (piece) =>
    piece.startsWith("#") ? "" : '""',
  );
  return /\|/.test(bare) || /\}\s*(?:!=|!~|!>)\s*""/.test(bare) || LOG_FUNCTIONS.test(bare) || isLogRange(bare);
}

/** `count_over_time({app="x"}[5m])`: PromQL takes it, and nobody writes a selector without a name there. */
function isLogRange(bare: string): boolean {
  return (
    /\b(?:count_over_time|rate)\s*\(\s*\{(?![^}]*__name__)[^}]*\}\s*\[/.test(bare) &&
    !/\b[a-zA-Z_:][\w:]*\s*(?:\{|\[)/.test(bare.replace(/\w+\s*\(/g, "("))
  );
}
