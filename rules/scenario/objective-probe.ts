/** What the scenarios of an objective are made of: its world, what its alerts are called and say, and its recorded shares. */
import { SLO_ALERTS } from "../conventions";
import { errorRatio } from "../slo-series";
import type { Figure, Fired } from "./scenario";
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

export type BurnWindow = "1h" | "6h" | "1d" | "3d";

/** The pairs with how fast they say that a budget of 30 days burns, and the part of it that is gone then. */
export const PAIRS: readonly { readonly window: BurnWindow; readonly rate: string; readonly part: string; readonly severity: string }[] = [
  { window: "1h", rate: "14.4", part: "2%", severity: "critical" },
  { window: "6h", rate: "6", part: "5%", severity: "critical" },
  { window: "1d", rate: "3", part: "10%", severity: "warning" },
  { window: "3d", rate: "1", part: "10%", severity: "warning" },
];

export const WINDOWS = PAIRS.map(({ window }) => window);

export const BURN = SLO_ALERTS.burn;
export const MISSING = SLO_ALERTS.dataMissing;

/** A hundred events per second, none of them bad, and all of them. */
export const WELL: Events = { all: 6000, bad: 0 };
export const OUTAGE: Events = { all: 6000, bad: 6000 };

/** How many pages fire. */
export const PAGES = `count(ALERTS{alertname="${BURN}", severity="critical", alertstate="firing"})`;

/** The windows over which shares are recorded. */
export const ALL_WINDOWS = ["5m", "30m", "1h", "2h", "6h", "1d", "3d"] as const;

/** A recorded share of an objective. */
export function shareOf(window: (typeof ALL_WINDOWS)[number], { slo }: ObjectiveProbe): string {
  return `${errorRatio[window].name}{slo="${slo}"}`;
}

/** What is recorded of an objective, as it should be, give or take. */
export function near(expr: string, truth: number, tolerance: number, at: number, { own, slo }: ObjectiveProbe): Figure {
  return { at, expr: `abs(${expr} - ${truth}) <= bool ${tolerance}`, gives: [{ labels: { system: own.system, slo }, value: 1 }] };
}

export function fired({ slo, name, objective, badEvents, budget, own }: ObjectiveProbe, window: BurnWindow, share?: string): Fired {
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
