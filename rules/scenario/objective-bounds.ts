/** Each pair of windows of an objective on both sides of its bound, and beside other systems and other objectives. */
import { BURN, type BurnWindow, type ObjectiveProbe, PAIRS, WINDOWS, fired } from "./objective-probe";
import { RECORDED_CONTRACTS } from "../slo-series";
import { STRANGER } from "./probes";
import type { Scenario } from "./scenario";
import { otherObjective } from "./objective-others";
import type { Timeline, Who } from "./world";

/** Multiples of the budget that are just over and just under the bound of each pair, with the windows that fire. */
const BOUNDS: readonly (readonly [factor: number, windows: readonly BurnWindow[]])[] = [
  [14.6, ["1h", "6h", "1d", "3d"]],
  [14.2, ["6h", "1d", "3d"]],
  [6.1, ["6h", "1d", "3d"]],
  [5.9, ["1d", "3d"]],
  [3.05, ["1d", "3d"]],
  [2.95, ["3d"]],
  [1.02, ["3d"]],
  [0.98, []],
];

/** Nothing changes in these worlds, so few evaluations are enough. */
const EVALUATION = 10;
const SETTLED = 20;

export function boundScenarios(options: ObjectiveProbe): Scenario[] {
  const { slo, budget, own, world, steady = { share: 0.5, text: "50%" } } = options;
  const lasting = (share: number, who: Who): readonly Timeline[] =>
    world([{ minutes: SETTLED + 5, state: { all: 6000, bad: 6000 * share } }], who);
  const scenario = (name: string, timelines: readonly Timeline[], windows: readonly BurnWindow[], share?: string): Scenario => ({
    name: `${BURN}: ${name}`,
    evaluation: EVALUATION,
    world: timelines,
    checks: [{ at: SETTLED, alert: BURN, fires: windows.map((window) => fired(options, window, share)) }],
  });
  const first = BOUNDS[0]?.[0] ?? 0;
  return [
    scenario(
      `${steady.text} of bad events of ${slo} are told by every pair of windows, with its texts`,
      lasting(steady.share, own),
      WINDOWS,
      steady.text,
    ),
    ...BOUNDS.map(([factor, windows]) =>
      scenario(
        `at ${factor} times the budget of ${slo} ${windows.length === 0 ? "nothing fires" : `the pairs of ${windows.join(", ")} fire`}`,
        lasting(factor * budget, own),
        windows,
      ),
    ),
    {
      ...scenario(
        `failures of another system and of another objective burn no budget of ${slo}, and their successes save none`,
        [...lasting(0, own), ...lasting(1, STRANGER), ...otherObjective(own.system, SETTLED + 5, 1)],
        [],
      ),
      // Nothing is recorded of the other system.
      figures: RECORDED_CONTRACTS.map(({ name }) => ({
        at: SETTLED,
        expr: `count by (system) (${name}{slo="${slo}"})`,
        gives: [{ labels: { system: own.system }, value: 1 }],
      })),
    },
    scenario(
      `another system and another objective that do well do not dilute ${slo}`,
      [...lasting(first * budget, own), ...lasting(0, STRANGER), ...otherObjective(own.system, SETTLED + 5, 0)],
      PAIRS.map(({ window }) => window),
    ),
  ];
}
