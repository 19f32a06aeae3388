/** TraceQL: a strict parse, and a check against the trace contract of a system. */
export { analyzeTraceQuery } from "./analyze";
export { type TraceQueryCheckOptions, checkTraceQuery } from "./check-trace-query";
export { TRACEQL_CODES, type TraceqlCode } from "./codes";
export { type TraceQueryContext } from "./context";
export { type TraceFinding } from "./finding";
export { type ParsedTraceql, type TraceqlFailure, type TraceqlOptions, isTraceqlFailure, parseTraceql } from "./syntax/parse";
