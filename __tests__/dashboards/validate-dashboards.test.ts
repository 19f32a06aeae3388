import type { Dashboards, Panel } from "../../dashboards/dashboard";
import { validateDashboards } from "../../dashboards/validate-dashboards";
import { type Problem, renderProblemLine } from "../../problems";
import { Analyzer } from "../../promql";
import { COMMON_POLICY } from "../../systems/expression-policy";
import { SHOP_METRICS, type ShopSystem, alerts, dashboardsWith, logPanel, shopWith, signals } from "./shop";

const analyzer = new Analyzer({ metrics: SHOP_METRICS, policy: COMMON_POLICY });

const orderTime: Panel = { kind: "timeseries", signals: [signals.orderTime] };
const stock: Panel = { kind: "stat", signals: [signals.stock] };

function problemsOf(dashboards: Dashboards, changes: Partial<ShopSystem> = {}): Problem[] {
  return validateDashboards({ system: { ...shopWith(dashboards), ...changes }, analyzer });
}

/** Problems of a dashboard that has what the alerts refer to, and these panels. */
function problemsWith(...panels: readonly Panel[]): Problem[] {
  return problemsOf(dashboardsWith(orderTime, stock, ...panels));
}

describe("the check of dashboards", () => {
  test("finds nothing wrong with a panel of each kind", () => {
    expect(problemsOf(shopWith().dashboards)).toEqual([]);
  });

  test.each<{ mistake: string; panel: Panel; expected: readonly string[] }>([
    {
      mistake: "an empty title",
      panel: { kind: "stat", name: "p", signals: [signals.orderRate], title: " " },
      expected: ["OBS0701 dashboards.shop.orders.p.title"],
    },
    {
      mistake: "an empty description",
      panel: { kind: "stat", name: "p", signals: [{ ...signals.orderRate, description: "" }] },
      expected: ["OBS0701 dashboards.shop.orders.p.description"],
    },
    {
      mistake: "an empty legend",
      panel: { kind: "stat", name: "p", signals: [{ ...signals.orderRate, legend: "" }] },
      expected: ["OBS0701 dashboards.shop.orders.p.orderRate.legend"],
    },
    {
      mistake: "two units on one axis",
      panel: { kind: "timeseries", name: "p", signals: [signals.orderRate, signals.stock] },
      expected: ["OBS0701 dashboards.shop.orders.p.signals"],
    },
    {
      mistake: "a metric that nobody exposes",
      panel: { kind: "stat", name: "p", signals: [asking('sum(rate(order_total{system="shop"}[5m]))')] },
      expected: ["D01 dashboards.shop.orders.p.asked.expr:10"],
    },
    {
      mistake: "a label that the metric does not have",
      panel: { kind: "stat", name: "p", signals: [asking('sum(rate(orders_total{system="shop", land="se"}[5m]))')] },
      expected: ["D08 dashboards.shop.orders.p.asked.expr:38"],
    },
    {
      mistake: "an expression that does not parse",
      panel: { kind: "stat", name: "p", signals: [asking("sum(")] },
      expected: ["promql/syntax dashboards.shop.orders.p.asked.expr:5"],
    },
    {
      mistake: "a legend with a label that the query drops",
      panel: { kind: "stat", name: "p", signals: [{ ...signals.orderRate, legend: "{{shelf}}" }] },
      expected: ["OBS0312 dashboards.shop.orders.p.orderRate.legend"],
    },
    {
      mistake: "colours for a column that the table does not have",
      panel: { kind: "table", name: "p", signals: [signals.orderRate], highlight: { label: "state", colors: { full: "green" } } },
      expected: ["OBS0703 dashboards.shop.orders.p.highlight.label"],
    },
    {
      mistake: "the threshold of an alert that does not exist",
      panel: { kind: "stat", name: "p", signals: [signals.orderTime], thresholdOf: "SlowOrder" },
      expected: ["OBS0804 dashboards.shop.orders.p.thresholdOf"],
    },
    {
      mistake: "the threshold of an alert on another signal",
      panel: { kind: "stat", name: "p", signals: [signals.stock], thresholdOf: "SlowOrders" },
      expected: ["OBS0703 dashboards.shop.orders.p.thresholdOf"],
    },
    {
      mistake: "a second panel of the same name",
      panel: { kind: "gauge", signals: [signals.stock] },
      expected: ["OBS0702 dashboards.shop.orders.stock"],
    },
    {
      mistake: "log lines of another system",
      panel: { ...logPanel, query: { ...logPanel.query, expr: '{system="bank"}' } },
      expected: ["OBS0305 dashboards.shop.orders.orderErrors.expr:1"],
    },
    {
      mistake: "a log panel without a title",
      panel: { ...logPanel, query: { ...logPanel.query, title: "" } },
      expected: ["OBS0701 dashboards.shop.orders.orderErrors.title"],
    },
  ])("refuses $mistake", ({ panel, expected }) => {
    expect(problemsWith(panel).map(({ code, at }) => `${code} ${at}`)).toEqual(expected);
  });

  test.each<{ mistake: string; dashboards: Dashboards; expected: readonly string[] }>([
    {
      mistake: "a dashboard and a row without a title",
      dashboards: { orders: { title: "", description: "D", rows: [{ title: "", panels: [orderTime, stock] }] } },
      expected: ["OBS0701 dashboards.shop.orders.title", "OBS0701 dashboards.shop.orders.rows[0].title"],
    },
    {
      mistake: "a dashboard without a description",
      dashboards: { orders: { title: "T", description: "", rows: [{ title: "R", panels: [orderTime, stock] }] } },
      expected: ["OBS0701 dashboards.shop.orders.description"],
    },
    {
      mistake: "a dashboard without panels",
      dashboards: { ...dashboardsWith(orderTime, stock), empty: { title: "T", description: "D", rows: [] } },
      expected: ["OBS0701 dashboards.shop.empty.rows"],
    },
    {
      mistake: "two rows of one title",
      dashboards: {
        orders: {
          title: "T",
          description: "D",
          rows: [
            { title: "R", panels: [orderTime] },
            { title: "R", panels: [stock] },
          ],
        },
      },
      expected: ['OBS0702 dashboards.shop.orders.row "R"'],
    },
    {
      mistake: "two dashboards of one title",
      dashboards: {
        ...dashboardsWith(orderTime, stock),
        again: { title: "Order Book", description: "D", rows: [{ title: "R", panels: [stock] }] },
      },
      expected: ["OBS0702 dashboards.shop.again.title"],
    },
    {
      mistake: "a key that makes the uid too long",
      dashboards: {
        ...dashboardsWith(orderTime, stock),
        "orders-of-everybody-in-every-country": { title: "T", description: "D", rows: [{ title: "R", panels: [stock] }] },
      },
      expected: ["OBS0702 dashboards.shop.orders-of-everybody-in-every-country"],
    },
    {
      mistake: "a key that is not kebab case",
      dashboards: {
        ...dashboardsWith(orderTime, stock),
        byCountry: { title: "T", description: "D", rows: [{ title: "R", panels: [stock] }] },
      },
      expected: ["OBS0702 dashboards.shop.byCountry"],
    },
    {
      mistake: "an alert that leads to no panel",
      dashboards: dashboardsWith(orderTime),
      expected: ["OBS0703 alerts.shop.StockShrinks.panel"],
    },
  ])("refuses $mistake", ({ dashboards, expected }) => {
    expect(problemsOf(dashboards).map(({ code, at }) => `${code} ${at}`)).toEqual(expected);
  });

  test("refuses the threshold of an alert that compares with nothing", () => {
    const changed = {
      alerts: { ...alerts, NoStock: { severity: "info", signal: signals.stock, summary: "S", description: "D" } },
    } as const;
    const problems = problemsOf(dashboardsWith(orderTime, { ...stock, thresholdOf: "NoStock" }), changed);

    expect(problems.map(renderProblemLine)).toEqual([
      "dashboards.shop.orders.stock.thresholdOf: The alert compares with no figure, so there is no threshold to draw. Got NoStock. " +
        "Allowed: an alert with a threshold on stock. Leave thresholdOf out. (OBS0703)",
    ]);
  });

  test("says in full what is wrong, what is allowed and what to do", () => {
    expect(
      problemsWith({ kind: "stat", name: "p", signals: [signals.orderTime], thresholdOf: "SlowOrder" }).map(renderProblemLine),
    ).toEqual([
      "dashboards.shop.orders.p.thresholdOf: The panel draws the threshold of an alert that the system does not have. Got SlowOrder. " +
        "Allowed: SlowOrders, StockShrinks. Did you mean SlowOrders? Name an alert of the same system. (OBS0804)",
    ]);
  });

  test("refuses an alert whose panel is not drawn because its metric is only proposed", () => {
    const dashboards = dashboardsWith(orderTime, stock, { kind: "stat", signals: [signals.wishes] });
    const alert = { ...alerts.StockShrinks, signal: signals.wishes, panel: "orders/wishes" } as const;

    expect(problemsOf(dashboards, { alerts: { Wishes: alert } }).map(({ code, got }) => `${code} ${got}`)).toEqual([
      "OBS0703 orders/wishes",
    ]);
  });
});

/** A signal with a query that the algebra of signals would not let one write. */
function asking(expr: string) {
  return { ...signals.stock, name: "asked", legend: "asked", query: { ...signals.stock.query, render: () => expr } };
}
