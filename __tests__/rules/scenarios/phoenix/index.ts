/** All scenarios of Phoenix' rules. What its objectives record is looked at in promtool's own form, beside these. */
import type { ScenarioSet } from "../../../../rules/scenario";
import { agents } from "./agents";
import { objectives, outages } from "./objectives";
import { requests } from "./requests";
import { surroundings } from "./surroundings";

export const phoenix: readonly ScenarioSet[] = [
  ...[requests, agents, surroundings, objectives].map((scenarios) => ({ system: "phoenix", scenarios })),
  { system: "phoenix", scenarios: outages, evaluation: 0.25 },
];
