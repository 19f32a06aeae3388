/** What a8n's metrics mean. Its panels, alerts and objectives are all made from these signals. */
import type { Signal } from "../signal";
import { type Sli, eventSli, latencySli } from "../sli";
import { apiSignals } from "./api";
import { businessSignals } from "./business";
import { containerSignals } from "./containers";
import { databaseSignals, errorTrackerSignals, proxySignals } from "./dependencies";
import { machineSignals } from "./machines";
import { SLOW_SECONDS, requestDurations, requests, serverErrors } from "./selections";

export const a8nSignals = {
  ...apiSignals,
  ...businessSignals,
  ...databaseSignals,
  ...proxySignals,
  ...errorTrackerSignals,
  ...containerSignals,
  ...machineSignals,
} as const satisfies Readonly<Record<string, Signal>>;

/** Bad and all events of objectives for a8n. Its source states none: these are what one would be about. */
export const a8nSlis = {
  availability: eventSli(serverErrors, requests),
  latency: latencySli(SLOW_SECONDS, requestDurations),
} as const satisfies Readonly<Record<string, Sli>>;
