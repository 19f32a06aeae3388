/** Which labels the series of a LogQL figure have. */
import type { LogContract } from "../logs";
import { Analysis } from "./analysis";
import { checkExpr } from "./checks/metric";
import { isLogqlFailure, parseLogql } from "./syntax/parse";

/** @returns undefined where it cannot be told, because the text is not LogQL or a stage makes labels that nobody knows of */
export function resultLabels(source: string, logs: LogContract): readonly string[] | undefined {
  const parsed = parseLogql(source);
  if (isLogqlFailure(parsed)) return undefined;
  const { expr } = parsed;
  // What is absent has no line to take labels from: Loki takes those that the selector states.
  if (expr.kind === "range" && expr.operator === "absent_over_time") {
    return expr.lines.selector.matchers.filter(({ operator }) => operator === "=").map(({ label }) => label.name);
  }
  const { labels, open } = checkExpr(expr, new Analysis(source, { at: "" }, logs));
  return open ? undefined : [...labels.keys()];
}
