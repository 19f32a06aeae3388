/** What the platform promises to the systems that it carries. No source document states these: all of them are proposed. */
import { platformSlis } from "../../signals/platform";
import type { Slos } from "../slo";

export const platformSlos = {
  notifications: {
    title: "Notification Delivery",
    description: "Proposed: 99 % of the notifications of any 30 days arrive at the service that tells people.",
    badEvents: "notifications that did not arrive after all attempts",
    objectivePercent: 99,
    windowDays: 30,
    sli: platformSlis.notifications,
  },
  ruleEvaluation: {
    title: "Rule Evaluation",
    description: "Proposed: 99.9 % of the evaluations of rules of any 30 days succeed.",
    badEvents: "evaluations of rules that failed",
    objectivePercent: 99.9,
    windowDays: 30,
    sli: platformSlis.ruleEvaluation,
  },
  logDelivery: {
    title: "Log Delivery",
    description: "Proposed: 99.9 % of the log records of any 30 days that a collector sends are taken.",
    badEvents: "log records that were given up on",
    objectivePercent: 99.9,
    windowDays: 30,
    sli: platformSlis.logDelivery,
  },
  traceDelivery: {
    title: "Trace Delivery",
    description: "Proposed: 99 % of the spans of any 30 days that a collector sends are taken.",
    badEvents: "spans that were given up on",
    objectivePercent: 99,
    windowDays: 30,
    sli: platformSlis.traceDelivery,
  },
} as const satisfies Slos;
