/** What SpecCursor's metrics mean. Its panels, alerts and objectives are all made from these signals. */
import type { Signal } from "../signal";
import { type Sli, eventSli, latencySli } from "../sli";
import { aiSignals } from "./ai";
import { infrastructureSignals } from "./infrastructure";
import { overviewSignals } from "./overview";
import { proofSignals } from "./proofs";
import { securitySignals } from "./security";
import { SLOW_PROOF_SECONDS, failedUpgrades, proofs, unfinishedProofs, upgrades } from "./selections";
import { upgradeSignals } from "./upgrades";

export { speccursorRecords } from "./records";

export const speccursorSignals = {
  ...overviewSignals,
  ...upgradeSignals,
  ...aiSignals,
  ...proofSignals,
  ...securitySignals,
  ...infrastructureSignals,
} as const satisfies Readonly<Record<string, Signal>>;

/** Bad and all events of the objectives that SpecCursor could have. Its source states none; whoever sets one says how good is good enough. */
export const speccursorSlis = {
  upgrades: eventSli(failedUpgrades, upgrades),
  proofs: eventSli(unfinishedProofs, proofs),
  proofLatency: latencySli(SLOW_PROOF_SECONDS, proofs),
} as const satisfies Readonly<Record<string, Sli>>;
