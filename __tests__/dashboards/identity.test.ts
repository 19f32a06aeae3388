import { dashboardUid, findPanel, panelId, panelUrl } from "../../dashboards/identity";
import { dashboardsWith, logPanel, signals } from "./shop";

const course = { kind: "timeseries", signals: [signals.orderTime] } as const;
const both = { kind: "timeseries", signals: [signals.stock, signals.orderRate] } as const;
const dashboards = dashboardsWith(course, both, { kind: "stat", signals: [signals.stock], name: "stockNow" }, logPanel);

describe("the identity of dashboards and panels", () => {
  test("is a uid of system and key", () => {
    expect(dashboardUid("shop", "orders")).toBe("shop-orders");
  });

  test("is an id that depends on the panel's name and on nothing around it", () => {
    expect(panelId(course)).toBe(1714436820);
    expect(panelId({ ...course, title: "Another title", width: "full" })).toBe(panelId(course));
    expect(panelId({ ...course, name: "another" })).not.toBe(panelId(course));
  });

  test.each([
    { reference: "orders/orderTime", description: "the name of its first signal", expected: course },
    { reference: "orders/orderRate", description: "another of its signals", expected: both },
    { reference: "orders/stockNow", description: "its own name", expected: { kind: "stat", name: "stockNow" } },
    { reference: "orders/orderErrors", description: "the name of a log query", expected: logPanel },
  ])("finds a panel by $description", ({ reference, expected }) => {
    expect(findPanel(dashboards, reference)).toMatchObject(expected);
  });

  test.each(["orders/nothing", "elsewhere/orderTime", "orders", ""])("finds nothing for %j", (reference) => {
    expect(findPanel(dashboards, reference)).toBeUndefined();
  });

  test("is a link that opens the one panel", () => {
    const options = { grafanaUrl: "https://grafana.shop.example", system: "shop", dashboards } as const;

    expect(panelUrl(options, "orders/orderTime")).toBe("https://grafana.shop.example/d/shop-orders?viewPanel=panel-1714436820");
    expect(panelUrl(options, "orders/nothing")).toBe("https://grafana.shop.example/d/shop-orders");
  });
});
