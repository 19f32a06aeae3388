/** The guards that alerts need most: enough events, and events at all. */
import { type By, type Events, increase, over, rate } from "../signals/query";
import type { LabelOf, Selection } from "../signals/selection";
import type { FixedWindow } from "../signals/signal";
import type { Guard } from "./alert";

/** At least so many events within the window of the alert, so that one bad event of two is no half. */
export function atLeast<C extends Events, L extends LabelOf<C> = never>(count: number, events: Selection<C>, options: By<L> = {}): Guard {
  return {
    query: increase(events, options),
    comparison: { operator: ">=", threshold: count },
    reason: `With fewer than ${count} the figure says little.`,
  };
}

/** More than so many events per second within the window of the alert. */
export function moreThan<C extends Events, L extends LabelOf<C> = never>(
  perSecond: number,
  events: Selection<C>,
  options: By<L> = {},
): Guard {
  return {
    query: rate(events, options),
    comparison: { operator: ">", threshold: perSecond },
    reason: `With ${perSecond} per second or fewer the figure says little.`,
  };
}

/** Something still happens, so that a gauge that is set only then is not what it was long ago. */
export function stillHappening<C extends Events, L extends LabelOf<C> = never>(
  events: Selection<C>,
  within: FixedWindow,
  options: By<L> = {},
): Guard {
  return {
    query: over(within, rate(events, options)),
    comparison: { operator: ">", threshold: 0 },
    reason: `The figure is set when something happens; when nothing has for ${within}, it is an old one.`,
  };
}
