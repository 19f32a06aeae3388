/** A counter that CanvasCast's API and worker have in common: the categories that the source sorts errors into are logged and not counted. */
import { type MetricContract, oneOf } from "../contract";

export const errorsTotal = {
  name: "errors_total",
  type: "counter",
  unit: "none",
  help: "Errors by the category that the error tracker sorts them into.",
  labels: { category: oneOf("auth", "pipeline", "payment", "timeout", "rate_limit", "unknown") },
  zeroInitialised: ["category"],
  aggregate: "sum",
  standing: "proposed",
  requirements: ["CC-ERR-03", "CC-PANEL-10"],
  note: "The source sorts errors into these categories for alerting and counts none. Until it does, failures are told by pipeline step only.",
} as const satisfies MetricContract;
