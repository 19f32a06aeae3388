/** Findings of a TraceQL expression as problems, which stop a synth. */
import { type Problem, type ProblemCode, quoteValue } from "../problems";
import { analyzeTraceQuery } from "./analyze";
import type { TraceqlCode } from "./codes";
import type { TraceQueryContext } from "./context";
import type { TraceFinding } from "./finding";

/** Options of a check against the contract of a system. */
export type TraceQueryCheckOptions = TraceQueryContext & Required<Pick<TraceQueryContext, "system" | "traces">>;

/** The problem of each code; what is not listed is `OBS0311`. */
const PROBLEMS: Readonly<Partial<Record<TraceqlCode, ProblemCode>>> = {
  T01: "OBS0301",
  T02: "OBS0307",
  T03: "OBS0307",
  T04: "OBS0304",
  T05: "OBS0304",
  T06: "OBS0307",
  T09: "OBS0307",
  T10: "OBS0305",
  T11: "OBS0307",
  T17: "OBS0307",
};

/** Everything that is wrong with a query, advice included. */
export function checkTraceQuery(source: string, options: TraceQueryCheckOptions): Problem[] {
  return analyzeTraceQuery(source, options).map((finding) => problemOf(finding, source));
}

function problemOf({ code, at, from, piece, why, allowed, remedy, fix }: TraceFinding, source: string): Problem {
  const isEnd = from >= source.length;
  return {
    code: PROBLEMS[code] ?? "OBS0311",
    at: `${at}:${from + 1}`,
    what: why,
    got: isEnd ? "the end of the expression" : code === "T01" ? quoteValue(source.slice(from, from + 40)) : piece,
    allowed,
    remedy: fix === undefined ? remedy : `${remedy} Corrected: ${fix}`,
  };
}
