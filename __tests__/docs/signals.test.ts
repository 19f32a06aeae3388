/** The page on signals cannot lie: its snippets compile and run, and what it says that they are rendered to is what they are rendered to. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type RuleGroup } from "../../rules";
import { type Query, type Recorded, type Signal, renderFor, validateQuery, validateSignals } from "../../signals";
import * as signalFunctions from "../../signals";
import { codeBlocks, tableBelow } from "./readme-markdown";
import { compileErrors, runSnippet } from "./snippets";

const page = readFileSync(path.join(__dirname, "../../docs/signals.md"), "utf8");
const [shopText = "", alertsText = "", recordsText = "", panelsText = "", ...more] = codeBlocks(page, "ts");
const [failures, overBudget, failureSpike, usual, chosen, ...others] = codeBlocks(page, "promql");

const shop = runSnippet(shopText) as { readonly signals: Readonly<Record<string, Signal>> & { readonly failures: Signal<"share"> } };
const withShop = { "./shop": shop };

test("the snippets compile, and one with a mistake does not", () => {
  const wrong = shopText.replace("ratio(failedOrders, allOrders)", "ratio(shop.select(orders.spent), allOrders)");
  expect(more).toEqual([]);
  expect(compileErrors([shopText, alertsText, recordsText, panelsText, wrong], ["shop"])).toEqual([
    [],
    [],
    [],
    [],
    [expect.stringContaining("unitsThatDiffer")],
  ]);
});

test("the signals are rendered as the page says, and fit together", () => {
  expect(renderFor(shop.signals.failures, "alert")).toBe(failures);
  expect(validateSignals(shop.signals, "signals.shop")).toEqual([]);
});

test("the alerts are rendered as the page says", () => {
  const { group } = runSnippet(alertsText, withShop) as { readonly group: RuleGroup };
  expect(group.rules.map(({ expr }) => expr)).toEqual([overBudget, failureSpike]);
});

test("what is recorded is named and read as the page says", () => {
  const records = runSnippet(recordsText, withShop) as Readonly<Record<"now" | "usual" | "basis", Query>> & { readonly failures: Recorded };
  expect(page).toContain(`The record is \`${records.failures.rule.record}\`.`);
  expect(records.usual.render("5m")).toBe(usual);
  expect([records.now, records.usual, records.basis].map(({ kind }) => kind)).toEqual(["share", "share", "level"]);
});

test("panels are rendered as the page says", () => {
  const panels = runSnippet(panelsText, withShop) as { readonly panel: string } & Readonly<Record<"total" | "busiest" | "chosen", Query>>;
  expect(panels.chosen.render("$__rate_interval")).toBe(chosen);
  expect(panels.panel).toContain("[$__rate_interval]");
  expect([panels.total, panels.busiest, panels.chosen].map(({ kind }) => kind)).toEqual(["panel", "panel", "panel"]);
  expect([panels.total, panels.busiest, panels.chosen].flatMap((query) => validateQuery(query, "panel"))).toEqual([]);
  expect(others).toEqual([]);
});

test("every function that makes queries is named, and no other", () => {
  const named = new Set([
    ...tableBelow(page, "## What there is").flatMap(([, cell = ""]) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name)),
    ...[...(/^Of queries: [^]*?\.$/m.exec(page)?.[0] ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name),
  ]);
  const notForAuthors = ["always", "query"];
  const queries = Object.keys(jest.requireActual<object>("../../signals/query")).filter((name) => name !== "matchOn");
  expect([...named, ...notForAuthors].sort()).toEqual([...queries].sort());
  expect(queries.filter((name) => !(name in signalFunctions))).toEqual([]);
});
