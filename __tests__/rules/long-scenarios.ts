/** The long scenarios of a system: of objectives, with windows of days, and of alerts that compare a day with others. */
import { type ScenarioCase, scenarioCases } from "./scenario-cases";

/** One row for each set of rules: what it is about, how many scenarios there are, and the case. A file for each system lets them run side by side. */
export function longScenarios(system: string): (readonly [subject: string, scenarios: number, one: ScenarioCase])[] {
  const cases = scenarioCases().filter((one) => one.long && one.system === system);
  return cases.map((one) => [one.subject, one.file.tests.length, one] as const);
}
