/** Findings of a LogQL expression as problems, which stop a synth. */
import { type Problem, type ProblemCode, quoteValue } from "../problems";
import { analyzeLogQuery } from "./analyze";
import type { LogqlCode } from "./codes";
import type { LogQueryContext } from "./context";
import type { LogFinding } from "./finding";

/** Options of a check against the contract of a system. */
export type LogQueryCheckOptions = LogQueryContext & Required<Pick<LogQueryContext, "system" | "logs">>;

/** The problem of each code; what is not listed is `OBS0311`. */
const PROBLEMS: Readonly<Partial<Record<LogqlCode, ProblemCode>>> = {
  L01: "OBS0301",
  L02: "OBS0307",
  L03: "OBS0305",
  L04: "OBS0307",
  L05: "OBS0307",
  L06: "OBS0304",
  L10: "OBS0307",
  L14: "OBS0307",
};

/** Everything that is wrong with a query, advice included. */
export function checkLogQuery(source: string, options: LogQueryCheckOptions): Problem[] {
  return analyzeLogQuery(source, options).map((finding) => problemOf(finding, source));
}

function problemOf({ code, at, from, piece, why, allowed, remedy, fix }: LogFinding, source: string): Problem {
  const isEnd = from >= source.length;
  return {
    code: PROBLEMS[code] ?? "OBS0311",
    at: `${at}:${from + 1}`,
    what: why,
    got: isEnd ? "the end of the expression" : code === "L01" ? quoteValue(source.slice(from, from + 40)) : piece,
    allowed,
    remedy: fix === undefined ? remedy : `${remedy} Corrected: ${fix}`,
  };
}
