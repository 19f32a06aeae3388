import { renderDigest } from "../../dashboards/digest";
import { findPanel } from "../../dashboards/identity";
import { renderDashboards } from "../../dashboards/render-dashboard";
import { validateDashboards } from "../../dashboards/validate-dashboards";
import { isFailure, parsePromql } from "../../promql";
import type { Alert } from "../../rules/alert";
import { phoenix } from "../../systems";
import { exposedMetrics, panelAnalyzer } from "../../systems/analyze-expressions";
import { jsonOf, misplaced, panelTitled, panelsOf } from "./structure";

const rendered = renderDashboards({ system: phoenix, environment: "test" });
const dashboards = rendered.map(jsonOf);
const allPanels = dashboards.flatMap(panelsOf);

describe("Phoenix' dashboards", () => {
  test.each(rendered)("$uid shows these panels", (dashboard) => {
    expect(renderDigest([dashboard])).toMatchSnapshot();
  });

  test("are the three that its source document asks for", () => {
    expect(dashboards.map(({ uid, title }) => `${uid}: ${title}`)).toEqual([
      "phoenix-system-overview: System Overview",
      "phoenix-business-metrics: Business Metrics",
      "phoenix-slo: SLO",
    ]);
  });

  test.each([
    { id: "PHX-PANEL-01", dashboard: 0, title: "CPU Usage", type: "timeseries", unit: "percentunit", queries: 1 },
    { id: "PHX-PANEL-02", dashboard: 0, title: "Memory Usage", type: "timeseries", unit: "bytes", queries: 2 },
    { id: "PHX-PANEL-03", dashboard: 0, title: "Request Rate", type: "timeseries", unit: "reqps", queries: 1 },
    { id: "PHX-PANEL-04", dashboard: 1, title: "Task Success Rate", type: "gauge", unit: "percentunit", queries: 1 },
    { id: "PHX-PANEL-05", dashboard: 1, title: "Agent Health", type: "table", unit: "short", queries: 1 },
  ])("hold $id as $title", ({ dashboard, title, type, unit, queries }) => {
    const panel = panelTitled(dashboards[dashboard] ?? { uid: "", title: "", panels: [], templating: { list: [] } }, title);

    expect(panel.type).toBe(type);
    expect(panel.fieldConfig?.defaults.unit).toBe(unit);
    expect(panel.targets).toHaveLength(queries);
  });

  test("pass every check against the contracts", () => {
    expect(validateDashboards({ system: phoenix, analyzer: panelAnalyzer([phoenix], exposedMetrics([phoenix])) })).toEqual([]);
  });

  test("give every panel a title, a description, a unit, a chosen data source and a query", () => {
    const incomplete = allPanels.filter(
      ({ type, title, description, fieldConfig, datasource, targets }) =>
        title === "" ||
        (description ?? "") === "" ||
        (type !== "logs" && (fieldConfig?.defaults.unit ?? "") === "") ||
        datasource?.uid !== (type === "logs" ? "${loki}" : "${datasource}") ||
        (targets ?? []).length === 0,
    );

    expect(allPanels.length).toBeGreaterThan(40);
    expect(incomplete.map((panel) => panel.title)).toEqual([]);
  });

  test("use no kind of panel that Grafana has dropped", () => {
    expect([...new Set(allPanels.map((panel) => panel.type))].sort()).toEqual(["bargauge", "gauge", "logs", "stat", "table", "timeseries"]);
    expect(allPanels.filter((panel) => ["graph", "singlestat", "table-old"].includes(panel.type))).toEqual([]);
  });

  test.each(dashboards)("$uid has ids from 1 that are all different, letters as reference ids and no overlap", ({ panels }) => {
    const ids = panels.map((panel) => panel.id);

    expect(ids.filter((id) => !Number.isSafeInteger(id) || id < 1)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(misplaced(panels)).toEqual([]);
    for (const { targets = [] } of panels) {
      expect(targets.map((target) => target.refId)).toEqual([..."ABCDEFGH"].slice(0, targets.length));
    }
  });

  test("ask only expressions that parse once Grafana has filled in the window", () => {
    const expressions = allPanels.filter((panel) => panel.type !== "logs").flatMap((panel) => panel.targets ?? []);
    const unreadable = expressions.filter(({ expr }) => isFailure(parsePromql(expr.replaceAll("$__rate_interval", "5m"))));

    expect(unreadable.map(({ expr }) => expr)).toEqual([]);
    expect(expressions.filter(({ expr }) => /\[\d+[smhd]\]/.test(expr)).map(({ expr }) => expr)).toEqual([]);
  });
});

describe("Phoenix' alerts and panels", () => {
  const compared = Object.entries<Alert>(phoenix.alerts).flatMap(([name, alert]) =>
    alert.comparison === undefined ? [] : [{ name, alert, threshold: alert.comparison.threshold }],
  );

  test.each(compared)("draw the threshold of $name at $threshold, where the alert refers to", ({ alert, threshold }) => {
    expect(thresholdsAt(alert.panel)).toEqual([threshold]);
  });

  test.each(compared)("move the line of $name when an environment overrides it", ({ name, alert }) => {
    expect(thresholdsAt(alert.panel, { [name]: { threshold: 13.37 } })).toEqual([13.37]);
  });

  /** Figures of the lines that the panel of a reference draws. */
  function thresholdsAt(reference = "", overrides = {}): unknown {
    const panel = findPanel(phoenix.dashboards, reference);
    const title = panel === undefined || panel.kind === "logs" ? "" : (panel.title ?? panel.signals[0].title);
    const key = reference.split("/")[0];
    const dashboard = renderDashboards({ system: phoenix, environment: "test", overrides }).find((candidate) => candidate.key === key);
    const steps = panelTitled(jsonOf(dashboard), title).fieldConfig?.defaults.thresholds?.steps ?? [];
    return steps.flatMap(({ value }) => value ?? []);
  }
});
