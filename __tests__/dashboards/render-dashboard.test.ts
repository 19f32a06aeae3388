import type { Panel } from "../../dashboards/dashboard";
import { renderDashboards } from "../../dashboards/render-dashboard";
import { Duration } from "../../units";
import { alerts, dashboardsWith, logPanel, shopWith, signals } from "./shop";
import { type JsonDashboard, type JsonPanel, jsonOf, panelTitled, panelsOf } from "./structure";

function render(...panels: readonly Panel[]): JsonDashboard {
  const system = panels.length === 0 ? shopWith() : shopWith(dashboardsWith(...panels));
  return jsonOf(renderDashboards({ system, environment: "test" })[0]);
}

function stepsOf(panel: JsonPanel): unknown {
  return panel.fieldConfig?.defaults.thresholds?.steps;
}

describe("a rendered dashboard", () => {
  test("has a uid, tags and a time range, refreshes, speaks UTC and cannot be edited", () => {
    expect(render()).toMatchObject({
      uid: "shop-orders",
      title: "Order Book",
      description: "How orders go.",
      tags: ["shop", "test"],
      editable: false,
      timezone: "utc",
      refresh: "1m",
      time: { from: "now-6h", to: "now" },
    });
  });

  test("looks back as far as its model says", () => {
    const dashboards = { orders: { title: "Order Book", description: "How orders go.", rows: [], timeRange: Duration.days(3) } };

    expect(jsonOf(renderDashboards({ system: shopWith(dashboards), environment: "test" })[0])["time"]).toEqual({
      from: "now-3d",
      to: "now",
    });
  });

  test("links to the other dashboards of its system", () => {
    expect(render()["links"]).toMatchObject([{ title: "The Shop", type: "dashboards", tags: ["shop"], keepTime: true }]);
  });

  test("lets the reader choose where metrics come from, and log lines only where it shows some", () => {
    const variables = (dashboard: JsonDashboard): unknown =>
      dashboard.templating.list.map(({ name, label, query }) => `${name}, ${label}: ${query}`);

    expect(variables(render({ kind: "stat", signals: [signals.stock] }))).toEqual(["datasource, Data source: prometheus"]);
    expect(variables(render(logPanel))).toEqual(["datasource, Data source: prometheus", "loki, Loki data source: loki"]);
  });

  test("is the same text when it is rendered again", () => {
    expect(JSON.stringify(render())).toBe(JSON.stringify(render()));
  });
});

describe("a rendered panel", () => {
  test("asks for each signal over Grafana's own window, under letters as reference ids, from the chosen data source", () => {
    const [panel] = panelsOf(
      render({ kind: "timeseries", signals: [signals.orderRate, { ...signals.orderRate, name: "again", legend: "again" }] }),
    );

    const datasource = { type: "prometheus", uid: "${datasource}" };
    expect(panel?.datasource).toEqual(datasource);
    expect(panel?.targets).toMatchObject([
      {
        refId: "A",
        datasource,
        expr: 'sum by (system, country) (rate(orders_total{system="shop"}[$__rate_interval]))',
        legendFormat: "{{country}}",
      },
      { refId: "B", datasource, legendFormat: "again" },
    ]);
  });

  test.each([
    { kind: "timeseries", instant: false },
    { kind: "stat", instant: true },
    { kind: "gauge", instant: true },
    { kind: "bargauge", instant: true },
  ] as const)("of kind $kind asks for the value of this moment only: $instant", ({ kind, instant }) => {
    expect(panelsOf(render({ kind, signals: [signals.stock] }))[0]).toMatchObject({ type: kind, targets: [{ instant, range: !instant }] });
  });

  test("asks for exemplars of durations, which lead to traces", () => {
    const panels = panelsOf(render({ kind: "timeseries", signals: [signals.orderTime] }, { kind: "timeseries", signals: [signals.stock] }));

    expect(panels.map((panel) => panel.targets)).toMatchObject([[{ exemplar: true }], [{ exemplar: false }]]);
  });

  test("takes title, description and unit from its first signal", () => {
    expect(panelsOf(render({ kind: "stat", signals: [signals.orderTime] }))[0]).toMatchObject({
      title: "Order Time p95",
      description: "95 % of the orders take no longer.",
      fieldConfig: { defaults: { unit: "s" } },
    });
  });

  test("prefers a title and description of its own", () => {
    expect(panelsOf(render({ kind: "stat", signals: [signals.orderTime], title: "Wait", description: "How long." }))[0]).toMatchObject({
      title: "Wait",
      description: "How long.",
    });
  });

  test.each([
    ["seconds", "s"],
    ["bytes", "bytes"],
    ["ratio", "percentunit"],
    ["percent", "percent"],
    ["cents", "suffix: ¢"],
    ["usd", "currencyUSD"],
    ["cores", "suffix: cores"],
    ["celsius", "celsius"],
    ["timestamp", "dateTimeAsIso"],
    ["requests/s", "reqps"],
    ["events/s", "cps"],
    ["none", "none"],
    ["short", "short"],
  ] as const)("writes the unit %s as %s", (unit, expected) => {
    expect(panelsOf(render({ kind: "stat", signals: [{ ...signals.stock, unit }] }))[0]?.fieldConfig?.defaults.unit).toBe(expected);
  });

  test("has a dial from 0 to 1 for a share, and an open end for anything else", () => {
    const [share, size] = panelsOf(
      render({ kind: "gauge", signals: [{ ...signals.stock, unit: "ratio" }] }, { kind: "gauge", name: "size", signals: [signals.stock] }),
    );

    expect(share?.fieldConfig?.defaults).toMatchObject({ min: 0, max: 1 });
    expect(size?.fieldConfig?.defaults).not.toHaveProperty("max");
  });

  test("has bars that lie and start at zero", () => {
    expect(panelsOf(render({ kind: "bargauge", signals: [signals.stock] }))[0]).toMatchObject({
      options: { orientation: "horizontal", reduceOptions: { calcs: ["lastNotNull"], values: false } },
      fieldConfig: { defaults: { min: 0 } },
    });
  });

  test("shows zero on its axis unless the model says otherwise", () => {
    const [usual, narrow] = panelsOf(
      render(
        { kind: "timeseries", signals: [signals.stock] },
        { kind: "timeseries", name: "narrow", signals: [signals.stock], axisFromZero: false },
      ),
    );

    expect(usual?.fieldConfig?.defaults).toMatchObject({ custom: { axisSoftMin: 0 } });
    expect(narrow?.fieldConfig?.defaults).not.toMatchObject({ custom: { axisSoftMin: 0 } });
  });

  test("of kind table has the labels of its query as columns, without time and system", () => {
    const [panel] = panelsOf(
      render({
        kind: "table",
        signals: [signals.stock],
        showValue: false,
        highlight: { label: "state", colors: { full: "green", empty: "red" } },
      }),
    );

    expect(panel?.targets).toMatchObject([{ instant: true, format: "table" }]);
    expect(panel?.transformations).toEqual([
      {
        id: "organize",
        options: {
          excludeByName: { Time: true, system: true, Value: true },
          indexByName: { system: 0, shelf: 1, state: 2, Value: 3 },
          renameByName: { Value: "Stock List" },
        },
      },
    ]);
    expect(panel?.fieldConfig?.overrides).toEqual([
      {
        matcher: { id: "byName", options: "state" },
        properties: [
          {
            id: "mappings",
            value: [{ type: "value", options: { full: { color: "green", index: 0 }, empty: { color: "red", index: 1 } } }],
          },
          { id: "custom.cellOptions", value: { type: "color-background" } },
        ],
      },
    ]);
  });

  test("of kind table shows the value last unless the model says otherwise", () => {
    const [panel] = panelsOf(render({ kind: "table", signals: [signals.stock] }));

    expect(panel?.transformations).toMatchObject([{ options: { excludeByName: { Time: true, system: true } } }]);
    expect(JSON.stringify(panel?.transformations)).not.toContain('"Value":true');
    expect(panel?.fieldConfig?.overrides).toEqual([]);
  });

  test("of kind stat is coloured only where a threshold says what is good", () => {
    const panels = panelsOf(
      render(
        { kind: "stat", signals: [signals.stock] },
        { kind: "stat", name: "second", signals: [signals.stock], thresholdOf: "StockShrinks" },
      ),
    );

    expect(panels).toMatchObject([{ options: { colorMode: "none" } }, { options: { colorMode: "value" } }]);
  });

  test("of kind logs asks Loki", () => {
    expect(panelsOf(render(logPanel))[0]).toMatchObject({
      type: "logs",
      title: "Errors",
      description: "Errors of orders.",
      datasource: { type: "loki", uid: "${loki}" },
      targets: [{ refId: "A", expr: '{system="shop"} | json | level="error"', queryType: "range" }],
    });
  });
});

describe("the threshold of a panel", () => {
  const slow = { kind: "timeseries", signals: [signals.orderTime], thresholdOf: "SlowOrders" } as const;
  const shrinking = { kind: "stat", signals: [signals.stock], thresholdOf: "StockShrinks" } as const;

  test("is the figure of the alert, in the colour of its severity", () => {
    const [panel] = panelsOf(render(slow));

    expect(stepsOf(panel as JsonPanel)).toEqual([
      { value: null, color: "green" },
      { value: alerts.SlowOrders.comparison.threshold, color: "orange" },
    ]);
    expect(panel?.fieldConfig?.defaults).toMatchObject({ custom: { thresholdsStyle: { mode: "dashed" } } });
  });

  test("is bad below the figure where the alert fires below it", () => {
    expect(stepsOf(panelsOf(render(shrinking))[0] as JsonPanel)).toEqual([
      { value: null, color: "red" },
      { value: 1357, color: "green" },
    ]);
  });

  test("follows what the environment overrides, figure and severity", () => {
    const overrides = { SlowOrders: { threshold: 3.5, severity: "critical" } } as const;
    const [dashboard] = renderDashboards({ system: shopWith(dashboardsWith(slow)), environment: "test", overrides });

    expect(stepsOf(panelsOf(jsonOf(dashboard))[0] as JsonPanel)).toEqual([
      { value: null, color: "green" },
      { value: 3.5, color: "red" },
    ]);
  });

  test("may be given as what an objective's alert compares with", () => {
    const thresholdOf = { comparison: { operator: ">=", threshold: 14.4 }, severity: "info" } as const;

    expect(stepsOf(panelsOf(render({ ...slow, thresholdOf }))[0] as JsonPanel)).toEqual([
      { value: null, color: "green" },
      { value: 14.4, color: "blue" },
    ]);
  });

  test("is left out without an alert, because Grafana would draw one at 80", () => {
    expect(stepsOf(panelsOf(render({ kind: "timeseries", signals: [signals.orderTime] }))[0] as JsonPanel)).toEqual([
      { value: null, color: "blue" },
    ]);
  });
});

describe("the runbook link of a panel", () => {
  test("leads to the alert that refers to the panel", () => {
    expect(panelsOf(render({ kind: "timeseries", signals: [signals.orderTime] }))[0]?.links).toMatchObject([
      {
        title: "Runbook: SlowOrders",
        url: "https://github.com/cdktf-observability/cdktf-observability/blob/main/docs/runbooks/shop/SlowOrders.md",
        targetBlank: true,
      },
    ]);
  });

  test("leads to the alert whose threshold is drawn, in the folder that the user names", () => {
    const panel = { kind: "timeseries", signals: [signals.orderTime], name: "second", thresholdOf: "SlowOrders" } as const;
    const system = shopWith(dashboardsWith({ kind: "stat", signals: [signals.orderTime] }, panel));
    const [dashboard] = renderDashboards({ system, environment: "test", runbookBase: "https://wiki.shop.example" });

    expect(panelsOf(jsonOf(dashboard))[1]?.links).toMatchObject([{ url: "https://wiki.shop.example/shop/SlowOrders.md" }]);
  });

  test("is left out of a panel of the same name on another dashboard", () => {
    const row = { title: "Now", panels: [{ kind: "timeseries", signals: [signals.orderTime] }] } as const;
    const other = { title: "Elsewhere", description: "Another look.", rows: [row] };
    const rendered = renderDashboards({ system: shopWith({ ...shopWith().dashboards, other }), environment: "test" });

    expect(panelTitled(jsonOf(rendered[1]), "Order Time p95").links).toEqual([]);
  });

  test("is left out where no alert is concerned", () => {
    expect(panelTitled(render(), "Orders").links).toEqual([]);
  });
});

describe("a signal of a proposed metric", () => {
  test("is known by the series of a histogram too", () => {
    expect(panelsOf(render({ kind: "stat", signals: [signals.delivery] }, { kind: "stat", signals: [signals.stock] }))).toHaveLength(1);
  });

  test("is not drawn beside others", () => {
    const [panel] = panelsOf(render({ kind: "timeseries", signals: [signals.wishes, signals.orderRate] }));

    expect(panel?.targets?.map(({ expr }) => expr)).toEqual([expect.stringContaining("orders_total")]);
  });

  test("takes its panel and row with it where nothing else is left", () => {
    const model = { title: "Order Book", description: "How orders go." };
    const rows = [
      { title: "Later", panels: [{ kind: "stat", signals: [signals.wishes] }] },
      { title: "Now", panels: [{ kind: "stat", signals: [signals.stock] }] },
    ] as const;
    const [dashboard] = renderDashboards({ system: shopWith({ orders: { ...model, rows } }), environment: "test" });

    expect(jsonOf(dashboard).panels.map((panel) => panel.title)).toEqual(["Now", "Stock List"]);
  });
});
