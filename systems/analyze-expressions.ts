/**
 * Every expression of every rule, objective and panel goes through the analyzer: rules as each environment renders them, with its overrides, intervals and
 * retention; panels once, because they are the same everywhere.
 */
import type { Environment } from "../environments/environment";
import { type MetricSet, STANDARD_TARGET_LABELS } from "../metrics/contract";
import { type ClusterKind, jobsOf, metricsOf, prometheus } from "../metrics/exporters";
import type { Problem } from "../problems";
import { type Acceptance, Analyzer, type RuleGroupInput, toProblems } from "../promql";
import { renderRules } from "../rules/render-alerts";
import type { RuleGroup } from "../rules/rule-group";
import { COMMON_POLICY, expressionPolicy } from "./expression-policy";
import { type RulesOwner, rulesOf } from "./rules-of";
import type { SystemPack } from "./system-pack";

/** What a system exposes, and the jobs that read it. */
export type Exposing = Pick<SystemPack, "metrics"> & Partial<Pick<SystemPack, "scrape">>;

/**
 * Everything that an expression may read beside what rules record: the systems' own metrics, what exporters say, what the platform exposes. Where the jobs
 * of all systems are known, also which jobs `up` and its like can tell of: an alert on a job that the cluster cannot have would be silent for ever.
 *
 * @param kind of the cluster. @default - what any kind of cluster exposes
 */
export function exposedMetrics(systems: readonly Exposing[], kind?: ClusterKind): readonly MetricSet[] {
  const own = systems.flatMap(({ metrics }) => metrics);
  if (systems.some(({ scrape }) => scrape === undefined)) return [...own, ...metricsOf(kind)];
  const jobs = [...systems.flatMap(({ scrape = [] }) => scrape.map(({ name }) => name)), ...jobsOf(kind)];
  const targetLabels = { ...STANDARD_TARGET_LABELS, job: { kind: "enum", values: jobs } } as const;
  const tellsOfTargets = ({ metrics }: MetricSet): boolean => metrics.some(({ name }) => name === prometheus.up.name);
  return [...own, ...metricsOf(kind).map((set) => (tellsOfTargets(set) ? { ...set, targetLabels } : set))];
}

/** What is wrong with the rules of all owners in one environment. */
export function analyzeRules(environment: Environment, owners: readonly RulesOwner[], metrics: readonly MetricSet[]): Problem[] {
  const groups = owners.flatMap((owner) => rulesOf(environment, owner).map((group) => toInput(owner, group)));
  return toProblems(new Analyzer({ metrics, policy: expressionPolicy(environment) }, groups).rules());
}

/** An analyzer for what no environment changes, which knows what the rules of all owners record. */
export function panelAnalyzer(owners: readonly RulesOwner[], metrics: readonly MetricSet[]): Analyzer {
  const groups = owners.flatMap((owner) => renderRules(owner, {}, { panelUrl: (_, panel) => panel }).map((group) => toInput(owner, group)));
  return new Analyzer({ metrics, policy: COMMON_POLICY }, groups);
}

/** A rendered group as the analyzer reads it, with what the definitions accept. */
function toInput(owner: RulesOwner, { name, interval, rules }: RuleGroup): RuleGroupInput {
  return {
    name,
    at: `rules.${owner.name}.${name}`,
    ...(interval === undefined ? {} : { interval }),
    rules: rules.map((rule) => {
      const named = "alert" in rule ? rule.alert : rule.record;
      const { for: duration, annotations } = "alert" in rule ? rule : {};
      return {
        at: `rules.${owner.name}.${named}`,
        ...("alert" in rule ? { alert: rule.alert } : { record: rule.record }),
        expr: rule.expr,
        ...(duration === undefined ? {} : { for: duration }),
        ...(rule.labels === undefined ? {} : { labels: rule.labels }),
        ...(annotations === undefined ? {} : { annotations }),
        accept: acceptancesOf(owner, named),
      };
    }),
  };
}

/** What an alert's definition lets stand; what belongs to an objective is rendered from a template that needs nothing let stand. */
function acceptancesOf(owner: RulesOwner, name: string): readonly Acceptance[] {
  return owner.alerts[name]?.accept ?? [];
}
