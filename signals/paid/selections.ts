/** Whose series Paid's signals read, and those that several of them read. */
import { agentRuns, languageModels } from "../../metrics/paid";
import { byNamespace, bySystem, not } from "../selection";

/** What Paid's own programs, Temporal and exporters expose. */
export const paid = bySystem("paid");

/** What the cluster says about Paid's containers. */
export const pods = byNamespace("paid");

export const runs = paid.select(agentRuns.runsTotal);
export const failedRuns = paid.select(agentRuns.runsTotal, { status: "failed" });
export const successfulRuns = paid.select(agentRuns.runsTotal, { status: "success" });
/** Failed or timed out: whatever a project did not get. */
export const lostRuns = paid.select(agentRuns.runsTotal, { status: not("success") });
export const runDurations = paid.select(agentRuns.runDurationSeconds);
export const startups = paid.select(agentRuns.containerStartupSeconds);
export const scores = paid.select(agentRuns.qualityScore);
export const cost = paid.select(languageModels.costCentsTotal);
export const tokens = paid.select(languageModels.tokensUsedTotal);

/** The bound of the alert on slow starts. A bucket of the contract. */
export const SLOW_START_SECONDS = 30;
