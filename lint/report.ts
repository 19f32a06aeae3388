/** What a lint run has to say, as data. The text and the JSON output are made of it. */
import type { PintCheck } from "../promql/codes";
import type { FindingLevel } from "../promql/finding";
import type { Problem } from "../problems";
import type { LintCode } from "./codes";

export interface LintFinding {
  readonly file: string;
  /** From 1, as are columns. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The column behind the last character. */
  readonly endColumn: number;
  readonly code: LintCode;
  /** The check of pint that asks for the same. @default - there is none */
  readonly check?: PintCheck;
  readonly level: FindingLevel;
  /** What it is about: `alert HighLatency, group api`, `panel "Requests", query A`. */
  readonly subject: string;
  /** The field of the rule or query: `expr`, `labels.severity`, `legendFormat`. */
  readonly field: string;
  /** The whole text of the field, as Prometheus reads it. Empty where the finding is about a field that is missing. */
  readonly text: string;
  /** Offsets of the piece in that text; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly piece: string;
  /** Why it is wrong, in one sentence. */
  readonly why: string;
  /** The whole field, corrected. @default - no correction can be derived from what is known */
  readonly fix?: string;
}

/** What was looked at. */
export interface LintCounts {
  readonly files: number;
  readonly groups: number;
  readonly rules: number;
  readonly dashboards: number;
  readonly panels: number;
  /** Expressions of rules, panels, annotations and variables. */
  readonly expressions: number;
  /** Those of them that are PromQL; the others are LogQL and TraceQL. */
  readonly promql: number;
  /** Metrics in the contracts that were checked against; 0 where none were given. */
  readonly metrics: number;
}

export interface LintReport {
  /** By file and place. Advice is among them only where it was asked for. */
  readonly findings: readonly LintFinding[];
  /** Pieces of advice that were not asked for. */
  readonly untoldAdvice: number;
  /** Findings that comments accept. */
  readonly accepted: number;
  /** What kept files, or rules and panels in them, from being checked. */
  readonly problems: readonly Problem[];
  readonly counts: LintCounts;
}
