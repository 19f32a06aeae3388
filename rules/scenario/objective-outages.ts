/** An outage of an objective: when it pages, when the page ends, through a restart, and what it does to the recorded shares. */
import {
  BURN,
  type BurnWindow,
  type Events,
  OUTAGE,
  type ObjectiveProbe,
  PAGES,
  PAIRS,
  WELL,
  WINDOWS,
  fired,
  near,
} from "./objective-probe";
import type { Check, Scenario } from "./scenario";
import type { Course } from "./world";

/** At the intervals of production: how long a total outage takes to the page. @param seconds within which it must have come */
export function outageInSeconds({ slo, own, world }: ObjectiveProbe, seconds: number): Scenario {
  const minutes = seconds / 60;
  return {
    name: `${BURN}: a total outage of ${slo} pages within ${seconds} seconds`,
    step: 0.25,
    world: world(
      [
        { minutes: 75, state: { all: 600, bad: 0 } },
        { minutes: 10, state: { all: 600, bad: 600 } },
      ],
      own,
    ),
    checks: [],
    figures: [
      { at: 75, expr: PAGES, gives: [] },
      { at: 75 + minutes, expr: `${PAGES} > bool 0`, gives: [{ labels: {}, value: 1 }] },
    ],
  };
}

export function outageScenarios(options: ObjectiveProbe): Scenario[] {
  const { slo, budget, own, world, pagesAfter, outage = 20 } = options;
  const before = 180;
  const end = before + outage;
  const course: Course<Events> = [
    { minutes: before, state: WELL },
    { minutes: outage, state: OUTAGE },
    { minutes: 100, state: WELL },
  ];
  /** The pairs whose part of the budget an outage of 20 minutes has burnt, by what the objective says. */
  const burnt = (at: number, windows: readonly BurnWindow[]): Check => ({
    at,
    alert: BURN,
    fires: PAIRS.filter(
      ({ window, rate }) => windows.includes(window) && Math.min(outage / (window === "1h" ? 60 : at), 1) > Number(rate) * budget,
    ).map(({ window }) => fired(options, window)),
  });
  return [
    {
      name: `${BURN}: an outage of ${slo} pages after ${pagesAfter} minutes, and the pages end while the tickets stay`,
      world: world(course, own),
      checks: [burnt(before, []), burnt(end, WINDOWS), burnt(end + 1, WINDOWS), burnt(end + 45, ["1d", "3d"])],
      figures: [
        { at: before + pagesAfter - 1, expr: PAGES, gives: [] },
        { at: before + pagesAfter, expr: `${PAGES} > bool 0`, gives: [{ labels: {}, value: 1 }] },
        { at: end + 6, expr: `count by (window) (ALERTS{alertname="${BURN}", window="1h", alertstate="firing"})`, gives: [] },
      ],
    },
    {
      name: `${BURN}: a restart of every replica of ${slo} in the middle of an outage does not hide it`,
      world: world(
        [{ minutes: before, state: WELL }, { minutes: outage / 2, state: OUTAGE }, "restart", { minutes: outage / 2, state: OUTAGE }],
        own,
      ),
      checks: [burnt(end, WINDOWS)],
    },
    {
      // An hour of 1 % of much, then four quiet hours: a mean of shares would say a fifth of a percent.
      name: `${BURN}: shares of ${slo} are those of the events and not of the hours, within a hundredth of the budget`,
      world: world(
        [
          { minutes: 60, state: { all: 6000, bad: 60 } },
          { minutes: 240, state: { all: 6, bad: 0 } },
        ],
        own,
      ),
      checks: [],
      figures: (
        [
          ["1h", 0],
          ["2h", 0],
          ["6h", 3600 / 361_440],
          ["1d", 3600 / 361_440],
          ["3d", 3600 / 361_440],
        ] as const
      ).map(([window, truth]) => near(`slo:sli_error:ratio${window}{slo="${slo}"}`, truth, Math.max(budget / 100, 1e-6), 300, options)),
    },
  ];
}
