/**
 * Rule scenarios are promtool's own unit tests, with one thing that promtool does not know: `${panel:<dashboard key>/<signal name>}` stands for the
 * address of a panel, which depends on the environment's Grafana. Whoever runs a scenario fills it in as the rules were rendered.
 */
export function fillScenario(text: string, panelUrl: (panel: string) => string): string {
  return text.replace(/\$\{panel:([\w-]+\/\w+)\}/g, (_, panel: string) => panelUrl(panel));
}
