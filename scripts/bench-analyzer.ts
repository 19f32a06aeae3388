/** What one expression costs in the analyzer, with types and labels, among as many contracts as a large installation has. */
import { parser } from "@prometheus-io/lezer-promql";
import { panelUrl } from "../dashboards/identity";
import { type MetricSet, SHARED_METRICS } from "../metrics";
import { Analyzer, type RuleGroupInput } from "../promql";
import { renderRules } from "../rules/render-alerts";
import { SYSTEMS } from "../systems";

/** The parser's types come from the module form of a library and ours from the CommonJS form. */
const bare = parser as unknown as { readonly parse: (text: string) => unknown };

export const CONTRACTS = 1_000;

/** The first ones warm up what runs them. */
const ROUNDS = 30;

export interface AnalyzerCost {
  readonly expressions: number;
  readonly contracts: number;
  /** Of the fastest round, per expression. */
  readonly milliseconds: number;
  /** The published grammar alone on the same expressions. */
  readonly bareMilliseconds: number;
}

export function analyzerCost(): AnalyzerCost {
  const metrics = enoughContracts();
  const groups = ownGroups();
  const expressions = groups.flatMap(({ rules }) => rules.map(({ expr }) => expr));
  const analyzer = new Analyzer({ metrics, policy: {} }, groups);
  let milliseconds = Infinity;
  let bareMilliseconds = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    // What was parsed once is remembered, so every round has texts of its own.
    const texts = expressions.map((expression) => `${expression} # ${round}`);
    bareMilliseconds = Math.min(
      bareMilliseconds,
      millisecondsOf(() => texts.forEach((text) => bare.parse(text))),
    );
    milliseconds = Math.min(
      milliseconds,
      millisecondsOf(() => texts.forEach((text) => analyzer.expression(text, { at: "bench", use: "alert" }))),
    );
  }
  return {
    expressions: expressions.length,
    contracts: metrics.reduce((sum, set) => sum + set.metrics.length, 0),
    milliseconds: milliseconds / expressions.length,
    bareMilliseconds: bareMilliseconds / expressions.length,
  };
}

/** The contracts that all systems share and their own, and copies of these under other names until there are enough. */
function enoughContracts(): readonly MetricSet[] {
  const own = Object.values(SYSTEMS).flatMap(({ metrics }) => metrics);
  const sets: MetricSet[] = [...SHARED_METRICS, ...own];
  for (let copy = 1; sets.reduce((sum, set) => sum + set.metrics.length, 0) < CONTRACTS; copy += 1) {
    sets.push(...own.map((set) => ({ ...set, metrics: set.metrics.map((metric) => ({ ...metric, name: `copy${copy}_${metric.name}` })) })));
  }
  return sets;
}

/** The rules of all systems; what they record is known to the analyzer, as it is in a synth. */
function ownGroups(): readonly RuleGroupInput[] {
  return Object.values(SYSTEMS).flatMap((system) => {
    const url = (name: string, panel: string): string =>
      panelUrl({ grafanaUrl: "https://grafana.example", system: name, dashboards: system.dashboards }, panel);
    return renderRules(system, {}, { panelUrl: url }).map(({ name, rules }) => ({
      name,
      at: name,
      rules: rules.map((rule) => ({ ...rule, at: name })),
    }));
  });
}

/** Time of the processor, which others who keep the machine busy do not add to. */
function millisecondsOf(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
