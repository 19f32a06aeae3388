/** Whose series a8n's signals read, and those that several of them read. */
import { api } from "../../metrics/a8n";
import { byNamespace, bySystem, matching } from "../selection";

/** What a8n's own programs and exporters expose. */
export const a8n = bySystem("a8n");

/** What the platform's exporters say about the nodes, which carry pods of all systems. */
export const nodes = bySystem("platform");

/** What the cluster says about a8n's containers and volumes. */
export const pods = byNamespace("a8n");

export const requests = a8n.select(api.httpRequestsTotal);
export const serverErrors = a8n.select(api.httpRequestsTotal, { status: matching("5..") });
export const requestDurations = a8n.select(api.httpRequestDurationSeconds);

/** The bound of the alert on response times, and of the objective. A bucket of the contract. */
export const SLOW_SECONDS = 1;
