/** The dashboard of a system's objectives: for each the budget that is left, what has been good and bad, and how fast the budget burns. */
import { BURN_RATE_WINDOWS, burnRate } from "../rules/burn-rate-windows";
import type { Slo, Slos } from "../rules/slo";
import { type SloSignals, sloSignals } from "../rules/slo-signals";
import { Duration } from "../units";
import type { ChartPanel, Dashboard, DashboardRow } from "./dashboard";

export interface SloDashboardOptions {
  /** Name of the system. */
  readonly system: string;
  readonly slos: Slos;
  readonly title: string;
  /** Ids of the requirements that it answers. @default [] */
  readonly requirements?: readonly string[];
}

/** Long enough for the slowest burn alert, which looks back three days. */
const TIME_RANGE = Duration.days(7);

export function sloDashboard({ system, slos, title, requirements }: SloDashboardOptions): Dashboard {
  return {
    title,
    description: "What is promised, how much of the error budget is left, and how fast it burns.",
    timeRange: TIME_RANGE,
    rows: Object.entries(slos).map(([name, slo]) => createRow(slo, sloSignals(system, name, slo))),
    ...(requirements === undefined ? {} : { requirements }),
  };
}

function createRow(slo: Slo, signals: SloSignals): DashboardRow {
  const { budgetRemaining, sli, errors, total } = signals;
  return {
    title: slo.title,
    panels: [
      { kind: "stat", signals: [budgetRemaining], width: "quarter" },
      {
        kind: "timeseries",
        signals: [budgetRemaining],
        name: `${budgetRemaining.name}OverTime`,
        title: `${budgetRemaining.title} over Time`,
        width: "quarter",
      },
      { kind: "timeseries", signals: [sli], axisFromZero: false, width: "quarter" },
      { kind: "timeseries", signals: [errors, total], title: `${slo.title}: Events`, width: "quarter" },
      ...createBurnRates(slo, signals),
    ],
  };
}

/** One panel for each burn alert, with the line that the alert draws. */
function createBurnRates(slo: Slo, { burnRates }: SloSignals): ChartPanel[] {
  return burnRates.flatMap((signal, index): ChartPanel[] => {
    const window = BURN_RATE_WINDOWS[index];
    if (window === undefined) return [];
    const { severity } = window;
    return [
      {
        kind: "timeseries",
        signals: [signal],
        title: `${signal.title} over ${window.long}`,
        thresholdOf: { comparison: { operator: ">", threshold: burnRate(window, slo.windowDays) }, severity },
        width: "quarter",
      },
    ];
  });
}
