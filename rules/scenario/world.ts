/**
 * A world for rules to be tried in: what programs count and measure, minute by minute, made from contracts and from nothing that a rule says. Whoever writes
 * a scenario says how many requests fail in a minute, which replica restarts and when a target is gone; what the series look like follows from that.
 */
import type { MetricContract } from "../../metrics/contract";
import type { LabelOf, ValueOf } from "../../signals/selection";

/** Some minutes in which nothing changes. */
export interface Lasting<State> {
  readonly minutes: number;
  readonly state: State;
}

/** Minutes in which the program goes on and nobody scrapes it. */
export interface Gap {
  readonly minutes: number;
  readonly gap: true;
}

/** Minutes in which the target has left discovery, so that its series end. What was counted is lost. */
export interface Gone {
  readonly minutes: number;
  readonly gone: true;
}

/** What happens one after the other. `restart` takes no time: every counter begins at 0 again. */
export type Course<State> = readonly (Lasting<State> | Gap | Gone | "restart")[];

/** Whose series a world has. Rules of one system must not see those of another. */
export interface Who {
  readonly system: string;
  readonly namespace: string;
}

/** One series over time, in promtool's notation for samples that are `step` minutes apart. */
export interface Timeline {
  readonly series: string;
  readonly values: (step: number) => string;
}

/** Labels of a series: those of its contract with values that it allows, and those that a scrape adds. */
export type SeriesLabels<C extends MetricContract> = { readonly [Label in LabelOf<C>]?: ValueOf<C, Label> };

/** A gauge that moves by so much a minute while a state lasts. */
export interface Ramp {
  readonly from: number;
  readonly perMinute: number;
}

type Histogram = MetricContract & { readonly type: "histogram"; readonly buckets: readonly number[] };

/** Events of a counter. @param perMinute how many there are in a minute of each state */
export function count<C extends MetricContract, State>(
  contract: C,
  labels: SeriesLabels<C>,
  course: Course<State>,
  perMinute: (state: State) => number,
): Timeline {
  return counter(contract.name, labels, course, perMinute);
}

/** A gauge. @param value what it is in each state, or how it moves; undefined where the program does not expose it then */
export function level<C extends MetricContract, State>(
  contract: C,
  labels: SeriesLabels<C>,
  course: Course<State>,
  value: (state: State) => number | Ramp | undefined,
): Timeline {
  return { series: seriesOf(contract.name, labels), values: (step) => gaugeValues(course, value, step) };
}

/** Observations of a histogram, as its buckets, sum and count. @param perMinute how many there are in a minute of each state, by what is observed */
export function observe<C extends Histogram, State>(
  contract: C,
  labels: SeriesLabels<C>,
  course: Course<State>,
  perMinute: (state: State) => Readonly<Record<number, number>>,
): Timeline[] {
  const observed = (state: State): [number, number][] => Object.entries(perMinute(state)).map(([value, times]) => [Number(value), times]);
  const total = (state: State, counts: (value: number) => number): number =>
    observed(state).reduce((sum, [value, times]) => sum + counts(value) * times, 0);
  const upTo = (bound: number) => (state: State) => total(state, (value) => (value <= bound ? 1 : 0));
  return [
    ...contract.buckets.map((bound) => counter(`${contract.name}_bucket`, { ...labels, le: boundOf(bound) }, course, upTo(bound))),
    counter(`${contract.name}_bucket`, { ...labels, le: "+Inf" }, course, upTo(Infinity)),
    counter(`${contract.name}_count`, labels, course, upTo(Infinity)),
    counter(`${contract.name}_sum`, labels, course, (state) => total(state, (value) => value)),
  ];
}

/** How long all phases last together. */
export function minutesOf(course: Course<unknown>): number {
  return course.reduce((sum, phase) => sum + (phase === "restart" ? 0 : phase.minutes), 0);
}

function counter<State>(
  name: string,
  labels: Readonly<Record<string, string | undefined>>,
  course: Course<State>,
  perMinute: (state: State) => number,
): Timeline {
  return { series: seriesOf(name, labels), values: (step) => counterValues(course, perMinute, step) };
}

function counterValues<State>(course: Course<State>, perMinute: (state: State) => number, step: number): string {
  const parts = ["0"];
  let value = 0;
  let rise = 0;
  for (const phase of course) {
    if (phase === "restart") {
      value = 0;
      continue;
    }
    const samples = samplesOf(phase.minutes, step);
    if ("gone" in phase) {
      parts.push(...missing(samples, "stale"));
      value = 0;
      continue;
    }
    if ("gap" in phase) parts.push(...missing(samples));
    else {
      rise = perMinute(phase.state) * step;
      parts.push(run(value + rise, rise, samples));
    }
    // As promtool adds them up: with other last digits the next sample could look like a reset.
    for (let sample = 0; sample < samples; sample += 1) value += rise;
  }
  return parts.join(" ");
}

function gaugeValues<State>(course: Course<State>, value: (state: State) => number | Ramp | undefined, step: number): string {
  const parts: string[] = [];
  for (const phase of course) {
    if (phase === "restart") continue;
    // The first sample is that of the moment at which the first phase begins.
    const samples = samplesOf(phase.minutes, step) + (parts.length === 0 ? 1 : 0);
    const now = "state" in phase ? value(phase.state) : undefined;
    if ("gone" in phase) parts.push(...missing(samples, "stale"));
    else if (now === undefined) parts.push(...missing(samples));
    else parts.push(typeof now === "number" ? run(now, 0, samples) : run(now.from, now.perMinute * step, samples));
  }
  return parts.join(" ");
}

/** So many samples, from the first on. promtool counts those after the first. */
function run(first: number, rise: number, samples: number): string {
  if (samples <= 0) return "";
  return `${first}${rise < 0 ? "-" : "+"}${Math.abs(rise)}x${samples - 1}`;
}

function missing(samples: number, first?: "stale"): string[] {
  if (first === undefined) return samples > 0 ? [`_x${samples}`] : [];
  return samples > 1 ? [first, `_x${samples - 1}`] : [first];
}

function samplesOf(minutes: number, step: number): number {
  return Math.round(minutes / step);
}

/** As Prometheus 3 writes bounds. */
function boundOf(bound: number): string {
  return Number.isInteger(bound) ? `${bound}.0` : String(bound);
}

function seriesOf(name: string, labels: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(labels).flatMap(([label, value]) => (value === undefined ? [] : [`${label}=${JSON.stringify(value)}`]));
  return `${name}{${pairs.join(", ")}}`;
}
