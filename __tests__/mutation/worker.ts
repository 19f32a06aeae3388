/** Judges the mutants whose places in the list the parent process sends, one after the other. */
import { renderedRules } from "../with-tools/rendered-rules";
import { scenarioCases } from "../rules/scenario-cases";
import { Judge } from "./judge";
import { mutantsOf } from "./mutants";
import { promtoolPasses } from "./promtool";

export interface Verdict {
  readonly place: number;
  readonly killer?: string;
  readonly tried: number;
  /** Whether promtool said the same of the last scenario. @default - it was not asked */
  readonly promtoolAgrees?: boolean;
}

export interface Job {
  readonly place: number;
  readonly short: boolean;
  readonly promtool: boolean;
}

export function work(): void {
  const rules = renderedRules();
  const judge = new Judge(scenarioCases(rules));
  const mutants = mutantsOf(rules);
  process.on("message", ({ place, short, promtool }: Job) => {
    const mutant = mutants[place];
    if (mutant === undefined) throw new Error(`there is no mutant ${place}`);
    const { tried, killer, last } = judge.judge(mutant, short);
    const agrees = promtool && last !== undefined ? { promtoolAgrees: promtoolPasses(last) === (killer === undefined) } : {};
    const verdict: Verdict = { place, tried, ...(killer === undefined ? {} : { killer }), ...agrees };
    process.send?.(verdict);
  });
  process.send?.("ready");
}
