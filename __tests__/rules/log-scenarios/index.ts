/** The scenarios of all log alerts. They run in a real Loki, and are counted apart from those that promtool replays. */
import type { LogScenarioSet } from "../../../rules/scenario/log-lines";
import { paid } from "./paid";
import { speccursor } from "./speccursor";

export const LOG_SCENARIOS: readonly LogScenarioSet[] = [
  { system: "paid", scenarios: paid },
  { system: "speccursor", scenarios: speccursor },
];
