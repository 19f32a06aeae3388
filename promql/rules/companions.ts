/**
 * D13: alerts that fall silent when the source of their series disappears. What is measured as a gauge or recorded needs an alert on its absence; for
 * what is counted, an alert on the targets of the same system is enough.
 */
import type { Finding } from "../finding";
import type { Policy } from "../policy";
import type { RuleGroupInput, RuleInput } from "../rule-input";
import type { VectorSelector } from "../syntax/ast";
import { walk } from "../syntax/ast";
import { type AnalyzedRule, labelsOf, ruleFinding, strictLevel } from "./rule-check";

interface Watched {
  readonly name: string;
  /** The group that it stands in, where it watches only jobs of its own. @default - it watches all jobs of its scope */
  readonly group?: RuleGroupInput;
  /** What tells whose series they are: the value of a scope label. @default - nothing */
  readonly scope: string | undefined;
}

export function checkCompanions(rules: readonly AnalyzedRule[], policy: Policy): { readonly rule: RuleInput; readonly finding: Finding }[] {
  const alerts = rules.filter(({ rule }) => rule.alert !== undefined);
  const absences = alerts.flatMap((alert) => absencesOf(alert, policy));
  const targets = alerts.flatMap((alert) => targetsOf(alert, policy));
  return alerts.flatMap((alert) => {
    const silent = silencedBy(alert, absences, targets, policy);
    if (silent === undefined) return [];
    const { rule } = alert;
    const finding = ruleFinding(alert, {
      code: "D13",
      level: strictLevel(policy),
      field: "expr",
      text: rule.expr,
      span: silent,
      why: `When ${silent.name ?? "the source"} disappears, this alert falls silent and no other one says so: add an alert on absent(${silent.name ?? ""}{...}), or one on the targets that expose it.`,
    });
    return [{ rule, finding }];
  });
}

/** The first selector that may disappear unnoticed. */
function silencedBy(
  alert: AnalyzedRule,
  absences: readonly Watched[],
  targets: readonly Watched[],
  policy: Policy,
): VectorSelector | undefined {
  const { context, shape } = alert.analysis;
  if (context === undefined || shape.sources.length === 0 || readsAbsence(alert)) return undefined;
  return shape.sources
    .map(({ selector, kinds }) => ({ selector, kinds }))
    .find(({ selector, kinds }) => {
      const scope = scopeOf(selector, alert, policy);
      const isWatched = (watched: Watched): boolean =>
        (watched.group === undefined || watched.group === alert.group) &&
        (watched.scope === undefined || scope === undefined || watched.scope === scope);
      const isCounted =
        kinds.length > 0 &&
        kinds.every(({ role, contract }) => contract !== undefined && (role === "counter" || role === "bucket" || role === "native"));
      if (absences.some((absence) => absence.name === selector.name && isWatched(absence))) return false;
      if (kinds.some(({ recorded }) => recorded !== undefined) && absences.some((absence) => isBeside(absence, scope, alert))) return false;
      if (absences.some((absence) => absence.name === "up" && isWatched(absence) && selector.name !== "up")) return false;
      // What third parties say of others is watched by the alerts on their own targets.
      if (selector.name !== "up" && kinds.some(({ system, thirdParty }) => system === "any" && thirdParty)) return false;
      return !(isCounted && targets.some(isWatched));
    })?.selector;
}

/** What one objective or system records comes from the same source, so the absence of one series tells that of all. */
function isBeside(absence: Watched, scope: string | undefined, { catalogue }: AnalyzedRule): boolean {
  return scope !== undefined && absence.scope === scope && catalogue.find(absence.name).some(({ recorded }) => recorded !== undefined);
}

function readsAbsence({ analysis }: AnalyzedRule): boolean {
  let reads = false;
  if (analysis.context === undefined) return false;
  walk(analysis.context.root, (expr) => {
    if (expr.kind === "call" && expr.name.startsWith("absent")) reads = true;
  });
  return reads;
}

function absencesOf(alert: AnalyzedRule, policy: Policy): Watched[] {
  const found: Watched[] = [];
  const { context } = alert.analysis;
  if (context === undefined) return [];
  walk(context.root, (expr) => {
    if (expr.kind !== "call" || !expr.name.startsWith("absent")) return;
    walk(expr, (inner) => {
      if (inner.kind === "selector" && inner.name !== undefined) found.push(watched(inner, inner.name, alert, policy));
    });
  });
  return found;
}

/** Alerts that judge `up` say when targets are down. */
function targetsOf(alert: AnalyzedRule, policy: Policy): Watched[] {
  return alert.analysis.shape.sources
    .filter(({ selector }) => selector.name === "up")
    .map(({ selector }) => watched(selector, "up", alert, policy));
}

/** What is watched by an alert on some jobs only, whatever their system, is known for the rules beside it. */
function watched(selector: VectorSelector, name: string, alert: AnalyzedRule, policy: Policy): Watched {
  const scope = scopeOf(selector, alert, policy);
  const isOfSomeJobs =
    name === "up" && scope === undefined && selector.matchers.some(({ label, operator }) => label === "job" && operator.startsWith("="));
  return { name, scope, ...(isOfSomeJobs ? { group: alert.group } : {}) };
}

/** Whose series a selector reads; what reads those of everybody watches everybody. */
function scopeOf(selector: VectorSelector, alert: AnalyzedRule, policy: Policy): string | undefined {
  const scopes = policy.scopeLabels ?? [];
  const matcher = selector.matchers.find(({ label, operator }) => scopes.includes(label) && operator === "=");
  if (matcher !== undefined) return matcher.value;
  return selector.matchers.some(({ label }) => scopes.includes(label)) ? undefined : labelsOf(alert)["system"];
}
