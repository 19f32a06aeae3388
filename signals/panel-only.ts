/** Queries to look at, which no rule may read: the highest few, dates, and selections that the reader of a dashboard makes. */
import type { MetricContract } from "../metrics/contract";
import { binary, call, number } from "./expression";
import { query } from "./make-query";
import { type LabelOf, type Selection, narrowed } from "./selection";
import type { Query, QueryFault, QueryKind } from "./signal";
import type { QueryUnit } from "./unit";

/** The series with the highest values, at most so many at any moment. In an alert, series that come and go would start it anew each time. */
export function topk<U extends QueryUnit, L extends string>(
  atMost: number,
  { labels, expression, ...facts }: Query<QueryKind, U, L>,
): Query<"panel", U, L> {
  return query("panel", labels, (window) => call("topk", number(atMost), expression(window)), {
    ...facts,
    faults: [...facts.faults, ...(Number.isInteger(atMost) && atMost > 0 ? [] : [noCount(atMost)])],
  });
}

/** A moment as Grafana reads it, in milliseconds. */
export function date<L extends string>({ labels, expression, ...facts }: Query<QueryKind, "timestamp", L>): Query<"panel", "date", L> {
  return query("panel", labels, (window) => binary(expression(window), "*", number(1000)), { ...facts, unit: "date" });
}

/** Narrows a selection to what the reader of a dashboard has chosen. Only of metrics that have all the labels. */
export type Narrow<Label extends string> = <C extends MetricContract>(
  selection: Selection<C> & ([Label] extends [LabelOf<C>] ? unknown : { readonly labelsThatItLacks: Exclude<Label, LabelOf<C>> }),
) => Selection<C>;

/**
 * A query of what the reader of a dashboard has chosen, by variables of the dashboard: `withVariables({ agent_type: "agent_type" }, (narrow) =>
 * buckets(narrow(runDurations)))`.
 *
 * @param variables names of the dashboard's variables by label
 */
export function withVariables<const Label extends string, U extends QueryUnit, L extends string>(
  variables: Readonly<Record<Label, string>>,
  make: (narrow: Narrow<Label>) => Query<QueryKind, U, L>,
): Query<"panel", U, L> {
  const more = Object.entries<string>(variables).map(([label, variable]) => ({ label, operator: "=~", value: `$${variable}` }) as const);
  const { labels, expression, ...facts } = make((selection) => narrowed(selection, more));
  return query("panel", labels, expression, facts);
}

function noCount(atMost: number): QueryFault {
  return {
    what: "There cannot be so many series.",
    got: String(atMost),
    allowed: "a whole number above 0",
    remedy: "Write how many series the panel shows at most.",
  };
}
