/** Findings in the form in which this project refuses everything. */
import { type Problem, quoteValue } from "../problems";
import { meaningOf } from "./codes";
import type { Finding } from "./finding";
import type { RuleAnalysis } from "./rule-input";

export function toProblem({ code, at, field, from, piece, why, fix }: Finding): Problem {
  const place = field === "expr" ? `${at}.${field}:${from + 1}` : `${at}.${field}`;
  return {
    code,
    at: place,
    what: why,
    got: piece === "" ? "nothing" : quoteValue(oneLine(piece)),
    allowed: fix === undefined ? `anything but this: ${meaningOf(code)}` : oneLine(fix),
    remedy:
      fix === undefined
        ? `Change it, or accept ${code} where it is defined, with a reason.`
        : `Write it so, or accept ${code} where it is defined, with a reason.`,
  };
}

/** What is wrong with rules, and acceptances that accept nothing. */
export function toProblems({ findings, unused }: RuleAnalysis): Problem[] {
  return [
    ...findings.map(toProblem),
    ...unused.map(({ at, acceptance }): Problem => ({
      code: "OBS0407",
      at: `${at}.accept`,
      what: "A finding is accepted that is not there.",
      got: `${acceptance.code}: ${acceptance.reason}`,
      allowed: "the codes that are found here",
      remedy: "Take the acceptance out.",
    })),
  ];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
