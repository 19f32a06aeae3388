/** The names of all metrics that an expression reads; none where it does not parse. */
import { walk } from "./ast";
import { isFailure, parsePromql } from "./parse";

export function metricNamesIn(source: string): ReadonlySet<string> {
  const parsed = parsePromql(source, { dashboard: true });
  const names = new Set<string>();
  if (isFailure(parsed)) return names;
  walk(parsed.expr, (expr) => {
    if (expr.kind === "selector" && expr.name !== undefined) names.add(expr.name);
  });
  return names;
}
