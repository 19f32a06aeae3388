/** LogQL: a strict parse, and a check against the log contract of a system. */
export { analyzeLogQuery } from "./analyze";
export { type LogQueryCheckOptions, checkLogQuery } from "./check-log-query";
export { LOGQL_CODES, type LogqlCode } from "./codes";
export { type LogQueryContext } from "./context";
export { type LogFinding } from "./finding";
export { resultLabels } from "./result-labels";
export { type LogqlFailure, type LogqlOptions, type ParsedLogql, isLogqlFailure, parseLogql } from "./syntax/parse";
