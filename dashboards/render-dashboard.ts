/**
 * A dashboard of the model as Grafana reads it, in the classic form (schema version 1), which Grafana 13 takes from Terraform's classic resource.
 * Pure: the same model gives the same bytes.
 *
 * @see https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/
 */
import {
  DashboardBuilder,
  DashboardCursorSync,
  DashboardLinkBuilder,
  DashboardLinkType,
  DatasourceVariableBuilder,
  type Dashboard as GrafanaDashboard,
  RowBuilder,
} from "@grafana/grafana-foundation-sdk/dashboard";
import type { AlertOverrides } from "../rules/alert";
import { RUNBOOK_BASE } from "../rules/conventions";
import type { SystemPack } from "../systems/system-pack";
import { Duration } from "../units";
import { alertReferences } from "./alert-reference";
import { type Dashboard, readsLogs } from "./dashboard";
import { DATA_SOURCE_VARIABLES, type DataSourceVariable } from "./data-sources";
import { layOut } from "./grid";
import { dashboardUid, rowId } from "./identity";
import { withoutProposed } from "./proposed";
import { type PanelContext, renderPanel } from "./render-panel";

export interface RenderDashboardsOptions {
  readonly system: Pick<SystemPack, "name" | "title" | "metrics" | "alerts" | "logAlerts" | "slos" | "dashboards">;
  /** Name of the environment, a tag of each dashboard. */
  readonly environment: string;
  /** What the environment changes of the system's alerts. @default {} */
  readonly overrides?: AlertOverrides;
  /** URL of the folder with the runbooks. @default RUNBOOK_BASE */
  readonly runbookBase?: string;
}

export interface RenderedDashboard {
  /** Key of the dashboard within its system. */
  readonly key: string;
  readonly uid: string;
  readonly json: GrafanaDashboard;
}

const DEFAULT_TIME_RANGE = Duration.hours(6);
const REFRESH = Duration.minutes(1);

/** All dashboards of a system, in the order of its model. */
export function renderDashboards(options: RenderDashboardsOptions): RenderedDashboard[] {
  return Object.entries(options.system.dashboards).map(([key, dashboard]) => renderDashboard(key, dashboard, options));
}

function renderDashboard(key: string, model: Dashboard, options: RenderDashboardsOptions): RenderedDashboard {
  const { system } = options;
  const dashboard = withoutProposed(model, system.metrics);
  const uid = dashboardUid(system.name, key);
  const builder = new DashboardBuilder(dashboard.title)
    .uid(uid)
    .description(dashboard.description)
    .tags([system.name, options.environment])
    .readonly()
    .timezone("utc")
    .time({ from: `now-${(dashboard.timeRange ?? DEFAULT_TIME_RANGE).toPrometheus()}`, to: "now" })
    .refresh(REFRESH.toPrometheus())
    .tooltip(DashboardCursorSync.Crosshair)
    .variables(variablesOf(dashboard).map(createVariable))
    .annotations([])
    .links([createSystemLink(system)]);
  addRows(builder, key, dashboard, options);
  return { key, uid, json: builder.build() };
}

function addRows(builder: DashboardBuilder, dashboardKey: string, dashboard: Dashboard, options: RenderDashboardsOptions): void {
  const { system } = options;
  const context: PanelContext = {
    dashboardKey,
    system: system.name,
    dashboards: system.dashboards,
    alerts: system.alerts,
    logAlerts: system.logAlerts ?? {},
    overrides: options.overrides ?? {},
    references: alertReferences(system),
    runbookBase: options.runbookBase ?? RUNBOOK_BASE,
  };
  for (const row of layOut(dashboard.rows)) {
    builder.withRow(new RowBuilder(row.title).id(rowId(row.title)).gridPos({ ...row.position }));
    for (const placed of row.panels) builder.withPanel(renderPanel(placed, context));
  }
}

/** The variables that the panels of the dashboard use. */
function variablesOf(dashboard: Dashboard): DataSourceVariable[] {
  const hasLogs = dashboard.rows.some((row) => row.panels.some(readsLogs));
  return [DATA_SOURCE_VARIABLES.metrics, ...(hasLogs ? [DATA_SOURCE_VARIABLES.logs] : [])];
}

function createVariable({ name, label, source }: DataSourceVariable): DatasourceVariableBuilder {
  return new DatasourceVariableBuilder(name)
    .label(label)
    .type(source.type)
    .current({ selected: true, text: source.name, value: source.uid });
}

/** Leads to the other dashboards of the system, which carry its name as a tag. */
function createSystemLink(system: RenderDashboardsOptions["system"]): DashboardLinkBuilder {
  return new DashboardLinkBuilder(system.title).type(DashboardLinkType.Dashboards).tags([system.name]).asDropdown(true).keepTime(true);
}
