/** Scenarios for rules: worlds made from contracts, and the pages that are expected in them, rendered as promtool's unit tests. */
export { absenceProbes, type AbsenceProbe } from "./absence";
export { outageInSeconds } from "./objective-outages";
export type { Events, ObjectiveProbe } from "./objective-probe";
export { allMissing, objectiveProbes } from "./objectives";
export { STRANGER, probe, type Probe } from "./probes";
export {
  type Check,
  type Figure,
  type Fired,
  type FiredTexts,
  type PromtoolFile,
  type Scenario,
  type ScenarioLinks,
  type ScenarioSet,
  renderScenarios,
} from "./scenario";
export { type Course, type Ramp, type SeriesLabels, type Timeline, type Who, count, level, observe } from "./world";
