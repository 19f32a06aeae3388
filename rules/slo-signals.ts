/** Signals of an objective, made from what its rules record: for the dashboard of objectives, and the same figures that its alerts compare. */
import { type Expression, binary, leaf, number, series } from "../signals/expression";
import { query } from "../signals/query";
import { bySlo, renderSelector } from "../signals/selection";
import type { Signal } from "../signals/signal";
import type { MetricContract } from "../metrics/contract";
import { BURN_RATE_WINDOWS, type RatioWindow } from "./burn-rate-windows";
import { LABELS, sloId } from "./conventions";
import { type Slo, errorBudget } from "./slo";
import { budgetRemaining, errorRatio, errorsRate5m, totalRate } from "./slo-series";

export interface SloSignals {
  /** Share of the budget that is left. */
  readonly budgetRemaining: Signal;
  /** Share of good events over 5 minutes. */
  readonly sli: Signal;
  /** Bad events per second. */
  readonly errors: Signal;
  /** All events per second. */
  readonly total: Signal;
  /** Burn rate over the long window of each burn alert, fastest first. */
  readonly burnRates: readonly [Signal, ...Signal[]];
}

/** The signals of `<system>-<name>`. Their names begin with the name of the objective: `availabilityBudgetRemaining`, `availabilityBurnRate1h`. */
export function sloSignals(system: string, name: string, slo: Slo): SloSignals {
  const id = sloId(system, name);
  const [fastest, ...slower] = BURN_RATE_WINDOWS.map(({ long }) => burnRateSignal(id, name, slo, long));
  if (fastest === undefined) throw new Error("There is no burn rate window. Allowed: one or more. Add one to BURN_RATE_WINDOWS.");
  return {
    budgetRemaining: {
      name: `${name}BudgetRemaining`,
      title: `${slo.title}: Error Budget Left`,
      description: `Share of the error budget of ${slo.windowDays} days that is left. Below zero the objective is missed. ${slo.description}`,
      query: recorded(id, budgetRemaining),
      unit: "ratio",
      legend: "left",
    },
    sli: {
      name: `${name}Sli`,
      title: `${slo.title}: Good Events`,
      description: `Share of good events over 5 minutes; the objective is ${slo.objectivePercent} %.`,
      query: query("level", RECORDED_LABELS, () => binary(number(1), "-", selector(id, errorRatio["5m"]))),
      unit: "ratio",
      legend: "good",
    },
    errors: {
      name: `${name}Errors`,
      title: `${slo.title}: Bad Events`,
      description: `Events per second that were ${slo.badEvents}.`,
      query: recorded(id, errorsRate5m),
      unit: "events/s",
      legend: "bad",
    },
    total: {
      name: `${name}Total`,
      title: `${slo.title}: All Events`,
      description: "Events per second that the objective counts.",
      query: recorded(id, totalRate["5m"]),
      unit: "events/s",
      legend: "all",
    },
    burnRates: [fastest, ...slower],
  };
}

const RECORDED_LABELS = [LABELS.system, LABELS.slo];

function burnRateSignal(id: string, name: string, slo: Slo, window: RatioWindow): Signal {
  return {
    name: `${name}BurnRate${window}`,
    title: `${slo.title}: Burn Rate`,
    description: `How many times faster than the objective allows the budget burns. At 1 it is spent exactly at the end of ${slo.windowDays} days.`,
    query: query("level", RECORDED_LABELS, () => binary(selector(id, errorRatio[window]), "/", leaf(errorBudget(slo.objectivePercent)))),
    unit: "short",
    legend: window,
  };
}

function recorded(id: string, contract: MetricContract): Signal["query"] {
  return query("level", RECORDED_LABELS, () => selector(id, contract));
}

function selector(id: string, contract: MetricContract): Expression {
  return series(renderSelector(bySlo(id).select(contract)));
}
