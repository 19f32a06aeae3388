/**
 * The scenarios that every objective needs: each pair of windows on both sides of its bound, an outage that pages and ends, too few events, quiet hours, a
 * source that is gone, another system. Bounds are stated as multiples of the budget, which whoever writes the probe states too.
 */
import { STRANGER } from "./probes";
import type { Check, Figure, Fired, Scenario } from "./scenario";
import type { Course, Timeline, Who } from "./world";

/** Events per minute. */
export interface Events {
  readonly all: number;
  readonly bad: number;
}

export interface ObjectiveProbe {
  /** Value of the label `slo`. */
  readonly slo: string;
  /** Name of the objective within its system: panels begin with it. */
  readonly name: string;
  readonly title: string;
  /** `99.9` */
  readonly objective: string;
  /** The share that may be bad: 0.001. */
  readonly budget: number;
  /** What is bad, as the alert says it. */
  readonly badEvents: string;
  readonly own: Who;
  readonly world: (course: Course<Events>, who: Who) => readonly Timeline[];
  /** Minutes of a total outage, after three hours in which all was well, until the first page. A minute earlier there is none. */
  readonly pagesAfter: number;
  /** How long the outage lasts: longer than its page takes. @default 20 */
  readonly outage?: number;
  /** The share of bad events in the scenario of texts, as the alert writes it, and as a number. Far over every bound. @default 50% */
  readonly steady?: { readonly share: number; readonly text: string };
}

type Window = "1h" | "6h" | "1d" | "3d";

/** The pairs with how fast they say that a budget of 30 days burns, and the part of it that is gone then. */
const PAIRS: readonly { readonly window: Window; readonly rate: string; readonly part: string; readonly severity: string }[] = [
  { window: "1h", rate: "14.4", part: "2%", severity: "critical" },
  { window: "6h", rate: "6", part: "5%", severity: "critical" },
  { window: "1d", rate: "3", part: "10%", severity: "warning" },
  { window: "3d", rate: "1", part: "10%", severity: "warning" },
];

/** Multiples of the budget that are just over and just under the bound of each pair, with the windows that fire. */
const BOUNDS: readonly (readonly [factor: number, windows: readonly Window[]])[] = [
  [14.6, ["1h", "6h", "1d", "3d"]],
  [14.2, ["6h", "1d", "3d"]],
  [6.1, ["6h", "1d", "3d"]],
  [5.9, ["1d", "3d"]],
  [3.05, ["1d", "3d"]],
  [2.95, ["3d"]],
  [1.02, ["3d"]],
  [0.98, []],
];

const ALERT = "ErrorBudgetBurn";
const MISSING = "SLODataMissing";
const WELL: Events = { all: 6000, bad: 0 };
const OUTAGE: Events = { all: 6000, bad: 6000 };
const PAGES = `count(ALERTS{alertname="${ALERT}", severity="critical", alertstate="firing"})`;

export function objectiveProbes(options: ObjectiveProbe): Scenario[] {
  return [...boundScenarios(options), ...outageScenarios(options), ...quietScenarios(options), ...missingScenarios(options)];
}

/** At the intervals of production: how long a total outage takes to the page. @param seconds within which it must have come */
export function outageInSeconds({ slo, own, world }: ObjectiveProbe, seconds: number): Scenario {
  const minutes = seconds / 60;
  return {
    name: `${ALERT}: a total outage of ${slo} pages within ${seconds} seconds`,
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

/** Nothing is exposed at all: every objective of a system says that it has no data, with its texts. */
export function allMissing(objectives: readonly ObjectiveProbe[]): Scenario {
  return {
    name: `${MISSING}: where nothing is exposed every objective says so after ten minutes, with its texts`,
    world: [],
    checks: [
      { at: 9, alert: MISSING, fires: [] },
      {
        at: 10,
        alert: MISSING,
        fires: objectives.map(({ slo, name, title, own }) => ({
          labels: { severity: "warning", system: own.system, slo },
          texts: {
            summary: `${slo} has no data`,
            description: `Nothing is known of the events behind "${title}", so no burn alert of this objective can fire.`,
            panel: `slo/${name}BudgetRemaining`,
          },
        })),
      },
    ],
  };
}

function boundScenarios(options: ObjectiveProbe): Scenario[] {
  const { slo, budget, own, world, steady = { share: 0.5, text: "50%" } } = options;
  const lasting = (share: number, who: Who): readonly Timeline[] => world([{ minutes: 75, state: { all: 6000, bad: 6000 * share } }], who);
  const all = PAIRS.map(({ window }) => window);
  return [
    {
      name: `${ALERT}: ${steady.text} of bad events of ${slo} are told by every pair of windows, with its texts`,
      world: lasting(steady.share, own),
      checks: [{ at: 70, alert: ALERT, fires: all.map((window) => fired(options, window, steady.text)) }],
    },
    ...BOUNDS.map(([factor, windows]): Scenario => ({
      name: `${ALERT}: at ${factor} times the budget of ${slo} ${windows.length === 0 ? "nothing fires" : `the pairs of ${windows.join(", ")} fire`}`,
      world: lasting(factor * budget, own),
      checks: [{ at: 70, alert: ALERT, fires: windows.map((window) => fired(options, window)) }],
    })),
    {
      name: `${ALERT}: another system's failures burn no budget of ${slo}, and its successes save none`,
      world: [...lasting(0, own), ...lasting(1, STRANGER)],
      checks: [{ at: 70, alert: ALERT, fires: [] }],
    },
    {
      name: `${ALERT}: another system that does well does not dilute ${slo}`,
      world: [...lasting(14.6 * budget, own), ...lasting(0, STRANGER)],
      checks: [{ at: 70, alert: ALERT, fires: all.map((window) => fired(options, window)) }],
    },
  ];
}

function outageScenarios(options: ObjectiveProbe): Scenario[] {
  const { slo, budget, own, world, pagesAfter, outage = 20 } = options;
  const before = 180;
  const end = before + outage;
  const course: Course<Events> = [
    { minutes: before, state: WELL },
    { minutes: outage, state: OUTAGE },
    { minutes: 100, state: WELL },
  ];
  /** The pairs whose part of the budget an outage of 20 minutes has burnt, by what the objective says. */
  const burnt = (at: number, windows: readonly Window[]): Check => ({
    at,
    alert: ALERT,
    fires: PAIRS.filter(
      ({ window, rate }) => windows.includes(window) && Math.min(outage / (window === "1h" ? 60 : at), 1) > Number(rate) * budget,
    ).map(({ window }) => fired(options, window)),
  });
  const all = PAIRS.map(({ window }) => window);
  return [
    {
      name: `${ALERT}: an outage of ${slo} pages after ${pagesAfter} minutes, and the pages end while the tickets stay`,
      world: world(course, own),
      checks: [burnt(before, []), burnt(end, all), burnt(end + 1, all), burnt(end + 45, ["1d", "3d"])],
      figures: [
        { at: before + pagesAfter - 1, expr: PAGES, gives: [] },
        { at: before + pagesAfter, expr: `${PAGES} > bool 0`, gives: [{ labels: {}, value: 1 }] },
        { at: end + 6, expr: `count by (window) (ALERTS{alertname="${ALERT}", window="1h", alertstate="firing"})`, gives: [] },
      ],
    },
    {
      name: `${ALERT}: a restart of every replica of ${slo} in the middle of an outage does not hide it`,
      world: world(
        [{ minutes: before, state: WELL }, { minutes: outage / 2, state: OUTAGE }, "restart", { minutes: outage / 2, state: OUTAGE }],
        own,
      ),
      checks: [burnt(end, all)],
    },
    {
      // An hour of 1 % of much, then four quiet hours: a mean of shares would say a fifth of a percent.
      name: `${ALERT}: shares of ${slo} are those of the events and not of the hours, within a hundredth of the budget`,
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
      ).map(([window, truth]) => near(`slo:sli_error:ratio${window}{slo="${slo}"}`, truth, Math.max(budget / 100, 1e-6), 300, own, slo)),
    },
  ];
}

function quietScenarios({ slo, own, world, pagesAfter }: ObjectiveProbe): Scenario[] {
  const handful = Math.max(20, pagesAfter + 7);
  const night = (minutes: number): Course<Events> => [
    { minutes: 120, state: { all: 0.5, bad: 0 } },
    { minutes, state: { all: 0.5, bad: 0.5 } },
    { minutes: 5, state: { all: 0.5, bad: 0 } },
  ];
  const ratios = ["5m", "30m", "1h", "2h", "6h", "1d", "3d"].map((window) => `slo:sli_error:ratio${window}{slo="${slo}"}`);
  return [
    {
      name: `${ALERT}: four bad events of ${slo} in a quiet hour page nobody, whatever their share`,
      world: world(night(8), own),
      checks: [],
      figures: [124, 128, 130].map((at) => ({ at, expr: PAGES, gives: [] })),
    },
    {
      name: `${ALERT}: a handful of bad events of ${slo} in a quiet hour page`,
      world: world(night(handful), own),
      checks: [],
      figures: [{ at: 120 + handful, expr: `${PAGES} > bool 0`, gives: [{ labels: {}, value: 1 }] }],
    },
    {
      name: `${ALERT}: hours without an event of ${slo} leave no share that is not a number`,
      world: world(
        [
          { minutes: 60, state: { all: 60, bad: 0 } },
          { minutes: 180, state: { all: 0, bad: 0 } },
        ],
        own,
      ),
      checks: [{ at: 240, alert: ALERT, fires: [] }],
      figures: [
        ...ratios.map((ratio): Figure => ({ at: 200, expr: `${ratio} != ${ratio}`, gives: [] })),
        { at: 200, expr: ratios[0] ?? "", gives: [] },
        near(ratios[4] ?? "", 0, 1e-9, 200, own, slo),
      ],
    },
  ];
}

function missingScenarios({ slo, own, world }: ObjectiveProbe): Scenario[] {
  const leaving: Course<Events> = [
    { minutes: 30, state: WELL },
    { minutes: 30, gone: true },
  ];
  // The rate over five minutes finds two samples for three minutes after the last.
  const told = 30 + 4 + 10;
  const firing = (at: number, ...gives: Figure["gives"]): Figure => ({
    at,
    expr: `count by (slo) (ALERTS{alertname="${MISSING}", slo="${slo}", alertstate="firing"})`,
    gives,
  });
  return [
    {
      name: `${MISSING}: a source of ${slo} that is gone is told ten minutes after its last rate, and another system's does not stand in for it`,
      world: [...world(leaving, own), ...world([{ minutes: 60, state: WELL }], STRANGER)],
      checks: [],
      figures: [firing(30), firing(told - 1), firing(told, { labels: { slo }, value: 1 })],
    },
    {
      name: `${MISSING}: no events of ${slo} are a rate of zero, and that is known`,
      world: world([{ minutes: 60, state: { all: 0, bad: 0 } }], own),
      checks: [],
      figures: [firing(60)],
    },
  ];
}

/** A recorded share as it should be, give or take. */
function near(expr: string, truth: number, tolerance: number, at: number, own: Who, slo: string): Figure {
  return { at, expr: `abs(${expr} - ${truth}) <= bool ${tolerance}`, gives: [{ labels: { system: own.system, slo }, value: 1 }] };
}

function fired({ slo, name, objective, badEvents, budget, own }: ObjectiveProbe, window: Window, share?: string): Fired {
  const pair = PAIRS.find((one) => one.window === window);
  if (pair === undefined) throw new Error(`There is no pair of windows ${window}. Allowed: ${PAIRS.map((one) => one.window).join(", ")}.`);
  const allowed = `${Number((budget * 100).toFixed(6))} %`;
  return {
    labels: { severity: pair.severity, system: own.system, slo, window },
    ...(share === undefined
      ? {}
      : {
          texts: {
            summary: `${slo} burns its 30d budget at over ${pair.rate}x (${pair.part} in ${window})`,
            description: `${share} of the events of the last ${window} were ${badEvents}; the objective of ${objective} % over 30 days allows ${allowed}.`,
            panel: `slo/${name}BurnRate${window}`,
          },
        }),
  };
}
