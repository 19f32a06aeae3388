/** Whose series SpecCursor's signals read, and those that several of them read. */
import { leanEngine, rustWorker, service } from "../../metrics/speccursor";
import { byNamespace, bySystem, matching, not } from "../selection";

/** What SpecCursor's own services and exporters expose. */
export const speccursor = bySystem("speccursor");

/** What the cluster says about SpecCursor's containers and volumes. */
export const pods = byNamespace("speccursor");

export const operations = speccursor.select(service.operationsTotal);
export const failedOperations = speccursor.select(service.operationsTotal, { status: "failure" });
export const responses = speccursor.select(service.responseDurationSeconds);
export const serverErrors = speccursor.select(service.responseDurationSeconds, { code: matching("5..") });
export const upgrades = speccursor.select(rustWorker.upgradeDurationSeconds);
export const failedUpgrades = speccursor.select(rustWorker.upgradeDurationSeconds, { status: "failure" });
export const proofs = speccursor.select(leanEngine.proofLatencySeconds);
/** Refuted, out of time or broken off: whatever does not prove the patch. */
export const failedProofs = speccursor.select(leanEngine.proofLatencySeconds, { result: not("proved") });
/** Out of time or broken off: nothing is known of the patch. */
export const unfinishedProofs = speccursor.select(leanEngine.proofLatencySeconds, { result: matching("timeout|error") });

/** The bound of the alert on slow proofs. A bucket of the contract. */
export const SLOW_PROOF_SECONDS = 30;
