export { type Acceptance } from "./acceptance";
export { DEFECTS, PINT_CHECKS, type DefectCode, type FindingCode, type PintCheck } from "./finding-codes";
export { PROBLEM_CODES, type ProblemCode } from "./codes";
export { nearest, quoteValue, type Problem } from "./problem";
export { ProblemError, assertNoProblems, renderProblemLine, renderProblems } from "./report";
