/** Panels with figures that are counted from log lines, and the thresholds of the log alerts on them. */
import type { Panel } from "../../dashboards/dashboard";
import { renderDashboards } from "../../dashboards/render-dashboard";
import { validateDashboards } from "../../dashboards/validate-dashboards";
import type { LogAlerts } from "../../rules/log-alert";
import type { LogSignal } from "../../signals/log-signal";
import { panelAnalyzer } from "../../systems/analyze-expressions";
import { SHOP_METRICS, dashboardsWith, logs, shopWith } from "./shop";

const SIGNAL: LogSignal = {
  name: "ordersFailed",
  title: "Failed Orders (5m)",
  description: "Lines that say so.",
  expr: (window) => `sum by (step) (count_over_time({system="shop"} | json | level="error" [${window}]))`,
  unit: "short",
  legend: "{{step}}",
  window: "5m",
};
const logAlerts: LogAlerts = {
  OrdersFail: {
    severity: "critical",
    signal: SIGNAL,
    comparison: { operator: ">", threshold: 23 },
    summary: "S",
    description: "D",
    panel: "orders/ordersFailed",
  },
};
const PANEL: Panel = { kind: "logchart", signals: [SIGNAL], thresholdOf: "OrdersFail" };

const systemWith = (...panels: readonly Panel[]) => ({ ...shopWith(dashboardsWith(...panels)), alerts: {}, logAlerts });
const analyzer = panelAnalyzer([], SHOP_METRICS);
const problemsOf = (...panels: readonly Panel[]): string[] =>
  validateDashboards({ system: systemWith(PANEL, ...panels), analyzer }).map(({ code, at }) => `${code} ${at.split(":")[0] ?? ""}`);

describe("a chart of log lines", () => {
  it("asks Loki over the window of the panel, with the threshold, the runbook and the unit of its alert", () => {
    const [rendered] = renderDashboards({
      system: systemWith(PANEL),
      environment: "dev",
      overrides: { OrdersFail: { threshold: 31 } },
      runbookBase: "https://books.example",
    });
    const [panel] = (rendered?.json.panels ?? []).flatMap((each) => ("targets" in each ? [each] : []));
    expect(panel).toMatchObject({
      type: "timeseries",
      title: "Failed Orders (5m)",
      datasource: { type: "loki", uid: "${loki}" },
      targets: [
        {
          refId: "A",
          expr: 'sum by (step) (count_over_time({system="shop"} | json | level="error" [$__auto]))',
          legendFormat: "{{step}}",
        },
      ],
      fieldConfig: { defaults: { unit: "short", thresholds: { steps: [{ color: "green" }, { value: 31, color: "red" }] } } },
      links: [{ title: "Runbook: OrdersFail", url: "https://books.example/shop/OrdersFail.md" }],
    });
    expect(rendered?.json.templating?.list?.map(({ name }) => name)).toEqual(["datasource", "loki"]);
  });

  it("is accepted where all is right", () => {
    expect(problemsOf()).toEqual([]);
  });

  it.each<[string, Panel, readonly string[]]>([
    [
      "a legend that is empty",
      { kind: "logchart", signals: [{ ...SIGNAL, name: "p", legend: "" }] },
      ["OBS0701 dashboards.shop.orders.p.p.legend"],
    ],
    [
      "a query of a field that nobody writes",
      {
        kind: "logchart",
        name: "p",
        signals: [{ ...SIGNAL, expr: () => 'sum(count_over_time({system="shop"} | json | cod="7" [$__auto]))' }],
      },
      ["OBS0307 dashboards.shop.orders.p.ordersFailed"],
    ],
    [
      "two units on one axis",
      { kind: "logchart", name: "p", signals: [SIGNAL, { ...SIGNAL, unit: "seconds" }] },
      ["OBS0701 dashboards.shop.orders.p.signals"],
    ],
    [
      "the threshold of an alert that there is not",
      { ...PANEL, name: "p", thresholdOf: "OrderFail" },
      ["OBS0804 dashboards.shop.orders.p.thresholdOf"],
    ],
    [
      "the threshold of an alert on another signal",
      { kind: "logchart", name: "p", signals: [{ ...SIGNAL, name: "other" }], thresholdOf: "OrdersFail" },
      ["OBS0703 dashboards.shop.orders.p.thresholdOf"],
    ],
  ])("is refused with %s", (_, panel, expected) => {
    expect(problemsOf(panel)).toEqual(expected);
  });

  it("is refused where no log contract is known, and missed where a log alert leads to it", () => {
    const { logs: contract, ...system } = systemWith(PANEL);
    expect(contract).toBe(logs);
    expect(validateDashboards({ system, analyzer }).map(({ code, at }) => `${code} ${at}`)).toEqual([
      "OBS0701 dashboards.shop.orders.ordersFailed.expr",
    ]);
    expect(
      validateDashboards({
        system: {
          ...systemWith({ ...PANEL, name: "other", signals: [{ ...SIGNAL, name: "x" }], thresholdOf: undefined } as unknown as Panel),
        },
        analyzer,
      }).map(({ code, at }) => `${code} ${at}`),
    ).toEqual(["OBS0703 alerts.shop.OrdersFail.panel"]);
  });
});
