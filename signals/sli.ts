/** Service level indicators: pairs of bad and all events, from which objectives are computed. */
import type { MetricContract } from "../metrics/contract";
import { rate, rateAbove, rateOfPart } from "./query";
import type { Selection } from "./selection";
import type { Query } from "./signal";

/** Rates per second, both with the label `system` only. */
export interface Sli {
  /** Exists whenever `total` does: 0 without bad events. */
  readonly errors: Query<"level">;
  readonly total: Query<"level">;
}

/** Events of which some are bad: failed requests of all requests. */
export function eventSli<C extends MetricContract & { readonly type: "counter" }>(bad: Selection<C>, all: Selection<C>): Sli {
  return { errors: rateOfPart(bad, all), total: rate(all) };
}

/** Observations that are bad above a bucket bound. Quantiles cannot be added up over time, so they are never an indicator. */
export function latencySli<C extends MetricContract & { readonly type: "histogram"; readonly buckets: readonly number[] }>(
  bound: C["buckets"][number],
  observations: Selection<C>,
): Sli {
  return { errors: rateAbove(bound, observations), total: rate(observations) };
}
