/** What scenarios are filled with: the addresses and owners that alerts carry, as `renderedRules` renders them. */
import type { Dashboards } from "../../dashboards/dashboard";
import { panelUrl } from "../../dashboards/identity";
import { RUNBOOK_BASE, runbookPath } from "../../rules/conventions";
import type { RuleSource } from "../../rules/render-alerts";
import type { ScenarioLinks } from "../../rules/scenario";
import { SYSTEMS, platformPacks } from "../../systems";

/** The address of Grafana where no environment is asked for. */
export const GRAFANA_URL = "https://grafana.example";

const SOURCES: Readonly<Record<string, RuleSource & { readonly dashboards?: Dashboards }>> = {
  ...SYSTEMS,
  ...Object.fromEntries(platformPacks().map((pack) => [pack.name, pack])),
};

/**
 * Rule scenarios are promtool's own unit tests, with two things that promtool does not know: `${panel:<dashboard key>/<signal name>}` stands for the address
 * of a panel, which depends on the environment's Grafana, and the owner, who is the same for all alerts of a system, is added below each runbook.
 */
export function fillScenario(text: string, panelUrl: (panel: string) => string, owner?: string): string {
  const filled = text.replace(/\$\{panel:([\w-]+\/\w+)\}/g, (_, panel: string) => panelUrl(panel));
  return owner === undefined
    ? filled
    : filled.replace(/^( *)runbook_url: .+$/gm, (line, indent: string) => `${line}\n${indent}owner: ${owner}`);
}

/** The team that answers for a system. */
export function ownerOf(system: string): string | undefined {
  return SOURCES[system]?.owner;
}

/** The links of the alerts of one system. */
export function scenarioLinksOf(system: string): ScenarioLinks {
  const { dashboards = {}, owner } = SOURCES[system] ?? {};
  return {
    ...(owner === undefined ? {} : { owner }),
    runbookUrl: (alert) => `${RUNBOOK_BASE}/${runbookPath(system, alert)}`,
    panelUrl: (panel) => panelUrl({ grafanaUrl: GRAFANA_URL, system, dashboards }, panel),
  };
}
