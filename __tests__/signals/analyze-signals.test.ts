/** What the tests of every system's signals ask is answered by more than nothing. */
import { metrics } from "../../metrics/canvascast";
import { Analyzer } from "../../promql";
import { phoenixSignals } from "../../signals/phoenix";
import type { Signal } from "../../signals/signal";
import { exposedMetrics } from "../../systems/analyze-expressions";
import { COMMON_POLICY } from "../../systems/expression-policy";
import { faultsOf, foreignSelectorsOf, wordFaultsOf } from "./analyze-signals";

const signal: Signal = phoenixSignals.requestRateByStatus;

test("a name, title, description and legend that do not fit are told", () => {
  expect(wordFaultsOf("requests", { ...signal, title: "Requests.", description: "Requests", legend: "{{status}} {{pod}}" })).toEqual([
    "it is called requestRateByStatus",
    "its title is no title: Requests.",
    "its description is no sentence: Requests",
    "its legend has the label pod, which its query does not keep",
  ]);
});

test("what a query reads beside its owner's is told, and a query that reads nothing", () => {
  expect(foreignSelectorsOf(phoenixSignals.cpuUsage, 'system="phoenix"', 'namespace="a8n"')).toEqual([
    '{namespace="phoenix", container!=""}',
    '{namespace="phoenix", resource="cpu"}',
  ]);
  expect(foreignSelectorsOf({ ...signal, query: { ...signal.query, render: () => "vector(1)" } }, 'system="phoenix"')).toEqual([
    "no selector",
  ]);
});

test("a metric that nobody exposes is told, and labels that are not those of the result", () => {
  const another = new Analyzer({ metrics: exposedMetrics([{ metrics }]), policy: COMMON_POLICY });
  expect(faultsOf(signal, another)).toContainEqual(expect.stringMatching(/^D01: /));
  expect(faultsOf({ ...signal, query: { ...signal.query, labels: ["system"] } })).toContain(
    "it says that it keeps system, and keeps status, system",
  );
});
