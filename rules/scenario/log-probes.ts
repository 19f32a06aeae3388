/**
 * The scenarios that every alert on a number of log lines needs: told after its time and not before, silent below its bound and on old lines, not for a spell
 * that passes, gone when the lines have left the window, in one of several services, and of its own system only. Each figure is stated by whoever writes
 * the probe; the rule is not looked at.
 */
import type { LogScenario, LoggedLines } from "./log-lines";
import { STRANGER } from "./probes";
import type { Fired, FiredTexts } from "./scenario";
import type { Who } from "./world";

export interface LogProbe {
  readonly alert: string;
  /** All labels of the alert beside `alertname`. */
  readonly labels: Readonly<Record<string, string>>;
  readonly texts: FiredTexts;
  readonly own: Who;
  /** Seconds that lines count. */
  readonly window: number;
  /** Seconds that a condition must hold, and between two evaluations, as they are replayed. */
  readonly replay: { readonly waits: number; readonly every: number };
  /** So many lines that count, of certain ages. From two pods of one service where a service can have several. */
  readonly lines: (count: number, ages: LoggedLines["ages"], who: Who) => readonly LoggedLines[];
  /** What is there beside them in every scenario, such as lines of the past. @default - nothing */
  readonly beside?: (who: Who) => readonly LoggedLines[];
  /** Far too many, as the texts have it. */
  readonly bad: number;
  /** Just enough to be told. */
  readonly over: number;
  /** Just too few. */
  readonly under: number;
  /** What must be silent too, by a sentence: lines that look alike. @default {} */
  readonly alike?: Readonly<Record<string, readonly LoggedLines[]>>;
}

export function logProbe(options: LogProbe): LogScenario[] {
  const { alert, labels, texts, own, window, replay, lines, beside = () => [], bad, over, under, alike = {} } = options;
  /** Well within the window, long before it moves on. */
  const recent: LoggedLines["ages"] = [window / 2, 1];
  const told: readonly Fired[] = [{ labels }];
  const scenario = (name: string, more: readonly LoggedLines[], rest: Omit<LogScenario, "name" | "alert" | "lines">): LogScenario => ({
    name: `${alert}: ${name}`,
    alert,
    lines: [...beside(own), ...more],
    ...rest,
  });
  /** Time for it to be noticed, to wait and to be told, with an evaluation to spare. */
  const passes = replay.waits + 4 * replay.every + 6;
  const spell = replay.waits - 1;
  return [
    scenario(`${bad} lines are told, with its texts`, lines(bad, recent, own), { fires: [{ labels, texts }] }),
    scenario(`${over} lines are told`, lines(over, recent, own), { fires: told }),
    scenario(`${under} lines are silent`, lines(under, recent, own), { fires: [] }),
    scenario("no line at all is silent", [], { fires: [] }),
    scenario(`${bad} lines that are older than its window are silent`, lines(bad, [window + 60, window + 2], own), { fires: [] }),
    scenario(
      `${under} lines of now and many that are older are silent`,
      [...lines(bad, [window + 60, window + 2], own), ...lines(under, recent, own)],
      {
        fires: [],
      },
    ),
    scenario(`it ends when the lines have left its window`, lines(bad, [window - passes, window - passes], own), {
      fires: told,
      lasts: { until: passes },
    }),
    scenario(`lines that leave its window before its time are silent`, lines(bad, [window - spell, window - spell], own), { fires: [] }),
    scenario(`another system's lines are none of its business`, lines(bad, recent, STRANGER), { fires: [] }),
    scenario(`another system's lines do not add to its own`, [...lines(under, recent, own), ...lines(bad, recent, STRANGER)], {
      fires: [],
    }),
    ...Object.entries(alike).map(([name, more]) => scenario(`${name} are silent`, more, { fires: [] })),
  ];
}

export interface LogAbsenceProbe extends Pick<LogProbe, "alert" | "labels" | "texts" | "own" | "window" | "replay"> {
  /** One line of the system. */
  readonly line: (age: number, who: Who) => LoggedLines;
}

/** The same for an alert on lines that do not come. */
export function logAbsenceProbe({ alert, labels, texts, own, window, replay, line }: LogAbsenceProbe): LogScenario[] {
  const leaves = 3;
  const comes = replay.waits + 3 * replay.every + 6;
  return [
    { name: `${alert}: where no line ever came there is told, with its texts`, alert, lines: [], fires: [{ labels, texts }] },
    { name: `${alert}: a line from within its window is enough`, alert, lines: [line(window / 2, own)], fires: [] },
    { name: `${alert}: a line that is older is not`, alert, lines: [line(window + 5, own)], fires: [{ labels }] },
    {
      name: `${alert}: it begins to wait when the last line leaves its window`,
      alert,
      lines: [line(window - leaves, own)],
      fires: [{ labels }],
      lasts: { from: leaves },
    },
    { name: `${alert}: another system's lines do not stand in for its own`, alert, lines: [line(1, STRANGER)], fires: [{ labels }] },
    {
      name: `${alert}: it ends when a line comes`,
      alert,
      lines: [{ ...line(0, own), writtenAt: comes }],
      fires: [{ labels }],
      lasts: { until: comes },
    },
    {
      name: `${alert}: a line that comes in time keeps it silent`,
      alert,
      lines: [{ ...line(0, own), writtenAt: replay.waits / 2 }],
      fires: [],
    },
  ];
}
