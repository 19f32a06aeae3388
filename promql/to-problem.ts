/** Findings in the form in which this project refuses everything. */
import { type Acceptance, type Problem, quoteValue } from "../problems";
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
  return [...findings.map(toProblem), ...unused.map(({ at, acceptance }) => unusedAcceptance(at, acceptance))];
}

/** An acceptance without a finding, or without a reason. */
export function unusedAcceptance(at: string, { code, reason }: Acceptance): Problem {
  const isUnexplained = reason.trim() === "";
  return {
    code: "OBS0407",
    at: `${at}.accept`,
    what: isUnexplained ? "A finding is accepted and nothing says why." : "A finding is accepted that is not there.",
    got: isUnexplained ? code : `${code}: ${reason}`,
    allowed: isUnexplained ? "a reason that the next reader can judge" : "the codes that are found here",
    remedy: isUnexplained ? "Write the reason." : "Take the acceptance out.",
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
