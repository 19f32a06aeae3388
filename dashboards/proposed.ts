/** Leaves out what cannot be drawn yet: signals that read a metric which is wanted, but which nobody exposes. */
import type { MetricContract, MetricSet } from "../metrics/contract";
import { metricNamesIn } from "../promql";
import type { Signal } from "../signals/signal";
import { type Dashboard, type Panel, readsLogs } from "./dashboard";
import { panelExpression } from "./panel-expression";

/** The dashboard without signals of proposed metrics, without panels that have no other signal, and without rows that have no other panel. */
export function withoutProposed(dashboard: Dashboard, metrics: readonly MetricSet[]): Dashboard {
  const proposed = proposedNames(metrics);
  if (proposed.size === 0) return dashboard;
  const isDrawn = (signal: Signal): boolean => !readsAny(signal, proposed);
  const rows = dashboard.rows.flatMap((row) => {
    const panels = row.panels.flatMap((panel) => drawnPart(panel, isDrawn) ?? []);
    return panels.length === 0 && row.panels.length > 0 ? [] : [{ ...row, panels }];
  });
  return { ...dashboard, rows };
}

function drawnPart(panel: Panel, isDrawn: (signal: Signal) => boolean): Panel | undefined {
  if (readsLogs(panel)) return panel;
  const [first, ...others] = panel.signals.filter(isDrawn);
  if (first === undefined) return undefined;
  return panel.kind === "table" ? panel : { ...panel, signals: [first, ...others] };
}

/** Names that only proposed contracts carry, as they stand in expressions. */
function proposedNames(sets: readonly MetricSet[]): ReadonlySet<string> {
  const contracts = sets.flatMap((set) => set.metrics);
  const exposed = new Set(contracts.filter((contract) => contract.standing !== "proposed").map((contract) => contract.name));
  return new Set(contracts.filter((contract) => !exposed.has(contract.name)).flatMap(seriesNames));
}

function seriesNames(contract: MetricContract): string[] {
  return [contract.name, ...["_bucket", "_sum", "_count"].map((suffix) => `${contract.name}${suffix}`)];
}

/** An expression that does not parse reads nothing here; the analyzer reports it. */
function readsAny(signal: Signal, names: ReadonlySet<string>): boolean {
  return [...metricNamesIn(panelExpression(signal))].some((name) => names.has(name));
}
