/** When somebody is told about Paid's log lines: clean-up jobs that find ever more of what should not be there. */
import { orphansFound } from "../../signals/paid/log-lines";
import { Duration } from "../../units";
import type { LogAlerts } from "../log-alert";

export const logAlerts = {
  OrphansKeepComing: {
    severity: "warning",
    signal: orphansFound,
    comparison: { operator: ">", threshold: 20 },
    for: Duration.minutes(15),
    every: Duration.minutes(5),
    summary: "{{ $value | humanize }} times {{ $labels.message }} in an hour",
    description:
      "Runs end without tidying up after themselves. The clean-up jobs remove what they find, and what they miss fills the disk.",
    requirements: ["PAID-CLEAN-03", "PAID-CLEAN-07", "PAID-LOG-07"],
    added: true,
    panel: "system-overview/orphansFound",
  },
} as const satisfies LogAlerts;

/** Names of Paid's log alerts, which an environment may override. */
export type PaidLogAlertName = keyof typeof logAlerts;
