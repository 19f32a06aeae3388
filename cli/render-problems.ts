/** Problems of the command line and of files, for the person who has to mend them. */
import type { Problem } from "../problems";

export function renderInputProblems(problems: readonly Problem[]): string {
  const told = problems
    .map(
      ({ code, at, what, got, allowed, remedy }) =>
        `${at} ${code}\n    ${what}\n    got:     ${got}\n    allowed: ${allowed}\n    do:      ${remedy}\n`,
    )
    .map((block) => block.replace(/[^\P{Cc}\n]/gu, "?"));
  const count = told.length === 1 ? "1 problem" : `${told.length} problems`;
  return `${told.join("\n")}\n${count} with what was given\n`;
}
