/**
 * Everything that can be wrong with systems, over all environments: names and namespaces, contracts, scrape jobs, rules and their expressions, panels,
 * routes, secrets and runbooks. All problems come at once.
 */
import { validateDashboards } from "../dashboards/validate-dashboards";
import type { Environment } from "../environments/environment";
import { validateLogContract } from "../logs";
import { validateMetricSets } from "../metrics/validate-contract";
import type { Problem } from "../problems";
import { renderAlertmanagerConfig } from "../routing/alertmanager-config";
import { validateRouting } from "../routing/validate-routing";
import { platform } from "../rules/platform";
import { validateRules } from "../rules/validate-rules";
import { neededSecrets } from "../secrets/needed";
import { validateSecretFiles, validateSecrets } from "../secrets/validate-secrets";
import { validateTraceContract } from "../traces";
import { analyzeRules, exposedMetrics, panelAnalyzer } from "./analyze-expressions";
import type { SystemPack } from "./system-pack";
import { validateAbsence } from "./validate-absence";
import { validateAddresses } from "./validate-addresses";
import { validateBudget } from "./validate-budget";
import { validateJobNames } from "./validate-jobs";
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
  const owners = [platform, ...systems];
  const metrics = exposedMetrics(systems);
  const analyzer = panelAnalyzer(owners, metrics);
  return [
    ...validateNames(systems, [platform.name, ...platformNamespaces]),
    ...validateMetricSets(metrics),
    ...systems.flatMap(({ name, logs }) => validateLogContract(name, logs)),
    ...systems.flatMap(({ name, traces }) => validateTraceContract(name, traces)),
    ...systems.flatMap(validateScrape),
    ...validateJobNames(systems),
    ...validateAddresses({ systems, environments }),
    ...systems.flatMap((system) => validateBudget({ system, environments })),
    ...owners.flatMap((owner) => validateRules(owner, { runbooks })),
    ...systems.flatMap((system) => validateDashboards({ system, analyzer })),
    ...validateSecrets({ environments, systems, namespaces: platformNamespaces }),
    ...environments.flatMap((environment) => [
      ...analyzeRules(environment, owners, metrics),
      ...systems.flatMap((system) => validateAbsence(environment, system)),
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
