/** Codes of what is found here and not by the analyzer, beside the analyzer's own. */
import { LOGQL_CODES, type LogqlCode } from "../logql/codes";
import { DEFECTS, type FindingCode, PINT_CHECKS } from "../promql/codes";
import { TRACEQL_CODES, type TraceqlCode } from "../traceql/codes";

export const LINT_CHECKS = {
  "panel/legend": "A legend names a label that the result of the query does not have.",
  "panel/variable": "A variable of a dashboard asks for a label or a metric that there is not.",
  "comment/unused": "A comment accepts a finding that is not there, so it is out of date.",
} as const;

export type LintCode = FindingCode | LogqlCode | TraceqlCode | keyof typeof LINT_CHECKS;

const MEANINGS: Readonly<Record<string, string>> = { ...DEFECTS, ...PINT_CHECKS, ...LOGQL_CODES, ...TRACEQL_CODES, ...LINT_CHECKS };

export const ALL_CODES = Object.keys(MEANINGS) as readonly LintCode[];

export function isCode(code: string): code is LintCode {
  return code in MEANINGS;
}

/** What a code means, in one sentence. */
export function explain(code: LintCode): string {
  return MEANINGS[code] ?? code;
}
