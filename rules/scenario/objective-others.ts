/** What the rules of another objective of the same system record. */
import { budgetRemaining, errorRatio, errorsRate1h, errorsRate5m, totalRate } from "../slo-series";
import { type Timeline, level } from "./world";

/** A hundred events per second for so many minutes, of which this share is bad. */
export function otherObjective(system: string, minutes: number, share: number): readonly Timeline[] {
  const course = [{ minutes, state: share }];
  const labels = { system, slo: `${system}-of-another` };
  return [
    ...[errorsRate5m, errorsRate1h].map((contract) => level(contract, labels, course, () => 100 * share)),
    ...Object.values(totalRate).map((contract) => level(contract, labels, course, () => 100)),
    ...[budgetRemaining, ...Object.values(errorRatio)].map((contract) => level(contract, labels, course, () => share)),
  ];
}
