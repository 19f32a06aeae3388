/** Dashboards as data: panels made from signals, checked, laid out and rendered for Grafana. */
export {
  type AlertThreshold,
  type ChartPanel,
  type Dashboard,
  type DashboardRow,
  type Dashboards,
  type LogPanel,
  type LogQuery,
  type MetricPanel,
  type Panel,
  type PanelColor,
  type TablePanel,
} from "./dashboard";
export { DATA_SOURCES, DATA_SOURCE_VARIABLES, type DataSourceName, type DataSourceVariable } from "./data-sources";
export { renderDigest } from "./digest";
export { PANEL_HEIGHTS, PANEL_WIDTHS, type PanelHeight, type PanelWidth } from "./grid";
export { dashboardUid, findPanel, panelId, panelName, panelUrl, type PanelUrlOptions } from "./identity";
export { renderDashboards, type RenderDashboardsOptions, type RenderedDashboard } from "./render-dashboard";
export { sloDashboard, type SloDashboardOptions } from "./slo-dashboard";
export { validateDashboards, type DashboardValidationOptions } from "./validate-dashboards";
