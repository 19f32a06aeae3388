/** Whether an objective is one: a percentage with something left to fail, a window of days, and events of one system. */
import { type Problem, quoteValue } from "../problems";
import { LABELS } from "./conventions";
import type { Slo } from "./slo";

/** Windows of burn alerts reach to three days, so a week is the least; above a quarter the recorded series are no longer kept. */
const WINDOW_DAYS = { least: 7, most: 90 } as const;

/** @param at place of the objective: `rules.phoenix.slos.availability` */
export function validateSlo(slo: Slo, at: string): Problem[] {
  return [...objectiveProblems(slo, at), ...windowProblems(slo, at), ...eventProblems(slo, at), ...indicatorProblems(slo, at)];
}

function objectiveProblems({ objectivePercent }: Slo, at: string): Problem[] {
  if (objectivePercent > 1 && objectivePercent < 100) return [];
  const asPercent = objectivePercent > 0 && objectivePercent <= 1;
  const place = `${at}.objectivePercent`;
  return [
    problem(
      place,
      asPercent
        ? "The objective looks like a ratio, and it is read as percent."
        : "The objective leaves nothing to fail, or nothing to keep.",
      quoteValue(objectivePercent),
      "above 1 and below 100, in percent",
      asPercent && objectivePercent < 1
        ? `Write ${shifted(objectivePercent)}.`
        : "Choose a share that can be missed and can be met, such as 99.9.",
    ),
  ];
}

function windowProblems({ windowDays }: Slo, at: string): Problem[] {
  if (Number.isInteger(windowDays) && windowDays >= WINDOW_DAYS.least && windowDays <= WINDOW_DAYS.most) return [];
  return [
    problem(
      `${at}.windowDays`,
      "The budget cannot be counted over this window.",
      quoteValue(windowDays),
      `whole days from ${WINDOW_DAYS.least} to ${WINDOW_DAYS.most}`,
      "Choose a window that is longer than the longest burn alert and shorter than the data is kept.",
    ),
  ];
}

function eventProblems({ minimumBadEvents }: Slo, at: string): Problem[] {
  if (minimumBadEvents === undefined || (Number.isFinite(minimumBadEvents) && minimumBadEvents >= 1)) return [];
  return [
    problem(
      `${at}.minimumBadEvents`,
      "With fewer than one bad event there is nothing to tell.",
      quoteValue(minimumBadEvents),
      "1 or more",
      "Say how many bad events are worth a page.",
    ),
  ];
}

function indicatorProblems({ sli }: Slo, at: string): Problem[] {
  const wrong = Object.entries(sli).filter(([, query]) => query.labels.join() !== LABELS.system);
  return wrong.map(([side, query]) =>
    problem(
      `${at}.sli.${side}`,
      "An objective is one figure of a system, and this indicator is several.",
      query.labels.join(", ") || "no label",
      `the label ${LABELS.system} alone`,
      "Make the indicator with eventSli or latencySli from selections by system.",
    ),
  );
}

/** `0.999` as `99.9`, by moving the point. */
function shifted(ratio: number): string {
  const [, decimals = ""] = String(ratio).split(".");
  const digits = decimals.padEnd(2, "0");
  return `${Number(digits.slice(0, 2))}${digits.length > 2 ? `.${digits.slice(2)}` : ""}`;
}

function problem(at: string, what: string, got: string, allowed: string, remedy: string): Problem {
  return { code: "OBS0406", at, what, got, allowed, remedy };
}
