/**
 * The scenarios that every alert needs, from one world that can be well and ill: told after its time and not before, silent when all is well, on both sides
 * of its bound, not on too few events, not for a spell that passes, gone after recovery and not before, through a restart and a gap, gone with its source,
 * and of its own system only. Each figure is stated by whoever writes the probe; the rule is not looked at.
 */
import type { Check, Fired, FiredTexts, Scenario } from "./scenario";
import { type Course, type Timeline, type Who, minutesOf } from "./world";

export interface Probe<State> {
  readonly alert: string;
  /** All labels of the alert beside `alertname`. */
  readonly labels: Readonly<Record<string, string>>;
  readonly texts: FiredTexts;
  /** Two unequal replicas where there can be several. */
  readonly world: (course: Course<State>, who: Who) => readonly Timeline[];
  readonly own: Who;
  readonly bad: State;
  readonly good: State;
  /** Minutes after which it fires in a world that is bad from its beginning. A minute earlier it is silent. */
  readonly firesAt: number;
  /** Minutes after recovery in which it is gone, with a minute earlier in which it still fires. */
  readonly clearsIn: number;
  /** Bad minutes in a good world that pass without a page. */
  readonly spell: number;
  /** Just bad enough. @default [] */
  readonly over?: readonly State[];
  /** Just good enough, and whatever else must be silent. @default [] */
  readonly under?: readonly State[];
  /** As bad as can be, of too few events to say so. @default [] */
  readonly few?: readonly State[];
  /** Minutes after which boundary worlds are looked at. @default - `firesAt` and half an hour */
  readonly settled?: number;
  /** Minutes of good before a bad spell, so that windows are filled. @default 15 */
  readonly before?: number;
  /** What fires when the source has been gone for long. @default - nothing of this alert */
  readonly gone?: readonly Fired[];
  /** Minutes that the source is gone: longer than the window of the alert. @default 30 */
  readonly goneFor?: number;
  /** Whether a restart in the middle of what is bad leaves it firing. @default true */
  readonly survivesRestart?: boolean;
  /** Minutes without a scrape that leave it firing. @default 2 */
  readonly gap?: number;
  /** What comes in bursts, of which the mean is bad: one minute of the first and two of the second, again and again. @default - no such world */
  readonly bursts?: { readonly burst: State; readonly lull: State };
}

/** Another system that exposes the same metrics. */
export const STRANGER: Who = { system: "stranger", namespace: "stranger" };

/** All of them. */
export function probe<State>(options: Probe<State>): Scenario[] {
  return [...boundaryProbes(options), ...timeProbes(options), ...burstProbes(options), ...strangerProbes(options)];
}

function boundaryProbes<State>(options: Probe<State>): Scenario[] {
  const { alert, bad, good, firesAt, labels, texts, over = [], under = [], few = [] } = options;
  const settled = options.settled ?? firesAt + 30;
  const lasting = (state: State): readonly Timeline[] => options.world([{ minutes: settled + 5, state }], options.own);
  const silent = (states: readonly State[], what: string): Scenario[] =>
    states.map((state, index) => ({
      name: `${alert}: ${what} (${index + 1}) is silent`,
      world: lasting(state),
      checks: [firesAt, settled].map((at) => ({ at, alert, fires: [] })),
    }));
  return [
    {
      name: `${alert}: what is wrong is told after ${firesAt} minutes, and not a minute earlier`,
      world: lasting(bad),
      checks: [
        { at: firesAt - 1, alert, fires: [] },
        { at: firesAt, alert, fires: [{ labels, texts }] },
      ],
    },
    ...silent([good], "a world in which all is well"),
    ...over.map((state, index) => ({
      name: `${alert}: just past its bound (${index + 1}) it is told`,
      world: lasting(state),
      checks: [{ at: settled, alert, fires: [{ labels }] }],
    })),
    ...silent(under, "what is just within its bound"),
    ...silent(few, "what is bad and too little to tell"),
  ];
}

function timeProbes<State>(options: Probe<State>): Scenario[] {
  const { alert, bad, good, firesAt, clearsIn, labels, own, spell, before = 15, gone = [], goneFor = 30, gap = 2 } = options;
  const fires = [{ labels }];
  const recovered = firesAt + 10;
  const course = (...phases: Course<State>): { readonly world: readonly Timeline[]; readonly end: number } => ({
    world: options.world(phases, own),
    end: minutesOf(phases),
  });
  const passing = course(
    { minutes: before, state: good },
    { minutes: spell, state: bad },
    { minutes: firesAt + clearsIn + 5, state: good },
  );
  const restarted = course({ minutes: firesAt - 1, state: bad }, "restart", { minutes: 10, state: bad });
  const calm = course({ minutes: before, state: good }, "restart", { minutes: firesAt + 10, state: good });
  const unseen = course({ minutes: firesAt + 2, state: bad }, { minutes: gap, gap: true }, { minutes: 5, state: bad });
  const lost = course({ minutes: firesAt + 5, state: bad }, { minutes: goneFor, gone: true });
  return [
    {
      name: `${alert}: it ends ${clearsIn} minutes after recovery, and not a minute earlier`,
      ...course({ minutes: recovered, state: bad }, { minutes: clearsIn + 5, state: good }),
      checks: [
        { at: recovered, alert, fires },
        ...(clearsIn > 1 ? [{ at: recovered + clearsIn - 1, alert, fires }] : []),
        { at: recovered + clearsIn, alert, fires: [] },
      ],
    },
    {
      name: `${alert}: a spell of ${spell} minutes passes without a page`,
      ...passing,
      checks: silentThroughout(alert, before, passing.end),
    },
    {
      name: `${alert}: a restart while something is wrong does not hide it`,
      ...restarted,
      checks: options.survivesRestart === false ? [] : [{ at: firesAt + 1, alert, fires }],
    },
    { name: `${alert}: a restart while all is well is silent`, ...calm, checks: silentThroughout(alert, before, calm.end) },
    { name: `${alert}: ${gap} missed scrapes do not end it`, ...unseen, checks: [{ at: firesAt + 2 + gap, alert, fires }] },
    { name: `${alert}: with its source gone for ${goneFor} minutes`, ...lost, checks: [{ at: firesAt + 5 + goneFor, alert, fires: gone }] },
  ].filter(({ checks }) => checks.length > 0);
}

function burstProbes<State>({ alert, bursts, firesAt, own, world, labels }: Probe<State>): Scenario[] {
  if (bursts === undefined) return [];
  const times = Math.ceil(firesAt / 3) + 3;
  const course: Course<State> = Array.from({ length: times }, () => [
    { minutes: 1, state: bursts.burst },
    { minutes: 2, state: bursts.lull },
  ]).flat();
  return [
    {
      name: `${alert}: what comes in bursts, a minute in every three, is told as what comes evenly`,
      world: world(course, own),
      checks: [times * 3 - 2, times * 3 - 1, times * 3].map((at) => ({ at, alert, fires: [{ labels }] })),
    },
  ];
}

function strangerProbes<State>({ alert, bad, good, world, own, labels, settled, firesAt }: Probe<State>): Scenario[] {
  const at = settled ?? firesAt + 30;
  const whole = (state: State, who: Who): readonly Timeline[] => world([{ minutes: at + 5, state }], who);
  return [
    {
      name: `${alert}: another system in trouble is none of its business`,
      world: [...whole(good, own), ...whole(bad, STRANGER)],
      checks: [{ at, alert, fires: [] }],
    },
    {
      name: `${alert}: another system that does well does not make up for its own`,
      world: [...whole(bad, own), ...whole(good, STRANGER)],
      checks: [{ at, alert, fires: [{ labels }] }],
    },
  ];
}

function silentThroughout(alert: string, from: number, to: number): Check[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({ at: from + index, alert, fires: [] }));
}
