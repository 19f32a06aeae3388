/** Rules that speak for the platform and for every system: the dead man's switch, and what keeps information quiet. */
import { prometheus } from "../metrics/exporters";
import { always, unless } from "../signals/query";
import { everySystem, matching } from "../signals/selection";
import type { Signal } from "../signals/signal";
import type { Alerts } from "./alert";
import type { RuleSource } from "./render-alerts";

const anySystem = everySystem();

export const platformSignals = {
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

const alerts = {
  Watchdog: {
    severity: "none",
    signal: platformSignals.watchdog,
    summary: "Alerting works",
    description: "This alert always fires and goes to a service outside of the cluster, which calls somebody when it stops to hear it.",
  },
  InfoInhibitor: {
    severity: "none",
    signal: platformSignals.informationAlone,
    summary: "{{ $labels.system }} has information and nothing graver",
    description: "While this fires, notifications of severity info of the system are held back. It reaches nobody.",
    everySystem: true,
  },
} as const satisfies Alerts;

/** What the platform's own release of rules is made from. */
export const platform: RuleSource = { name: "platform", alerts, slos: {} };
