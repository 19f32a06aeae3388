/** Queries of queries: sums, differences, multiples, other units, shares of a limit, and one query where the other has nothing. */
import { binary, call, number } from "./expression";
import { type Joined, joined, matched, matchingFaults, query } from "./make-query";
import type { Query, QueryFault, QueryKind } from "./signal";
import { type ConvertibleTo, type QueryUnit, type UnitsAgree, factorBetween } from "./unit";
import { unitFaults } from "./unit-faults";
import type { MetricUnit } from "../metrics/contract";

/** Both together. They have one unit. */
export function plus<
  K extends QueryKind,
  U extends QueryUnit,
  L extends string,
  K2 extends QueryKind,
  U2 extends QueryUnit,
  L2 extends string,
>(left: Query<K, U, L>, right: Query<K2, U2, L2> & UnitsAgree<U, U2>): Query<Joined<K, K2>, U, L | L2> {
  return arithmetic(left, "+", right);
}

/** The first less the second. They have one unit. */
export function minus<
  K extends QueryKind,
  U extends QueryUnit,
  L extends string,
  K2 extends QueryKind,
  U2 extends QueryUnit,
  L2 extends string,
>(left: Query<K, U, L>, right: Query<K2, U2, L2> & UnitsAgree<U, U2>): Query<Joined<K, K2>, U, L | L2> {
  return arithmetic(left, "-", right);
}

/** A multiple, in the same unit: `times(0.8, meanOfTheWeek)`. */
export function times<K extends QueryKind, U extends QueryUnit, L extends string>(
  factor: number,
  { kind, labels, expression, highestBound, ...facts }: Query<K, U, L>,
): Query<K, U, L> {
  return query(kind, labels, (window) => binary(number(factor), "*", expression(window)), {
    ...facts,
    highestBound: highestBound === undefined ? undefined : factor * highestBound,
    faults: [...facts.faults, ...(Number.isFinite(factor) ? [] : [noFactor(factor)])],
  });
}

/** How far from 0, on either side: a clock that is ahead and one that is behind. */
export function magnitude<K extends QueryKind, U extends QueryUnit, L extends string>({
  kind,
  labels,
  expression,
  ...facts
}: Query<K, U, L>): Query<K, U, L> {
  return query(kind, labels, (window) => call("abs", expression(window)), facts);
}

/** The same in another unit: cents in USD, milliseconds in seconds, seconds of work per second in cores. */
export function convert<K extends QueryKind, U extends QueryUnit, L extends string, T extends ConvertibleTo<U>>(
  { kind, labels, labelValues, expression, unit, highestBound, faults }: Query<K, U, L>,
  to: T,
): Query<K, T, L> {
  const factor = factorBetween(unit, to);
  const [operator, amount] = factor ?? (["*", 1] as const);
  return query(kind, labels, (window) => (amount === 1 ? expression(window) : binary(expression(window), operator, number(amount))), {
    unit: to,
    labelValues,
    highestBound: highestBound === undefined ? undefined : operator === "*" ? highestBound * amount : highestBound / amount,
    faults: [...faults, ...(factor === undefined ? [noConversion(unit, to)] : [])],
  });
}

/** Per hour what is per second. */
export function perHour<K extends QueryKind, U extends MetricUnit, L extends string>({
  kind,
  labels,
  expression,
  unit,
  ...facts
}: Query<K, `${U}/s`, L>): Query<K, `${U}/h`, L> {
  return query(kind, labels, (window) => binary(expression(window), "*", number(3600)), {
    ...facts,
    unit: unit.replace(/\/s$/, "/h") as `${U}/h`,
    highestBound: undefined,
  });
}

/** What share the first is of the second, such as what was spent of a budget. Absent where the second is 0 or absent. */
export function shareOf<
  K extends QueryKind,
  U extends QueryUnit,
  L extends string,
  K2 extends QueryKind,
  U2 extends QueryUnit,
  L2 extends string,
>(part: Query<K, U, L>, whole: Query<K2, U2, L2> & UnitsAgree<U, U2>): Query<Joined<K, K2>, "ratio", L | L2> {
  const labels = widest(part, whole);
  return query(
    joined(part.kind, whole.kind),
    labels,
    (window) =>
      matched({ ...part, expression: part.expression(window) }, "/", {
        ...whole,
        expression: binary(whole.expression(window), ">", number(0)),
      }),
    { ...together(part, whole), unit: "ratio" },
  );
}

/** The first, and where it has no series the second. Both have the same labels. */
export function orElse<K extends QueryKind, U extends QueryUnit, L extends string, K2 extends QueryKind, U2 extends QueryUnit>(
  first: Query<K, U, L>,
  second: Query<K2, U2, L> & UnitsAgree<U, U2>,
): Query<Joined<K, K2>, U, L> {
  return query(
    joined(first.kind, second.kind),
    first.labels,
    (window) => binary(first.expression(window), "or", second.expression(window)),
    { ...together(first, second), unit: first.unit, faults: [...both(first, second), ...sameLabels(first, second)] },
  );
}

/**
 * The query, and 0 where it has no series while another one has: a share of yesterday that survives a day without payments, as long as there are
 * payments today.
 */
export function orZero<K extends QueryKind, U extends QueryUnit, L extends string>(
  figure: Query<K, U, L>,
  whileThereIs: Query<QueryKind, QueryUnit, L>,
): Query<K, U, L> {
  return query(
    figure.kind,
    figure.labels,
    (window) => binary(figure.expression(window), "or", binary(number(0), "*", whileThereIs.expression(window))),
    {
      unit: figure.unit,
      labelValues: { ...whileThereIs.labelValues, ...figure.labelValues },
      highestBound: figure.highestBound,
      faults: [...figure.faults, ...whileThereIs.faults, ...sameLabels(figure, whileThereIs)],
    },
  );
}

function arithmetic<K extends QueryKind, U extends QueryUnit, L extends string, K2 extends QueryKind, L2 extends string>(
  left: Query<K, U, L>,
  operator: "+" | "-",
  right: Query<K2, QueryUnit, L2>,
): Query<Joined<K, K2>, U, L | L2> {
  return query(
    joined(left.kind, right.kind),
    widest(left, right),
    (window) => matched({ ...left, expression: left.expression(window) }, operator, { ...right, expression: right.expression(window) }),
    { ...together(left, right), unit: left.unit },
  );
}

function widest<L extends string, L2 extends string>(
  left: { readonly labels: readonly L[] },
  right: { readonly labels: readonly L2[] },
): readonly (L | L2)[] {
  return right.labels.length > left.labels.length ? right.labels : left.labels;
}

function together(left: Query, right: Query): Pick<Query, "labelValues" | "faults"> {
  return {
    labelValues: { ...right.labelValues, ...left.labelValues },
    faults: [...both(left, right), ...matchingFaults(left.labels, right.labels)],
  };
}

/** Faults of both, and their units: the compiler does not see those of contracts that are not constants. */
function both(left: Query, right: Query): readonly QueryFault[] {
  return [...left.faults, ...right.faults, ...unitFaults(left.unit, right.unit)];
}

function sameLabels(first: { readonly labels: readonly string[] }, second: { readonly labels: readonly string[] }): readonly QueryFault[] {
  if (first.labels.length === second.labels.length && first.labels.every((label) => second.labels.includes(label))) return [];
  return [
    {
      what: "The second query stands in for the first and has other labels, so it would stand beside it.",
      got: `${first.labels.join(", ")} and ${second.labels.join(", ")}`,
      allowed: "the same labels on both sides",
      remedy: "Ask for the same labels by `by`.",
    },
  ];
}

function noFactor(factor: number): QueryFault {
  return {
    what: "The factor is not a number that anything can be multiplied with.",
    got: String(factor),
    allowed: "a finite number",
    remedy: "Write the figure itself.",
  };
}

function noConversion(from: QueryUnit, to: QueryUnit): QueryFault {
  return {
    what: "There is no way from one of these units to the other.",
    got: `${from} to ${to}`,
    allowed: "units that differ by a factor: cents and usd, milliseconds and seconds, percent and ratio",
    remedy: "Correct the unit of the contract, or the unit that is asked for.",
  };
}
