/**
 * What each window of an objective sees. In these worlds something is bad at first and all is well afterwards, so that every share follows from the minutes:
 * of the first hour that is bad, two hours at the third hour hold nothing more, and six hours still hold it all.
 */
import { BURN, type BurnWindow, type Events, OUTAGE, type ObjectiveProbe, WELL, WINDOWS, fired, near, shareOf } from "./objective-probe";
import type { Figure, Scenario } from "./scenario";
import { budgetRemaining, errorRatio, errorsRate1h, errorsRate5m, totalRate } from "../slo-series";
import { type Course, level } from "./world";

const HOUR = 60;
const DAY = 24 * HOUR;

export function windowScenarios(options: ObjectiveProbe): Scenario[] {
  return [minutes(options), hours(options), days(options), month(options), ended(options), lull(options), few(options), rare(options)];
}

/** Bad at first, and well for long enough. */
const badFor = (bad: number, well: number): Course<Events> => [
  { minutes: bad, state: OUTAGE },
  { minutes: well, state: WELL },
];

function minutes(options: ObjectiveProbe): Scenario {
  const { slo, own, world } = options;
  const about = (name: string, truth: number, tolerance: number): Figure => near(`${name}{slo="${slo}"}`, truth, tolerance, 7, options);
  return {
    name: `${BURN}: two minutes after five bad ones the rates of ${slo} are half of what they were`,
    world: world(
      [
        { minutes: 5, state: OUTAGE },
        { minutes: 5, state: { all: 0, bad: 0 } },
      ],
      own,
    ),
    checks: [],
    figures: [about(errorRatio["5m"].name, 1, 1e-6), about(errorsRate5m.name, 50, 15), about(totalRate["5m"].name, 50, 15)],
  };
}

function hours(options: ObjectiveProbe): Scenario {
  const { slo, own, world } = options;
  const share = (window: keyof typeof errorRatio, at: number, truth: number, tolerance = 0.02): Figure =>
    near(shareOf(window, options), truth, tolerance, at, options);
  return {
    name: `${BURN}: each window of up to six hours sees as many of the bad events of ${slo} as lie within it`,
    evaluation: 15,
    // Twice as much is asked for when all is well again.
    world: world(
      [
        { minutes: HOUR, state: OUTAGE },
        { minutes: 7 * HOUR, state: { all: 2 * OUTAGE.all, bad: 0 } },
      ],
      own,
    ),
    checks: [],
    figures: [
      share("30m", 75, 15 / (15 + 2 * 15)),
      share("30m", 105, 0),
      share("1h", 90, 30 / (30 + 2 * 30)),
      share("1h", 135, 0),
      near(`${errorsRate1h.name}{slo="${slo}"}`, 50, 1, 90, options),
      share("2h", 150, 30 / (30 + 2 * 90)),
      share("2h", 195, 0),
      share("6h", 300, 60 / (60 + 2 * 240), 1e-3),
      share("6h", 390, 30 / (30 + 2 * 330), 1e-3),
      share("6h", 435, 0),
    ],
  };
}

function days(options: ObjectiveProbe): Scenario {
  const { slo, own, world } = options;
  const share = (window: keyof typeof errorRatio, at: number, truth: number): Figure =>
    near(shareOf(window, options), truth, 1e-4, at, options);
  return {
    name: `${BURN}: a day and three days see as many of the bad hours of ${slo} as lie within them`,
    evaluation: HOUR,
    step: 2,
    world: world(badFor(4 * HOUR, 3 * DAY), own),
    checks: [],
    figures: [
      share("1d", 23 * HOUR, 4 / 23),
      share("1d", 25 * HOUR, 3 / 24),
      share("1d", 29 * HOUR, 0),
      share("3d", 29 * HOUR, 4 / 29),
      share("3d", 73 * HOUR, 3 / 72),
    ],
  };
}

/** The budget of a month is computed from what is recorded, so that is what this world is made of. */
function month(options: ObjectiveProbe): Scenario {
  const { slo, budget, own } = options;
  const labels = { system: own.system, slo };
  const course: Course<number> = [
    { minutes: DAY, state: 15 * budget },
    { minutes: 31 * DAY, state: 0 },
  ];
  const left = (at: number, truth: number): Figure => near(`${budgetRemaining.name}{slo="${slo}"}`, truth, 1e-6, at, options);
  return {
    name: `${BURN}: a day at fifteen times its rate costs half of the budget of ${slo} until 30 days are over`,
    evaluation: DAY,
    step: HOUR,
    world: [level(errorsRate5m, labels, course, (share) => share * 100), level(totalRate["5m"], labels, course, () => 100)],
    checks: [],
    figures: [left(30 * DAY, 0.5), left(31 * DAY, 1)],
  };
}

/** Which pairs tell of a bad hour, by the time that has passed since. */
function ended(options: ObjectiveProbe): Scenario {
  const { slo, own, world } = options;
  const told = (at: number, windows: readonly BurnWindow[]) => ({
    at,
    alert: BURN,
    fires: windows.map((window) => fired(options, window)),
  });
  return {
    name: `${BURN}: what has ended is told no more: pages of ${slo} are gone after half an hour, tickets after two and six hours`,
    evaluation: 30,
    world: world(badFor(HOUR, 7 * HOUR), own),
    checks: [told(30, WINDOWS), told(60, WINDOWS), told(90, ["1d", "3d"]), told(180, ["3d"]), told(420, [])],
  };
}

function lull(options: ObjectiveProbe): Scenario {
  const { slo, own, world } = options;
  return {
    name: `${BURN}: ten minutes after it has ended the fastest page of ${slo} is gone, however bad the hour was`,
    evaluation: 10,
    world: world(badFor(50, 15), own),
    checks: [{ at: 60, alert: BURN, fires: (["6h", "1d", "3d"] as const).map((window) => fired(options, window)) }],
  };
}

/** One bad event every two minutes, and nothing else. */
function few(options: ObjectiveProbe): Scenario {
  const { slo, own, world } = options;
  const firing = (window: BurnWindow, at: number, count: number): Figure => ({
    at,
    expr: `count(ALERTS{alertname="${BURN}", window="${window}", alertstate="firing"})`,
    gives: count === 0 ? [] : [{ labels: {}, value: count }],
  });
  return {
    name: `${BURN}: five bad events of ${slo} in an hour and thirty in six are enough to page, and fewer are not`,
    evaluation: 5,
    world: world([{ minutes: 75, state: { all: 0.5, bad: 0.5 } }], own),
    checks: [],
    figures: [firing("1h", 5, 0), firing("1h", 15, 1), firing("6h", 50, 0), firing("6h", 70, 1)],
  };
}

/** Hours in which everything is bad, and so little that the page of six hours needs all of them to count to thirty. What it counts is given, minute by minute. */
function rare(options: ObjectiveProbe): Scenario {
  const { slo, own, world } = options;
  const told = (at: number, gives: Figure["gives"]): Figure => ({
    at,
    expr: `count(ALERTS{alertname="${BURN}", window="6h", alertstate="firing"})`,
    gives,
  });
  const course = [
    { minutes: 8 * HOUR, state: 4.5 / HOUR },
    { minutes: 75, state: 9 / HOUR },
  ];
  const events = course.map(({ minutes: lasting, state }) => ({ minutes: lasting, state: { all: state, bad: state } }));
  const recorded = [errorsRate5m, totalRate["5m"]].map((contract) =>
    level(contract, { system: own.system, slo }, course, (perMinute) => perMinute / 60),
  );
  return {
    name: `${BURN}: the page of six hours counts what was bad of ${slo} in six hours, neither less nor more`,
    evaluation: HOUR,
    world: [...world(events, own), ...recorded],
    checks: [],
    // 27 within six hours, though 36 in all; then 31.
    figures: [told(8 * HOUR, []), told(9 * HOUR, [{ labels: {}, value: 1 }])],
  };
}
