/** The rules of all systems and of the platform as they are written to files, without a synth. */
import { panelUrl } from "../../dashboards/identity";
import type { Dashboards } from "../../dashboards/dashboard";
import { type RuleSource, renderRules } from "../../rules/render-alerts";
import { SYSTEMS, platformPacks } from "../../systems";

type RenderedGroup = ReturnType<typeof renderRules>[number];

const SOURCES: Readonly<Record<string, RuleSource & { readonly dashboards?: Dashboards }>> = {
  ...SYSTEMS,
  ...Object.fromEntries(platformPacks().map((pack) => [pack.name, pack])),
};

/** Rule groups by the system that they belong to. */
export function renderedRules(): ReadonlyMap<string, readonly RenderedGroup[]> {
  return new Map(
    Object.entries(SOURCES).map(([name, source]) => {
      const { dashboards = {} } = source;
      const url = (system: string, panel: string): string => panelUrl({ grafanaUrl: "https://grafana.example", system, dashboards }, panel);
      return [name, renderRules(source, {}, { panelUrl: url })];
    }),
  );
}

/** Their expressions, each once. */
export function renderedExpressions(): readonly string[] {
  return [...new Set([...renderedRules().values()].flatMap((groups) => groups.flatMap(({ rules }) => rules.map(({ expr }) => expr))))];
}
