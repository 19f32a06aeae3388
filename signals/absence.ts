/** What is not there: absent series, targets of which none answers, and what always holds. */
import type { MetricContract } from "../metrics/contract";
import { binary, call, number, series } from "./expression";
import { type Gauge, countSuffix, labelValuesOf, query, summed } from "./make-query";
import { type Selection, renderSelector } from "./selection";
import type { Query } from "./signal";

/** 1 when no such series exists. Its labels are those that are matched by equality: of what is absent nothing else is known. */
export function absent<C extends MetricContract>(values: Selection<C>): Query<"level", "none"> {
  const labels = equalLabels(values);
  return query("level", labels, () => absence(values), { unit: "none", labelValues: labelValuesOf(labels, values) });
}

/**
 * A result while all of several are down, or none of them is there: of targets that left discovery no series says 0. For `up`, `probe_success` and
 * other gauges of 0 and 1. One of two that is down is no reason.
 */
export function allDown<C extends Gauge>(targets: Selection<C>): Query<"level", "none"> {
  const labels = equalLabels(targets);
  return query(
    "level",
    labels,
    () => binary(binary(summed(series(renderSelector(targets)), labels), "==", number(0)), "or", absence(targets)),
    { unit: "none", labelValues: labelValuesOf(labels, targets) },
  );
}

/** Always 1, without labels. */
export function always(): Query<"level", "none"> {
  return query("level", [], () => call("vector", number(1)), { unit: "none" });
}

function absence(values: Selection) {
  return call("absent", series(renderSelector(values, countSuffix(values.contract))));
}

function equalLabels({ matchers }: Selection): readonly string[] {
  return matchers.filter(({ operator }) => operator === "=").map(({ label }) => label);
}
