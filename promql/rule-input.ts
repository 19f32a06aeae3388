/** Rules as the analyzer reads them: those of this project and those of anybody's files have the same form. */
import type { MetricSet } from "../metrics/contract";
import type { Acceptance } from "../problems";
import type { Finding } from "./finding";
import type { Policy } from "./policy";

/** Whether a finding is among those that may stand. What has no reason accepts nothing. */
export function isAccepted(finding: Pick<Finding, "code" | "check">, accepted: readonly Acceptance[]): boolean {
  return accepted.some(({ code, reason }) => reason.trim() !== "" && (finding.code === code || finding.check === code));
}

/** The acceptances that accept none of these findings. */
export function unusedOf(accepted: readonly Acceptance[], found: readonly Pick<Finding, "code" | "check">[]): Acceptance[] {
  return accepted.filter((acceptance) => !found.some((finding) => isAccepted(finding, [acceptance])));
}

export interface RuleInput {
  /** Where the rule is, in the words of whoever asks. */
  readonly at: string;
  /** Name of the alert. @default - it is a recording rule */
  readonly alert?: string;
  /** Name of the recorded series. @default - it is an alerting rule */
  readonly record?: string;
  readonly expr: string;
  readonly for?: string;
  readonly keepFiringFor?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** @default [] */
  readonly accept?: readonly Acceptance[];
}

export interface RuleGroupInput {
  readonly name: string;
  readonly at: string;
  readonly interval?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly rules: readonly RuleInput[];
}

/** What expressions are checked against. */
export interface AnalysisContext {
  /** Contracts of what is exposed. @default - none are known, and nothing that needs them is checked */
  readonly metrics?: readonly MetricSet[];
  readonly policy: Policy;
}

export interface RuleAnalysis {
  readonly findings: readonly Finding[];
  /** Acceptances that accept nothing: nothing was found any more, or they give no reason. */
  readonly unused: readonly { readonly at: string; readonly acceptance: Acceptance }[];
}
