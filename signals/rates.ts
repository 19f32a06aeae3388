/** How often something happens: events per second, events within a window, and what comes in less what goes out. */
import { binary, number } from "./expression";
import { type By, type CountUnit, type Events, type Kept, countUnitOf, eventsOf, labelValuesOf, labelsOf, query } from "./make-query";
import { type LabelOf, type Selection, isNarrowed } from "./selection";
import type { Query } from "./signal";
import type { UnitsAgree } from "./unit";
import { unitFaults } from "./unit-faults";

/** Events per second. Of a histogram: observations per second. */
export function rate<C extends Events, L extends LabelOf<C> = never>(
  events: Selection<C>,
  options: By<L> = {},
): Query<"level", `${CountUnit<C>}/s`, Kept<L>> {
  const labels = labelsOf(events, options.by);
  return query("level", labels, (window) => eventsOf(events, labels, window), {
    unit: `${countUnitOf(events)}/s`,
    labelValues: labelValuesOf(labels, events),
  });
}

/** Events per second that are some of a whole: 0 while there is a whole and none of the part has ever been seen. */
export function rateOfPart<P extends Events, W extends Events, L extends LabelOf<P> & LabelOf<W> = never>(
  part: Selection<P>,
  whole: Selection<W> & UnitsAgree<CountUnit<P>, CountUnit<W>>,
  options: By<L> = {},
): Query<"level", `${CountUnit<P>}/s`, Kept<L>> {
  const labels = labelsOf(part, options.by);
  return query(
    "level",
    labels,
    (window) => {
      const some = eventsOf(part, labels, window);
      return isNarrowed(part) ? binary(some, "or", binary(number(0), "*", eventsOf(whole, labels, window))) : some;
    },
    {
      unit: `${countUnitOf(part)}/s`,
      labelValues: labelValuesOf(labels, part, whole),
      faults: unitFaults(countUnitOf(part), countUnitOf<Events>(whole)),
    },
  );
}

/** Events within the window. Of a histogram: observations within the window. */
export function increase<C extends Events, L extends LabelOf<C> = never>(
  events: Selection<C>,
  options: By<L> = {},
): Query<"level", CountUnit<C>, Kept<L>> {
  const labels = labelsOf(events, options.by);
  return query("level", labels, (window) => eventsOf(events, labels, window, "increase"), {
    unit: countUnitOf(events),
    labelValues: labelValuesOf(labels, events),
  });
}

/** Events per second that came in, less those that went out: how fast something fills. */
export function netRate<I extends Events, O extends Events, P extends Events = O, L extends LabelOf<I> & LabelOf<O> & LabelOf<P> = never>(
  incoming: Selection<I>,
  outgoing: readonly [Selection<O> & UnitsAgree<CountUnit<I>, CountUnit<O>>, ...(Selection<P> & UnitsAgree<CountUnit<I>, CountUnit<P>>)[]],
  options: By<L> = {},
): Query<"level", `${CountUnit<I>}/s`, Kept<L>> {
  const labels = labelsOf(incoming, options.by);
  return query(
    "level",
    labels,
    (window) =>
      outgoing.reduce((left, selection) => binary(left, "-", eventsOf(selection, labels, window)), eventsOf(incoming, labels, window)),
    {
      unit: `${countUnitOf(incoming)}/s`,
      labelValues: labelValuesOf(labels, incoming, ...outgoing),
      faults: outgoing.flatMap((selection) => unitFaults(countUnitOf(incoming), countUnitOf<Events>(selection))),
    },
  );
}
