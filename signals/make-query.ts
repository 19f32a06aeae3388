/** How queries are made: for this folder, and for the rules that are made from recorded series. Authors of signals use the functions of `query.ts`. */
import { type LabelValues, type MetricContract, type ReplicaAggregation, STANDARD_TARGET_LABELS } from "../metrics/contract";
import { type BinaryOperator, type Expression, binary, call, renderExpression, series } from "./expression";
import { measuredOf, type Measured } from "./recorded-contract";
import { type ScopeLabel, type Selection, renderSelector } from "./selection";
import type { Query, QueryFault, QueryKind, RuleKind } from "./signal";
import type { QueryUnit } from "./unit";
import type { Window } from "./window";

/** Metrics that count. A histogram and a summary count their observations. */
export type Counter = MetricContract & { readonly type: "counter" | "unknown" };
export type Histogram = MetricContract & { readonly type: "histogram"; readonly buckets: readonly number[] };
export type NativeHistogram = MetricContract & { readonly type: "native_histogram" };
export type Summary = MetricContract & { readonly type: "summary" };
export type Events = Counter | Histogram | NativeHistogram | Summary;
export type Gauge = MetricContract & { readonly type: "gauge" | "stateset" | "info" | "unknown" };

export interface By<Label extends string> {
  /** Labels that the result keeps beside the scope. @default [] */
  readonly by?: readonly Label[];
}

export interface GaugeOptions<Label extends string> extends By<Label> {
  /** How the series below the kept labels become one. @default - as the contract says that replicas add up */
  readonly aggregate?: ReplicaAggregation;
}

/** Labels of a result: the scope and those that were asked for. */
export type Kept<Label extends string> = ScopeLabel | Label;

/** The unit of a metric; of what is recorded, that of its query. */
export type UnitOf<C extends MetricContract> = C extends { readonly measured: Measured<string, RuleKind, infer Unit> } ? Unit : C["unit"];

/** The unit of events per second: a histogram and a summary count observations, whatever they observe. */
export type CountUnit<C extends MetricContract> = C extends { readonly type: "histogram" | "native_histogram" | "summary" }
  ? "none"
  : C["unit"];

/** What a gauge can be used for. */
export type KindOf<C extends MetricContract> = C extends { readonly measured: Measured<string, infer Kind> }
  ? Kind
  : C extends { readonly updatedBy: string }
    ? "held"
    : "level";

/** What comes of two figures: as little as the weaker one can be used for. */
export type Joined<A extends QueryKind, B extends QueryKind> = "panel" extends A | B
  ? "panel"
  : "share" extends A | B
    ? "share"
    : "held" extends A | B
      ? "held"
      : "level";

/** The kind that can be used for less. */
export function joined<A extends QueryKind, B extends QueryKind>(one: A, other: B): Joined<A, B> {
  const order: readonly QueryKind[] = ["panel", "share", "held", "level"];
  return (order.find((kind) => kind === one || kind === other) ?? "level") as Joined<A, B>;
}

export interface QueryFacts<Unit extends QueryUnit> {
  /** @default "unknown" */
  readonly unit?: Unit;
  /** What the labels of the result can be. @default {} */
  readonly labelValues?: Query["labelValues"];
  /** For quantiles: the highest finite bucket bound, which no value can exceed. @default - there is no such bound */
  readonly highestBound?: number | undefined;
  /** @default [] */
  readonly faults?: readonly QueryFault[];
}

/** A query from its parts. */
export function query<Kind extends QueryKind, Unit extends QueryUnit = "unknown", Label extends string = string>(
  kind: Kind,
  labels: readonly Label[],
  expression: (window: Window) => Expression,
  { unit, labelValues = {}, highestBound, faults = [] }: QueryFacts<Unit> = {},
): Query<Kind, Unit, Label> {
  return {
    kind,
    unit: unit ?? ("unknown" as Unit),
    labels,
    labelValues,
    faults,
    expression,
    render: (window) => renderExpression(expression(window)),
    ...(highestBound === undefined ? {} : { highestBound }),
  };
}

/** The scope of a selection and the labels that are asked for, each once. */
export function labelsOf<Label extends string>(selection: Selection, by: readonly Label[] = []): readonly Kept<Label>[] {
  // What is told apart by node keeps that label too; the types of queries only know of the others.
  return [...new Set<Kept<Label>>([selection.scopeLabel as ScopeLabel, ...by])];
}

/** What the contracts of selections say of labels; what is matched by equality has that value only. */
export function labelValuesOf(labels: readonly string[], ...selections: readonly Selection[]): Query["labelValues"] {
  return Object.fromEntries(
    labels.flatMap((label) => {
      const known = selections.flatMap((selection) => valuesIn(selection, label) ?? [])[0];
      return known === undefined ? [] : [[label, known]];
    }),
  );
}

export function kindOf<C extends Gauge>({ contract }: Selection<C>): KindOf<C> {
  return (measuredOf(contract)?.kind ?? (contract.updatedBy === undefined ? "level" : "held")) as KindOf<C>;
}

export function unitOf<C extends MetricContract>({ contract }: Selection<C>): UnitOf<C> {
  return (measuredOf(contract)?.unit ?? contract.unit) as UnitOf<C>;
}

export function countUnitOf<C extends MetricContract>({ contract }: Selection<C>): CountUnit<C> {
  return (isObserved(contract) ? "none" : contract.unit) as CountUnit<C>;
}

/** Whether the metric observes values, so that what is counted are observations. */
export function isObserved(contract: MetricContract): boolean {
  return contract.type === "histogram" || contract.type === "native_histogram" || contract.type === "summary";
}

/** The suffix of the series that counts observations. A native histogram is one series, and a counter counts itself. */
export function countSuffix({ type }: MetricContract): "" | "_count" {
  return type === "histogram" || type === "summary" ? "_count" : "";
}

/** Events over a window, summed over replicas: per second, or how many. */
export function eventsOf(
  events: Selection<Events>,
  labels: readonly string[],
  window: Window,
  how: "rate" | "increase" = "rate",
): Expression {
  const counted = summed(series(renderSelector(events, countSuffix(events.contract)), { of: how, range: window }), labels);
  return events.contract.type === "native_histogram" ? call("histogram_count", counted) : counted;
}

export function summed(inner: Expression, labels: readonly string[]): Expression {
  return aggregated("sum", inner, labels);
}

export function aggregated(operator: ReplicaAggregation | "count", inner: Expression, labels: readonly string[]): Expression {
  return call(`${operator} by (${labels.join(", ")}) `, inner);
}

/** The value of a gauge at this moment, one for each of the kept labels. */
export function valueOf(
  values: Selection,
  labels: readonly string[],
  aggregate: ReplicaAggregation = values.contract.aggregate,
): Expression {
  return aggregated(aggregate, series(renderSelector(values)), labels);
}

/** Matching for two sides that may differ in labels: on what both have, or nothing where they are the same. For `and`, `or` and `unless`. */
export function matchOn(left: readonly string[], right: readonly string[]): string | undefined {
  const shared = left.filter((label) => right.includes(label));
  return shared.length === left.length && shared.length === right.length ? undefined : `on (${shared.join(", ")})`;
}

/** Arithmetic or comparison of two queries. Where one side has fewer labels, each of its series stands for many of the other's. */
export function matched(left: Side, operator: BinaryOperator, right: Side): Expression {
  return binary(left.expression, operator, right.expression, arithmeticMatching(left.labels, right.labels));
}

export interface Side {
  readonly labels: readonly string[];
  readonly expression: Expression;
}

/** What is wrong with matching two queries: neither has all labels of the other. */
export function matchingFaults(left: readonly string[], right: readonly string[]): readonly QueryFault[] {
  const shared = left.filter((label) => right.includes(label));
  if (shared.length === left.length || shared.length === right.length) return [];
  return [
    {
      what: "Neither side of the operation has all labels of the other, so its series do not find each other.",
      got: `${left.join(", ")} and ${right.join(", ")}`,
      allowed: "the same labels on both sides, or all labels of one side among those of the other",
      remedy: "Ask for the same labels by `by`, or for fewer on one side.",
    },
  ];
}

function arithmeticMatching(left: readonly string[], right: readonly string[]): string | undefined {
  const on = matchOn(left, right);
  if (on === undefined) return undefined;
  if (right.length < left.length) return `${on} group_left ()`;
  return right.length > left.length ? `${on} group_right ()` : on;
}

function valuesIn({ contract, matchers }: Selection, label: string): LabelValues | undefined {
  const matcher = matchers.find((each) => each.label === label && each.operator === "=");
  if (matcher !== undefined) return { kind: "enum", values: [matcher.value] };
  const target: Readonly<Record<string, LabelValues>> = STANDARD_TARGET_LABELS;
  return contract.labels?.[label] ?? target[label];
}
