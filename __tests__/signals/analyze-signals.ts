/** What the tests of every system's signals ask: what is wrong with one, in its words and as an alert and a panel would read it. */
import { metrics as a8n } from "../../metrics/a8n";
import { metrics as canvascast } from "../../metrics/canvascast";
import { metrics as phoenix } from "../../metrics/phoenix";
import { Analyzer, type ExpressionAnalysis } from "../../promql";
import type { Signal } from "../../signals/signal";
import { exposedMetrics } from "../../systems/analyze-expressions";
import { COMMON_POLICY } from "../../systems/expression-policy";

/** With the contracts of several systems, so that a query without its system would read another one's series. */
const SEVERAL = new Analyzer({
  metrics: exposedMetrics([{ metrics: a8n }, { metrics: canvascast }, { metrics: phoenix }]),
  policy: COMMON_POLICY,
});

/** What is wrong with what a signal says of itself, in one line each. */
export function wordFaultsOf(key: string, { name, title, description, legend, query }: Signal): readonly string[] {
  const strange = [...legend.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = ""]) => label).filter((label) => !query.labels.includes(label));
  return [
    ...(name === key ? [] : [`it is called ${name}`]),
    ...(/^\S.*[^.]$/.test(title) ? [] : [`its title is no title: ${title}`]),
    ...(/^[A-Z0-9].*\.$/.test(description) ? [] : [`its description is no sentence: ${description}`]),
    ...strange.map((label) => `its legend has the label ${label}, which its query does not keep`),
  ];
}

/**
 * Everything that is wrong with the query of a signal, in one line each.
 *
 * @param analyzer who knows what it may read @default - one with the contracts of several systems
 */
export function faultsOf(signal: Signal, analyzer: Analyzer = SEVERAL): readonly string[] {
  const said = labelList(signal.query.labels);
  return [
    ...signal.query.faults.map(({ what, got }) => `${what} ${got}`),
    ...analyses(signal, analyzer).flatMap(({ findings, labels }) => {
      const kept = labelList([...labels.known.keys()]);
      return [
        ...findings.map(({ code, why }) => `${code}: ${why}`),
        ...(kept === said ? [] : [`it says that it keeps ${said}, and keeps ${kept}`]),
      ];
    }),
  ];
}

/**
 * Selectors of a signal that do not begin with one of its owner's matchers; where it selects nothing at all, that.
 *
 * @param owners matchers of whatever it may read: `system="phoenix"`
 */
export function foreignSelectorsOf({ query }: Signal, ...owners: readonly string[]): readonly string[] {
  const selectors = query.render("5m").match(/\{[^}]*\}/g) ?? ["no selector"];
  return selectors.filter((selector) => !owners.some((owner) => selector.startsWith(`{${owner}`)));
}

/** The analysis of a signal with the window of an alert and with that of a panel. What only panels may read is analyzed as a panel twice. */
function analyses({ name, title, query }: Signal, analyzer: Analyzer): readonly ExpressionAnalysis[] {
  return [
    analyzer.expression(query.render("5m"), { at: name, title, use: query.kind === "panel" ? "panel" : "alert" }),
    analyzer.expression(query.render("$__rate_interval"), { at: name, title, use: "panel" }),
  ];
}

function labelList(labels: readonly string[]): string {
  return [...labels].sort().join(", ");
}
