/**
 * Everything that can be wrong with systems, over all environments: names and namespaces, contracts, scrape jobs, rules and their expressions, panels,
 * routes, secrets and runbooks. All problems come at once.
 */
import { validateDashboards } from "../dashboards/validate-dashboards";
import type { Environment } from "../environments/environment";
import { SHARED_METRICS } from "../metrics/exporters";
import { validateMetricSets } from "../metrics/validate-contract";
import type { Problem } from "../problems";
import { SeriesCatalogue, checkExpression } from "../promql";
import { renderAlertmanagerConfig } from "../routing/alertmanager-config";
import { validateRouting } from "../routing/validate-routing";
import { platform } from "../rules/platform";
import type { RuleGroup } from "../rules/rule-group";
import { recordedSeries } from "../rules/slo-series";
import { validateRules } from "../rules/validate-rules";
import { neededSecrets } from "../secrets/needed";
import { validateSecretFiles, validateSecrets } from "../secrets/validate-secrets";
import { rulesOf } from "./rules-of";
import type { SystemPack } from "./system-pack";
import { validateNames } from "./validate-names";
import { validateScrape } from "./validate-scrape";

export interface ValidateSystemsOptions {
  readonly environments: readonly Environment[];
  readonly systems: readonly SystemPack[];
  /** Text of the runbooks by `<system>/<alert>`. */
  readonly runbooks: Readonly<Record<string, string>>;
  /** Namespaces of the platform, in which no system may run. */
  readonly platformNamespaces: readonly string[];
}

export function validateSystems(options: ValidateSystemsOptions): Problem[] {
  const { environments, systems, runbooks, platformNamespaces } = options;
  const catalogue = seriesCatalogue(systems);
  return [
    ...validateNames(systems, [platform.name, ...platformNamespaces]),
    ...validateMetricSets([...systems.flatMap((system) => system.metrics), ...SHARED_METRICS]),
    ...systems.flatMap(validateScrape),
    ...[platform, ...systems].flatMap((owner) => validateRules(owner, { catalogue, runbooks })),
    ...systems.flatMap((system) => validateDashboards({ system, catalogue })),
    ...validateSecrets({ environments, systems, namespaces: platformNamespaces }),
    ...environments.flatMap((environment) => [
      ...[platform, ...systems].flatMap((owner) => checkRules(owner.name, rulesOf(environment, owner), catalogue)),
      ...validateRouting({ environment, systems }),
      ...validateSecretFiles({
        config: renderAlertmanagerConfig({ environment, systems }),
        component: "alertmanager",
        mounted: neededSecrets({ environment, systems }),
        at: `alertmanager.${environment.name}`,
      }),
    ]),
  ];
}

/** Everything that an expression may read: the systems' own metrics, what the cluster's exporters say, and what our rules record. */
export function seriesCatalogue(systems: readonly Pick<SystemPack, "name" | "metrics" | "slos">[]): SeriesCatalogue {
  return new SeriesCatalogue(
    [...systems.flatMap((system) => system.metrics), ...SHARED_METRICS],
    systems.flatMap((system) => recordedSeries(system.name, system.slos)),
  );
}

/** The expressions as they are rendered, with the environment's overrides in them. */
function checkRules(owner: string, groups: readonly RuleGroup[], catalogue: SeriesCatalogue): Problem[] {
  return groups.flatMap((group) =>
    group.rules.flatMap((rule) => {
      const name = "alert" in rule ? rule.alert : rule.record;
      return checkExpression(rule.expr, catalogue, `rules.${owner}.${name}.expr`).problems;
    }),
  );
}
