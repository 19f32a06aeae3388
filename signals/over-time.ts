/** How a gauge went over the window: its highest, lowest and mean value, how far it strays, and how many samples there are. */
import { type Expression, call, series, subquery } from "./expression";
import {
  type By,
  type Gauge,
  type GaugeOptions,
  type Kept,
  type KindOf,
  type UnitOf,
  aggregated,
  kindOf,
  labelValuesOf,
  query,
  unitOf,
} from "./make-query";
import { gaugeLabels, isPlain, readGauge } from "./read-gauge";
import { measuredOf } from "./recorded-contract";
import { type LabelOf, type Selection, renderSelector } from "./selection";
import type { Query } from "./signal";
import type { Window } from "./window";

/** The steps in which a gauge of several replicas is looked at, where it has to be made one first. */
const STEP = "1m";

type Function = "max" | "min" | "avg" | "stddev";

/** A gauge over the window. */
type OverTime = <C extends Gauge, L extends LabelOf<C> = never>(
  values: Selection<C>,
  options?: GaugeOptions<L>,
) => Query<KindOf<C>, UnitOf<C>, Kept<L>>;

/** The highest value within the window. */
export const highest: OverTime = (values, options) => overTime("max", values, options);

/** The lowest value within the window. */
export const lowest: OverTime = (values, options) => overTime("min", values, options);

/** The mean over the window. Of a recorded share each moment weighs the same, however much happened. */
export const average: OverTime = (values, options) => overTime("avg", values, options);

/** How far the values within the window stray from their mean: one standard deviation. */
export const deviation: OverTime = (values, options) => overTime("stddev", values, options);

/** How many samples there are within the window: what a mean over it stands on. */
export function samples<C extends Gauge, L extends LabelOf<C> = never>(
  values: Selection<C>,
  options: GaugeOptions<L> = {},
): Query<"level", "none", Kept<L>> {
  const labels = gaugeLabels(values, options.by);
  return query(
    "level",
    labels,
    (window) => {
      const counted = series(renderSelector(values), { of: "count_over_time", range: window });
      return isPlain(values, labels) ? counted : aggregated(options.aggregate ?? "max", counted, labels);
    },
    { unit: "none", labelValues: labelValuesOf(labels, values) },
  );
}

/** How often the value has changed within the window, on the replica where it did so most. 0 where whatever sets it does not run any more. */
export function changes<C extends Gauge, L extends LabelOf<C> = never>(
  values: Selection<C>,
  options: By<L> = {},
): Query<"level", "none", Kept<L>> {
  const labels = gaugeLabels(values, options.by);
  return query("level", labels, (window) => aggregated("max", series(renderSelector(values), { of: "changes", range: window }), labels), {
    unit: "none",
    labelValues: labelValuesOf(labels, values),
  });
}

function overTime<C extends Gauge, L extends LabelOf<C> = never>(
  name: Function,
  values: Selection<C>,
  options: GaugeOptions<L> = {},
): Query<KindOf<C>, UnitOf<C>, Kept<L>> {
  const labels = gaugeLabels(values, options.by);
  return query(kindOf(values), labels, (window) => expressionOf(name, values, labels, window, options), {
    unit: unitOf(values),
    labelValues: labelValuesOf(labels, values),
    highestBound: name === "stddev" ? undefined : measuredOf(values.contract)?.highestBound,
  });
}

/** Only the highest of the highest, and the lowest of the lowest, can be had of each replica by itself. */
function expressionOf(
  name: Function,
  values: Selection<Gauge>,
  labels: readonly string[],
  window: Window,
  { aggregate }: GaugeOptions<string>,
): Expression {
  const direct = series(renderSelector(values), { of: `${name}_over_time`, range: window });
  if (isPlain(values, labels)) return direct;
  const made = aggregate ?? values.contract.aggregate;
  if (made === name) return aggregated(made, direct, labels);
  return call(`${name}_over_time`, subquery(readGauge(values, labels, made), window, STEP));
}
