/**
 * Everything that can be wrong with systems, over all environments: names and namespaces, contracts, scrape jobs, rules and their expressions, panels,
 * routes, secrets and runbooks. All problems come at once.
 */
import { validateDashboards } from "../dashboards/validate-dashboards";
import type { Environment } from "../environments/environment";
import { validateLogContract } from "../logs";
import type { ClusterKind } from "../metrics/exporters";
import { validateMetricSets } from "../metrics/validate-contract";
import type { Problem } from "../problems";
import { renderAlertmanagerConfig } from "../routing/alertmanager-config";
import { PLATFORM_ROUTES, PLATFORM_SENDER } from "../routing/routes";
import { validateRouting } from "../routing/validate-routing";
import type { Alerts } from "../rules/alert";
import { validateRules } from "../rules/validate-rules";
import { neededSecrets } from "../secrets/needed";
import { validateSecretFiles, validateSecrets } from "../secrets/validate-secrets";
import { validateTraceContract } from "../traces";
import { analyzeLogAlerts } from "./analyze-log-alerts";
import { analyzeRules, exposedMetrics, panelAnalyzer } from "./analyze-expressions";
import { platformPacks } from "./platform-packs";
import type { SystemPack } from "./system-pack";
import { validateAbsence } from "./validate-absence";
import { validateAddresses } from "./validate-addresses";
import { validateBudget } from "./validate-budget";
import { validateJobNames } from "./validate-jobs";
import { validateNames } from "./validate-names";
import { validateQuotas } from "./validate-quotas";
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
  const packs = platformPacks();
  // Panels are the same everywhere, so they may read what the poorest kind of cluster exposes.
  const kinds = [...new Set(environments.map(({ cluster }) => cluster.kind))].sort().reverse();
  const analyzer = panelAnalyzer([...packs, ...systems], exposedMetrics(systems, kinds[0]));
  return [
    ...validateNames(systems, [...packs.map(({ name }) => name), ...platformNamespaces]),
    ...validateMetricSets(exposedMetrics(systems)),
    ...systems.flatMap(({ name, logs }) => validateLogContract(name, logs)),
    ...systems.flatMap(({ name, traces }) => validateTraceContract(name, traces)),
    ...systems.flatMap(validateScrape),
    ...validateJobNames(systems),
    ...validateAddresses({ systems, environments }),
    ...validateQuotas({ systems, environments }),
    ...systems.flatMap((system) => validateBudget({ system, environments })),
    ...[...packs, ...systems].flatMap((owner) => validateRules(owner, { runbooks })),
    ...systems.flatMap((system) => validateDashboards({ system, analyzer })),
    ...kinds.flatMap((kind) => validatePackDashboards(kind, systems)),
    ...validateSecrets({ environments, systems, namespaces: platformNamespaces }),
    ...environments.flatMap((environment) => validateInEnvironment(environment, systems)),
  ];
}

/** What differs with the environment: what its kind of cluster lets rules read, its overrides, its channels. */
function validateInEnvironment(environment: Environment, systems: readonly SystemPack[]): Problem[] {
  const { kind } = environment.cluster;
  const packs = platformPacks(kind);
  const config = renderAlertmanagerConfig({ environment, systems });
  const alerts: Alerts = Object.assign({}, ...packs.map((pack) => pack.alerts));
  const platform = { name: PLATFORM_SENDER, routes: PLATFORM_ROUTES, alerts };
  return [
    ...analyzeRules(environment, [...packs, ...systems], exposedMetrics(systems, kind)),
    ...systems.flatMap((system) => analyzeLogAlerts(environment, system)),
    ...systems.flatMap((system) => validateAbsence(environment, system)),
    ...validateRouting({ environment, systems: [...systems, platform], config }),
    ...validateSecretFiles({
      config,
      component: "alertmanager",
      mounted: neededSecrets({ environment, systems }),
      at: `alertmanager.${environment.name}`,
    }),
  ];
}

/** The dashboards of the packs differ with the kind of cluster, as what they may read does. */
function validatePackDashboards(kind: ClusterKind, systems: readonly SystemPack[]): Problem[] {
  const packs = platformPacks(kind);
  const analyzer = panelAnalyzer([...packs, ...systems], exposedMetrics(systems, kind));
  return packs.flatMap((system) => validateDashboards({ system, analyzer }));
}
