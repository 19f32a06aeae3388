/** What CanvasCast's metrics mean. Its panels, alerts and objectives are all made from these signals. */
import type { Signal } from "../signal";
import { type Sli, eventSli, latencySli } from "../sli";
import { apiSignals } from "./api";
import { businessSignals } from "./business";
import { pipelineSignals } from "./pipeline";
import { SLOW_SECONDS, failedJobs, jobs, requestDurations, requests, serverErrors } from "./selections";

export const canvascastSignals = { ...apiSignals, ...pipelineSignals, ...businessSignals } as const satisfies Readonly<
  Record<string, Signal>
>;

/** Bad and all events of objectives for CanvasCast. Its source states none: these are what one would be about. */
export const canvascastSlis = {
  availability: eventSli(serverErrors, requests),
  latency: latencySli(SLOW_SECONDS, requestDurations),
  jobs: eventSli(failedJobs, jobs),
} as const satisfies Readonly<Record<string, Sli>>;
