/**
 * Parses LogQL as Loki does. Grafana's grammar for editors forgives errors and differs from Loki's in both directions, so this follows Loki's own, and what
 * Loki refuses after parsing is refused in `type-check.ts`.
 *
 * @see https://github.com/grafana/loki/blob/main/pkg/logql/syntax/syntax.y
 */
import type { Expr } from "./ast";
import { cursorOn } from "./cursor";
import { type SyntaxIssue, SyntaxFailure } from "./issue";
import { parseExpression } from "./parse-expression";
import { tokenize } from "./tokens";
import { typeProblems } from "./type-check";

export interface LogqlOptions {
  /** True where Grafana's variables may stand in the expression. @default false */
  readonly dashboard?: boolean;
}

export interface ParsedLogql {
  readonly expr: Expr;
}

export interface LogqlFailure {
  readonly errors: readonly [SyntaxIssue, ...SyntaxIssue[]];
}

/** Parses an expression, or says everything that keeps it from being one. It never throws. */
export function parseLogql(source: string, options: LogqlOptions = {}): ParsedLogql | LogqlFailure {
  try {
    const expr = parseExpression(cursorOn(tokenize(source, options.dashboard === true)));
    const [first, ...rest] = typeProblems(expr);
    return first === undefined ? { expr } : { errors: [first, ...rest] };
  } catch (error) {
    if (error instanceof SyntaxFailure) return { errors: [error.issue] };
    throw error;
  }
}

/** Tells a failure from a parsed expression. */
export function isLogqlFailure(result: ParsedLogql | LogqlFailure): result is LogqlFailure {
  return "errors" in result;
}
