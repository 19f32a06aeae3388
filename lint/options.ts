/** What a lint run depends on beside the files. */
import type { LogContract } from "../logs";
import type { MetricSet } from "../metrics/contract";
import type { Policy } from "../promql/policy";
import type { QueryLanguage } from "./rule-files/language";

export interface LintOptions {
  /** What is exposed. @default - not known, and nothing that needs it is checked */
  readonly metrics?: readonly MetricSet[];
  /** What log lines have. @default - not known: only the syntax of log queries is checked */
  readonly logs?: LogContract;
  /** What the installation is like and what its owners demand. @default - only what is wrong anywhere is found */
  readonly policy?: Policy;
  /** Codes and checks that are not told: `D12`, `promql/fragile`. @default [] */
  readonly disable?: readonly string[];
  /** Whether advice is told as well. @default false */
  readonly advice?: boolean;
  /** The language of rule files. @default - told by the expressions of each group */
  readonly language?: Exclude<QueryLanguage, "traceql">;
  /** Today's date, `2026-10-07`, by which comments that snooze a check of pint end. @default - such comments accept nothing */
  readonly today?: string;
}
