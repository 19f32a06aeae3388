/** Whose series CanvasCast's signals read, and those that several of them read. */
import { api, worker } from "../../metrics/canvascast";
import { bySystem, matching } from "../selection";

/** What CanvasCast's own programs and probes expose. */
export const canvascast = bySystem("canvascast");

export const requests = canvascast.select(api.httpRequestsTotal);
export const serverErrors = canvascast.select(api.httpRequestsTotal, { status: matching("5..") });
export const requestDurations = canvascast.select(api.httpRequestDurationSeconds);
export const jobs = canvascast.select(worker.jobDurationSeconds);
export const failedJobs = canvascast.select(worker.jobDurationSeconds, { status: "FAILED" });
export const completedJobs = canvascast.select(worker.jobDurationSeconds, { status: "COMPLETED" });

/** The bound of the alert on slow responses, and of the objective. A bucket of the contract. */
export const SLOW_SECONDS = 5;
