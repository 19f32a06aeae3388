/** How alerts and panels know of each other: which panel an alert refers to, and where the runbook is that the panel links to. */
import { ANNOTATIONS, runbookPath } from "../rules/conventions";
import { renderSloAlerts } from "../rules/render-slo";
import type { SystemPack } from "../systems/system-pack";

export interface AlertReference {
  readonly alert: string;
  /** `<dashboard key>/<signal or panel name>` */
  readonly panel: string;
}

/** The panels that the alerts of a system refer to, those among them that its objectives make. */
export function alertReferences(system: Pick<SystemPack, "name" | "alerts" | "logAlerts" | "slos">): AlertReference[] {
  const own = [...Object.entries(system.alerts), ...Object.entries(system.logAlerts ?? {})].map(([alert, { panel }]) => ({ alert, panel }));
  const ofObjectives = Object.entries(system.slos)
    // With this link the annotation of the rule is the bare reference.
    .flatMap(([name, slo]) => renderSloAlerts(system.name, name, slo, { panelUrl: (_system, panel) => panel }))
    .map(({ alert, annotations }) => ({ alert, panel: annotations[ANNOTATIONS.dashboard] }));
  return [...own, ...ofObjectives].flatMap(({ alert, panel }) => (panel === undefined ? [] : [{ alert, panel }]));
}

/** Address of the runbook of an alert. */
export function runbookUrl(base: string, system: string, alert: string): string {
  return `${base}/${runbookPath(system, alert)}`;
}
