/** What Paid's metrics mean. Its panels, alerts and objectives are all made from these signals. */
import type { Signal } from "../signal";
import { type Sli, eventSli } from "../sli";
import { agentRunSignals } from "./agent-runs";
import { costSignals } from "./costs";
import { infrastructureSignals } from "./infrastructure";
import { qualitySignals } from "./quality";
import { lostRuns, runs } from "./selections";
import { temporalSignals } from "./temporal";

export { paidRecords } from "./records";

export const paidSignals = {
  ...agentRunSignals,
  ...costSignals,
  ...qualitySignals,
  ...infrastructureSignals,
  ...temporalSignals,
} as const satisfies Readonly<Record<string, Signal>>;

/** Bad and all events of the objective that Paid could have. Its source states none; whoever sets one says how good is good enough. */
export const paidSlis = {
  runs: eventSli(lostRuns, runs),
} as const satisfies Readonly<Record<string, Sli>>;
