/** The rules of a system, or of the platform, as one environment has them. */
import type { Dashboards } from "../dashboards/dashboard";
import { panelUrl } from "../dashboards/identity";
import type { Environment } from "../environments/environment";
import type { RuleLinks } from "../rules/alerting-rule";
import { type RuleSource, renderRules } from "../rules/render-alerts";
import { type LogRuleSource, renderLogRules } from "../rules/render-log-alerts";
import type { RuleGroup } from "../rules/rule-group";
import { systemConfig } from "./settings";

export interface RulesOwner extends RuleSource {
  /** Dashboards that the alerts link to. @default {} */
  readonly dashboards?: Dashboards;
}

/** What the log rules of a system are rendered from. */
export type LogRulesOwner = LogRuleSource & Pick<RulesOwner, "dashboards">;

/** All rule groups that Prometheus evaluates, with the environment's overrides and links to its Grafana. */
export function rulesOf(environment: Pick<Environment, "systems" | "grafana">, owner: RulesOwner): RuleGroup[] {
  return renderRules(owner, systemConfig(environment, owner).alerts ?? {}, linksOf(environment, owner));
}

/** All rule groups that Loki's ruler evaluates, in the same way. */
export function logRulesOf(environment: Pick<Environment, "systems" | "grafana">, owner: LogRulesOwner): RuleGroup[] {
  return renderLogRules(owner, systemConfig(environment, owner).alerts ?? {}, linksOf(environment, owner));
}

function linksOf({ grafana }: Pick<Environment, "grafana">, { dashboards = {} }: LogRulesOwner): RuleLinks {
  return { panelUrl: (system, panel) => panelUrl({ grafanaUrl: grafana.url, system, dashboards }, panel) };
}
