/** Whether a threshold or duration can do what an alert is for: both as it is defined and as an environment overrides it. */
import { type Problem, quoteValue } from "../problems";
import type { Duration } from "../units";
import type { AlertFacts, Severity } from "./alert";

/** What a threshold is held against: the unit of a signal, on metrics or on log lines, and what it can reach. */
export interface Thresholded extends Pick<AlertFacts, "comparison"> {
  readonly signal: {
    readonly unit: string;
    /** What it asks of metrics. @default - it is about log lines */
    readonly query?: Bounded;
  };
}

export interface Bounded {
  /** The highest finite bound of the histogram. @default - it is no quantile */
  readonly highestBound?: number;
}

/** What decides how long an alert must wait. */
export interface Waiting extends Pick<AlertFacts, "comparison"> {
  readonly severity: Severity;
  /** What it compares with each other. @default - it compares with a number */
  readonly relation?: unknown;
}

/** Longer than a day nobody waits for an alert; who needs it means a longer window of the signal. */
const LONGEST_FOR_SECONDS = 86400;

/** Four scrapes at the usual 15 seconds. Whether that is enough for the jobs that it is about, `validateAbsence` of the systems knows. */
const SHORTEST_FOR_ABSENCE_SECONDS = 60;

/** @param at place of the alert, or of its override */
export function validateThreshold(alert: Thresholded, threshold: number, at: string): Problem[] {
  const { unit } = alert.signal;
  const operator = alert.comparison?.operator;
  const place = `${at}.threshold`;
  if (!Number.isFinite(threshold)) {
    return [
      problem(
        place,
        "The threshold is not a number that anything can be compared with.",
        quoteValue(String(threshold)),
        "a finite number",
        "Write the figure itself.",
      ),
    ];
  }
  if (unit === "ratio" && (threshold < 0 || threshold >= 1)) {
    return [
      problem(
        place,
        "The signal is a ratio, and a ratio never gets past this threshold, or is never below it.",
        quoteValue(threshold),
        "at least 0 and below 1: 85 % is 0.85",
        "Write the share as a ratio of 1.",
      ),
    ];
  }
  const bound = alert.signal.query?.highestBound;
  if (bound !== undefined && ((operator === ">" && threshold >= bound) || (operator === ">=" && threshold > bound))) {
    return [
      problem(
        place,
        "The alert can never fire: a quantile is never above the highest finite bucket bound of its histogram.",
        quoteValue(threshold),
        `${operator === ">" ? "below" : "at most"} ${bound}`,
        "Lower the threshold, or add a bucket above it to the metric's contract and to the program.",
      ),
    ];
  }
  return [];
}

/** @param at place of the alert, or of its override */
export function validateFor(alert: Waiting, duration: Duration | undefined, at: string): Problem[] {
  const seconds = duration?.toSeconds() ?? 0;
  const isAbsence = alert.comparison === undefined && alert.relation === undefined && alert.severity !== "none";
  const shortest = isAbsence ? SHORTEST_FOR_ABSENCE_SECONDS : 0;
  if (Number.isInteger(seconds) && seconds >= shortest && seconds <= LONGEST_FOR_SECONDS) return [];
  return [
    problem(
      `${at}.for`,
      isAbsence && seconds < shortest
        ? "A restart is enough to make this alert on absence fire."
        : "Nobody can wait that long, or the duration is not in whole seconds.",
      duration?.toString() ?? "nothing",
      isAbsence ? "1m to 1d" : "0s to 1d, in whole seconds",
      isAbsence
        ? "Give it time for two missed scrapes and a restart."
        : "Choose a duration within the bounds, or a longer window of the signal.",
    ),
  ];
}

function problem(at: string, what: string, got: string, allowed: string, remedy: string): Problem {
  return { code: "OBS0404", at, what, got, allowed, remedy };
}
