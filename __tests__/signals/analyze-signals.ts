/** What the tests of every system's signals ask: what the analyzer says of them as an alert and as a panel would read them. */
import { metrics as a8n } from "../../metrics/a8n";
import { metrics as canvascast } from "../../metrics/canvascast";
import { metrics as phoenix } from "../../metrics/phoenix";
import { Analyzer, type ExpressionAnalysis } from "../../promql";
import type { Signal } from "../../signals/signal";
import { exposedMetrics } from "../../systems/analyze-expressions";
import { COMMON_POLICY } from "../../systems/expression-policy";

/** With the contracts of several systems, so that a query without its system would read another one's series. */
const analyzer = new Analyzer({
  metrics: exposedMetrics([{ metrics: a8n }, { metrics: canvascast }, { metrics: phoenix }]),
  policy: COMMON_POLICY,
});

/** The analysis of a signal with the window of an alert and with that of a panel. What only panels may read is analyzed as a panel twice. */
export function analyses({ name, title, query }: Signal): readonly ExpressionAnalysis[] {
  return [
    analyzer.expression(query.render("5m"), { at: name, title, use: query.kind === "panel" ? "panel" : "alert" }),
    analyzer.expression(query.render("$__rate_interval"), { at: name, title, use: "panel" }),
  ];
}

/** Everything that is wrong with a signal, in one line each. */
export function faultsOf(signal: Signal): readonly string[] {
  return [
    ...signal.query.faults.map(({ what, got }) => `${what} ${got}`),
    ...analyses(signal).flatMap(({ findings }) => findings.map(({ code, why }) => `${code}: ${why}`)),
  ];
}

/** The selectors of a signal: what stands between braces. */
export function selectorsOf({ query }: Signal): readonly string[] {
  return query.render("5m").match(/\{[^}]*\}/g) ?? [];
}

/** Labels that a legend names. */
export function legendLabels({ legend }: Signal): readonly string[] {
  return [...legend.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? "");
}
