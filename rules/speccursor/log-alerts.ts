/** When somebody is told about SpecCursor's log lines: many errors of a service, more of them than usual, or no lines at all. */
import { errorLines, errorLinesBeyondUsual, logLinesMissing } from "../../signals/speccursor/log-lines";
import { Duration } from "../../units";
import type { LogAlerts } from "../log-alert";

export const logAlerts = {
  ErrorLogBurst: {
    severity: "warning",
    signal: errorLines,
    comparison: { operator: ">", threshold: 25 },
    for: Duration.minutes(5),
    summary: "{{ $labels.service_name }} wrote {{ $value | humanize }} error lines in 5 minutes",
    description: "A service reports failures faster than single requests or jobs explain. What fails stands in the lines themselves.",
    requirements: ["SPEC-ALERT-10", "SPEC-ALERT-11", "SPEC-LOG-04"],
    panel: "system-overview/errorLinesByService",
  },
  ErrorLogAnomaly: {
    severity: "info",
    signal: errorLinesBeyondUsual,
    comparison: { operator: ">", threshold: 20 },
    for: Duration.minutes(10),
    every: Duration.minutes(5),
    summary: "{{ $labels.service_name }} wrote {{ $value | humanize }} more error lines in an hour than three times its usual",
    description: "Errors that trickle in are more than in the six hours before, too few at a time for the alert on bursts.",
    requirements: ["SPEC-ALERT-10", "SPEC-ALERT-12", "SPEC-LOG-04"],
    panel: "system-overview/errorLinesBeyondUsual",
  },
  LogLinesMissing: {
    severity: "warning",
    signal: logLinesMissing,
    for: Duration.minutes(5),
    summary: "No log line of any service has arrived for half an hour",
    description: "Either nothing runs, or lines get lost on their way. While this lasts, no alert on log lines of SpecCursor can fire.",
    added: true,
    panel: "system-overview/errorLines",
  },
} as const satisfies LogAlerts;

/** Names of SpecCursor's log alerts, which an environment may override. */
export type SpeccursorLogAlertName = keyof typeof logAlerts;
