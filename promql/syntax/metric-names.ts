/** The names of all metrics that an expression reads; none where it does not parse. */
import { walk } from "./ast";
import { isFailure, parsePromql } from "./parse";

/** Panels are drawn for every environment, and each asks what its expressions read. */
const remembered = new Map<string, ReadonlySet<string>>();

export function metricNamesIn(source: string): ReadonlySet<string> {
  const known = remembered.get(source);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const parsed = parsePromql(source, { dashboard: true });
  if (!isFailure(parsed)) {
    walk(parsed.expr, (expr) => {
      if (expr.kind === "selector" && expr.name !== undefined) names.add(expr.name);
    });
  }
  remembered.set(source, names);
  return names;
}
