/**
 * Distributions: quantiles, means, shares within a bound. Classic and native histograms are asked for the same things; nobody has to know which of the
 * two a program exposes, or to remember `le`.
 */
import type { MetricContract } from "../metrics/contract";
import { type Expression, binary, call, leaf, number, series } from "./expression";
import {
  type By,
  type Histogram,
  type Kept,
  type NativeHistogram,
  type Summary,
  eventsOf,
  labelValuesOf,
  labelsOf,
  query,
  summed,
} from "./make-query";
import { type LabelOf, type Selection, renderSelector } from "./selection";
import type { Query, QueryFault } from "./signal";
import { type ShareUnless, type Volume, countedAs, enough, shareUnless, volumeFaults } from "./volume";
import type { Window } from "./window";

/** Metrics that know how their observations are distributed. */
export type Distribution = Histogram | NativeHistogram;

/** Bounds that can be asked for: those of the buckets; a native histogram has one wherever it is asked for one. */
export type BoundOf<C extends MetricContract> = C extends { readonly type: "histogram"; readonly buckets: readonly (infer Bound)[] }
  ? Bound & number
  : number;

/** A quantile of a histogram over all replicas. */
export function quantile<C extends Distribution, L extends LabelOf<C> = never, N extends number | undefined = undefined>(
  share: number,
  observations: Selection<C>,
  options: By<L> & Volume<N> = {},
): Query<ShareUnless<N>, C["unit"], Kept<L>> {
  const labels = labelsOf(observations, options.by);
  return query(
    shareUnless(options),
    labels,
    (window) =>
      onlyEnough(
        call("histogram_quantile", number(share), distribution(observations, labels, window)),
        observations,
        labels,
        window,
        options,
      ),
    {
      unit: observations.contract.unit as C["unit"],
      labelValues: labelValuesOf(labels, observations),
      highestBound: isNative(observations) ? undefined : Math.max(...(observations.contract.buckets ?? [])),
      faults: [...shareFaults(share), ...volumeFaults(options)],
    },
  );
}

/** The mean of what is observed. Absent without any observation. */
export function mean<C extends Distribution | Summary, L extends LabelOf<C> = never, N extends number | undefined = undefined>(
  observations: Selection<C>,
  options: By<L> & Volume<N> = {},
): Query<ShareUnless<N>, C["unit"], Kept<L>> {
  const labels = labelsOf(observations, options.by);
  return query(
    shareUnless(options),
    labels,
    (window) => {
      const how = countedAs(options);
      const range = { of: how, range: window };
      const total = isNative(observations)
        ? call("histogram_sum", summed(series(renderSelector(observations), range), labels))
        : summed(series(renderSelector(observations, "_sum"), range), labels);
      return binary(total, "/", enough(eventsOf(observations, labels, window, how), options));
    },
    {
      unit: observations.contract.unit as C["unit"],
      labelValues: labelValuesOf(labels, observations),
      faults: volumeFaults(options),
    },
  );
}

/** Observations above a bound, per second: 0 where there are observations and none above it. */
export function rateAbove<C extends Distribution, L extends LabelOf<C> = never>(
  bound: BoundOf<C>,
  observations: Selection<C>,
  options: By<L> = {},
): Query<"level", "none/s", Kept<L>> {
  const labels = labelsOf(observations, options.by);
  return query(
    "level",
    labels,
    (window) => {
      const all = eventsOf(observations, labels, window);
      if (!isNative(observations)) return binary(all, "-", within(bound, observations, labels, window, "rate"));
      const above = call("histogram_fraction", number(bound), leaf("+Inf"), distribution(observations, labels, window));
      // The fraction of nothing is NaN, which no comparison lets through.
      return binary(binary(binary(above, "*", all), ">=", number(0)), "or", binary(number(0), "*", all));
    },
    { unit: "none/s", labelValues: labelValuesOf(labels, observations) },
  );
}

/** Share of the observations that are within a bound. Absent without any observation. */
export function shareWithin<C extends Distribution, L extends LabelOf<C> = never, N extends number | undefined = undefined>(
  bound: BoundOf<C>,
  observations: Selection<C>,
  options: By<L> & Volume<N> = {},
): Query<ShareUnless<N>, "ratio", Kept<L>> {
  const labels = labelsOf(observations, options.by);
  return query(
    shareUnless(options),
    labels,
    (window) => {
      const how = countedAs(options);
      const all = enough(eventsOf(observations, labels, window, how), options);
      if (!isNative(observations)) return binary(within(bound, observations, labels, window, how), "/", all);
      return binary(call("histogram_fraction", leaf("-Inf"), number(bound), distribution(observations, labels, window)), "and", all);
    },
    { unit: "ratio", labelValues: labelValuesOf(labels, observations), faults: volumeFaults(options) },
  );
}

/** Observations by bucket within the window, for heatmaps and histograms. A native histogram is drawn as it is. */
export function buckets<C extends Distribution, L extends LabelOf<C> = never>(
  observations: Selection<C>,
  options: By<L> = {},
): Query<"panel", "none", Kept<L> | "le"> {
  const kept = labelsOf(observations, options.by);
  const labels = isNative(observations) ? kept : [...kept, "le" as const];
  return query("panel", labels, (window) => distribution(observations, kept, window, "increase"), {
    unit: "none",
    labelValues: labelValuesOf(kept, observations),
  });
}

/** A quantile that a program has computed itself. Those of replicas cannot be added up, so the highest is taken. */
export function summaryQuantile<C extends Summary, L extends LabelOf<C> = never>(
  share: number,
  observations: Selection<C>,
  options: By<L> = {},
): Query<"share", C["unit"], Kept<L>> {
  const labels = labelsOf(observations, options.by);
  const matcher = { label: "quantile", operator: "=", value: String(share) } as const;
  return query("share", labels, () => call(`max by (${labels.join(", ")}) `, series(renderSelector(observations, "", [matcher]))), {
    unit: observations.contract.unit as C["unit"],
    labelValues: labelValuesOf(labels, observations),
    faults: shareFaults(share),
  });
}

/** What quantiles and fractions are computed from: buckets with their bounds, or whole histograms. */
function distribution(observations: Selection, labels: readonly string[], window: Window, how: "rate" | "increase" = "rate"): Expression {
  return isNative(observations)
    ? summed(series(renderSelector(observations), { of: how, range: window }), labels)
    : summed(series(renderSelector(observations, "_bucket"), { of: how, range: window }), [...labels, "le"]);
}

/** Prometheus 3 writes the bound 1 as `1.0` and Prometheus 2 as `1`, so a bound is never matched by equality. */
function within(bound: number, observations: Selection, labels: readonly string[], window: Window, how: "rate" | "increase"): Expression {
  const value = Number.isInteger(bound) ? `${bound}(\\.0)?` : String(bound).replaceAll(".", "\\.");
  return summed(
    series(renderSelector(observations, "_bucket", [{ label: "le", operator: "=~", value }]), { of: how, range: window }),
    labels,
  );
}

function onlyEnough(
  figure: Expression,
  observations: Selection<Distribution>,
  labels: readonly string[],
  window: Window,
  volume: Volume<number | undefined>,
): Expression {
  return volume.atLeast === undefined ? figure : binary(figure, "and", enough(eventsOf(observations, labels, window, "increase"), volume));
}

function isNative({ contract }: Selection): boolean {
  return contract.type === "native_histogram";
}

function shareFaults(share: number): readonly QueryFault[] {
  if (share > 0 && share < 1) return [];
  return [
    {
      what: "There is no such quantile.",
      got: String(share),
      allowed: "above 0 and below 1: 95 % is 0.95",
      remedy: "Write the share as a ratio of 1.",
    },
  ];
}
