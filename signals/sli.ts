/** Service level indicators: pairs of bad and all events, from which objectives are computed. */
import { type BoundOf, type CountUnit, type Distribution, type Events, rate, rateAbove, rateOfPart } from "./query";
import type { Selection } from "./selection";
import type { Query } from "./signal";
import type { UnitsAgree } from "./unit";

/** Rates per second, both with the label `system` only. */
export interface Sli {
  /** Exists whenever `total` does: 0 without bad events. */
  readonly errors: Query<"level">;
  readonly total: Query<"level">;
}

/** Events of which some are bad: failed requests of all requests. */
export function eventSli<C extends Events>(bad: Selection<C>, all: Selection<C>): Sli {
  return { errors: rateOfPart(bad, all as Selection<C> & UnitsAgree<CountUnit<C>, CountUnit<C>>), total: rate(all) };
}

/** Observations that are bad above a bound. Quantiles cannot be added up over time, so they are never an indicator. */
export function latencySli<C extends Distribution>(bound: BoundOf<C>, observations: Selection<C>): Sli {
  return { errors: rateAbove(bound, observations), total: rate(observations) };
}
