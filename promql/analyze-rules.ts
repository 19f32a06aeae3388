/**
 * Analyzes rule groups: what recording rules write becomes known first, then every expression is analyzed, then every rule as a whole, then all
 * rules together.
 */
import { type ExpressionAnalysis, type Place, analyze } from "./analyze-expression";
import type { Finding } from "./finding";
import { type AnalysisContext, type RuleAnalysis, type RuleGroupInput, type RuleInput, isAccepted, unusedOf } from "./rule-input";
import { recordSeries } from "./rules/record-series";
import type { AnalyzedRule } from "./rules/rule-check";
import { RULE_CHECKS, SET_CHECKS } from "./rules";
import { SeriesCatalogue } from "./series/catalogue";
import { parseDuration } from "./syntax/duration";

/** Analyzes expressions and rules against one set of contracts and recording rules. */
export class Analyzer {
  readonly catalogue: SeriesCatalogue;

  /** @param groups rules of which the recorded series are known to every expression */
  constructor(
    private readonly context: AnalysisContext,
    private readonly groups: readonly RuleGroupInput[] = [],
  ) {
    this.catalogue = new SeriesCatalogue(context.metrics ?? []);
    recordSeries(groups, this.catalogue, context.policy);
  }

  expression(source: string, place: Place): ExpressionAnalysis {
    return analyze(source, this.catalogue, this.context.policy, place);
  }

  /** Everything that is wrong with the rules that the analyzer was made with. */
  rules(): RuleAnalysis {
    const { policy } = this.context;
    const rules = this.groups.flatMap((group) => group.rules.map((rule) => this.rule(rule, group)));
    const found = new Map(
      rules.map((analyzed) => [analyzed.rule, [...analyzed.analysis.findings, ...RULE_CHECKS.flatMap((check) => check(analyzed, policy))]]),
    );
    for (const { rule, finding } of SET_CHECKS.flatMap((check) => check(rules, policy))) found.get(rule)?.push(finding);
    return accept(found);
  }

  private rule(rule: RuleInput, group: RuleGroupInput): AnalyzedRule {
    const interval = group.interval === undefined ? undefined : parseDuration(group.interval);
    const title = rule.alert ?? rule.record;
    const analysis = this.expression(rule.expr, {
      at: rule.at,
      use: rule.alert === undefined ? "record" : "alert",
      ...(title === undefined ? {} : { title }),
      ...(interval === undefined ? {} : { interval }),
    });
    return { rule, group, analysis, catalogue: this.catalogue };
  }
}

/** All findings about rules. */
export function analyzeRuleGroups(groups: readonly RuleGroupInput[], context: AnalysisContext): RuleAnalysis {
  return new Analyzer(context, groups).rules();
}

/** All findings about one expression. */
export function analyzeExpression(source: string, context: AnalysisContext, place: Place): ExpressionAnalysis {
  return analyze(source, catalogueOf(context), context.policy, place);
}

const catalogues = new WeakMap<object, SeriesCatalogue>();

/** The catalogue of a list of contracts is made once for as long as the list lives. */
function catalogueOf({ metrics = [] }: AnalysisContext): SeriesCatalogue {
  const known = catalogues.get(metrics);
  if (known !== undefined) return known;
  const catalogue = new SeriesCatalogue(metrics);
  catalogues.set(metrics, catalogue);
  return catalogue;
}

/** Takes out what a rule accepts, and tells what it accepts in vain. */
function accept(found: ReadonlyMap<RuleInput, readonly Finding[]>): RuleAnalysis {
  const rules = [...found];
  return {
    findings: rules.flatMap(([rule, findings]) => findings.filter((finding) => !isAccepted(finding, rule.accept ?? []))),
    unused: rules.flatMap(([rule, findings]) => unusedOf(rule.accept ?? [], findings).map((acceptance) => ({ at: rule.at, acceptance }))),
  };
}
