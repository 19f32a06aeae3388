/** The rules of a system, or of the platform, as one environment has them. */
import type { Dashboards } from "../dashboards/dashboard";
import { panelUrl } from "../dashboards/identity";
import type { Environment } from "../environments/environment";
import { type RuleSource, renderRules } from "../rules/render-alerts";
import type { RuleGroup } from "../rules/rule-group";
import { systemConfig } from "./settings";

export interface RulesOwner extends RuleSource {
  /** Dashboards that the alerts link to. @default {} */
  readonly dashboards?: Dashboards;
}

/** All rule groups, with the environment's overrides and links to its Grafana. */
export function rulesOf(environment: Pick<Environment, "systems" | "grafana">, owner: RulesOwner): RuleGroup[] {
  const grafanaUrl = environment.grafana.url;
  const dashboards = owner.dashboards ?? {};
  return renderRules(owner, systemConfig(environment, owner).alerts ?? {}, {
    panelUrl: (system, panel) => panelUrl({ grafanaUrl, system, dashboards }, panel),
  });
}
