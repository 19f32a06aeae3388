/** One figure of another: shares of events, amounts per event, and what is used of a limit. None of them is ever NaN. */
import type { MetricContract, MetricUnit, ReplicaAggregation } from "../metrics/contract";
import { type Expression, binary, number, series } from "./expression";
import {
  type By,
  type Counter,
  type CountUnit,
  type Events,
  type Gauge,
  type GaugeOptions,
  type Joined,
  type Kept,
  type KindOf,
  aggregated,
  countUnitOf,
  eventsOf,
  joined,
  kindOf,
  labelValuesOf,
  labelsOf,
  query,
  unitOf,
} from "./make-query";
import { readGauge } from "./read-gauge";
import { type LabelOf, type Selection, isNarrowed, renderSelector } from "./selection";
import type { Query } from "./signal";
import type { QueryUnit, UnitsAgree } from "./unit";
import { unitFaults } from "./unit-faults";
import { type ShareUnless, type Volume, countedAs, enough, shareUnless, volumeFaults } from "./volume";

/**
 * Share of events: 0 when there were none of the part, absent without any event at all, never NaN.
 *
 * @param part events that count, out of the whole
 * @param whole all events; several selections are added up, and one that is not exposed counts as nothing
 */
export function ratio<
  P extends Events,
  W extends Events,
  V extends Events = W,
  L extends LabelOf<P> & LabelOf<W> & LabelOf<V> = never,
  N extends number | undefined = undefined,
>(
  part: Selection<P>,
  whole: Whole<P, W> | readonly [Whole<P, W>, Whole<P, V>],
  options: By<L> & Volume<N> = {},
): Query<ShareUnless<N>, "ratio", Kept<L>> {
  const labels = labelsOf(part, options.by);
  const parts: readonly Selection<Events>[] = isPair<Selection<Events>>(whole) ? whole : [whole];
  return query(
    shareUnless(options),
    labels,
    (window) => {
      const count = (events: Selection<Events>): Expression => eventsOf(events, labels, window, countedAs(options));
      const all = sumOf(parts.map(count));
      const some = isNarrowed(part) ? binary(count(part), "or", binary(number(0), "*", all)) : count(part);
      return binary(some, "/", enough(all, options));
    },
    {
      unit: "ratio",
      labelValues: labelValuesOf(labels, part, ...parts),
      faults: [...volumeFaults(options), ...parts.flatMap((each) => unitFaults(countUnitOf(part), countUnitOf(each)))],
    },
  );
}

/** How much of something there is per event: credits per job. Absent without any event. */
export function perEvent<
  A extends Counter,
  E extends Events,
  L extends LabelOf<A> & LabelOf<E> = never,
  N extends number | undefined = undefined,
>(amount: Selection<A>, events: Selection<E>, options: By<L> & Volume<N> = {}): Query<ShareUnless<N>, A["unit"], Kept<L>> {
  const labels = labelsOf(amount, options.by);
  return query(
    shareUnless(options),
    labels,
    (window) =>
      binary(
        eventsOf(amount, labels, window, countedAs(options)),
        "/",
        enough(eventsOf(events, labels, window, countedAs(options)), options),
      ),
    { unit: countUnitOf(amount) as A["unit"], labelValues: labelValuesOf(labels, amount, events), faults: volumeFaults(options) },
  );
}

/** What is used of a limit. Absent where there is no limit. */
export function usedShare<U extends Counter | Gauge, M extends Gauge, L extends LabelOf<U> & LabelOf<M> = never>(
  used: Selection<U>,
  limit: Selection<M> & LimitOf<U, M>,
  options: GaugeOptions<L> = {},
): Query<UsedKind<U, M>, "ratio", Kept<L>> {
  const labels = labelsOf(used, options.by);
  const counted = isCounter(used) ? used : undefined;
  const measured = used as Selection<Gauge>;
  return query(
    joined(counted === undefined ? kindOf(measured) : "level", kindOf(limit)) as UsedKind<U, M>,
    labels,
    (window) =>
      binary(
        counted === undefined ? readGauge(measured, labels, options.aggregate) : eventsOf(counted, labels, window),
        "/",
        binary(readGauge(limit, labels, options.aggregate), ">", number(0)),
      ),
    {
      unit: "ratio",
      labelValues: labelValuesOf(labels, used, limit),
      faults: unitFaults(counted === undefined ? unitOf(measured) : rateUnit(counted.contract.unit), unitOf<Gauge>(limit)),
    },
  );
}

/**
 * The highest or lowest share that any one of several things uses of its own limit: of the file systems of a node, the one with the least space left.
 * Both metrics must have the same labels, because their series are divided one by one.
 */
export function worstShare<U extends Gauge, M extends Gauge, L extends LabelOf<U> & LabelOf<M> = never>(
  worst: Exclude<ReplicaAggregation, "sum">,
  used: Selection<U>,
  limit: Selection<M> & LimitOf<U, M> & SameLabels<U, M>,
  options: By<L> = {},
): Query<UsedKind<U, M>, "ratio", Kept<L>> {
  const labels = labelsOf(used, options.by);
  return query(
    joined(kindOf(used), kindOf(limit)) as UsedKind<U, M>,
    labels,
    () => aggregated(worst, binary(series(renderSelector(used)), "/", binary(series(renderSelector(limit)), ">", number(0))), labels),
    { unit: "ratio", labelValues: labelValuesOf(labels, used, limit), faults: unitFaults(unitOf<Gauge>(used), unitOf<Gauge>(limit)) },
  );
}

/** A whole is counted in the unit of its part. */
type Whole<P extends Events, W extends Events> = Selection<W> & UnitsAgree<CountUnit<P>, CountUnit<W>>;

/** A limit has the unit of what is used, cores for seconds of work per second. */
type LimitOf<U extends MetricContract, M extends MetricContract> = U extends Counter
  ? UnitsAgree<U["unit"] extends "seconds" ? "cores" : `${U["unit"]}/s`, M["unit"]>
  : UnitsAgree<U["unit"], M["unit"]>;

/** Nothing where two metrics have the same labels, and otherwise a property that nothing has, so that the compiler names them. */
type SameLabels<U extends MetricContract, M extends MetricContract> = [
  Exclude<LabelOf<U>, LabelOf<M>> | Exclude<LabelOf<M>, LabelOf<U>>,
] extends [never]
  ? unknown
  : { readonly labelsThatOnlyOneHas: Exclude<LabelOf<U>, LabelOf<M>> | Exclude<LabelOf<M>, LabelOf<U>> };

type UsedKind<U extends MetricContract, M extends MetricContract> = Joined<
  U extends { readonly type: "counter" } ? "level" : KindOf<U>,
  KindOf<M>
>;

/** All together, or whichever of them exists. */
function sumOf(all: readonly Expression[]): Expression {
  const [first = number(0), second] = all;
  return second === undefined ? first : binary(binary(binary(first, "+", second), "or", first), "or", second);
}

function isCounter(selection: Selection): selection is Selection<Counter> {
  return selection.contract.type === "counter";
}

/** Seconds of work per second are cores. */
function rateUnit(unit: MetricUnit): QueryUnit {
  return unit === "seconds" ? "cores" : `${unit}/s`;
}

function isPair<S>(whole: S | readonly [S, S]): whole is readonly [S, S] {
  return Array.isArray(whole);
}
