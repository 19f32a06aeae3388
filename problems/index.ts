export { PROBLEM_CODES, type ProblemCode } from "./codes";
export { nearest, quoteValue, type Problem } from "./problem";
export { ProblemError, assertNoProblems, renderProblemLine, renderProblems } from "./report";
