/**
 * How dashboards and panels are known to Grafana and to those who link to them. All of it is made from names of the model, so a link stays right when
 * panels are added, moved or retitled.
 */
import { dashboardUrl } from "../rules/conventions";
import type { Dashboards, Panel } from "./dashboard";

/** Grafana's bound for the uid of a dashboard. */
export const UID_LENGTH = 40;

/** `phoenix-system-overview` */
export function dashboardUid(system: string, key: string): string {
  return `${system}-${key}`;
}

/** What names a panel within its dashboard. */
export function panelName(panel: Panel): string {
  return panel.kind === "logs" ? panel.query.name : (panel.name ?? panel.signals[0].name);
}

/** The id of a panel: a hash of its name, because a running number would change when a panel is put before it. */
export function panelId(panel: Panel): number {
  return stableId(panelName(panel));
}

/** The id of a row's heading. Grafana numbers headings and panels in one sequence. */
export function rowId(title: string): number {
  return stableId(`row: ${title}`);
}

/** Finds the panel that a reference `<dashboard key>/<signal or panel name>` means: by its own name first, then by any of its signals. */
export function findPanel(dashboards: Dashboards, reference: string): Panel | undefined {
  const [key = "", name = ""] = reference.split("/");
  const panels = dashboards[key]?.rows.flatMap((row) => row.panels) ?? [];
  return (
    panels.find((panel) => panelName(panel) === name) ??
    panels.find((panel) => panel.kind !== "logs" && panel.signals.some((signal) => signal.name === name))
  );
}

export interface PanelUrlOptions {
  /** Address of Grafana, without a trailing slash. */
  readonly grafanaUrl: string;
  /** The system that the dashboards belong to. */
  readonly system: string;
  readonly dashboards: Dashboards;
}

/** Address of one panel by its reference; that of the whole dashboard when it has no such panel, which `validateDashboards` reports. */
export function panelUrl(options: PanelUrlOptions, reference: string): string {
  const panel = findPanel(options.dashboards, reference);
  const url = dashboardUrl(options.grafanaUrl, options.system, reference);
  return panel === undefined ? url : `${url}?viewPanel=panel-${panelId(panel)}`;
}

/** FNV-1a over the UTF-16 units, folded to 31 bits and never 0: Grafana takes a panel with the id 0 for one that is not there. */
function stableId(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 1) + 1;
}
