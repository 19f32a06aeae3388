/** The threshold that a panel draws: the very figure of the alert, with what the environment overrides. */
import type { AlertFacts, AlertOverride, AlertOverrides, Comparison, Severity } from "../rules/alert";
import type { AlertThreshold, LogChartPanel, MetricPanel, PanelColor } from "./dashboard";

/** Where the colour of a value changes. Grafana colours what is at or above `value`; the first step has none. */
export interface ThresholdStep {
  readonly value: number | null;
  readonly color: PanelColor;
}

const FINE: PanelColor = "green";
const NEUTRAL: PanelColor = "blue";

const SEVERITY_COLORS: Readonly<Record<Severity, PanelColor>> = { critical: "red", warning: "orange", info: NEUTRAL, none: NEUTRAL };

/** Without any threshold nothing is good or bad. Grafana would draw one at 80 when it is given nothing. */
const NO_THRESHOLD: readonly ThresholdStep[] = [{ value: null, color: NEUTRAL }];

/** The steps of the alert that the panel names. An alert that compares with nothing has none. */
export function thresholdSteps(
  panel: MetricPanel | LogChartPanel,
  alerts: Readonly<Record<string, AlertFacts>>,
  overrides: AlertOverrides,
): readonly ThresholdStep[] {
  const { thresholdOf } = panel;
  if (thresholdOf === undefined) return NO_THRESHOLD;
  if (typeof thresholdOf !== "string") return stepsOf(thresholdOf);
  const alert = alerts[thresholdOf];
  if (alert?.comparison === undefined) return NO_THRESHOLD;
  return stepsOf({ comparison: alert.comparison, severity: alert.severity }, overrides[thresholdOf]);
}

/** Bad above the figure, or below it. */
function stepsOf({ comparison, severity }: AlertThreshold, override: AlertOverride = {}): readonly ThresholdStep[] {
  const bad = SEVERITY_COLORS[override.severity ?? severity];
  const [below, above] = isBadAbove(comparison) ? [FINE, bad] : [bad, FINE];
  return [
    { value: null, color: below },
    { value: override.threshold ?? comparison.threshold, color: above },
  ];
}

function isBadAbove(comparison: Comparison): boolean {
  return comparison.operator === ">" || comparison.operator === ">=";
}
