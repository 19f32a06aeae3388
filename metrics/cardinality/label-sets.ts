/** The label sets that a contract speaks of. */
import type { MetricContract } from "../contract";

/**
 * Every combination of the values that are exposed as 0 from the start.
 *
 * @returns an empty list where nothing is
 */
export function zeroSets({ labels = {}, zeroInitialised = [] }: MetricContract): Readonly<Record<string, string>>[] {
  if (zeroInitialised.length === 0) return [];
  return combinations(
    zeroInitialised.map((label) => {
      const values = Object.hasOwn(labels, label) ? labels[label] : undefined;
      return [label, values?.kind === "enum" ? values.values : []];
    }),
  );
}

/**
 * The product of several labels; the last of them varies fastest.
 *
 * @param atMost how many are made @default Infinity
 */
export function combinations(
  labels: readonly (readonly [string, readonly string[]])[],
  atMost = Infinity,
): Readonly<Record<string, string>>[] {
  let sets: (readonly (readonly [string, string])[])[] = [[]];
  for (const [label, values] of labels) {
    const longer: (readonly (readonly [string, string])[])[] = [];
    for (const set of sets) {
      for (const value of values) {
        if (longer.length < atMost) longer.push([...set, [label, value]]);
      }
    }
    sets = longer;
  }
  return sets.map((set) => Object.fromEntries(set));
}
