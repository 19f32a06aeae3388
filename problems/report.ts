/** How problems are shown to people: grouped by where they are, all at once, without a stack trace. */
import type { Problem } from "./problem";

/** Carries problems out of a place that cannot go on. Only `main.ts` and tests catch it. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(renderProblems(problems));
    this.name = "ProblemError";
    this.problems = problems;
  }
}

/** Throws all problems as one error, if there are any. */
export function assertNoProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemError(problems);
}

/** One problem as one line, for places that take strings. */
export function renderProblemLine(problem: Problem): string {
  return `${problem.at}: ${problem.what} Got ${problem.got}. Allowed: ${problem.allowed}. ${problem.remedy} (${problem.code})`;
}

/** The report of one synth: problems grouped by area, in a stable order, each with value, allowed and remedy. */
export function renderProblems(problems: readonly Problem[]): string {
  const groups = new Map<string, Problem[]>();
  for (const problem of distinct(problems)) {
    const key = groupOf(problem);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const count = distinct(problems).length;
  const lines = [`${count} ${count === 1 ? "problem" : "problems"}, nothing was written.`];
  for (const key of [...groups.keys()].sort()) {
    lines.push("", key);
    for (const problem of groups.get(key) ?? []) {
      lines.push(
        `  ${problem.code} ${problem.at}`,
        `    ${problem.what}`,
        `    got:     ${problem.got}`,
        `    allowed: ${problem.allowed}`,
        `    do:      ${problem.remedy}`,
      );
    }
  }
  return lines.join("\n");
}

function groupOf(problem: Problem): string {
  const parts = problem.at.split(/[.[\]/]+/);
  return parts.slice(0, 2).join(" ");
}

function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const problem of problems) seen.set(renderProblemLine(problem), problem);
  return [...seen.values()];
}
