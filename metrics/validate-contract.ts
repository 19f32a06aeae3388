/** Contradictions within metric contracts and between them. Whether an expression fits a contract is asked elsewhere. */
import type { Problem } from "../problems";
import { type MetricContract, type MetricSet, STANDARD_TARGET_LABELS } from "./contract";
import { contractProblems } from "./contract-problems";

/** Finds every contradiction in these metric sets. */
export function validateMetricSets(sets: readonly MetricSet[]): Problem[] {
  return [...sets.flatMap(validateMetricSet), ...contradictoryTwins(sets)];
}

function validateMetricSet(set: MetricSet): Problem[] {
  const names = set.metrics.map((contract) => contract.name);
  return set.metrics.flatMap((contract, index) => {
    const at = placeOf(set, contract);
    const targetLabels = Object.keys(set.targetLabels ?? STANDARD_TARGET_LABELS);
    return [
      ...(names.indexOf(contract.name) < index
        ? [
            problem(
              at,
              "The same source declares this metric twice.",
              contract.name,
              "one contract for each name of a source",
              "Join the two contracts.",
            ),
          ]
        : []),
      ...contractProblems(contract, { targetLabels, exposed: set.exposition !== undefined, at }),
    ];
  });
}

/** Two sources of one system may expose the same name, if it means the same. */
function contradictoryTwins(sets: readonly MetricSet[]): Problem[] {
  const first = new Map<string, { readonly set: MetricSet; readonly contract: MetricContract }>();
  return sets.flatMap((set) =>
    set.metrics.flatMap((contract) => {
      const key = `${set.system}/${contract.name}`;
      const twin = first.get(key);
      if (twin === undefined) {
        first.set(key, { set, contract });
        return [];
      }
      if (twin.set === set || (twin.contract.type === contract.type && twin.contract.unit === contract.unit)) return [];
      return [
        problem(
          placeOf(set, contract),
          `Two sources of one system expose this name with another type or unit, so an expression cannot tell them apart.`,
          `${contract.type} in ${contract.unit}`,
          `${twin.contract.type} in ${twin.contract.unit}, as ${twin.set.source} exposes it`,
          "Rename one of them, or declare what both really expose.",
        ),
      ];
    }),
  );
}

function placeOf(set: MetricSet, contract: MetricContract): string {
  return `metrics.${set.system}.${set.source}.${contract.name}`;
}

function problem(at: string, what: string, got: string, allowed: string, remedy: string): Problem {
  return { code: "OBS0306", at, what, got, allowed, remedy };
}
