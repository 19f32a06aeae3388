/**
 * What the labels of a contract can be, concluded from the values of one exposition. That a value was not there does not say that it cannot be, so a closed
 * list comes only of what proves itself closed; everything else may have any value, with room for more of them.
 */
import type { LabelValues } from "../contract";
import type { ExposedMetric, ExposedSeries } from "./exposed-metrics";

/** A closed list is something that people wrote down; more values than this are data. */
const LONGEST_LIST = 20;

/** Two values of which one is 1 are as often what happened to be there, such as two leaders of two locks. */
const SHORTEST_STATES = 3;

/** Labels by name, in the order of the alphabet. */
export function seenLabels(metric: ExposedMetric): Readonly<Record<string, LabelValues>> {
  const names = [...new Set(metric.series.flatMap(({ labels }) => [...labels.keys()]))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const seen = seenValues(metric.series, name);
      const values: LabelValues = isClosed(metric, name, seen)
        ? { kind: "enum", values: seen }
        : { kind: "open", atMost: withMargin(seen.length) };
      const everywhere = metric.series.every(({ labels }) => (labels.get(name) ?? "") !== "");
      return [name, everywhere ? values : { ...values, optional: true }];
    }),
  );
}

/** The values of a label that are not empty, each once, sorted. */
export function seenValues(series: readonly ExposedSeries[], label: string): string[] {
  const values = new Set(series.map(({ labels }) => labels.get(label) ?? ""));
  values.delete("");
  return [...values].sort();
}

/**
 * At least twice what was seen, as 5, 10, 20, 50, 100 and so on: 1 becomes 5, 7 becomes 20.
 *
 * @param seen different values in one exposition
 */
export function withMargin(seen: number): number {
  const least = 2 * seen;
  let margin = 5;
  while (margin < least) margin *= String(margin).startsWith("2") ? 2.5 : 2;
  return margin;
}

/**
 * Whether the list of values is complete: the states of a state set, which has to expose all of them; `true` and `false`; and a gauge that for each object
 * exposes the same values, exactly one of them as 1, as kube-state-metrics does with phases and conditions.
 */
function isClosed(metric: ExposedMetric, label: string, seen: readonly string[]): boolean {
  if (seen.length === 0 || seen.length > LONGEST_LIST) return false;
  if (metric.stateLabel === label) return true;
  if (seen.length === 2 && seen[0] === "false" && seen[1] === "true") return true;
  return metric.type === "gauge" && seen.length >= SHORTEST_STATES && isOneHot(metric.series, label, seen);
}

function isOneHot(series: readonly ExposedSeries[], label: string, seen: readonly string[]): boolean {
  const objects = new Map<string, ExposedSeries[]>();
  for (const each of series) {
    const others = JSON.stringify([...each.labels].filter(([name]) => name !== label).sort());
    const before = objects.get(others);
    if (before === undefined) objects.set(others, [each]);
    else before.push(each);
  }
  return (
    objects.size > 1 &&
    [...objects.values()].every(
      (states) =>
        states.length === seen.length &&
        states.every(({ value, labels }) => (value === 0 || value === 1) && labels.has(label)) &&
        states.filter(({ value }) => value === 1).length === 1,
    )
  );
}
