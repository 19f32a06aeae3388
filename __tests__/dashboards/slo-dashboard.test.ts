import { findPanel } from "../../dashboards/identity";
import { renderDashboards } from "../../dashboards/render-dashboard";
import { sloDashboard } from "../../dashboards/slo-dashboard";
import { ANNOTATIONS, LABELS, SLO_DASHBOARD } from "../../rules/conventions";
import { renderSloAlerts } from "../../rules/render-slo";
import { slos } from "../../rules/phoenix";
import { shopWith } from "./shop";
import { jsonOf, panelTitled } from "./structure";

const system = { ...shopWith({ [SLO_DASHBOARD]: sloDashboard({ system: "shop", slos, title: "Promises" }) }), slos };
const dashboard = jsonOf(renderDashboards({ system, environment: "test" })[0]);

describe("the dashboard of objectives", () => {
  test("has a row for each objective and looks back a week", () => {
    expect(dashboard.panels.filter((panel) => panel.type === "row").map((row) => row.title)).toEqual(["Availability", "Latency"]);
    expect(dashboard["time"]).toEqual({ from: "now-7d", to: "now" });
  });

  test.each([
    { window: "1h", rate: 14.4, color: "red" },
    { window: "6h", rate: 6, color: "red" },
    { window: "1d", rate: 3, color: "orange" },
    { window: "3d", rate: 1, color: "orange" },
  ])("draws the burn rate over $window with the line of its alert at $rate", ({ window, rate, color }) => {
    const panel = panelTitled(dashboard, `Availability: Burn Rate over ${window}`);

    expect(panel.targets?.map(({ expr }) => expr)).toEqual([`slo:sli_error:ratio${window}{slo="shop-availability"} / 0.001`]);
    expect(panel.fieldConfig?.defaults.thresholds?.steps).toEqual([
      { value: null, color: "green" },
      { value: rate, color },
    ]);
  });

  test("has every panel that the alerts of the objectives refer to, with a link to their runbook", () => {
    const rules = Object.entries(slos).flatMap(([name, slo]) =>
      renderSloAlerts("shop", name, slo, { panelUrl: (_system, panel) => panel }),
    );
    const shown = rules.map((rule) => {
      const panel = findPanel(system.dashboards, rule.annotations[ANNOTATIONS.dashboard] ?? "");
      const title = panel === undefined || panel.kind === "logs" ? "" : (panel.title ?? panel.signals[0].title);
      const links = panelTitled(dashboard, title).links?.map((link) => link.title);
      return `${rule.alert} ${rule.labels[LABELS.window] ?? ""}: ${title}, ${links?.join() ?? ""}`;
    });

    expect(shown.slice(0, 5)).toEqual([
      "ErrorBudgetBurn 1h: Availability: Burn Rate over 1h, Runbook: ErrorBudgetBurn",
      "ErrorBudgetBurn 6h: Availability: Burn Rate over 6h, Runbook: ErrorBudgetBurn",
      "ErrorBudgetBurn 1d: Availability: Burn Rate over 1d, Runbook: ErrorBudgetBurn",
      "ErrorBudgetBurn 3d: Availability: Burn Rate over 3d, Runbook: ErrorBudgetBurn",
      "SLODataMissing : Availability: Error Budget Left, Runbook: SLODataMissing",
    ]);
    expect(shown).toHaveLength(10);
  });
});
