/** The parent process of `npm run mutate`: hands out mutants, and counts which were noticed. */
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { renderedRules } from "../with-tools/rendered-rules";
import { nameOf, scenarioCases } from "../rules/scenario-cases";
import { equivalenceOf } from "./equivalent";
import { Judge } from "./judge";
import { type RuleMutant, mutantsOf, sampleOf } from "./mutants";
import { type Outcome, renderReport } from "./report";
import { type Settings, settingsOf } from "./settings";
import { type Verdict, work } from "./worker";

/** @param script what a worker process is started with */
export async function main(script: string, arguments_: readonly string[]): Promise<number> {
  if (arguments_[0] === "--worker") {
    work();
    return 0;
  }
  let settings: Settings;
  try {
    settings = settingsOf(arguments_);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const { mutants, chosen, equivalent, unexercised } = choose(settings);
  const verdicts = await handOut(script, chosen, settings);
  const outcome: Outcome = {
    judged: chosen.map((place) => ({ mutant: mutants[place] as RuleMutant, verdict: verdicts.get(place) as Verdict })),
    equivalent,
    unexercised,
  };
  const { text, score, disagreements } = renderReport(outcome, settings.equivalent);
  process.stdout.write(text);
  if (settings.equivalent) return outcome.judged.some(({ verdict }) => verdict.killer !== undefined) ? 1 : 0;
  return score < settings.floor || disagreements > 0 ? 1 : 0;
}

/** The places of the mutants that are judged: without those that are known to be no mistakes, and without rules that nothing looks at. */
function choose({ system, rule, group, sample, seed, short, equivalent: inverse }: Settings) {
  const rules = renderedRules();
  const judge = new Judge(scenarioCases(rules));
  const mutants = mutantsOf(rules);
  const asked = (mutant: RuleMutant): boolean =>
    (system === undefined || mutant.system === system) &&
    (rule === undefined || nameOf(mutant.original) === rule) &&
    (group === undefined || mutant.group.startsWith(group));
  const equivalent = new Map<string, number>();
  const candidates = mutants.flatMap((mutant, place) => {
    const looked = judge.looksAt(mutant.original);
    if (!asked(mutant) || !(short ? looked.short : looked.any)) return [];
    const because = equivalenceOf(mutant);
    if (because !== undefined) equivalent.set(because, (equivalent.get(because) ?? 0) + 1);
    return (because !== undefined) === inverse ? [place] : [];
  });
  const unexercised = mutants.filter((mutant) => asked(mutant) && !judge.looksAt(mutant.original).any);
  return { mutants, chosen: sample === undefined ? candidates : sampleOf(candidates, sample, seed), equivalent, unexercised };
}

/** Every worker gets the next mutant when it is done with one. */
function handOut(script: string, places: readonly number[], { promtool, short }: Settings): Promise<Map<number, Verdict>> {
  const verdicts = new Map<number, Verdict>();
  const waiting = places.map((place, index) => ({ place, short, promtool: promtool > 0 && index % promtool === 0 }));
  const processes = Math.max(1, Math.min(availableParallelism(), places.length));
  const runs = Array.from({ length: processes }, () => {
    const worker = fork(script, ["--worker"]);
    return new Promise<void>((resolve, reject) => {
      worker.on("message", (message: Verdict | "ready") => {
        if (message !== "ready") verdicts.set(message.place, message);
        const next = waiting.shift();
        if (next === undefined) worker.disconnect();
        else worker.send(next);
      });
      worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
    });
  });
  return Promise.all(runs).then(() => verdicts);
}
