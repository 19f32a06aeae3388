/** The table of stock alerts leaves none of the chart's out, and names only alerts of ours that there are. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { CHARTS } from "../../constructs/helm/chart-versions";
import { alertingRules } from "../../rules/validate-rules";
import { STOCK_ALERTS, STOCK_CHART } from "../../scripts/docs/stock-alerts";
import { stockAlertsPage } from "../../scripts/docs/stock-alerts-page";
import { platformPacks } from "../../systems";

const ROOT = path.join(__dirname, "../..");
const file = path.join(ROOT, "__tests__/fixtures/stock-alerts", `${STOCK_CHART.name}-${STOCK_CHART.version}.txt`);
const stock = readFileSync(file, "utf8").trim().split("\n");

test("every stock alert is in the table exactly once, and nothing else is", () => {
  const rows = [...stockAlertsPage().text.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
  expect(stock.length).toBeGreaterThan(100);
  expect(rows.sort()).toEqual([...stock].sort());
});

test("every alert of ours that takes the place of one, or tells of it too, exists", () => {
  const ours = new Set(platformPacks().flatMap((pack) => alertingRules(pack).map(({ alert }) => `${pack.name}/${alert}`)));
  const named = Object.values(STOCK_ALERTS).flatMap((alert) => ("left" in alert ? [] : ["ours" in alert ? alert.ours : alert.merged]));
  expect(named.filter((name) => !ours.has(name))).toEqual([]);
});

test("what is left out has a reason", () => {
  const reasons = Object.values(STOCK_ALERTS).flatMap((alert) => ("left" in alert ? [alert.left] : []));
  expect(reasons.filter((reason) => !/^[A-Z].{15,}\.$/.test(reason))).toEqual([]);
});

test("the table is that of the chart that is installed", () => {
  expect(Object.values(CHARTS)).toContainEqual(expect.objectContaining(STOCK_CHART));
});
