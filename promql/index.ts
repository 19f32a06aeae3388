/** The analyzer of PromQL: what an expression results in, and what is wrong with it. */
export { type ExpressionAnalysis, type Place } from "./analyze-expression";
export { Analyzer, analyzeExpression, analyzeRuleGroups } from "./analyze-rules";
export { SeriesCatalogue, type RecordedSeries, type SeriesKind } from "./catalogue";
export { checkExpression, type ExpressionCheck } from "./check-expression";
export { DEFECTS, PINT_CHECKS, meaningOf, type DefectCode, type FindingCode, type PintCheck } from "./codes";
export { type Finding, type FindingLevel } from "./finding";
export { type LabelSet } from "./infer-labels";
export { COMMON_TARGET_LABELS, type Policy } from "./policy";
export { type Acceptance, type AnalysisContext, type RuleAnalysis, type RuleGroupInput, type RuleInput } from "./rule-input";
