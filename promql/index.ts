/** The analyzer of PromQL: what an expression results in, and what is wrong with it. */
export { type Acceptance } from "../problems";
export { type ExpressionAnalysis, type Place } from "./analyze-expression";
export { Analyzer, analyzeExpression, analyzeRuleGroups } from "./analyze-rules";
export { type Use } from "./checks/check";
export { DEFECTS, PINT_CHECKS, meaningOf, type DefectCode, type FindingCode, type PintCheck } from "./codes";
export { type Finding, type FindingLevel } from "./finding";
export { canHave, type LabelFacts, type Shape } from "./infer/shape";
export { COMMON_TARGET_LABELS, type Policy } from "./policy";
export { type AnalysisContext, type RuleAnalysis, type RuleGroupInput, type RuleInput } from "./rule-input";
export { SeriesCatalogue, type RecordedSeries, type SeriesKind } from "./series/catalogue";
export { metricNamesIn } from "./syntax/metric-names";
export { isFailure, parsePromql, type ParseFailure, type ParsedExpression, type SyntaxIssue } from "./syntax/parse";
export { toProblem, toProblems, unusedAcceptance } from "./to-problem";
