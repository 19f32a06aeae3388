/** Whether rules are evaluated and notifications leave, as far as alerts themselves say so. */
import { prometheus } from "../../metrics/exporters";
import { always, unless } from "../query";
import { everySystem, matching } from "../selection";
import type { Signal } from "../signal";

const anySystem = everySystem();

export const alertingSignals = {
  watchdog: {
    name: "watchdog",
    title: "Alerting Works",
    description: "Always 1. What it proves is that rules are evaluated and notifications leave.",
    query: always(),
    unit: "short",
    legend: "watchdog",
  },
  informationAlone: {
    name: "informationAlone",
    title: "Information Alone",
    description: "1 for each system in which something informs and nothing warns.",
    query: unless(
      anySystem.select(prometheus.alerts, { severity: "info", alertstate: "firing" }),
      anySystem.select(prometheus.alerts, { severity: matching("warning|critical"), alertstate: "firing" }),
    ),
    unit: "short",
    legend: "{{system}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
