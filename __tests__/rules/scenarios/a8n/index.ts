/** All scenarios of a8n's rules. */
import type { ScenarioSet } from "../../../../rules/scenario";
import { business, payment } from "./business";
import { infrastructure } from "./infrastructure";
import { objectives, outages } from "./objectives";
import { requests } from "./requests";

export const a8n: readonly ScenarioSet[] = [
  ...[requests, business, infrastructure, objectives].map((scenarios) => ({ system: "a8n", scenarios })),
  { system: "a8n", scenarios: payment, evaluation: 5 },
  { system: "a8n", scenarios: outages, evaluation: 0.25 },
];
