/** What people read of a mutation test. */
import { type RuleMutant, keyOf } from "./mutants";
import type { Verdict } from "./worker";

export interface Outcome {
  readonly judged: readonly { readonly mutant: RuleMutant; readonly verdict: Verdict }[];
  /** How many changes that change nothing were left out, by the reason. */
  readonly equivalent: ReadonlyMap<string, number>;
  /** Mutants of rules that no scenario looks at. */
  readonly unexercised: readonly RuleMutant[];
}

export interface Report {
  readonly text: string;
  /** Percent of the mutants that a scenario noticed. */
  readonly score: number;
  /** Mutants of which promtool said otherwise than the engine. */
  readonly disagreements: number;
}

export function renderReport({ judged, equivalent, unexercised }: Outcome): Report {
  const survivors = judged.filter(({ verdict }) => verdict.killer === undefined);
  const score = judged.length === 0 ? 100 : (100 * (judged.length - survivors.length)) / judged.length;
  const asked = judged.filter(({ verdict }) => verdict.promtoolAgrees !== undefined);
  const disagreements = asked.filter(({ verdict }) => verdict.promtoolAgrees === false);
  const lines = [
    ...survivors.map(({ mutant, verdict }) => `survived ${verdict.tried} scenarios: ${keyOf(mutant)}`).sort(),
    ...[...new Set(unexercised.map((mutant) => keyOf(mutant).split(" | ").slice(0, 3).join(" | ")))].map(
      (rule) => `no scenario looks at: ${rule}`,
    ),
    ...disagreements.map(({ mutant }) => `promtool says otherwise: ${keyOf(mutant)}`),
    "",
    ...[...equivalent].map(([because, count]) => `${String(count).padStart(5)} left out that change nothing: ${because}`),
    ...bySystem(judged),
    `${judged.length - survivors.length} of ${judged.length} mutants noticed: ${score.toFixed(1)} %`,
    ...(asked.length === 0 ? [] : [`${asked.length} of them judged by promtool too, ${disagreements.length} otherwise`]),
  ];
  return { text: `${lines.join("\n")}\n`, score, disagreements: disagreements.length };
}

function bySystem(judged: Outcome["judged"]): string[] {
  return [...new Set(judged.map(({ mutant }) => mutant.system))].map((system) => {
    const own = judged.filter(({ mutant }) => mutant.system === system);
    const noticed = own.filter(({ verdict }) => verdict.killer !== undefined).length;
    return `  ${system.padEnd(12)} ${String(noticed).padStart(5)} of ${String(own.length).padStart(5)}  ${((100 * noticed) / own.length).toFixed(1)} %`;
  });
}
