/** Programs of an objective that have not done something yet: a counter with labels exists from the first time that it counts. */
import { budgetRemaining, errorsRate1h, errorsRate5m, totalRate } from "../slo-series";
import { otherObjective } from "./objective-others";
import { ALL_WINDOWS, BURN, type Events, OUTAGE, type ObjectiveProbe, WELL, near, shareOf } from "./objective-probe";
import type { Figure, Scenario } from "./scenario";
import type { Course, Timeline } from "./world";

export function beginningScenarios(options: ObjectiveProbe): Scenario[] {
  return [spotless(options), hopeless(options), idle(options)];
}

/** Programs that have not failed since they started expose no series of failures. For some time another objective of the system counts beside them. */
function spotless(options: ObjectiveProbe): Scenario {
  const { slo, own, world } = options;
  return {
    name: `${BURN}: where nothing of ${slo} has ever been bad, the share is 0, and it is known`,
    evaluation: 10,
    world: [...happened(world(thenQuiet(WELL), own)), ...otherObjective(own.system, 12, 0.5)],
    checks: [],
    figures: [...ALL_WINDOWS.map((window) => near(shareOf(window, options), 0, 1e-9, 20, options)), ...counted(options)],
  };
}

/** Programs that have done nothing but fail expose no series of successes. */
function hopeless(options: ObjectiveProbe): Scenario {
  const { slo, own, world } = options;
  return {
    name: `${BURN}: where nothing of ${slo} has ever been well, the share is 1`,
    evaluation: 10,
    world: happened(world(thenQuiet(OUTAGE), own)),
    checks: [],
    figures: [...ALL_WINDOWS.map((window) => near(shareOf(window, options), 1, 1e-9, 20, options)), ...counted(options)],
  };
}

/** Something happens for seventeen minutes, and nothing more. */
const thenQuiet = (state: Events): Course<Events> => [
  { minutes: 17, state },
  { minutes: 8, state: { all: 0, bad: 0 } },
];

/** How many events there are per second three minutes later, over each window: 100 per second in 1 or 2 of 5 minutes, and in 17 of 30 and of 60. */
function counted(options: ObjectiveProbe): Figure[] {
  const rate = ({ name }: { readonly name: string }, truth: number, tolerance: number): Figure =>
    near(`${name}{slo="${options.slo}"}`, truth, tolerance, 20, options);
  return [rate(totalRate["5m"], 25, 4), rate(totalRate["30m"], (100 * 17) / 30, 3), rate(totalRate["1h"], (100 * 17) / 60, 2)];
}

/** The series of a world that are ever more than 0, and all buckets: a histogram exposes these from the first. */
function happened(timelines: readonly Timeline[]): Timeline[] {
  return timelines.filter(({ series, values }) => series.includes("_bucket{") || /[1-9]/.test(values(1).replaceAll(/x\d+/g, "")));
}

/** Of programs that never failed, and now do nothing. */
function idle(options: ObjectiveProbe): Scenario {
  const { slo, own, world } = options;
  const known = happened(world([{ minutes: 25, state: WELL }], own)).map(({ series }) => series);
  const nothing = (expr: string): Figure => ({ at: 20, expr, gives: [] });
  return {
    name: `${BURN}: where nothing of ${slo} happens nothing is bad, and there is no share at all`,
    evaluation: 10,
    world: world([{ minutes: 25, state: { all: 0, bad: 0 } }], own).filter(({ series }) => known.includes(series)),
    checks: [],
    figures: [
      ...[errorsRate5m, errorsRate1h].map(({ name }) => near(`${name}{slo="${slo}"}`, 0, 1e-9, 20, options)),
      ...ALL_WINDOWS.map((window) => nothing(shareOf(window, options))),
      nothing(`${budgetRemaining.name}{slo="${slo}"}`),
    ],
  };
}
