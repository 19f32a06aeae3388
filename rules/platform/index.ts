/** Alerts and objectives of the platform itself: whether it reads, keeps, evaluates and tells. */
import { platformSignals as signals } from "../../signals/platform";
import type { Alerts } from "../alert";
import type { RuleSource } from "../render-alerts";
import { alertmanagerAlerts, storeAlerts } from "./delivery";
import { prometheusAlerts } from "./prometheus";
import { platformSlos } from "./slos";
import { upkeepAlerts } from "./upkeep";

export const platformAlerts = {
  Watchdog: {
    severity: "none",
    signal: signals.watchdog,
    summary: "Alerting works",
    description: "This alert always fires and goes to a service outside of the cluster, which calls somebody when it stops to hear it.",
  },
  InfoInhibitor: {
    severity: "none",
    signal: signals.informationAlone,
    summary: "{{ $labels.system }} has information and nothing graver",
    description: "While this fires, notifications of severity info of the system are held back. It reaches nobody.",
    everySystem: true,
  },
  ...prometheusAlerts,
  ...alertmanagerAlerts,
  ...storeAlerts,
  ...upkeepAlerts,
} as const satisfies Alerts;

/** Names of alerts on the platform, which an environment may override. */
export type PlatformAlertName = keyof typeof platformAlerts;

/** What the platform's own release of rules is made from. */
export const platform: RuleSource = { name: "platform", alerts: platformAlerts, slos: platformSlos };
