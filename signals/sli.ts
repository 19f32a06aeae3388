/** Service level indicators: pairs of bad and all events, from which objectives are computed. */
import type { MetricContract } from "../metrics/contract";
import { type Expression, binary, call, number, series, subquery } from "./expression";
import { type Gauge, query, summed } from "./make-query";
import { type BoundOf, type CountUnit, type Distribution, type Events, rate, rateAbove, rateOfPart } from "./query";
import { readGauge } from "./read-gauge";
import { type Selection, renderSelector } from "./selection";
import type { Query } from "./signal";
import type { UnitsAgree } from "./unit";
import { DEFAULT_WINDOW, type Window, isPanelWindow, windowSeconds } from "./window";

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

/** Probes of which some fail, of `probe_success`, `up` or any other gauge of 0 and 1: every scrape is an event. */
export function probeSli<C extends Gauge>(probes: Selection<C>): Sli {
  const labels = [probes.scopeLabel];
  const over = (name: "count_over_time" | "sum_over_time", window: Window) =>
    summed(series(renderSelector(probes), { of: name, range: fixed(window) }), labels);
  return {
    errors: query("level", labels, (window) =>
      binary(perSecond(over("count_over_time", window), window), "-", perSecond(over("sum_over_time", window), window)),
    ),
    total: query("level", labels, (window) => perSecond(over("count_over_time", window), window)),
  };
}

/**
 * Minutes of which some find a figure that is too old: a gauge that holds when something last succeeded, looked at once a minute.
 *
 * @param seconds how old it may be
 */
export function freshnessSli<C extends MetricContract & Gauge & { readonly unit: "timestamp" }>(
  seconds: number,
  moment: Selection<C>,
): Sli {
  const labels = [moment.scopeLabel];
  const latest = readGauge(moment, labels, "max");
  const late = binary(binary(call("time"), "-", latest), ">", number(seconds), "bool");
  return {
    errors: query("level", labels, (window) => perSecond(call("sum_over_time", subquery(late, fixed(window), MINUTE)), window)),
    total: query("level", labels, (window) => perSecond(call("count_over_time", subquery(latest, fixed(window), MINUTE)), window)),
  };
}

const MINUTE = "1m";

/** Objectives are recorded over fixed windows; in a panel the shortest of them will do. */
function fixed(window: Window) {
  return isPanelWindow(window) ? DEFAULT_WINDOW : window;
}

function perSecond(events: Expression, window: Window) {
  return binary(events, "/", number(windowSeconds(fixed(window)) ?? 1));
}
