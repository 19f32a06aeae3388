/** What a check of a whole rule, or of all rules together, sees and says. */
import type { ExpressionAnalysis } from "../analyze-expression";
import type { FindingCode, PintCheck } from "../codes";
import type { Finding, FindingLevel } from "../finding";
import type { Policy } from "../policy";
import type { RuleGroupInput, RuleInput } from "../rule-input";
import type { SeriesCatalogue } from "../series/catalogue";

export interface AnalyzedRule {
  readonly rule: RuleInput;
  readonly group: RuleGroupInput;
  readonly analysis: ExpressionAnalysis;
  readonly catalogue: SeriesCatalogue;
}

export type RuleCheck = (rule: AnalyzedRule, policy: Policy) => readonly Finding[];

/** A check that needs to see all rules; it says which of them each finding is about. */
export type SetCheck = (
  rules: readonly AnalyzedRule[],
  policy: Policy,
) => readonly { readonly rule: RuleInput; readonly finding: Finding }[];

export interface RuleFindingOptions {
  readonly code: FindingCode;
  readonly check?: PintCheck;
  readonly level: FindingLevel;
  readonly field: string;
  /** The text of the field. */
  readonly text: string;
  /** The part that it is about. @default - all of it */
  readonly span?: { readonly from: number; readonly to: number };
  readonly why: string;
  readonly fix?: string;
}

/** A finding about a field of a rule. */
export function ruleFinding({ rule }: Pick<AnalyzedRule, "rule">, options: RuleFindingOptions): Finding {
  const { text, span = { from: 0, to: text.length }, ...rest } = options;
  return { ...rest, at: rule.at, from: span.from, to: span.to, piece: text.slice(span.from, span.to) };
}

/** How grave a finding is that only breaks a rule of those who are strict with themselves. */
export function strictLevel(policy: Policy): FindingLevel {
  return policy.strict === true ? "defect" : "advice";
}

/** Labels that every alert or series of a rule carries, those of its group among them. */
export function labelsOf({ rule, group }: AnalyzedRule): Readonly<Record<string, string>> {
  return { ...group.labels, ...rule.labels };
}
