/** What SpecCursor's log lines count: errors of each service, how many more there are than usual, and whether lines arrive at all. */
import type { LogSignal } from "../log-signal";

const ERRORS = '{system="speccursor"} | json | level="ERROR"';

export const errorLines = {
  name: "errorLinesByService",
  title: "Error Lines (5m)",
  description: "Log lines of level ERROR that each service wrote within five minutes.",
  expr: (window) => `sum by (service_name) (count_over_time(${ERRORS} [${window}]))`,
  unit: "short",
  legend: "{{service_name}}",
  window: "5m",
} as const satisfies LogSignal;

export const errorLinesBeyondUsual = {
  name: "errorLinesBeyondUsual",
  title: "Error Lines of the Hour beyond Usual",
  description:
    "How many more lines of level ERROR each service wrote within an hour than three times its mean of the six hours before. Below zero where there are fewer; where there were none before, all of them.",
  // The second part of the usual is 0 for services that were quiet before: without it there would be nothing to compare with, and no result.
  expr: () =>
    `sum by (service_name) (count_over_time(${ERRORS} [1h])) - 3 * (` +
    `sum by (service_name) (count_over_time(${ERRORS} [6h] offset 1h)) / 6 ` +
    `or 0 * sum by (service_name) (count_over_time(${ERRORS} [1h])))`,
  unit: "short",
  legend: "{{service_name}}",
  window: "1h",
} as const satisfies LogSignal;

export const logLinesMissing = {
  name: "logLinesMissing",
  title: "No Log Line for Half an Hour",
  description: "1 while not one line of any service has arrived for half an hour. Even idle services log that they are alive.",
  expr: () => 'absent_over_time({system="speccursor"} [30m])',
  unit: "short",
  legend: "no lines",
  window: "30m",
} as const satisfies LogSignal;
