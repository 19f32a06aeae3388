/** Windows of a query's own, whoever renders it, and looking back. */
import { number } from "./expression";
import { query } from "./make-query";
import { readsText, shifted } from "./shift";
import type { Query, QueryFault, QueryKind } from "./signal";
import type { QueryUnit } from "./unit";
import { DEFAULT_WINDOW, type FixedWindow, type PanelWindow, type Window, isPanelWindow, windowSeconds } from "./window";
import { windowFaults } from "./window-faults";

/**
 * The query over this window, in panels and rules alike: `over("24h", increase(runs))`. Over `$__range`, all that a panel shows, it is for panels only.
 */
export function over<W extends Window, K extends QueryKind, U extends QueryUnit, L extends string>(
  window: W,
  { kind, labels, expression, ...facts }: Query<K, U, L>,
): Query<W extends PanelWindow ? "panel" : K, U, L> {
  const made = isPanelWindow(window) ? "panel" : kind;
  return query(made as W extends PanelWindow ? "panel" : K, labels, () => expression(window), {
    ...facts,
    faults: [...facts.faults, ...windowFaults(window)],
  });
}

/** What the query said so long ago: `earlier("1h", over("24h", share))` is the share of the 24 hours that ended an hour ago. */
export function earlier<K extends QueryKind, U extends QueryUnit, L extends string>(
  ago: FixedWindow,
  { kind, labels, expression, ...facts }: Query<K, U, L>,
): Query<K, U, L> {
  const seconds = windowSeconds(ago);
  return query(kind, labels, (window) => (seconds === undefined ? number(0) : shifted(expression(window), seconds)), {
    ...facts,
    faults: [...facts.faults, ...windowFaults(ago), ...(readsText(expression(DEFAULT_WINDOW)) ? [TEXT] : [])],
  });
}

const TEXT: QueryFault = {
  what: "The query reads series by a text, so it cannot be moved in time.",
  got: "a leaf that is no number",
  allowed: "series(...) in the place of leaf(...)",
  remedy: "Make the expression with series.",
};
