/** What Phoenix' metrics mean. Its panels, alerts and objectives are all made from these signals. */
import type { Signal } from "../signal";
import { type Sli, eventSli, latencySli } from "../sli";
import { agentSignals } from "./agents";
import { cacheSignals } from "./cache";
import { entrySignals } from "./entry";
import { redisSignals } from "./redis";
import { requestSignals } from "./requests";
import { resourceSignals } from "./resources";
import { SLOW_SECONDS, requestDurations, requests, serverErrors } from "./selections";
import { taskSignals } from "./tasks";

export const phoenixSignals = {
  ...resourceSignals,
  ...requestSignals,
  ...taskSignals,
  ...cacheSignals,
  ...agentSignals,
  ...redisSignals,
  ...entrySignals,
} as const satisfies Readonly<Record<string, Signal>>;

/** Bad and all events of Phoenix' objectives. */
export const phoenixSlis = {
  availability: eventSli(serverErrors, requests),
  latency: latencySli(SLOW_SECONDS, requestDurations),
} as const satisfies Readonly<Record<string, Sli>>;
