/**
 * rule/dependency: what is read from other rules. Within a group rules are evaluated in order, so a rule must stand behind what it reads; groups are
 * evaluated independently, so what is read from another group is up to one interval old. Recorded names that no rule writes do not exist.
 */
import type { Finding } from "../finding";
import type { Policy } from "../policy";
import type { RuleGroupInput, RuleInput } from "../rule-input";
import { intervalOf } from "../checks/check";
import { type Expr, walk } from "../syntax/ast";
import { formatDuration, parseDuration } from "../syntax/duration";
import { type AnalyzedRule, ruleFinding } from "./rule-check";

export function checkDependencies(
  rules: readonly AnalyzedRule[],
  policy: Policy,
): { readonly rule: RuleInput; readonly finding: Finding }[] {
  const writers = new Map<string, AnalyzedRule[]>();
  for (const analyzed of rules) {
    const { record } = analyzed.rule;
    if (record !== undefined) writers.set(record, [...(writers.get(record) ?? []), analyzed]);
  }
  return rules.flatMap((analyzed) => {
    const { context } = analyzed.analysis;
    const found: Finding[] = [];
    if (context === undefined) return [];
    const told = new Set<string>();
    walk(context.root, (expr, ancestors) => {
      if (expr.kind !== "selector" || expr.name === undefined || told.has(expr.name) || looksFarBack(ancestors, intervalOf(context)))
        return;
      const finding = dependencyOf(analyzed, expr.name, writers.get(expr.name) ?? [], expr, policy);
      if (finding === undefined) return;
      told.add(expr.name);
      found.push(finding);
    });
    return found.map((finding) => ({ rule: analyzed.rule, finding }));
  });
}

function secondsOf({ interval }: RuleGroupInput, { evaluationInterval = 60 }: Policy): number {
  return (interval === undefined ? undefined : parseDuration(interval)) ?? evaluationInterval;
}

/** Over a long range the newest sample hardly counts. */
function looksFarBack(ancestors: readonly Expr[], interval: number): boolean {
  return ancestors.some(
    (ancestor) => (ancestor.kind === "matrix" || ancestor.kind === "subquery") && (ancestor.range.seconds ?? 0) >= 10 * interval,
  );
}

function dependencyOf(
  analyzed: AnalyzedRule,
  name: string,
  writers: readonly AnalyzedRule[],
  span: { readonly from: number; readonly to: number },
  policy: Policy,
): Finding | undefined {
  const { rule, group } = analyzed;
  const say = (level: Finding["level"], why: string): Finding =>
    ruleFinding(analyzed, { code: "rule/dependency", check: "rule/dependency", level, field: "expr", text: rule.expr, span, why });
  if (writers.length === 0) {
    const isForgotten = name.includes(":") && analyzed.catalogue.find(name).length === 0 && policy.strict === true;
    return isForgotten ? say("defect", `${name} is named like a recorded series, and no rule records it.`) : undefined;
  }
  if (writers.includes(analyzed)) return undefined;
  const beside = writers.filter((writer) => writer.group === group);
  const position = group.rules.indexOf(rule);
  if (beside.length > 0) {
    if (beside.some((writer) => group.rules.indexOf(writer.rule) < position)) return undefined;
    return say("defect", `${name} is recorded further down in this group, so this rule reads what was recorded one evaluation before.`);
  }
  const own = secondsOf(group, policy);
  const slowest = writers.reduce((slow, writer) => (secondsOf(writer.group, policy) > secondsOf(slow.group, policy) ? writer : slow));
  const seconds = secondsOf(slowest.group, policy);
  // What is computed over a long window changes little in that time.
  const window = Math.max(0, ...slowest.analysis.shape.sources.map((source) => source.window ?? 0));
  if (seconds <= own || window >= 10 * seconds) return undefined;
  return say(
    "advice",
    `${name} is recorded by the group ${slowest.group.name} every ${formatDuration(seconds)}, so this rule, which is evaluated every ${formatDuration(own)}, reads what is up to ${formatDuration(seconds)} old.`,
  );
}
