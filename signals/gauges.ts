/** Figures that go up and down: values, states, ages, and where they are heading. */
import type { MetricContract } from "../metrics/contract";
import { type BinaryOperator, binary, call, number, series } from "./expression";
import {
  type By,
  type Gauge,
  type GaugeOptions,
  type Joined,
  type Kept,
  type KindOf,
  type UnitOf,
  aggregated,
  joined,
  kindOf,
  labelValuesOf,
  labelsOf,
  query,
  summed,
  unitOf,
} from "./make-query";
import { gaugeLabels, readGauge } from "./read-gauge";
import { measuredOf } from "./recorded-contract";
import { type LabelOf, type Selection, renderSelector } from "./selection";
import type { Query } from "./signal";
import { type FixedWindow, windowSeconds } from "./window";
import { windowFaults } from "./window-faults";

/** The value of a gauge, made one over replicas as its contract says. What is recorded is read as it is. */
export function gauge<C extends Gauge, L extends LabelOf<C> = never>(
  values: Selection<C>,
  options: GaugeOptions<L> = {},
): Query<KindOf<C>, UnitOf<C>, Kept<L>> {
  const labels = gaugeLabels(values, options.by);
  return query(kindOf(values), labels, () => readGauge(values, labels, options.aggregate), {
    unit: unitOf(values),
    labelValues: labelValuesOf(labels, values),
    highestBound: measuredOf(values.contract)?.highestBound,
  });
}

/** The states that are on, one series each. */
export function activeStates<C extends MetricContract & { readonly type: "stateset" }, L extends LabelOf<C> = never>(
  states: Selection<C>,
  options: By<L> = {},
): Query<"level", "none", Kept<L>> {
  const labels = labelsOf(states, options.by);
  return query("level", labels, () => binary(readGauge(states, labels), "==", number(1)), {
    unit: "none",
    labelValues: labelValuesOf(labels, states),
  });
}

/** How many series of the kept labels are on, for state sets and gauges of 0 and 1. */
export function countActive<C extends Gauge, L extends LabelOf<C> = never>(
  values: Selection<C>,
  options: By<L> = {},
): Query<"level", "none", Kept<L>> {
  const labels = labelsOf(values, options.by);
  return query("level", labels, () => summed(series(renderSelector(values)), labels), {
    unit: "none",
    labelValues: labelValuesOf(labels, values),
  });
}

/** How many series have a value that is above, below or equal to a figure; 0 where none has. */
export function countWhere<C extends Gauge, L extends LabelOf<C> = never>(
  values: Selection<C>,
  operator: Extract<BinaryOperator, ">" | ">=" | "<" | "<=" | "==" | "!=">,
  figure: number,
  options: By<L> = {},
): Query<"level", "none", Kept<L>> {
  const labels = labelsOf(values, options.by);
  return query("level", labels, () => summed(binary(series(renderSelector(values)), operator, number(figure), "bool"), labels), {
    unit: "none",
    labelValues: labelValuesOf(labels, values),
  });
}

/** How many series there are. Absent where there is none. */
export function countSeries<C extends Gauge, L extends LabelOf<C> = never>(
  values: Selection<C>,
  options: By<L> = {},
): Query<"level", "none", Kept<L>> {
  const labels = labelsOf(values, options.by);
  return query("level", labels, () => aggregated("count", series(renderSelector(values)), labels), {
    unit: "none",
    labelValues: labelValuesOf(labels, values),
  });
}

/** The first gauge where the second has no series. */
export function unless<A extends Gauge, B extends Gauge, L extends LabelOf<A> & LabelOf<B> = never>(
  values: Selection<A>,
  exception: Selection<B>,
  options: By<L> = {},
): Query<Joined<KindOf<A>, KindOf<B>>, UnitOf<A>, Kept<L>> {
  const labels = labelsOf(values, options.by);
  return query(
    joined(kindOf(values), kindOf(exception)),
    labels,
    () => binary(readGauge(values, labels), "unless", readGauge(exception, labels)),
    { unit: unitOf(values), labelValues: labelValuesOf(labels, values) },
  );
}

/** Seconds since a moment that a gauge holds, the latest of all replicas: how long ago a job last succeeded. */
export function age<C extends Gauge & { readonly unit: "timestamp" }, L extends LabelOf<C> = never>(
  moment: Selection<C>,
  options: GaugeOptions<L> = {},
): Query<"level", "seconds", Kept<L>> {
  const labels = gaugeLabels(moment, options.by);
  return query("level", labels, () => binary(call("time"), "-", readGauge(moment, labels, options.aggregate ?? "max")), {
    unit: "seconds",
    labelValues: labelValuesOf(labels, moment),
  });
}

/** What a gauge will be after so long, if it goes on as it did within the window: space left on a disk, that is below 0 when it is full. */
export function predicted<C extends Gauge, L extends LabelOf<C> = never>(
  values: Selection<C>,
  ahead: FixedWindow,
  options: GaugeOptions<L> = {},
): Query<KindOf<C>, UnitOf<C>, Kept<L>> {
  const labels = labelsOf(values, options.by);
  const seconds = windowSeconds(ahead);
  return query(
    kindOf(values),
    labels,
    (window) =>
      aggregated(
        options.aggregate ?? values.contract.aggregate,
        series(renderSelector(values), { of: "predict_linear", range: window, more: [String(seconds ?? 0)] }),
        labels,
      ),
    { unit: unitOf(values), labelValues: labelValuesOf(labels, values), faults: windowFaults(ahead) },
  );
}

/** How fast a gauge changes, per second: below 0 when it falls. */
export function slope<C extends Gauge, L extends LabelOf<C> = never>(
  values: Selection<C>,
  options: GaugeOptions<L> = {},
): Query<KindOf<C>, `${C["unit"]}/s`, Kept<L>> {
  const labels = labelsOf(values, options.by);
  return query(
    kindOf(values),
    labels,
    (window) =>
      aggregated(options.aggregate ?? values.contract.aggregate, series(renderSelector(values), { of: "deriv", range: window }), labels),
    { unit: `${values.contract.unit}/s`, labelValues: labelValuesOf(labels, values) },
  );
}
