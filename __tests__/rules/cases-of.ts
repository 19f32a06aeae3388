/** The scenarios of some systems, as rows of a test. */
import { renderedRules } from "../with-tools/rendered-rules";
import { type ScenarioCase, scenarioCases } from "./scenario-cases";

type Row = readonly [subject: string, scenarios: number, one: ScenarioCase];

/** Those that `npm test` has time for. */
export function shortScenarios(systems: readonly string[]): Row[] {
  return rowsOf(systems, (one) => !one.long);
}

/** The long ones: of objectives over hours, and of alerts that compare a day with others. A file for each system lets them run side by side. */
export function longScenarios(system: string): Row[] {
  return rowsOf([system], (one) => one.long);
}

function rowsOf(systems: readonly string[], wanted: (one: ScenarioCase) => boolean): Row[] {
  const rules = new Map([...renderedRules()].filter(([system]) => systems.includes(system)));
  return scenarioCases(rules)
    .filter(wanted)
    .map((one) => [`${one.system}, ${one.subject}`, one.file.tests.length, one] as const);
}
