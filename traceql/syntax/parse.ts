/**
 * Parses TraceQL as Tempo does. Grafana's grammar for editors lacks fields and functions that Tempo has and gives all operators one precedence, so this
 * follows Tempo's own, and what Tempo refuses after parsing is refused in `type-check.ts`.
 *
 * @see https://github.com/grafana/tempo/blob/main/pkg/traceql/expr.y
 */
import { type SyntaxIssue, SyntaxFailure } from "../../logql/syntax/issue";
import type { Query } from "./ast";
import { cursorOn } from "./cursor";
import { parseQuery } from "./parse-query";
import { tokenize } from "./tokens";
import { typeProblems } from "./type-check";

export interface TraceqlOptions {
  /** True where Grafana's variables may stand in the expression. @default false */
  readonly dashboard?: boolean;
  /** Version of Tempo. @default "2.10", which the pinned chart installs */
  readonly tempoVersion?: string;
}

export interface ParsedTraceql {
  readonly query: Query;
}

export interface TraceqlFailure {
  readonly errors: readonly [SyntaxIssue, ...SyntaxIssue[]];
}

/** Parses an expression, or says everything that keeps it from being one. It never throws. */
export function parseTraceql(source: string, options: TraceqlOptions = {}): ParsedTraceql | TraceqlFailure {
  try {
    const query = parseQuery(cursorOn(tokenize(source, options.dashboard === true)));
    const [first, ...rest] = typeProblems(query, options.tempoVersion ?? "2.10");
    return first === undefined ? { query } : { errors: [first, ...rest] };
  } catch (error) {
    if (error instanceof SyntaxFailure) return { errors: [error.issue] };
    throw error;
  }
}

/** Tells a failure from a parsed expression. */
export function isTraceqlFailure(result: ParsedTraceql | TraceqlFailure): result is TraceqlFailure {
  return "errors" in result;
}
