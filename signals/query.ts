/**
 * The algebra of queries. Every function takes selections of contracts and returns a complete query: scoped, aggregated over replicas, with guarded
 * divisions. What would be wrong cannot be written: a rate of a gauge, a quantile without buckets, a ratio of a series with itself, a label that the
 * metric does not have.
 */
import type { MetricContract, ReplicaAggregation } from "../metrics/contract";
import { type Expression, binary, call, leaf, number, renderExpression } from "./expression";
import { type LabelOf, type Selection, isNarrowed, renderSelector } from "./selection";
import type { Query, QueryKind, Window } from "./signal";

/** Contracts that count: a histogram counts its observations. */
type Counter = MetricContract & { readonly type: "counter" };
type Histogram = MetricContract & { readonly type: "histogram"; readonly buckets: readonly number[] };
type Gauge = MetricContract & { readonly type: "gauge" | "stateset" | "info" };

export interface By<Label extends string> {
  /** Labels that the result keeps beside the scope. @default [] */
  readonly by?: readonly Label[];
}

export interface GaugeOptions<Label extends string> extends By<Label> {
  /** How the series below the kept labels become one. @default - as the contract says that replicas add up */
  readonly aggregate?: ReplicaAggregation;
}

/** Events per second. Of a histogram: observations per second. */
export function rate<C extends Counter | Histogram>(events: Selection<C>, options: By<LabelOf<C>> = {}): Query<"level"> {
  const labels = labelsOf(events, options.by);
  return query("level", labels, (window) => rateOf(events, labels, window));
}

/** Events per second that are some of a whole: 0 while there is a whole and none of the part has ever been seen. */
export function rateOfPart<P extends Counter, W extends Counter>(
  part: Selection<P>,
  whole: Selection<W>,
  options: By<LabelOf<P> & LabelOf<W>> = {},
): Query<"level"> {
  const labels = labelsOf(part, options.by);
  return query("level", labels, (window) => filled(part, rateOf(part, labels, window), rateOf(whole, labels, window)));
}

/** Events within the window. Of a histogram: observations within the window. */
export function increase<C extends Counter | Histogram>(events: Selection<C>, options: By<LabelOf<C>> = {}): Query<"level"> {
  const labels = labelsOf(events, options.by);
  return query("level", labels, (window) => summed(`increase(${renderSelector(events, countSuffix(events.contract))}[${window}])`, labels));
}

/** Events per second that came in, less those that went out: how fast something fills. */
export function netRate<I extends Counter, O extends Counter, P extends Counter = O>(
  incoming: Selection<I>,
  outgoing: readonly [Selection<O>, ...Selection<P>[]],
  options: By<LabelOf<I> & LabelOf<O> & LabelOf<P>> = {},
): Query<"level"> {
  const labels = labelsOf(incoming, options.by);
  return query("level", labels, (window) =>
    outgoing.reduce<Expression>(
      (left, selection) => binary(left, "-", rateOf(selection, labels, window)),
      rateOf(incoming, labels, window),
    ),
  );
}

/**
 * Share of events: 0 when there were none of the part, absent without any event at all, never NaN.
 *
 * @param part events that count, out of the whole
 * @param whole all events; several selections are added up, and one that is not exposed counts as nothing
 */
export function ratio<P extends Counter, W extends Counter, V extends Counter = W>(
  part: Selection<P>,
  whole: Selection<W> | readonly [Selection<W>, Selection<V>],
  options: By<LabelOf<P> & LabelOf<W> & LabelOf<V>> = {},
): Query<"share"> {
  const labels = labelsOf(part, options.by);
  return query("share", labels, (window) => {
    const all = isPair(whole)
      ? sumOfPair(rateOf(whole[0], labels, window), rateOf(whole[1], labels, window))
      : rateOf(whole, labels, window);
    return binary(filled(part, rateOf(part, labels, window), all), "/", binary(all, ">", number(0)));
  });
}

/** A quantile of a histogram over all replicas. */
export function quantile<C extends Histogram>(share: number, observations: Selection<C>, options: By<LabelOf<C>> = {}): Query<"share"> {
  const labels = labelsOf(observations, options.by);
  const made = query("share", labels, (window) =>
    call("histogram_quantile", number(share), summed(`rate(${renderSelector(observations, "_bucket")}[${window}])`, [...labels, "le"])),
  );
  return { ...made, highestBound: Math.max(...observations.contract.buckets) };
}

/** The mean of a histogram's observations. */
export function mean<C extends Histogram>(observations: Selection<C>, options: By<LabelOf<C>> = {}): Query<"share"> {
  const labels = labelsOf(observations, options.by);
  return query("share", labels, (window) =>
    binary(
      summed(`rate(${renderSelector(observations, "_sum")}[${window}])`, labels),
      "/",
      binary(rateOf(observations, labels, window), ">", number(0)),
    ),
  );
}

/** Observations above a bucket bound, per second. Only a bound of the contract can be named. */
export function rateAbove<C extends Histogram>(
  bound: C["buckets"][number],
  observations: Selection<C>,
  options: By<LabelOf<C>> = {},
): Query<"level"> {
  const labels = labelsOf(observations, options.by);
  return query("level", labels, (window) =>
    binary(rateOf(observations, labels, window), "-", rateWithin(bound, observations, labels, window)),
  );
}

/** Share of the observations that are within a bucket bound. Only a bound of the contract can be named. */
export function shareWithin<C extends Histogram>(
  bound: C["buckets"][number],
  observations: Selection<C>,
  options: By<LabelOf<C>> = {},
): Query<"share"> {
  const labels = labelsOf(observations, options.by);
  return query("share", labels, (window) =>
    binary(rateWithin(bound, observations, labels, window), "/", binary(rateOf(observations, labels, window), ">", number(0))),
  );
}

/** The value of a gauge, made one over replicas as its contract says. */
export function gauge<C extends Gauge>(values: Selection<C>, options: GaugeOptions<LabelOf<C>> = {}): Query<"level"> {
  const labels = labelsOf(values, options.by);
  return query("level", labels, () => valueOf(values, labels, options.aggregate));
}

/** What is used of a limit. Absent where there is no limit. */
export function usedShare<U extends Counter | Gauge, L extends Gauge>(
  used: Selection<U>,
  limit: Selection<L>,
  options: GaugeOptions<LabelOf<U> & LabelOf<L>> = {},
): Query<"level"> {
  const labels = labelsOf(used, options.by);
  return query("level", labels, (window) =>
    binary(
      isCounter(used) ? rateOf(used, labels, window) : valueOf(used, labels, options.aggregate),
      "/",
      binary(valueOf(limit, labels, options.aggregate), ">", number(0)),
    ),
  );
}

/** The states that are on, one series each. */
export function activeStates<C extends MetricContract & { readonly type: "stateset" }>(
  states: Selection<C>,
  options: By<LabelOf<C>> = {},
): Query<"level"> {
  const labels = labelsOf(states, options.by);
  return query("level", labels, () => binary(valueOf(states, labels), "==", number(1)));
}

/** How many series of the kept labels are on, for state sets and gauges of 0 and 1. */
export function countActive<C extends Gauge>(values: Selection<C>, options: By<LabelOf<C>> = {}): Query<"level"> {
  const labels = labelsOf(values, options.by);
  return query("level", labels, () => summed(renderSelector(values), labels));
}

/** 1 when no such series exists. */
export function absent<C extends MetricContract>(values: Selection<C>): Query<"level"> {
  const labels = values.matchers.filter(({ operator }) => operator === "=").map(({ label }) => label);
  return query("level", labels, () => call("absent", leaf(renderSelector(values, countSuffix(values.contract)))));
}

/** The first gauge where the second has no series. */
export function unless<A extends Gauge, B extends Gauge>(
  values: Selection<A>,
  exception: Selection<B>,
  options: By<LabelOf<A> & LabelOf<B>> = {},
): Query<"level"> {
  const labels = labelsOf(values, options.by);
  return query("level", labels, () => binary(valueOf(values, labels), "unless", valueOf(exception, labels)));
}

/** Always 1, without labels. */
export function always(): Query<"level"> {
  return query("level", [], () => call("vector", number(1)));
}

/** A query from its parts, for this folder and for the rules that are made from recorded series. */
export function query<Kind extends QueryKind>(
  kind: Kind,
  labels: readonly string[],
  expression: (window: Window) => Expression,
): Query<Kind> {
  return { kind, labels, expression, render: (window) => renderExpression(expression(window)) };
}

/** Matching for two sides that may differ in labels: on what both have, or nothing where they are the same. */
export function matchOn(left: readonly string[], right: readonly string[]): string | undefined {
  const shared = left.filter((label) => right.includes(label));
  return shared.length === left.length && shared.length === right.length ? undefined : `on (${shared.join(", ")})`;
}

function labelsOf(selection: Selection, by: readonly string[] = []): readonly string[] {
  return [...new Set([selection.scopeLabel, ...by])];
}

function rateOf(events: Selection<Counter | Histogram>, labels: readonly string[], window: Window): Expression {
  return summed(`rate(${renderSelector(events, countSuffix(events.contract))}[${window}])`, labels);
}

/** Prometheus 3 writes the bound 1 as `1.0` and Prometheus 2 as `1`, so a bound is never matched by equality. */
function rateWithin(bound: number, observations: Selection<Histogram>, labels: readonly string[], window: Window): Expression {
  const value = Number.isInteger(bound) ? `${bound}(\\.0)?` : String(bound).replaceAll(".", "\\.");
  return summed(`rate(${renderSelector(observations, "_bucket", [{ label: "le", operator: "=~", value }])}[${window}])`, labels);
}

function valueOf(values: Selection, labels: readonly string[], aggregate: ReplicaAggregation = values.contract.aggregate): Expression {
  return aggregated(aggregate, renderSelector(values), labels);
}

function summed(inner: string, labels: readonly string[]): Expression {
  return aggregated("sum", inner, labels);
}

function aggregated(operator: ReplicaAggregation, inner: string, labels: readonly string[]): Expression {
  return call(`${operator} by (${labels.join(", ")}) `, leaf(inner));
}

/** Both together, or whichever of them exists. */
function sumOfPair(first: Expression, second: Expression): Expression {
  return binary(binary(binary(first, "+", second), "or", first), "or", second);
}

/** Where only some series of a metric are selected, there may be none yet: they count as 0 wherever there is a whole. */
function filled(part: Selection, expression: Expression, whole: Expression): Expression {
  return isNarrowed(part) ? binary(expression, "or", binary(number(0), "*", whole)) : expression;
}

function countSuffix(contract: MetricContract): "" | "_count" {
  return contract.type === "histogram" ? "_count" : "";
}

function isCounter(selection: Selection<Counter | Gauge>): selection is Selection<Counter> {
  return selection.contract.type === "counter";
}

function isPair<S extends Selection, T extends Selection>(whole: S | readonly [S, T]): whole is readonly [S, T] {
  return Array.isArray(whole);
}
