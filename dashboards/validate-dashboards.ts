/** Everything that can be wrong with the dashboards of one system. All problems come at once. */
import { type Problem, nearest, quoteValue } from "../problems";
import type { Analyzer } from "../promql";
import type { SystemPack } from "../systems/system-pack";
import { alertReferences } from "./alert-reference";
import type { Dashboard, Dashboards } from "./dashboard";
import { UID_LENGTH, dashboardUid, findPanel, panelId, panelName, rowId } from "./identity";
import { withoutProposed } from "./proposed";
import { missingText, validatePanel } from "./validate-panel";

export interface DashboardValidationOptions {
  /** One without a log contract draws no log lines. */
  readonly system: Pick<SystemPack, "name" | "metrics" | "alerts" | "slos" | "dashboards"> &
    Partial<Pick<SystemPack, "logs" | "logAlerts">>;
  /** Everything that can be read: all contracts and what recording rules write. */
  readonly analyzer: Analyzer;
}

export function validateDashboards({ system, analyzer }: DashboardValidationOptions): Problem[] {
  const dashboards = drawnDashboards(system);
  const root = `dashboards.${system.name}`;
  return [
    ...Object.entries(dashboards).flatMap(([key, dashboard]) => {
      const at = `${root}.${key}`;
      return [
        ...missingText(dashboard.title, "title", at),
        ...missingText(dashboard.description, "description", at),
        ...validateUid(system.name, key, at),
        ...validateRows(dashboard, at),
        ...panelsOf(dashboard).flatMap((panel) =>
          validatePanel(panel, { ...system, system: system.name, analyzer, at: `${at}.${panelName(panel)}` }),
        ),
      ];
    }),
    ...validateTitles(dashboards, root),
    ...validateReferences(system, dashboards),
  ];
}

/** The dashboards as they are drawn. */
function drawnDashboards(system: DashboardValidationOptions["system"]): Dashboards {
  return Object.fromEntries(Object.entries(system.dashboards).map(([key, dashboard]) => [key, withoutProposed(dashboard, system.metrics)]));
}

function panelsOf(dashboard: Dashboard) {
  return dashboard.rows.flatMap((row) => row.panels);
}

function validateUid(system: string, key: string, at: string): Problem[] {
  const uid = dashboardUid(system, key);
  if (uid.length <= UID_LENGTH && /^[a-z0-9-]+$/.test(uid)) return [];
  return [
    {
      code: "OBS0702",
      at,
      what: "The uid of the dashboard, made of system and key, is none that Grafana takes.",
      got: `${uid} (${uid.length} characters)`,
      allowed: `lower-case letters, digits and hyphens, at most ${UID_LENGTH} characters`,
      remedy: "Give the dashboard a shorter key in kebab case.",
    },
  ];
}

/** Rows have titles and panels, and no two headings or panels have one id. */
function validateRows(dashboard: Dashboard, at: string): Problem[] {
  const ids = new Map<number, string>();
  const problems: Problem[] = [];
  const claim = (id: number, name: string): void => {
    const other = ids.get(id);
    if (other === undefined) ids.set(id, name);
    else problems.push(sameIdentity(other, name, at));
  };
  for (const row of dashboard.rows) {
    problems.push(...missingText(row.title, "title", `${at}.rows[${dashboard.rows.indexOf(row)}]`));
    claim(rowId(row.title), `row "${row.title}"`);
    for (const panel of row.panels) claim(panelId(panel), panelName(panel));
  }
  if (panelsOf(dashboard).length > 0) return problems;
  return [
    ...problems,
    {
      code: "OBS0701",
      at: `${at}.rows`,
      what: "The dashboard shows nothing.",
      got: "no panel that can be drawn",
      allowed: "at least one panel",
      remedy: "Add a panel. A panel whose metrics are all proposed is not drawn.",
    },
  ];
}

function sameIdentity(first: string, second: string, at: string): Problem {
  return {
    code: "OBS0702",
    at: `${at}.${second}`,
    what: "Two panels or rows of the dashboard have the same identity, so links and ids cannot tell them apart.",
    got: first === second ? first : `${first} and ${second}`,
    allowed: "a name of its own for each",
    remedy: "Give one of them another name (panels: `name`, rows: `title`).",
  };
}

function validateTitles(dashboards: Dashboards, root: string): Problem[] {
  const keys = Object.keys(dashboards);
  return keys.flatMap((key, index): Problem[] => {
    const title = dashboards[key]?.title;
    const other = keys.slice(0, index).find((earlier) => dashboards[earlier]?.title === title);
    if (other === undefined) return [];
    return [
      {
        code: "OBS0702",
        at: `${root}.${key}.title`,
        what: "Two dashboards of the system have the same title, so the reader cannot tell them apart.",
        got: `${quoteValue(title)}, as ${other}`,
        allowed: "a title of its own for each dashboard",
        remedy: "Retitle one of them.",
      },
    ];
  });
}

/** Each alert names a panel that exists, those of the objectives too. */
function validateReferences(system: DashboardValidationOptions["system"], dashboards: Dashboards): Problem[] {
  const names = Object.entries(dashboards).flatMap(([key, dashboard]) => panelsOf(dashboard).map((panel) => `${key}/${panelName(panel)}`));
  return alertReferences(system).flatMap(({ alert, panel }): Problem[] => {
    if (findPanel(dashboards, panel) !== undefined) return [];
    const near = nearest(panel, names);
    return [
      {
        code: "OBS0703",
        at: `alerts.${system.name}.${alert}.panel`,
        what: "The alert leads to a panel that no dashboard of the system has.",
        got: panel,
        allowed: names.join(", "),
        remedy: `${near === undefined ? "" : `Did you mean ${near}? `}Name a panel as <dashboard key>/<signal name>, or add the panel.`,
      },
    ];
  });
}
