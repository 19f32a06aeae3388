/** Whose series Phoenix' signals read, and those that several of them read. */
import { orchestrator } from "../../metrics/phoenix";
import { byNamespace, bySystem, matching } from "../selection";

/** What Phoenix' own programs, exporters and probes expose. */
export const phoenix = bySystem("phoenix");

/** What the cluster says about Phoenix' containers. */
export const pods = byNamespace("phoenix");

export const requests = phoenix.select(orchestrator.requestsTotal);
export const serverErrors = phoenix.select(orchestrator.requestsTotal, { status: matching("5..") });
export const requestDurations = phoenix.select(orchestrator.requestDurationSeconds);

/** The bound of the latency objective and of the alert on it. A bucket of the contract. */
export const SLOW_SECONDS = 1;
