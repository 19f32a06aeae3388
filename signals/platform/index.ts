/** What the platform's own metrics mean: reading, keeping, evaluating and telling, and what these live on. */
import { orZero, rate } from "../query";
import type { Signal } from "../signal";
import type { Sli } from "../sli";
import { alertingSignals } from "./alerting";
import { alertmanagerSignals, notificationFailures, notifications } from "./alertmanager";
import { collectorSignals, deliverySlis } from "./collector";
import { evaluationFailures, evaluations, ingestionSignals, ruleSignals } from "./prometheus";
import { lokiSignals, traceStoreSignals } from "./stores";
import { upkeepSignals } from "./upkeep";

export const platformSignals = {
  ...alertingSignals,
  ...ruleSignals,
  ...ingestionSignals,
  ...alertmanagerSignals,
  ...lokiSignals,
  ...traceStoreSignals,
  ...collectorSignals,
  ...upkeepSignals,
} as const satisfies Readonly<Record<string, Signal>>;

/** Bad and all events of the platform's objectives. */
export const platformSlis = {
  notifications: { errors: orZero(rate(notificationFailures), rate(notifications)), total: rate(notifications) },
  ruleEvaluation: { errors: orZero(rate(evaluationFailures), rate(evaluations)), total: rate(evaluations) },
  logDelivery: deliverySlis.logs,
  traceDelivery: deliverySlis.traces,
} as const satisfies Readonly<Record<string, Sli>>;
