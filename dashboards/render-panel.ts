/**
 * One panel of the model as Grafana reads it. The SDK's builders write types and defaults and check nothing, so everything that Grafana needs is set
 * here: an id, reference ids, a place, a data source, a unit, thresholds.
 *
 * @see https://grafana.github.io/grafana-foundation-sdk/
 */
import type { Builder } from "@grafana/grafana-foundation-sdk/cog";
import {
  DashboardLinkBuilder,
  DashboardLinkType,
  type Panel as GrafanaPanel,
  ThresholdsConfigBuilder,
  ThresholdsMode,
} from "@grafana/grafana-foundation-sdk/dashboard";
import type { AlertOverrides, Alerts } from "../rules/alert";
import type { LogAlerts } from "../rules/log-alert";
import { type AlertReference, runbookUrl } from "./alert-reference";
import type { Dashboards, LogChartPanel, LogPanel, MetricPanel } from "./dashboard";
import { DATA_SOURCE_VARIABLES } from "./data-sources";
import { grafanaUnit } from "./grafana-unit";
import type { GridPosition, PlacedPanel } from "./grid";
import { findPanel, panelId, panelName } from "./identity";
import { createLogTarget, createLogTargets, createTargets, dataSourceRef } from "./target";
import { type ThresholdStep, thresholdSteps } from "./threshold";
import { createLogs, createTimeseries, createVisualization } from "./visualization";

/** What panels need to know of the alerts around them. */
export interface PanelContext {
  /** Key of the dashboard that the panel is on. */
  readonly dashboardKey: string;
  /** Name of the system. */
  readonly system: string;
  /** All dashboards of the system, which the alerts refer to. */
  readonly dashboards: Dashboards;
  readonly alerts: Alerts;
  readonly logAlerts: LogAlerts;
  /** What the environment changes of the alerts. */
  readonly overrides: AlertOverrides;
  /** Which panel each alert refers to. */
  readonly references: readonly AlertReference[];
  /** URL of the folder with the runbooks. */
  readonly runbookBase: string;
}

export function renderPanel({ panel, position }: PlacedPanel, context: PanelContext): Builder<GrafanaPanel> {
  switch (panel.kind) {
    case "logs":
      return renderLogPanel(panel, position);
    case "logchart":
      return renderLogChart(panel, position, context);
    default:
      return renderMetricPanel(panel, position, context);
  }
}

function renderMetricPanel(panel: MetricPanel, position: GridPosition, context: PanelContext): Builder<GrafanaPanel> {
  const [signal] = panel.signals;
  return createVisualization(panel)
    .id(panelId(panel))
    .title(panel.title ?? signal.title)
    .description(panel.description ?? signal.description)
    .gridPos({ ...position })
    .datasource(dataSourceRef(DATA_SOURCE_VARIABLES.metrics))
    .targets(createTargets(panel))
    .unit(grafanaUnit(signal.unit))
    .thresholds(createThresholds(thresholdSteps(panel, context.alerts, context.overrides)))
    .links(alertsShownBy(panel, context).map((name) => createRunbookLink(name, context)));
}

function renderLogPanel(panel: LogPanel, position: GridPosition): Builder<GrafanaPanel> {
  return createLogs()
    .id(panelId(panel))
    .title(panel.query.title)
    .description(panel.query.description)
    .gridPos({ ...position })
    .datasource(dataSourceRef(DATA_SOURCE_VARIABLES.logs))
    .withTarget(createLogTarget(panel.query));
}

function renderLogChart(panel: LogChartPanel, position: GridPosition, context: PanelContext): Builder<GrafanaPanel> {
  const [signal] = panel.signals;
  return createTimeseries()
    .id(panelId(panel))
    .title(panel.title ?? signal.title)
    .description(panel.description ?? signal.description)
    .gridPos({ ...position })
    .datasource(dataSourceRef(DATA_SOURCE_VARIABLES.logs))
    .targets(createLogTargets(panel))
    .unit(grafanaUnit(signal.unit))
    .thresholds(createThresholds(thresholdSteps(panel, context.logAlerts, context.overrides)))
    .links(alertsShownBy(panel, context).map((name) => createRunbookLink(name, context)));
}

function createThresholds(steps: readonly ThresholdStep[]): ThresholdsConfigBuilder {
  return new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps(steps.map((step) => ({ ...step })));
}

/** Names of the alerts that refer to the panel or whose threshold it draws, each once. */
function alertsShownBy(panel: MetricPanel | LogChartPanel, context: PanelContext): string[] {
  const referring = context.references.filter(({ panel: reference }) => {
    const referred = reference.startsWith(`${context.dashboardKey}/`) ? findPanel(context.dashboards, reference) : undefined;
    return referred !== undefined && panelName(referred) === panelName(panel);
  });
  return [...new Set([...(typeof panel.thresholdOf === "string" ? [panel.thresholdOf] : []), ...referring.map(({ alert }) => alert)])];
}

function createRunbookLink(alert: string, { system, runbookBase }: PanelContext): DashboardLinkBuilder {
  return new DashboardLinkBuilder(`Runbook: ${alert}`)
    .type(DashboardLinkType.Link)
    .url(runbookUrl(runbookBase, system, alert))
    .targetBlank(true);
}
